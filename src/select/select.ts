import type { Article } from '../model/article.ts';
import { isLetter } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';

/** Which articles are wanted. Lists are alternatives; an empty one asks for nothing. */
export interface Selection {
  /** Any part of a dateline's place that begins and ends as a word does. */
  readonly places: readonly string[];
  readonly agencies: readonly string[];
  /** BCP 47 tags; «pt» also takes «pt-BR». */
  readonly languages: readonly string[];
  /** ISO days, both included; null leaves that side open. */
  readonly since: string | null;
  readonly until: string | null;
}

/** The day an article is of: its dateline's, else that of its publication; null when neither is known. */
export function dayOf({ dateline, header }: Article): string | null {
  return dateline?.date?.iso ?? (header.published ?? header.updated)?.local.slice(0, 10) ?? null;
}

/** Whether an article is wanted. One without a day is not when days are asked for. */
export function isSelected(article: Article, { places, agencies, languages, since, until }: Selection): boolean {
  const day = since === null && until === null ? '' : dayOf(article);
  if (day === null || (since !== null && day < since) || (until !== null && day > until)) return false;
  if (languages.length > 0 && !languages.some(tag => hasTag(article.language, tag))) return false;
  const names = [article.agency, article.dateline?.agency ?? null].filter(name => name !== null);
  if (agencies.length > 0 && !agencies.some(wanted => names.some(name => holdsWords(name, wanted)))) return false;
  const written = article.dateline?.places ?? (article.header.place === null ? [] : [article.header.place]);
  return places.length === 0 || places.some(wanted => written.some(place => holdsWords(place, wanted)));
}

function hasTag(language: string | null, tag: string): boolean {
  const [have, want] = [language?.toLowerCase(), tag.toLowerCase()];
  return have === want || have?.startsWith(`${want}-`) === true;
}

/** Case, accents and kinds of apostrophe aside, the words occur in the name as whole words. */
function holdsWords(name: string, words: string): boolean {
  const [text, wanted] = [foldKey(name), foldKey(words)];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + wanted.length])) return true;
  }
  return false;
}
