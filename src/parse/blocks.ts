import type { Span } from '../model/span.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { isClockLine } from './clock.ts';

/** Lines that make one paragraph, heading or footer line. Never empty. */
export interface Block {
  readonly lines: readonly Line[];
  /** From its first to its last character that is no white space. */
  readonly span: Span;
}

/** How a file separates its paragraphs. */
export type Layout = 'wrapped' | 'lines';

/** No wire wraps wider: longer lines are whole paragraphs. */
const WIDEST_WRAP = 110;
/** Nor narrower than a newspaper's column. */
const NARROWEST_WRAP = 30;
/** Header lines may be longer; a story's may not. */
const MOST_LONG = 0.2;
/** So many breaks must cut a sentence: a headline above a byline does so once. */
const FEWEST_CUTS = 3;
/** At least this share of the breaks inside blocks must look like a wrap. */
const WRAPPED_SHARE = 0.6;
const SENTENCE_END = new Set(['.', '!', '?', '"', '»', '”', '…', ':', ')', '。']);

/**
 * Tells hard-wrapped text from one line a paragraph. A break is a wrap when the next line's first word would not have
 * fitted; in wrapped text most breaks are, and some cut a sentence.
 */
export function detectLayout(text: string, lines: readonly Line[]): Layout {
  const width = wrapWidth(lines);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP || longShare(lines) > MOST_LONG) return 'lines';
  let breaks = 0;
  let wraps = 0;
  let cuts = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    const next = lines[at + 1] as Line;
    // A deeper indent opens a paragraph, whatever the layout.
    if (isBlank(line) || isBlank(next) || indent(next) > indent(line)) continue;
    breaks++;
    if (!isWrap(text, line, next, width)) continue;
    wraps++;
    if (!SENTENCE_END.has(text[line.textEnd - 1] as string)) cuts++;
  }
  return cuts >= FEWEST_CUTS && wraps >= breaks * WRAPPED_SHARE ? 'wrapped' : 'lines';
}

/** The share of lines that no wire would have left so long. */
function longShare(lines: readonly Line[]): number {
  const full = lines.filter(line => !isBlank(line));
  return full.filter(line => line.textEnd - line.start > WIDEST_WRAP).length / full.length;
}

/** The widest line that another line follows at once. */
function wrapWidth(lines: readonly Line[]): number {
  let width = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    if (!isBlank(lines[at + 1] as Line)) width = Math.max(width, line.textEnd - line.start);
  }
  return width;
}

function indent(line: Line): number {
  return line.textStart - line.start;
}

function isWrap(text: string, line: Line, next: Line, width: number): boolean {
  // An indented line after a less indented one opens a paragraph.
  if (indent(next) > indent(line)) return false;
  const space = text.indexOf(' ', next.textStart);
  const word = (space < 0 ? next.textEnd : Math.min(space, next.textEnd)) - next.textStart;
  return line.textEnd - line.start + 1 + word > width;
}

/** Groups lines into blocks: at blank lines always, at the other breaks as the layout says. */
export function readBlocks(text: string, lines: readonly Line[], layout: Layout): Block[] {
  const width = layout === 'wrapped' ? wrapWidth(lines) : 0;
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(toBlock(open));
    open = [];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (isBlank(line)) close();
    else {
      if (
        last &&
        !(layout === 'wrapped' && isWrap(text, last, line, width) && !partsHeader(text, last, line, blocks.length))
      )
        close();
      open.push(line);
    }
  }
  close();
  return layout === 'lines' ? joinSentences(text, blocks) : blocks;
}

/** Lines of a header are no paragraph even where they fill the width: a page clock stands alone. */
function partsHeader(text: string, last: Line, line: Line, index: number): boolean {
  const isClock = ({ textStart, textEnd }: Line): boolean => isClockLine(text.slice(textStart, textEnd));
  return index < LONGEST_HEADER && (isClock(last) || isClock(line));
}

/** Clocks are looked for in this many blocks only. */
const LONGEST_HEADER = 8;

function toBlock(lines: readonly Line[]): Block {
  return { lines, span: [(lines[0] as Line).textStart, (lines.at(-1) as Line).textEnd] };
}

/** So many groups of lines must each be whole sentences before they are taken for paragraphs. */
const FEWEST_GROUPS = 3;

/**
 * Where blank lines part groups of lines and every line of several groups ends like a sentence, a line is a sentence and
 * a group a paragraph. Groups of other lines (headers, footers) stay as they are.
 */
function joinSentences(text: string, blocks: readonly Block[]): Block[] {
  const groups = groupAtBlanks(blocks);
  const whole = groups.filter(group => group.length > 1 && group.every(block => endsSentence(text, block)));
  const rest = groups.filter(group => group.length > 1 && !whole.includes(group));
  if (whole.length < FEWEST_GROUPS || rest.length > whole.length) return [...blocks];
  return groups.flatMap(group => (whole.includes(group) ? [toBlock(group.flatMap(block => block.lines))] : group));
}

function endsSentence(text: string, { span }: Block): boolean {
  return SENTENCE_END.has(text[span[1] - 1] as string);
}

/** Blocks that no blank line parts. */
function groupAtBlanks(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let last: Line | undefined;
  for (const block of blocks) {
    const first = block.lines[0] as Line;
    if (last && last.next === first.start) groups.at(-1)?.push(block);
    else groups.push([block]);
    last = block.lines.at(-1);
  }
  return groups;
}
