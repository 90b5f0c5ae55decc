import type { Article } from '../model/article.ts';
import { isDigit, isLetter, isSpace } from './characters.ts';

/** Blanks that do not break a line: between digits they part thousands («1 000 000»). */
const NUMBER_BLANKS = '\u00a0\u202f\u2009\u2007';

/** Dashes part words with and without blanks beside them; hyphens and the en dash of «Paris–Lyon» join them. */
const DASHES = '\u2014\u2015\u2e3a\u2e3b';

const BYTE_ORDER_MARK = 0xfeff;
/** Parts names in kana («キム・ヨナ»). */
const MIDDLE_DOT = 0x30fb;

/** What a character is to a count of words; what is none of these stands inside a word or alone, and counts for nothing. */
const OTHER = 0;
const LETTER = 1;
const IDEOGRAPH = 2;
/** Ends a word. */
const GAP = 3;
/** Ends a word or not, as its neighbours say. */
const PERHAPS = 4;

/** Most characters of most texts are Latin. */
const LATIN_END = 0x180;
const LATIN = Uint8Array.from({ length: LATIN_END }, (_, code) => kindOf(code));

/**
 * How many words a text has: what stands between two blanks is one when it holds a letter or a digit, as for `wc -w` and
 * word processors, so that «l'homme», «dit-il», «3,5», «20h30» and «et/ou» are one each; they would count «%» and «:» too.
 * Ideographs and kana, whose scripts write no blanks, are one each.
 */
export function countWords(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < LATIN_END ? LATIN[code] : kindOf(code);
    if (kind === LETTER) {
      if (!isCounted) words++;
      isCounted = true;
    } else if (kind === IDEOGRAPH) {
      words++;
      isCounted = false;
    } else if (kind === GAP || (kind === PERHAPS && partsWords(text, at))) isCounted = false;
  }
  return words;
}

/** Those of the words that are ideographs and kana. */
export function countIdeographs(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isIdeograph(text.charCodeAt(at))) count++;
  return count;
}

/** The words of a story, subheads and notes included: those of its paragraphs, without headline and dateline. */
export function countStoryWords({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Kana but their middle dot, ideographs, and the first half of those beyond U+FFFF. */
export function isIdeograph(code: number): boolean {
  if (code < 0x3040) return false;
  return (
    (code < 0x3100 && code !== MIDDLE_DOT) ||
    (code >= 0x3400 && code < 0xa000) ||
    (code >= 0xf900 && code < 0xfb00) ||
    (code >= 0xd840 && code < 0xd8c0)
  );
}

function kindOf(code: number): number {
  const char = String.fromCharCode(code);
  if (isIdeograph(code)) return IDEOGRAPH;
  // Of what is beyond U+FFFF the first half decides; those of pictures are no letters.
  if ((code >= 0xd83c && code < 0xd83f) || (code >= 0xdc00 && code < 0xe000) || code === MIDDLE_DOT) return OTHER;
  if (isLetter(char) || isDigit(char)) return LETTER;
  if (char === '-' || NUMBER_BLANKS.includes(char)) return PERHAPS;
  return (isSpace(code) && code !== BYTE_ORDER_MARK) || DASHES.includes(char) ? GAP : OTHER;
}

function partsWords(text: string, at: number): boolean {
  if (text[at] === '-') return text[at + 1] === '-';
  return !(isDigit(text[at - 1]) && isDigit(text[at + 1]));
}
