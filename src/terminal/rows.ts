import wrapAnsi from 'wrap-ansi';
import type { Span } from '../model/span.ts';
import { breakCjk, hasCjk } from './cjk.ts';
import { glue } from './glue.ts';

/**
 * Breaks a text into rows of at most so many columns, by the typography of its language, and gives each row's stretch
 * of the text, without the blanks at its ends. What cannot be broken (an address, a glued run) overflows.
 *
 * @param text in NFC, on one line, blanks collapsed
 */
export function breakRows(text: string, columns: number, language: string | null): Span[] {
  if (text.length <= columns && !hasCjk(text)) return text === '' ? [] : [[0, text.length]];
  const glued = glue(text, language);
  if (hasCjk(text)) return breakCjk(glued, columns);
  const rows: Span[] = [];
  let at = 0;
  for (const row of wrapAnsi(glued, columns, { hard: false, trim: true }).split('\n')) {
    if (row === '') continue;
    // Rows follow each other in the text with nothing but the blank between them that was broken at.
    const start = glued.indexOf(row, at);
    rows.push([start, start + row.length]);
    at = start + row.length;
  }
  return rows;
}
