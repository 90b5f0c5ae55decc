import { isLetter } from '../../text/characters.ts';

export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

/** Which of the first codes are letters or figures: asked of each character of a text. */
const WORD_CODES = Uint8Array.from({ length: 0x180 }, (_, code) =>
  isDigitCode(code) || isLetter(String.fromCharCode(code)) ? 1 : 0,
);

export function isWordCode(code: number): boolean {
  // U+02BC is a letter by its category, and an apostrophe wherever French and English are written.
  if (code === 0x2bc) return false;
  return code < WORD_CODES.length ? WORD_CODES[code] === 1 : isLetter(String.fromCharCode(code));
}

/** As typed, typographic, the letter (Unicode's own), and what stands for them on some keyboards: ´ ` ′ */
export const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2bc || code === 0xb4 || code === 0x60 || code === 0x2032;

export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
