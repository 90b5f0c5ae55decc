import wrapAnsi from 'wrap-ansi';
import type { Span } from '../model/span.ts';
import { breakCjk, hasCjk } from './cjk.ts';
import { glue, glueTest } from './glue.ts';

/** Latin letters, common marks and private use: one column each, in every terminal and for wrap-ansi. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f\u20ac\ue000-\uf8ff]*$/;

/**
 * Breaks a text into rows of at most so many columns, by the typography of its language, and gives each row's stretch
 * of the text, without the blanks at its ends. What cannot be broken (an address, a glued run) overflows.
 *
 * @param text in NFC, on one line, blanks collapsed
 */
export function breakRows(text: string, columns: number, language: string | null): Span[] {
  if (text === '') return [];
  const isPlain = PLAIN.test(text);
  if (text.length <= columns && (isPlain || !hasCjk(text))) return [[0, text.length]];
  if (isPlain) return breakPlain(text, columns, glueTest(text, language));
  const glued = glue(text, language);
  return hasCjk(text) ? breakCjk(glued, columns) : breakOther(glued, columns);
}

/**
 * What `breakOther` would give, in a tenth of the time: most of what people read is of such characters only.
 *
 * @param isGlued whether the blank at an offset must not be broken at: asked where a row may end, not for every blank
 */
export function breakPlain(text: string, columns: number, isGlued: (at: number) => boolean): Span[] {
  const rows: Span[] = [];
  let start = 0;
  while (text.length - start > columns) {
    let end = text.lastIndexOf(' ', start + columns);
    while (end > start && isGlued(end)) end = text.lastIndexOf(' ', end - 1);
    if (end < start) {
      end = text.indexOf(' ', start);
      while (end >= 0 && isGlued(end)) end = text.indexOf(' ', end + 1);
    }
    if (end < 0) break;
    rows.push([start, end]);
    start = end + 1;
  }
  rows.push([start, text.length]);
  return rows;
}

export function breakOther(text: string, columns: number): Span[] {
  const rows: Span[] = [];
  let at = 0;
  for (const row of wrapAnsi(text, columns, { hard: false, trim: true }).split('\n')) {
    if (row === '') continue;
    // Rows follow each other in the text with nothing but the blank between them that was broken at.
    const start = text.indexOf(row, at);
    rows.push([start, start + row.length]);
    at = start + row.length;
  }
  return rows;
}
