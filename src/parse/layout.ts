import { agencyBySite } from '../agency/index.ts';
import { isLower } from '../text/characters.ts';
import { isInvisible } from '../text/invisible.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { openingKind } from './boilerplate.ts';
import { isClockLine } from './clock.ts';
import { opensByline } from './dateline-parts.ts';

/** How a file breaks its lines: `wrapped` at a width, or only at the ends of paragraphs. */
export interface Layout {
  readonly kind: 'wrapped' | 'lines';
  /** The width that lines are wrapped at. */
  readonly width: number;
}

/** No wire wraps wider: longer lines are whole paragraphs. */
const WIDEST_WRAP = 110;
/** Nor narrower than a newspaper's column. */
const NARROWEST_WRAP = 30;
/** Header lines may be longer; a story's may not. */
const MOST_LONG = 0.2;
/**
 * So many breaks must cut a sentence; one before a small letter counts twice. A headline above a byline does so once, and a
 * flash has no more than one or two.
 */
const FEWEST_CUTS = 3;
/** At least this share of the breaks behind full lines must look like a wrap. */
const WRAPPED_SHARE = 0.6;
/** Tools that count bytes wrap lines with accents earlier. */
const RAGGED = 10;
const SENTENCE_END = new Set(['.', '!', '?', '"', '»', '”', '…', ':', ')', '。']);

export function endsSentence(text: string, end: number): boolean {
  return SENTENCE_END.has(text[end - 1] as string);
}

/**
 * Tells hard-wrapped text from one line a paragraph. A break is a wrap when the next line's first word would not have
 * fitted; in wrapped text most breaks are, and some cut a sentence.
 */
export function detectLayout(text: string, lines: readonly Line[]): Layout {
  const width = wrapWidth(text, lines);
  const none: Layout = { kind: 'lines', width };
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP || longShare(lines) > MOST_LONG) return none;
  let breaks = 0;
  let wraps = 0;
  let cuts = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    const next = lines[at + 1] as Line;
    // A deeper indent opens a paragraph, whatever the layout.
    if (isBlank(line) || isBlank(next) || indent(next) > indent(line)) continue;
    const left = room(text, line, next, width);
    // A short line ends a paragraph or is a heading, in every layout.
    if (left >= width / 2) continue;
    breaks++;
    if (left >= RAGGED) continue;
    wraps++;
    if (!endsSentence(text, line.textEnd)) cuts += goesOnSmall(text, next) ? 2 : 1;
  }
  const isFlash = cuts === FEWEST_CUTS - 1 && wraps === 1 && breaks === 1;
  return (cuts >= FEWEST_CUTS || isFlash) && wraps >= breaks * WRAPPED_SHARE ? { kind: 'wrapped', width } : none;
}

/** A small letter goes on with a sentence, but for a byline's «by» and «par». */
function goesOnSmall(text: string, { textStart, textEnd }: Line): boolean {
  return isLower(text[textStart]) && !opensByline(text.slice(textStart, textEnd));
}

/** The share of lines that no wire would have left so long. */
function longShare(lines: readonly Line[]): number {
  const full = lines.filter(line => !isBlank(line));
  return full.filter(line => line.textEnd - line.start > WIDEST_WRAP).length / full.length;
}

/** The widest line that another line follows at once, but for the few that stick out (a title, an address). */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const widths: number[] = [];
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    if (!isBlank(line) && !isBlank(lines[at + 1] as Line)) widths.push(columns(text, line.start, line.textEnd));
  }
  widths.sort((a, b) => b - a);
  return widths[Math.floor(widths.length / 20)] ?? 0;
}

/** Characters that take up a column: combining accents do not, nor what is invisible. */
function columns(text: string, start: number, end: number): number {
  let count = end - start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xad && ((code >= 0x300 && code <= 0x36f) || isInvisible(code))) count--;
  }
  return count;
}

function indent(line: Line): number {
  return line.textStart - line.start;
}

/** How many columns would have been left, had the next line's first word been put behind this line; negative: none. */
function room(text: string, line: Line, next: Line, width: number): number {
  let end = next.textStart;
  while (end < next.textEnd && text[end] !== ' ') end++;
  return width - (columns(text, line.start, line.textEnd) + 1 + columns(text, next.textStart, end));
}

/** What kind of lines a group between blank lines holds. */
export interface GroupPlace {
  /** It holds a sentence. Header and footer lines must fill the width to go on; prose may have been wrapped early. */
  readonly isProse: boolean;
  /** Blank lines part the file's paragraphs, so that a group of prose is one. */
  readonly isWhole: boolean;
  /** It is one of the last. */
  readonly isFooter: boolean;
}

/** Whether a line goes on with the paragraph of the line above it. */
export function continues(
  text: string,
  line: Line,
  next: Line,
  width: number,
  { isProse, isWhole, isFooter }: GroupPlace,
): boolean {
  if (indent(next) > indent(line)) return false;
  const left = room(text, line, next, width);
  if (!isProse && (endsInSite(text, line) || isRepeated(text, line, next))) return false;
  if (isClock(text, line, isProse) || isClock(text, next, isProse && left < 0)) return false;
  const ended = endsSentence(text, line.textEnd);
  if (isFooter && opensFooterLine(text.slice(next.textStart, next.textEnd), left < 0 && !endsInAddress(text, line)))
    return false;
  if (left < 0) return true;
  if (!isProse) return false;
  if (isWhole) return left < width / 2 || !ended;
  return !ended && left < (isLower(text[next.textStart]) ? width / 2 : RAGGED);
}

const SHORTEST_REPEAT = 15;

/** A page's title and the headline below it, which is its beginning. */
function isRepeated(text: string, line: Line, next: Line): boolean {
  const headline = text.slice(next.textStart, next.textEnd);
  return headline.length >= SHORTEST_REPEAT && text.startsWith(headline, line.textStart);
}

const TAIL_MARKS = /[-|_–—]\s?([^-|_–—]{3,40})$/;

/** «… - Anadolu Agency»: the tail of a page's title, whose line is whole. */
function endsInSite(text: string, { textStart, textEnd }: Line): boolean {
  const tail = TAIL_MARKS.exec(text.slice(Math.max(textStart, textEnd - 60), textEnd))?.[1];
  return tail !== undefined && agencyBySite(tail.trim()) !== undefined;
}

/** A footer line of its own; a word that had to go to the next row of a full one counts only where it is a copyright's. */
function opensFooterLine(line: string, isFull: boolean): boolean {
  const kind = openingKind(line);
  return isFull ? kind === 'copyright' : kind !== null || /^[-*•#]\s/.test(line);
}

/** An address is the last word of a line: «… par e-mail à redaction@example.org» */
function endsInAddress(text: string, { textStart, textEnd }: Line): boolean {
  return /\S[@.]\w+\.?\w*$/.test(text.slice(Math.max(textStart, textEnd - 40), textEnd));
}

/** In running text a day and a time may share a line with words; a clock of its own begins with them or its label. */
function isClock(text: string, { textStart, textEnd }: Line, inProse: boolean): boolean {
  const words = text.slice(textStart, textEnd);
  if (inProse && (isLower(words[0]) || !/^\D{0,24}\d/.test(words))) return false;
  return isClockLine(words);
}
