import type { Span } from '../model/span.ts';
import { isSpace } from './characters.ts';

/** One line of a text. Offsets are UTF-16 units into the whole text. */
export interface Line {
  readonly start: number;
  /** Where its text ends, before the line break. */
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
  /** First and last-plus-one character that is no white space; both equal `start` when the line is blank. */
  readonly textStart: number;
  readonly textEnd: number;
}

const LF = 10;
const CR = 13;
const OTHER_BREAK = /[\r\f\u2028\u2029]/;

/** LF, CR LF, a lone CR, form feed, and Unicode's line and paragraph separators end a line. */
function isBreak(code: number): boolean {
  return code === LF || code === CR || code === 12 || code === 0x2028 || code === 0x2029;
}

export function isBlank(line: Line): boolean {
  return line.textStart === line.textEnd;
}

/** Splits a stretch of the text into lines; nothing is left out, and the last line may lack a break. */
export function readLines(text: string, [from, to]: Span): Line[] {
  const lines: Line[] = [];
  // Most texts know only LF, which one native search finds.
  const plain = !OTHER_BREAK.test(text);
  let start = from;
  while (start < to) {
    let end = start;
    if (plain) {
      end = text.indexOf('\n', start);
      if (end < 0 || end > to) end = to;
    } else while (end < to && !isBreak(text.charCodeAt(end))) end++;
    let next = end;
    if (next < to) next += text.charCodeAt(next) === CR && text.charCodeAt(next + 1) === LF && next + 1 < to ? 2 : 1;
    let textStart = start;
    while (textStart < end && isSpace(text.charCodeAt(textStart))) textStart++;
    let textEnd = end;
    while (textEnd > textStart && isSpace(text.charCodeAt(textEnd - 1))) textEnd--;
    if (textStart === textEnd) textStart = textEnd = start;
    lines.push({ start, end, next, textStart, textEnd });
    start = next;
  }
  return lines;
}
