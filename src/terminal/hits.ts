import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Passage } from '../search/passages.ts';
import type { Hit, SearchResult } from '../search/search.ts';
import { addressOf } from '../text/address.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { headingFacts } from './facts.ts';
import type { BreakRows } from './layout.ts';
import { linkTo } from './links.ts';
import { makePainter, type Touch } from './paint.ts';
import type { Style } from './style.ts';

/** How the hits of an article are shown. */
export interface HitOptions {
  readonly style: Style;
  /** Null in a pipe: one passage a line. */
  readonly width: number | null;
  /** Makes an address a link; null where links are not wanted. */
  readonly fileUrl: ((path: string) => string) | null;
  readonly heading: boolean;
  /** `path:` before every line. */
  readonly prefix: boolean;
  /** Ends the path instead of `:`, for `-0`. */
  readonly pathEnd: string;
  readonly numbers: boolean;
  /** Passages shown before and after each hit. */
  readonly before: number;
  readonly after: number;
  /** Show long paragraphs whole. */
  readonly full: boolean;
  /** Only what matched, each on its own line. */
  readonly onlyMatching: boolean;
}

interface Shown {
  readonly passage: Passage;
  readonly matches: readonly Span[];
  readonly isHit: boolean;
}

/** The hits of one article as text, with what stands around them; `--` parts what does not belong together. */
export function formatHits(article: Article, result: SearchResult, options: HitOptions, breakRows: BreakRows): string {
  const heading = options.heading ? `${formatHeading(article, options, breakRows)}\n` : '';
  if (options.onlyMatching) return heading + result.hits.flatMap(hit => matchingParts(article, hit, options)).join('');
  const groups = withContext(result, options);
  return (
    heading +
    groups.map(group => group.map(shown => formatPassage(article, shown, options, breakRows)).join('')).join('--\n')
  );
}

/** Runs of neighbouring passages; without context each hit stands for itself and nothing parts them. */
function withContext({ passages, hits }: SearchResult, { before, after }: HitOptions): Shown[][] {
  const toShown = (hit: Hit): Shown => ({ passage: hit, matches: hit.matches, isHit: true });
  if (before + after === 0) return [hits.map(toShown)];
  const groups: Shown[][] = [];
  let next = -1;
  for (const [at, hit] of hits.entries()) {
    const from = Math.max(next, hit.index - before, 0);
    if (from > next || groups.length === 0) groups.push([]);
    const group = groups.at(-1) as Shown[];
    for (let index = from; index < hit.index; index++)
      group.push({ passage: passages[index] as Passage, matches: [], isHit: false });
    group.push(toShown(hit));
    const end = Math.min(hit.index + after + 1, hits[at + 1]?.index ?? passages.length, passages.length);
    for (let index = hit.index + 1; index < end; index++)
      group.push({ passage: passages[index] as Passage, matches: [], isHit: false });
    next = Math.max(hit.index + 1, end);
  }
  return groups;
}

/** The address on a line of its own, as ripgrep has it, and under it what the article is, wrapped. */
function formatHeading(article: Article, { style, fileUrl, width }: HitOptions, breakRows: BreakRows): string {
  const [address = '', ...facts] = headingFacts(article).map(sanitizeLine);
  const { path } = article.document;
  const shown = style.place(address);
  const about = facts.join('  ').normalize('NFC');
  const rows = width === null ? [about] : breakRows(about, width, article.language).map(span => about.slice(...span));
  return [
    fileUrl && path !== null ? linkTo(fileUrl(path))(shown) : shown,
    ...rows.map(row => style.headline(row)),
  ].join('\n');
}

/** The paragraph's number, or outside the body its role. */
function placeOf({ number, role }: Passage): string {
  return number === null ? role : String(number);
}

/** `path:12:`, with `-` instead of `:` for what only stands around a hit, as grep has it. */
function linePrefix(
  article: Article,
  passage: Passage,
  mark: string,
  { style, prefix, pathEnd, numbers }: HitOptions,
): string {
  const path = prefix ? `${style.place(sanitizeLine(addressOf(article)))}${pathEnd === ':' ? mark : pathEnd}` : '';
  return path + (numbers ? `${style.place(placeOf(passage))}${mark}` : '');
}

function matchingParts(article: Article, hit: Hit, options: HitOptions): string[] {
  const prefix = linePrefix(article, hit, ':', options);
  return hit.matches.map(span => `${prefix}${options.style.hit(sanitizeLine(hit.text.slice(...span)))}\n`);
}

/** Columns for the paragraph's number or role. */
const GUTTER = 12;

function formatPassage(
  article: Article,
  { passage, matches, isHit }: Shown,
  options: HitOptions,
  breakRows: BreakRows,
): string {
  const { style, width, numbers, full } = options;
  const { text, touches } = highlight(passage.text, matches, style);
  const base = isHit ? (plain: string): string => plain : style.dim;
  const paint = makePainter(text, touches, base);
  if (width === null) return `${linePrefix(article, passage, isHit ? ':' : '-', options)}${paint([0, text.length])}\n`;
  const left = numbers ? GUTTER : 0;
  const rows = breakRows(text, Math.max(GUTTER, width - left), article.language);
  const place = numbers ? `${style.place(placeOf(passage).padStart(left - 2))}  ` : '';
  return excerpt(rows, touches, full)
    .map((span, index) => `${index === 0 ? place : ' '.repeat(left)}${span === null ? style.dim('…') : paint(span)}\n`)
    .join('');
}

/** Longer paragraphs are cut to the rows around their hits. */
const MOST_ROWS = 4;

/** The rows with hits and one on each side; null stands for rows that are left out. */
function excerpt(rows: readonly Span[], touches: readonly Touch[], full: boolean): (Span | null)[] {
  if (full || rows.length <= MOST_ROWS) return [...rows];
  const hits = rowsWithHits(rows, touches);
  const kept = rows.map((_, at) => hits[at] || hits[at - 1] || hits[at + 1] || false);
  if (!kept.includes(true)) kept.fill(true, 0, 2);
  // One row is no longer than the `…` that would stand for it.
  const shown = kept.map((keep, at) => keep || ((kept[at - 1] ?? true) && (kept[at + 1] ?? true)));
  return rows.flatMap((row, at) => (shown[at] ? [row] : at === 0 || shown[at - 1] ? [null] : []));
}

/** Of each row whether a hit stands in it. Rows and touches are in the order of the text. */
function rowsWithHits(rows: readonly Span[], touches: readonly Touch[]): boolean[] {
  let at = 0;
  return rows.map(row => {
    while (at < touches.length && (touches[at] as Touch).span[1] <= row[0]) at++;
    const touch = touches[at];
    return touch !== undefined && touch.span[0] < row[1];
  });
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
