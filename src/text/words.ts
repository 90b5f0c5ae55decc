import { isDigit, isLetter } from './characters.ts';

/** Words of a text: runs of letters and digits, with the apostrophes and hyphens inside; each ideograph is one. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (isIdeograph(char.charCodeAt(0))) {
      count++;
      inside = false;
    } else if (isLetter(char) || isDigit(char)) {
      if (!inside) count++;
      inside = true;
    } else inside = inside && "'’-.,".includes(char) && isLetter(text[at + 1]) === isLetter(text[at - 1]);
  }
  return count;
}

const isIdeograph = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
