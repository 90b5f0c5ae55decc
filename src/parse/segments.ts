import type { Segment, Span } from '../model/span.ts';
import { isSpace } from '../text/characters.ts';

/**
 * Completes what the passes have claimed to a partition of the range: gaps of white space become `blank`, other gaps
 * `other`. Claims that overlap an earlier one give way to it, so that the result holds each character exactly once.
 */
export function partition(text: string, [from, to]: Span, claims: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  for (const { role, span } of [...claims].sort((a, b) => a.span[0] - b.span[0])) {
    const start = Math.max(span[0], at);
    const end = Math.min(span[1], to);
    if (end <= start) continue;
    fillGap(text, at, start, segments);
    segments.push({ role, span: [start, end] });
    at = end;
  }
  fillGap(text, at, to, segments);
  return segments;
}

/** White space, other characters, white space: at most three segments. */
function fillGap(text: string, from: number, to: number, segments: Segment[]): void {
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start++;
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) {
    if (from < to) segments.push({ role: 'blank', span: [from, to] });
    return;
  }
  if (from < start) segments.push({ role: 'blank', span: [from, start] });
  segments.push({ role: 'other', span: [start, end] });
  if (end < to) segments.push({ role: 'blank', span: [end, to] });
}
