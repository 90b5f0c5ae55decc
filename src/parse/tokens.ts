import { isDigit, isLetter, isLower, isUpper } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';

/** A word, a number or one other character, with its place in the text that was read. Blanks are left out. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded (see `foldKey`) for words, as written otherwise. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Combining accents stay with their letter, so that decomposed text reads like composed text. */
function inWord(char: string | undefined): boolean {
  return isLetter(char) || (char !== undefined && char >= '\u0300' && char <= '\u036f');
}

/** The end of a word; a capital behind a small letter begins another one («readMarch», run together in a copied page). */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (inWord(text[at]) && !(isUpper(text[at]) && isLower(text[at - 1]))) at++;
  return at;
}

/** Splits a short text (a header line, the beginning of a paragraph) from `from` on into at most `limit` tokens. */
export function readTokens(text: string, from = 0, limit = 64): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < text.length && tokens.length < limit) {
    const start = at;
    const char = text[at] as string;
    if (isDigit(char)) {
      while (isDigit(text[at])) at++;
      // «20254:12 PM»: a year and a clock that a copied page has run together.
      if (text[at] === ':' && at - start > 4) at = start + 4;
      tokens.push({ kind: 'number', text: text.slice(start, at), start, end: at });
    } else if (isLetter(char)) {
      // «3月19日电»: the mark behind a number is a word of its own.
      const isMark = isDigit(text[start - 1]) && char >= '\u3400' && char <= '\u9fff';
      if (isMark) at++;
      else at = wordEnd(text, at);
      tokens.push({ kind: 'word', text: foldKey(text.slice(start, at)), start, end: at });
    } else {
      at++;
      if (char.trim() !== '') tokens.push({ kind: 'mark', text: char, start, end: at });
    }
  }
  return tokens;
}
