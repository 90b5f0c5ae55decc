import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Hit } from '../search/search.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { addressOf } from './address.ts';
import { headingFacts } from './facts.ts';
import type { BreakRows } from './layout.ts';
import { paintRow, type Touch } from './paint.ts';
import type { Style } from './style.ts';

export interface HitOptions {
  readonly style: Style;
  /** Null in a pipe: one passage a line. */
  readonly width: number | null;
  readonly heading: boolean;
  /** `path:` before every line. */
  readonly prefix: boolean;
  readonly numbers: boolean;
}

/** The hits of one article as text. */
export function formatHits(article: Article, hits: readonly Hit[], options: HitOptions, breakRows: BreakRows): string {
  const lines = hits.map(hit => formatHit(article, hit, options, breakRows));
  return (options.heading ? `${formatHeading(article, options.style)}\n` : '') + lines.join('');
}

function formatHeading(article: Article, style: Style): string {
  const [address = '', ...facts] = headingFacts(article).map(sanitizeLine);
  return [style.place(address), ...facts].join('  ');
}

/** Columns for the paragraph's number or role. */
const GUTTER = 10;

function formatHit(
  article: Article,
  hit: Hit,
  { style, width, prefix, numbers }: HitOptions,
  breakRows: BreakRows,
): string {
  const place = hit.number === null ? hit.role : String(hit.number);
  const { text, touches } = highlight(hit.text, hit.matches, style);
  const paint = (span: Span): string => paintRow(text, span, touches, plain => plain);
  if (width === null) {
    const path = prefix ? `${style.place(sanitizeLine(addressOf(article)))}:` : '';
    return `${path}${numbers ? `${style.place(place)}:` : ''}${paint([0, text.length])}\n`;
  }
  const left = numbers ? GUTTER : 0;
  const rows = breakRows(text, Math.max(GUTTER, width - left), article.language);
  return rows
    .map(
      (span, index) =>
        `${index === 0 && numbers ? `${style.place(place.padStart(left - 2))}  ` : ' '.repeat(left)}${paint(span)}\n`,
    )
    .join('');
}

/** Makes the text safe piece by piece, in NFC, so that the matches are still where they were found. */
function highlight(text: string, matches: readonly Span[], style: Style): { text: string; touches: Touch[] } {
  let safe = '';
  let at = 0;
  const touches: Touch[] = [];
  const add = (end: number): void => {
    safe += sanitizeLine(text.slice(at, end)).normalize('NFC');
    at = end;
  };
  for (const [start, end] of matches) {
    add(start);
    const from = safe.length;
    add(end);
    touches.push({ span: [from, safe.length], paint: style.hit });
  }
  add(text.length);
  return { text: safe, touches };
}
