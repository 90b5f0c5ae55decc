import type { Span } from '../model/span.ts';
import type { PageBlock } from './page.ts';
import { makePainter, type Touch } from './paint.ts';
import type { Style } from './style.ts';

/** How a page is laid out. */
export interface PageLayout {
  readonly style: Style;
  /** Bounds every row, margins included; null puts each block on one line, as a pipe wants it. */
  readonly width: number | null;
  /** Blank columns at both sides; only with a width. */
  readonly margin: number;
  /** Show paragraph numbers. */
  readonly numbers: boolean;
  /** Speak roles as words, draw nothing. */
  readonly plain: boolean;
}

/** Breaks a text into rows; given by the caller, so that the wrapper is loaded only where something is wrapped. */
export type BreakRows = (text: string, columns: number, language: string | null) => Span[];

const NUMBER_COLUMNS = 4;
/** A row is never narrower than this: what is left of a tiny width after margins would hold no word. */
const NARROWEST = 8;

/** Lays blocks out as text that ends in a newline. Blank lines stand between paragraphs on a terminal only. */
export function layOut(
  blocks: readonly PageBlock[],
  language: string | null,
  layout: PageLayout,
  breakRows: BreakRows,
): string {
  let page = '';
  blocks.forEach((block, index) => {
    if (index > 0 && layout.width !== null && !block.tight) page += '\n';
    page += layout.width === null ? oneLine(block, layout) : wrapped(block, language, layout, layout.width, breakRows);
  });
  return page;
}

function oneLine(block: PageBlock, layout: PageLayout): string {
  return `${lineLabel(block, layout)}${makePainter(block.text, block.touches, block.base)([0, block.text.length])}\n`;
}

/** In a pipe a number is a field of its own, as `nl` writes it; on plain pages roles and numbers are spoken. */
function lineLabel({ label, number }: PageBlock, { numbers, plain, style }: PageLayout): string {
  if (plain) return label !== null ? `${label}: ` : numbers && number !== null ? `Paragraph ${number}: ` : '';
  return numbers && number !== null ? `${style.place(String(number))}\t` : '';
}

function wrapped(
  block: PageBlock,
  language: string | null,
  layout: PageLayout,
  width: number,
  breakRows: BreakRows,
): string {
  const label = layout.plain ? lineLabel(block, layout) : '';
  const gutter = layout.numbers && !layout.plain ? NUMBER_COLUMNS : 0;
  const left = layout.margin + block.indent + gutter;
  const columns = Math.max(NARROWEST, width - left - layout.margin);
  // A spoken label is part of the text that is wrapped; the touches behind it move by its length.
  const text = label + block.text;
  const touches = label === '' ? block.touches : block.touches.map(touch => moved(touch, label.length));
  const number = gutter > 0 && block.number !== null ? String(block.number) : '';
  const blank = ' '.repeat(left);
  let start = number === '' ? blank : `${' '.repeat(left - number.length - 1)}${layout.style.place(number)} `;
  const paint = makePainter(text, touches, block.base);
  let rows = '';
  for (const span of breakRows(label + (block.unbroken ?? block.text), columns, language)) {
    rows += `${start}${paint(span)}\n`;
    start = blank;
  }
  return rows;
}

function moved({ span, paint }: Touch, by: number): Touch {
  return { span: [span[0] + by, span[1] + by], paint };
}
