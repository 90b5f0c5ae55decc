import { isDigit, isLetter } from '../text/characters.ts';

/** What a character means for where words begin and end. */
const BREAK = 0;
const LETTER = 1;
/** Apostrophes and hyphens: part of a word, and none on their own («d'avenir», «Asie-Pacifique»). */
const JOINER = 2;
/** Scripts that write no blanks: each character counts as a word, as their own word counts do. */
const IDEOGRAPH = 3;

const JOINERS = "'\u2019\u02bc-\u2010\u2011";

let kinds: Uint8Array | null = null;

/** The kind of each UTF-16 unit; made at first use, for what looks at every character of a corpus. */
function characterKinds(): Uint8Array {
  if (kinds) return kinds;
  kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => {
    if ((code >= 0x3040 && code < 0x3100) || (code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00))
      return IDEOGRAPH;
    const char = String.fromCharCode(code);
    if (JOINERS.includes(char)) return JOINER;
    return isLetter(char) || isDigit(char) ? LETTER : BREAK;
  });
  return kinds;
}

/** How many words a text has. Ideographs and kana count as one each. */
export function countWords(text: string): number {
  const table = characterKinds();
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const kind = table[text.charCodeAt(at)];
    if (kind === IDEOGRAPH) {
      words++;
      inside = false;
    } else if (kind === LETTER) {
      if (!inside) words++;
      inside = true;
    } else if (kind === BREAK) inside = false;
  }
  return words;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A 32-bit number (FNV-1a) for each word of a text, in order, put behind those that are there already.
 *
 * @param text folded, so that case and accents make no difference
 */
export function hashWords(text: string, into: number[]): void {
  const table = characterKinds();
  let hash = FNV_OFFSET;
  let inside = false;
  const end = (): void => {
    if (inside) into.push(hash >>> 0);
    inside = false;
    hash = FNV_OFFSET;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = table[code];
    if (kind === LETTER) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      inside = true;
    } else if (kind === IDEOGRAPH) {
      end();
      into.push(Math.imul(FNV_OFFSET ^ code, FNV_PRIME) >>> 0);
    } else end();
  }
  end();
}
