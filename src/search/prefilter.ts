import { isUtf8 } from 'node:buffer';
import type { Accept } from '../input/sift-files.ts';
import type { RequiredWords } from './literals.ts';
import { baseLetters } from './variants.ts';

/** Codes of bytes: 1 to 26 for letters of either case, then digits; 0 for other ASCII. */
const HIGH = 63;
const CODES = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  if (byte >= 0x80) CODES[byte] = HIGH;
  else if (byte >= 0x30 && byte <= 0x39) CODES[byte] = byte - 0x30 + 27;
  else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) CODES[byte] = (byte | 0x20) - 0x60;
}

/**
 * Makes the test that decides on raw bytes, without decoding, whether a file is worth reading: for each list of words,
 * one of them must be there, whatever its accents and case. What is not plain UTF-8 text always passes.
 */
export function makePrefilter(required: readonly RequiredWords[]): Accept {
  const finders = required.map(makeFinder);
  return bytes => finders.every(find => find(bytes)) || !isPlain(bytes) || breaksWords(bytes);
}

/**
 * The same for one record of NDJSON, whose text may be escaped: `\u00e9` is for the reader to judge. Other escapes
 * (`\n`, `\"`) stand between words.
 */
export function makeRecordFilter(required: readonly RequiredWords[]): Accept {
  const finders = required.map(makeFinder);
  return bytes => finders.every(find => find(bytes)) || bytes.includes('\\u') || !isUtf8(bytes) || breaksWords(bytes);
}

const SOFT_HYPHEN = Buffer.from('\u00ad');

/**
 * Whether a soft hyphen stands before a blank, or an escaped one: it may join a word over the end of a line, which the
 * finders jump over. Such files are few, and for the readers to judge.
 */
function breaksWords(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(SOFT_HYPHEN); at >= 0; ) {
    // What is invisible as well may stand between the two.
    const end = skipInvisible(bytes, at);
    const next = bytes[end];
    if (next !== undefined && (next <= 0x20 || next === 0x5c)) return true;
    at = bytes.indexOf(SOFT_HYPHEN, end);
  }
  return false;
}

/** Behind the characters of `text/invisible.ts` that stand at a place. */
function skipInvisible(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    const first = bytes[at];
    const second = bytes[at + 1];
    const third = bytes[at + 2];
    if (first === 0xc2 && second === 0xad) at += 2;
    else if (first === 0xe2 && ((second === 0x80 && third === 0x8b) || (second === 0x81 && third === 0xa0))) at += 3;
    else if (first === 0xef && second === 0xbb && third === 0xbf) at += 3;
    else return at;
  }
}

/** Formats that spell characters otherwise, other encodings and binary files are for the readers to judge. */
function isPlain(bytes: Buffer): boolean {
  let at = bytes[0] === 0xef ? 3 : 0;
  while (bytes[at] === 0x20 || ((bytes[at] as number) >= 9 && (bytes[at] as number) <= 13)) at++;
  const first = bytes[at] ?? 0x20;
  return first >= 0x20 && !FORMATS.has(first) && !bytes.includes(0) && isUtf8(bytes);
}

/** What formats begin with: «<», «{», «[», DEL. */
const FORMATS = new Set([0x3c, 0x7b, 0x5b, 0x7f]);

interface Needle {
  readonly codes: Uint8Array;
}

/**
 * Looks for words as a whole by their pairs of letters (Horspool's idea): where the last two bytes of the window are
 * ASCII and no word holds them next to each other, no word begins before the second of them. An accented letter is two
 * bytes or more, so a word is never shorter in bytes than in letters.
 */
function makeFinder(words: RequiredWords): Accept {
  const needles = words.map(word => ({ codes: Uint8Array.from(Buffer.from(word), byte => CODES[byte] as number) }));
  const shortest = Math.min(...needles.map(({ codes }) => codes.length));
  const pairs = new Uint8Array(64 * 64);
  for (let code = 0; code < 64; code++) pairs[(code << 6) | HIGH] = pairs[(HIGH << 6) | code] = 1;
  const firsts = new Uint8Array(64);
  firsts[HIGH] = 1;
  for (const { codes } of needles) {
    firsts[codes[0] as number] = 1;
    for (let at = 1; at < codes.length; at++) pairs[((codes[at - 1] as number) << 6) | (codes[at] as number)] = 1;
  }
  const tables: Tables = { needles, shortest, pairs, firsts };
  return bytes => holds(bytes, tables);
}

interface Tables {
  readonly needles: readonly Needle[];
  readonly shortest: number;
  /** Whether a word holds the two codes next to each other. */
  readonly pairs: Uint8Array;
  readonly firsts: Uint8Array;
}

function holds(bytes: Buffer, { needles, shortest, pairs, firsts }: Tables): boolean {
  const last = bytes.length - shortest;
  for (let at = 0; at <= last; ) {
    const end = at + shortest - 1;
    const pair = ((CODES[bytes[end - 1] as number] as number) << 6) | (CODES[bytes[end] as number] as number);
    if (pairs[pair] === 0) at = end;
    else {
      if (firsts[CODES[bytes[at] as number] as number] === 1 && oneStandsAt(bytes, at, needles)) return true;
      at++;
    }
  }
  return false;
}

/** A function of its own: one made in the loop would keep each `at`, and so take memory at each step. */
function oneStandsAt(bytes: Buffer, at: number, needles: readonly Needle[]): boolean {
  return needles.some(needle => standsAt(bytes, at, needle));
}

/** Whether a word stands at a place, letter by letter; combining accents and what is invisible are passed over. */
function standsAt(bytes: Buffer, from: number, { codes }: Needle): boolean {
  let at = from;
  for (let index = 0; index < codes.length; ) {
    const byte = bytes[at];
    if (byte === undefined) return false;
    if (byte < 0x80) {
      if (CODES[byte] !== codes[index]) return false;
      at++;
      index++;
    } else {
      const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      const letters = baseLetters().get(bytes.toString('utf8', at, at + length));
      if (letters === undefined) return false;
      for (let letter = 0; letter < letters.length && index < codes.length; letter++, index++)
        if (CODES[letters.charCodeAt(letter)] !== codes[index]) return false;
      at += length;
    }
    if ((bytes[at] as number) >= 0x80) at = skipMarks(bytes, at);
  }
  return true;
}

function skipMarks(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    // U+0300 to U+036F
    while (bytes[at] === 0xcc || (bytes[at] === 0xcd && (bytes[at + 1] as number) < 0xb0)) at += 2;
    const next = skipInvisible(bytes, at);
    if (next === at) return at;
    at = next;
  }
}
