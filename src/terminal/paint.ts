import type { Span } from '../model/span.ts';

/** A function that styles a piece of text, such as `style.bold`. */
export type Paint = (text: string) => string;

/** A stretch of a text and how it is painted. */
export interface Touch {
  readonly span: Span;
  readonly paint: Paint;
}

/** Paints a row of a text. */
export type PaintRow = (row: Span) => string;

/**
 * Paints rows of a text, given in their order: each touch is looked at in the rows that it stands in, so that a paragraph with
 * a hundred thousand of them takes no longer than its rows. Where touches overlap the later one in the list wins; each row
 * opens and closes its own styles, so that a pager may show any row alone.
 *
 * @param touches in the order of the text
 * @param base paints what no touch covers
 */
export function makePainter(text: string, touches: readonly Touch[], base: Paint): PaintRow {
  let next = 0;
  let open: Touch[] = [];
  return ([from, to]) => {
    if (open.length > 0) open = open.filter(({ span }) => span[1] > from);
    for (; next < touches.length && (touches[next] as Touch).span[0] < to; next++) open.push(touches[next] as Touch);
    return paint(text, [from, to], open, base);
  };
}

function paint(text: string, [from, to]: Span, touches: readonly Touch[], base: Paint): string {
  if (touches.length === 0) return from < to ? base(text.slice(from, to)) : '';
  let painted = '';
  let at = from;
  const add = (end: number, paintIt: Paint): void => {
    if (end > at) painted += paintIt(text.slice(at, end));
    at = Math.max(at, end);
  };
  for (const { span, paint: own } of touches) {
    if (span[1] <= at) continue;
    add(Math.max(span[0], from), base);
    add(Math.min(span[1], to), own);
  }
  add(to, base);
  return painted;
}
