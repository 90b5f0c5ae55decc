import type { Span } from '../model/span.ts';
import { isLetter, isSpace } from './characters.ts';
import { endOfInvisible, isInvisible } from './invisible.ts';

/**
 * A normalised text that knows where in the source each of its units came from. It is kept as runs in which both
 * advance together; a paragraph that needed no change is one run.
 */
export interface Mapped {
  readonly text: string;
  /** Where each run starts in `text`, ascending, beginning with 0. */
  readonly starts: readonly number[];
  /** Where each run starts in the source. */
  readonly origins: readonly number[];
  /** Where the mapped stretch ends in the source. */
  readonly end: number;
}

const BREAK = /[\n\r]/;

/** A blank that has to change, or a character that may have to go; most paragraphs have none. */
const IRREGULAR = /[\t-\r\u2028\u2029\u00ad\u200b\u2060\ufeff]| {2}/;
/** The same, at its place: anything but one plain space between two other characters. One character. */
const RUN = /[\t-\r\u2028\u2029\u00ad\u200b\u2060\ufeff]| (?=[\t-\r \u2028\u2029])/g;

/** Tab, the line breaks and the plain space collapse; non-breaking spaces are typography and stay. */
function isCollapsible(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x2028 || code === 0x2029;
}

/**
 * Rejoins hard-wrapped lines by one space, collapses runs of blanks, trims both ends, leaves out what is invisible inside
 * words, and remembers every offset.
 */
export function mapText(source: string, span: Span): Mapped {
  const starts: number[] = [];
  const origins: number[] = [];
  let text = '';
  const [first, end] = trimSpan(source, span);
  let at = first;
  const whole = source.slice(at, end);
  if (!IRREGULAR.test(whole)) return { text: whole, starts: [0], origins: [at], end };
  while (at < end) {
    const stop = first + findRun(whole, at - first);
    starts.push(text.length);
    origins.push(at);
    text += source.slice(at, stop);
    if (stop === end) break;
    at = endOfInvisible(source, stop, first, end);
    if (at > stop) continue;
    while (at < end && isCollapsible(source.charCodeAt(at))) at++;
    // A run of blanks becomes one space, which stands for the run's first character; a word that was broken at its
    // hyphen («porte-/parole») is whole again.
    if (!isHyphenation(source, stop, at)) {
      starts.push(text.length);
      origins.push(stop);
      text += ' ';
    }
  }
  if (starts.length === 0) {
    starts.push(0);
    origins.push(at);
  }
  return { text, starts, origins, end };
}

/** The same for a stretch whose normalised text is known: where that stands in the source as it is, nothing is to map. */
export function mapAgain(source: string, span: Span, text: string): Mapped {
  const [start, end] = span;
  if (text.length !== end - start || !source.startsWith(text, start)) return mapText(source, span);
  return { text, starts: [0], origins: [start], end };
}

/** A hyphen between letters, broken at the end of a line. */
function isHyphenation(source: string, first: number, next: number): boolean {
  if (source[first - 1] !== '-' || !isLetter(source[first - 2]) || !isLetter(source[next])) return false;
  return BREAK.test(source.slice(first, next)) && !closesDash(source, first - 1);
}

/** How far apart the two dashes of an insertion stand at most. */
const LONGEST_INSERTION = 160;

/** «El buzo -que buscaba una hélice-»: the hyphen that closes what another one has opened. */
function closesDash(source: string, hyphen: number): boolean {
  for (let at = hyphen - 1; at > 0 && at > hyphen - LONGEST_INSERTION; at--) {
    if (source[at] !== '-') continue;
    const [before, after] = [isLetter(source[at - 1]), isLetter(source[at + 1])];
    if (!before && after) return true;
    if (before && !after) return false;
  }
  return false;
}

/** Where the next blank that has to change stands, or what is invisible inside a word; the text's end where there is none. */
function findRun(text: string, from: number): number {
  RUN.lastIndex = from;
  while (RUN.test(text)) {
    const at = RUN.lastIndex - 1;
    if (!isInvisible(text.charCodeAt(at)) || endOfInvisible(text, at, 0, text.length) > at) return at;
  }
  return text.length;
}

/** The same normalisation where no offset is needed. */
export function normalizeText(source: string, span: Span): string {
  const [start, end] = trimSpan(source, span);
  const text = source.slice(start, end);
  return IRREGULAR.test(text) ? mapText(source, span).text : text;
}

function trimSpan(source: string, [from, to]: Span): Span {
  let start = from;
  while (start < to && isSpace(source.charCodeAt(start))) start++;
  let end = to;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** The source offset of a unit of the normalised text; for `text.length` the end of the mapped stretch. */
export function originOf(mapped: Mapped, index: number): number {
  if (index >= mapped.text.length) return mapped.end;
  const { starts, origins } = mapped;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return (origins[low] as number) + index - (starts[low] as number);
}

/** The other way round: where in the normalised text a source offset stands. */
export function indexOf(mapped: Mapped, origin: number): number {
  const { origins, starts, text } = mapped;
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((origins[middle] as number) <= origin) low = middle;
    else high = middle - 1;
  }
  // What was left out stands where the next run begins.
  const end = starts[low + 1] ?? text.length;
  return Math.max(0, Math.min(end, (starts[low] as number) + origin - (origins[low] as number)));
}

/** The source span of a stretch of the normalised text. The end is that of the last unit, so no blank is added. */
export function spanOf(mapped: Mapped, start: number, end: number): Span {
  if (end <= start) {
    const at = originOf(mapped, start);
    return [at, at];
  }
  return [originOf(mapped, start), originOf(mapped, end - 1) + 1];
}
