import type { Span } from '../model/span.ts';

/** A function that styles a piece of text, such as `style.bold`. */
export type Paint = (text: string) => string;

/** A stretch of a text and how it is painted. */
export interface Touch {
  readonly span: Span;
  readonly paint: Paint;
}

/**
 * Paints one row of a text. Where touches overlap the later one in the list wins; each row opens and closes its own
 * styles, so that a pager may show any row alone.
 *
 * @param touches in the order of the text
 * @param base paints what no touch covers
 */
export function paintRow(text: string, [from, to]: Span, touches: readonly Touch[], base: Paint): string {
  if (touches.length === 0) return from < to ? base(text.slice(from, to)) : '';
  let painted = '';
  let at = from;
  const add = (end: number, paint: Paint): void => {
    if (end > at) painted += paint(text.slice(at, end));
    at = Math.max(at, end);
  };
  for (const { span, paint } of touches) {
    if (span[1] <= at || span[0] >= to) continue;
    add(Math.max(span[0], from), base);
    add(Math.min(span[1], to), paint);
  }
  add(to, base);
  return painted;
}
