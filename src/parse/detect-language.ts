import { LANGUAGES } from '../language/index.ts';
import type { Span } from '../model/span.ts';

/** How much of a text is looked at. */
const SAMPLE = 800;
/** Fewer function words than this tell nothing. */
const FEWEST = 3;

let words: ReadonlyMap<string, number> | undefined;
/** Longer words are looked up in vain. */
let longest = 0;

/** Function word → the languages that it speaks for, a bit each, by their place in the table. */
function functionWords(): ReadonlyMap<string, number> {
  if (words) return words;
  const all = new Map<string, number>();
  LANGUAGES.forEach((language, index) => {
    for (const word of language.functionWords.split(' ')) {
      all.set(word, (all.get(word) ?? 0) | (1 << index));
      longest = Math.max(longest, word.length);
    }
  });
  words = all;
  return words;
}

/** Chinese is written without blanks: each character is looked up. */
function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code < 0xa000;
}

/** Lower-case letters, roughly: the words that count are all in the table. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code > 0x2e80 && !isIdeograph(code))
  );
}

/** The language whose function words are the most frequent in the text, or null when there are too few of any. */
export function detectLanguage(text: string, [from, to]: Span): string | null {
  const counts = LANGUAGES.map(() => 0);
  const known = functionWords();
  const sample = text.slice(from, Math.min(to, from + SAMPLE)).toLowerCase();
  for (let at = 0; at < sample.length; ) {
    const start = at;
    if (isIdeograph(sample.charCodeAt(at))) at++;
    else while (isWordCode(sample.charCodeAt(at))) at++;
    const isShort = at > start && at - start <= longest;
    const bits = isShort ? (known.get(sample.slice(start, at)) ?? 0) : 0;
    for (let index = 0; bits >> index > 0; index++) counts[index] = (counts[index] as number) + ((bits >> index) & 1);
    if (at === start) at++;
  }
  const best = Math.max(...counts);
  return best < FEWEST ? null : (LANGUAGES[counts.indexOf(best)] as { tag: string }).tag;
}
