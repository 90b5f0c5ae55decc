import { expect } from 'vitest';
import type { Article, Segment, SegmentRole, Span } from '../../src/index.ts';

/** Characters that carry no text: a segment named `blank` may hold nothing else. */
const BLANK = /^[\s\u0085]*$/;

/**
 * What design.md promises of every text: the segments give each character once, in order; blank ones hold nothing
 * but white space; every other span lies in segments of its own role, and its text is what stands there.
 */
export function expectLossless(text: string, articles: readonly Article[]): void {
  const segments = articles.flatMap(article => article.segments);
  let at = 0;
  for (const { role, span } of segments) {
    if (span[0] !== at || span[1] <= span[0]) expect.fail(`${role} [${span.join(', ')}] does not go on from ${at}`);
    if (role === 'blank' && !BLANK.test(text.slice(...span))) expect.fail(`a blank holds ${text.slice(...span)}`);
    at = span[1];
  }
  expect(at, 'the segments end where the text ends').toBe(text.length);
  expect(segments.map(segment => text.slice(...segment.span)).join('')).toBe(text);
  for (const article of articles) expectSpans(text, article);
}

function expectSpans(text: string, article: Article): void {
  const { segments, dateline, paragraphs, boilerplate, warnings } = article;
  if (dateline) expectSpan(text, segments, dateline.span, 'dateline', dateline.text);
  for (const paragraph of paragraphs) expectSpan(text, segments, paragraph.span, paragraph.role, paragraph.text);
  for (const line of boilerplate) expectSpan(text, segments, line.span, 'boilerplate', line.text);
  for (const { span } of warnings) if (span) expect(isInside(span, text), `warning at ${span}`).toBe(true);
  const numbers = paragraphs.filter(paragraph => paragraph.role === 'body').map(paragraph => paragraph.number);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(paragraphs.every(paragraph => paragraph.role === 'body' || paragraph.number === null)).toBe(true);
}

function expectSpan(
  text: string,
  segments: readonly Segment[],
  span: Span,
  role: SegmentRole,
  normalised: string,
): void {
  if (!isInside(span, text)) expect.fail(`${role} [${span.join(', ')}] lies outside of the text`);
  // Without blanks: a word broken at its hyphen is whole again in the normalised text, and has nothing invisible in it.
  expect(squeeze(text.slice(...span)).replaceAll(' ', '')).toBe(squeeze(normalised).replaceAll(' ', ''));
  const roles = new Set<SegmentRole>();
  for (let at = segmentAt(segments, span[0]); at < segments.length; at++) {
    const segment = segments[at] as Segment;
    if (segment.span[0] >= span[1]) break;
    if (segment.role !== 'blank') roles.add(segment.role);
  }
  if (span[1] > span[0]) expect([...roles], `the segments of ${JSON.stringify(normalised)}`).toEqual([role]);
}

/** The index of the segment that holds an offset; the segments are ascending and without gaps. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInside([start, end]: Span, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length;
}

function squeeze(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[ \t-\r\u2028\u2029]+/g, ' ')
    .replace(/^[\s\u0085]+|[\s\u0085]+$/g, '');
}

/** The headline's segments hold the headline, and no other text but the format marks of a wire («^», «<»). */
export function expectHeadlineInPlace(text: string, { segments, header }: Article): void {
  const slices = segments.filter(segment => segment.role === 'headline').map(({ span }) => text.slice(...span));
  expect(squeeze(slices.join(' ')).replace(/^\^\s*|\s*<$/g, '')).toBe(squeeze(header.headline ?? ''));
}
