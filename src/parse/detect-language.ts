import { LANGUAGES } from '../language/index.ts';
import type { Span } from '../model/span.ts';
import { isLetter } from '../text/characters.ts';

/** How much of a text is looked at. */
const SAMPLE = 2000;
/** Fewer function words than this tell nothing. */
const FEWEST = 3;

let words: ReadonlyMap<string, readonly number[]> | undefined;

/** Function word → the languages (indices into the table) that it speaks for. */
function functionWords(): ReadonlyMap<string, readonly number[]> {
  if (words) return words;
  const all = new Map<string, number[]>();
  LANGUAGES.forEach((language, index) => {
    for (const word of language.functionWords.split(' ')) all.set(word, [...(all.get(word) ?? []), index]);
  });
  words = all;
  return words;
}

/** The language whose function words are the most frequent in the text, or null when there are too few of any. */
export function detectLanguage(text: string, [from, to]: Span): string | null {
  const counts = LANGUAGES.map(() => 0);
  const known = functionWords();
  const end = Math.min(to, from + SAMPLE);
  for (let at = from; at < end; ) {
    if (!isLetter(text[at])) {
      at++;
      continue;
    }
    const start = at;
    while (at < end && isLetter(text[at])) at++;
    for (const index of known.get(text.slice(start, at).toLowerCase()) ?? [])
      counts[index] = (counts[index] as number) + 1;
  }
  const best = Math.max(...counts);
  return best < FEWEST ? null : (LANGUAGES[counts.indexOf(best)] as { tag: string }).tag;
}
