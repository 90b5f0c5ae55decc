import type { Article } from '../model/article.ts';
import { isDigit, isLetter } from './characters.ts';

/** How long a text is. */
export interface Length {
  readonly words: number;
  /** Those of the words that are ideographs and kana. */
  readonly ideographs: number;
}

/** Parts names in kana («キム・ヨナ»). */
const MIDDLE_DOT = 0x30fb;
/** Kana, ideographs, and the first half of those beyond U+FFFF. */
const IDEOGRAPHS = [
  [0x3040, MIDDLE_DOT - 1],
  [MIDDLE_DOT + 1, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xd840, 0xd8bf],
] as const;
const IDEOGRAPH = IDEOGRAPHS.map(([first, last]) => `${String.fromCharCode(first)}-${String.fromCharCode(last)}`).join(
  '',
);
/** Blanks that break a line, and the dashes that part words without blanks beside them; not the en dash of «Paris–Lyon». */
const GAPS =
  '\\t-\\r\\u0085\\u1680\\u2000-\\u2006\\u2008\\u200a\\u2028\\u2029\\u205f\\u3000\\u2014\\u2015\\u2e3a\\u2e3b';
/** Blanks that do not: between digits they part thousands («1 000 000»). */
const FIXED = '\\u00a0\\u2007\\u2009\\u202f';

/** What parts words but the space, or is one by itself: one character. */
const RARE = new RegExp(`[${GAPS}${IDEOGRAPH}]|(?<![0-9])[${FIXED}]|[${FIXED}](?![0-9])|-(?=-)`, 'g');

/**
 * Counts words: what stands between two blanks is one when it holds a letter or a digit, as for `wc -w` and word
 * processors, so that «l'homme», «dit-il», «3,5», «20h30» and «et/ou» are one each; they would count «%» and «:» too.
 * Ideographs and kana, whose scripts write no blanks, are one each.
 *
 * It goes from gap to gap rather than through all characters: most runs count one page, before any code is optimised.
 */
export function measure(text: string): Length {
  let words = 0;
  let ideographs = 0;
  let space = -1;
  let rare = -1;
  for (let from = 0; from < text.length; ) {
    if (space < from) space = orEnd(text.indexOf(' ', from), text);
    if (rare < from) rare = findRare(text, from);
    const end = Math.min(space, rare);
    if (holdsLetter(text, from, end)) words++;
    if (isIdeograph(text.charCodeAt(end))) ideographs++;
    from = end + 1;
  }
  return { words: words + ideographs, ideographs };
}

const orEnd = (index: number, text: string): number => (index < 0 ? text.length : index);

function findRare(text: string, from: number): number {
  RARE.lastIndex = from;
  return RARE.test(text) ? RARE.lastIndex - 1 : text.length;
}

function holdsLetter(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    // Most words begin with a small letter. Of what is beyond U+FFFF the first half decides; those of pictures are none.
    if (code > 0x60 && code < 0x7b) return true;
    if ((code >= 0xd83c && code < 0xd83f) || (code >= 0xdc00 && code < 0xe000) || code === MIDDLE_DOT) continue;
    if (isDigit(text[at]) || isLetter(text[at])) return true;
  }
  return false;
}

/** How many words a text has, ideographs among them. */
export const countWords = (text: string): number => measure(text).words;

/** The length of a story, subheads and notes included: that of its paragraphs, without headline and dateline. */
export function measureStory({ paragraphs }: Article): Length {
  const all = paragraphs.map(({ text }) => measure(text));
  const sum = (key: keyof Length): number => all.reduce((total, length) => total + length[key], 0);
  return { words: sum('words'), ideographs: sum('ideographs') };
}

/** How many words a story has: what `words` says of an article everywhere. */
export const countStoryWords = (article: Article): number => measureStory(article).words;

export function isIdeograph(code: number): boolean {
  return code >= 0x3040 && IDEOGRAPHS.some(([first, last]) => code >= first && code <= last);
}
