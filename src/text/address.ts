import type { Article } from '../model/article.ts';

/** An article's address: its path, with its number when the file holds several; `-` for standard input. */
export function addressOf({ document: { path, ordinal, count } }: Article): string {
  const name = path ?? '-';
  return count === 1 ? name : `${name}#${ordinal}`;
}
