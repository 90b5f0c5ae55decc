import { isLower } from '../text/characters.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { boilerplateKind } from './boilerplate.ts';
import { isClockLine } from './clock.ts';

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
/** So many breaks must cut a sentence: a headline above a byline does so once. */
const FEWEST_CUTS = 3;
/** At least this share of the breaks inside groups must look like a wrap. */
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
  const width = wrapWidth(lines);
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
    breaks++;
    if (room(text, line, next, width) >= RAGGED) continue;
    wraps++;
    if (!endsSentence(text, line.textEnd)) cuts++;
  }
  return cuts >= FEWEST_CUTS && wraps >= breaks * WRAPPED_SHARE ? { kind: 'wrapped', width } : none;
}

/** The share of lines that no wire would have left so long. */
function longShare(lines: readonly Line[]): number {
  const full = lines.filter(line => !isBlank(line));
  return full.filter(line => line.textEnd - line.start > WIDEST_WRAP).length / full.length;
}

/** The widest line that another line follows at once, but for the few that stick out (a title, an address). */
function wrapWidth(lines: readonly Line[]): number {
  const widths: number[] = [];
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    if (!isBlank(line) && !isBlank(lines[at + 1] as Line)) widths.push(line.textEnd - line.start);
  }
  widths.sort((a, b) => b - a);
  return widths[Math.floor(widths.length / 20)] ?? 0;
}

function indent(line: Line): number {
  return line.textStart - line.start;
}

/** How many columns would have been left, had the next line's first word been put behind this line; negative: none. */
function room(text: string, line: Line, next: Line, width: number): number {
  const space = text.indexOf(' ', next.textStart);
  const word = (space < 0 ? next.textEnd : Math.min(space, next.textEnd)) - next.textStart;
  return width - (line.textEnd - line.start + 1 + word);
}

/**
 * Whether a line goes on with the paragraph of the line above it. `isProse` says that the group of lines holds a
 * sentence: there, a line may have been wrapped somewhat early; header and footer lines must fill the width.
 */
export function continues(text: string, line: Line, next: Line, width: number, isProse: boolean): boolean {
  if (indent(next) > indent(line)) return false;
  const left = room(text, line, next, width);
  if (left < 0) return !isOwnLine(text, line, next);
  if (!isProse || endsSentence(text, line.textEnd) || isOwnLine(text, line, next)) return false;
  return left < (isLower(text[next.textStart]) ? width / 2 : RAGGED);
}

/** Page clocks and lines that lead elsewhere stand alone, however wide they are. */
function isOwnLine(text: string, ...lines: readonly Line[]): boolean {
  return lines.some(({ textStart, textEnd }) => {
    const words = text.slice(textStart, textEnd);
    return isClockLine(words) || boilerplateKind(words, false) !== null;
  });
}
