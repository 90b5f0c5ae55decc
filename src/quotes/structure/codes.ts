import { isLetter } from '../../text/characters.ts';

export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

/** Which of the first codes are letters or figures: asked of each character of a text. */
const WORD_CODES = Uint8Array.from({ length: 0x180 }, (_, code) =>
  isDigitCode(code) || isLetter(String.fromCharCode(code)) ? 1 : 0,
);

export function isWordCode(code: number): boolean {
  return code < WORD_CODES.length ? WORD_CODES[code] === 1 : isLetter(String.fromCharCode(code));
}

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;

export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
