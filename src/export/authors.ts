import { LANGUAGES } from '../language/index.ts';
import type { Article } from '../model/article.ts';
import { isLower } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';

/** Somebody who wrote a story; an agency, or a name of one word, has only a family name. */
export interface Author {
  readonly family: string;
  readonly given: string | null;
  readonly isPerson: boolean;
}

let openings: readonly string[] | undefined;
let joiners: RegExp | undefined;

/** Whom the byline names, without «By», in its words; null when there is none. */
export function authorLine({ header }: Article): string | null {
  if (header.byline === null) return null;
  openings ??= LANGUAGES.flatMap(({ bylines }) => bylines).sort((a, b) => b.length - a.length);
  const key = foldKey(header.byline);
  const opening = key.length === header.byline.length ? openings.find(words => key.startsWith(`${words} `)) : undefined;
  return header.byline.slice(opening?.length ?? 0).trim() || null;
}

/** Names have no digit, and few words; a line with more is no name. */
const MOST_WORDS = 5;

/** The authors that a byline names, else the agency. */
export function authorsOf(article: Article): readonly Author[] {
  const line = authorLine(article);
  joiners ??= new RegExp(
    `\\s*(?:,|;|&)\\s+|\\s+(?:${LANGUAGES.flatMap(({ placeJoiners }) => placeJoiners.split(' ').filter(Boolean)).join('|')})\\s+`,
  );
  const names =
    line
      ?.split(joiners)
      .map(name => name.trim())
      .filter(name => name !== '') ?? [];
  // «By Imke Tammen, dpa»
  const isHouse = (name: string): boolean => article.agency !== null && foldKey(name) === foldKey(article.agency);
  const people = names.filter(name => !isHouse(name));
  const areNames = people.every(name => !/[\d@/]/.test(name) && name.split(/\s+/).length <= MOST_WORDS);
  if (line !== null && people.length > 0)
    return areNames ? people.map(toPerson) : [{ family: line, given: null, isPerson: false }];
  const agency = article.agency ?? article.header.credit;
  return agency === null ? [] : [{ family: agency, given: null, isPerson: false }];
}

/** The last word, with the particles in small letters before it («de la Cruz»), is the family name. */
function toPerson(name: string): Author {
  const words = name.split(/\s+/);
  let at = words.length - 1;
  while (at > 1 && isLower((words[at - 1] as string)[0])) at--;
  if (at === 0) return { family: name, given: null, isPerson: true };
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' '), isPerson: true };
}
