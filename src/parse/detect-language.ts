import { LANGUAGES, OTHER_LANGUAGES } from '../language/index.ts';
import type { Span } from '../model/span.ts';

/** How much of a text is looked at; more where so much tells nothing, since pages open with menus. */
const SAMPLES = [800, 4000];
/** Fewer function words than this tell nothing. */
const FEWEST = 3;
/** So much of a text are a language's own function words, at least, if it is in that language. */
const LEAST_SHARE = 0.045;
/** The best language must be so much better than the next. */
const LEAST_LEAD = 1.2;

const ALL: readonly { readonly tag: string; readonly functionWords: string }[] = [...LANGUAGES, ...OTHER_LANGUAGES];

/** No function word in the tables is longer (test/language/tables.test.ts). */
const LONGEST = 8;

/** All function words as they are written in the tables, each between blanks, and where each language's begin. */
let table = '';
const starts: number[] = [];

/** What was looked up: function word → the languages that it speaks for, a bit each, by their place in the table. */
const known = new Map<string, number>();
/** The short words of a large corpus; more are not kept. */
const MOST_KNOWN = 40_000;

/** A word is looked for in the tables as written: making a map of all of them takes longer than reading an article. */
function languagesOf(word: string): number {
  const bits = known.get(word);
  if (bits !== undefined) return bits;
  if (table === '')
    for (const { functionWords } of ALL) {
      starts.push(table.length);
      table += ` ${functionWords} `;
    }
  const key = ` ${word} `;
  let found = 0;
  for (let at = table.indexOf(key); at >= 0; at = table.indexOf(key, at + key.length - 1)) {
    let index = starts.length - 1;
    while ((starts[index] as number) > at) index--;
    found |= 1 << index;
  }
  if (known.size === MOST_KNOWN) known.clear();
  known.set(word, found);
  return found;
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

/**
 * The language (BCP 47) whose function words make up the most of a text. A word that several languages share speaks for
 * each of them only in part. Null when there are too few of any, or when two languages fit about as well: no tag is
 * better than a wrong one.
 */
export function detectLanguage(text: string, [from, to]: Span): string | null {
  for (const length of SAMPLES) {
    const found = languageOf(text.slice(from, Math.min(to, from + length)).toLowerCase());
    if (found !== null || to - from <= length) return found;
  }
  return null;
}

function languageOf(sample: string): string | null {
  const counts = ALL.map(() => 0);
  const scores = ALL.map(() => 0);
  let total = 0;
  for (let at = 0; at < sample.length; ) {
    const start = at;
    if (isIdeograph(sample.charCodeAt(at))) at++;
    else while (isWordCode(sample.charCodeAt(at))) at++;
    if (at === start) {
      at++;
      continue;
    }
    total++;
    const bits = at - start <= LONGEST ? languagesOf(sample.slice(start, at)) : 0;
    if (bits === 0) continue;
    const weight = 1 / countBits(bits);
    for (let index = 0; bits >> index > 0; index++) {
      if (((bits >> index) & 1) === 0) continue;
      counts[index] = (counts[index] as number) + 1;
      scores[index] = (scores[index] as number) + weight;
    }
  }
  const best = Math.max(...scores);
  const index = scores.indexOf(best);
  if ((counts[index] as number) < FEWEST || best < total * LEAST_SHARE) return null;
  const isClear = scores.every((score, other) => other === index || best >= score * LEAST_LEAD);
  return isClear ? (ALL[index] as { tag: string }).tag : null;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
