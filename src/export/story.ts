import type { Article } from '../model/article.ts';

/** What stands in a newsroom's body besides the story: the lines that close it. */
export function closingLines({ signOff }: Article): readonly string[] {
  const { endMark, initials, credits } = signOff;
  return [...(endMark === null ? [] : [endMark]), ...(initials === null ? [] : [initials]), ...credits];
}

/** Who provides the story: the credit of the container, else the agency. */
export function providerOf({ agency, header }: Article): string | null {
  return header.credit ?? agency;
}
