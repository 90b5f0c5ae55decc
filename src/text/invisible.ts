import { isLetter } from './characters.ts';

/**
 * Characters inside words that no reader sees: soft hyphen, zero-width space, word joiner, zero-width no-break space.
 * The zero-width joiner and non-joiner are none of them: Persian words and emoji are others without them.
 */
export const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;

const SOFT_HYPHEN = 0xad;

/** Whether a UTF-16 unit is one of them. */
export function isInvisible(code: number): boolean {
  return code >= SOFT_HYPHEN && (code === SOFT_HYPHEN || code === 0x200b || code === 0x2060 || code === 0xfeff);
}

/** Whether there is nothing to be seen in a text, as on the lines that some web pages leave. */
export function isUnseen(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isInvisible(text.charCodeAt(at))) return false;
  return true;
}

/** One line break and the blanks beside it: behind a blank line another paragraph begins. */
const LINE_END = /[ \t]*(?:\r\n?|\n)[ \t]*/y;

/**
 * Where the word goes on that invisible characters interrupt, and the line's end behind a soft hyphen with them. `at`
 * itself where none stands there, or no letters on both sides: elsewhere they part what they stand between.
 *
 * @param from - where the stretch begins that may be looked at
 * @param to - where it ends
 */
export function endOfInvisible(text: string, at: number, from: number, to: number): number {
  if (!isInvisible(text.charCodeAt(at)) || at === from || !isLetter(text[at - 1])) return at;
  let end = at;
  let hyphened = false;
  for (; end < to && isInvisible(text.charCodeAt(end)); end++)
    if (text.charCodeAt(end) === SOFT_HYPHEN) hyphened = true;
  if (hyphened) {
    LINE_END.lastIndex = end;
    if (LINE_END.test(text)) end = LINE_END.lastIndex;
  }
  return end < to && isLetter(text[end]) ? end : at;
}
