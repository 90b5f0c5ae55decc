import type { Dispatch } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Passage } from '../search/passages.ts';
import type { Hit, SearchResult } from '../search/search.ts';
import { addressOf } from '../text/address.ts';
import { safeJson } from '../text/json.ts';

// ripgrep's JSON Lines (docs.rs/grep-printer, `JSON`): begin, match, context, end, summary; offsets are bytes of the
// text as UTF-8. Our own keys stand beside its own: `address`, and `role` and `paragraph` of what matched.

/** Counts of one article or of a whole run, as ripgrep names them. */
export interface SearchStats {
  searches: number;
  searches_with_match: number;
  bytes_searched: number;
  bytes_printed: number;
  matched_lines: number;
  matches: number;
}

export function emptyStats(): SearchStats {
  return { searches: 0, searches_with_match: 0, bytes_searched: 0, bytes_printed: 0, matched_lines: 0, matches: 0 };
}

const elapsed = (milliseconds: number): object => {
  const secs = Math.floor(milliseconds / 1000);
  const nanos = Math.round((milliseconds % 1000) * 1e6);
  return { secs, nanos, human: `${(milliseconds / 1000).toFixed(6)}s` };
};

/** A run of source lines that one or more passages with hits share. */
interface Lines {
  readonly span: Span;
  readonly hits: Hit[];
  readonly passage: Passage;
}

/** Counts bytes and lines of a text up to growing offsets, each character once. */
function makeCounter(source: string): (offset: number) => { bytes: number; line: number } {
  let at = 0;
  let bytes = 0;
  let line = 1;
  return offset => {
    const piece = source.slice(at, offset);
    bytes += Buffer.byteLength(piece);
    for (let found = piece.indexOf('\n'); found >= 0; found = piece.indexOf('\n', found + 1)) line++;
    at = offset;
    return { bytes, line };
  };
}

/** Bytes of a text before offsets that mostly grow: each character is counted once, and again where they do not. */
function makeByteCounter(text: string): (offset: number) => number {
  let at = 0;
  let bytes = 0;
  return offset => {
    if (offset < at) [at, bytes] = [0, 0];
    bytes += Buffer.byteLength(text.slice(at, offset));
    at = offset;
    return bytes;
  };
}

/** Whole lines around a passage, with the line break behind them. */
function linesAround(source: string, [start, end]: Span): Span {
  const next = source.indexOf('\n', Math.max(start, end - 1));
  return [source.lastIndexOf('\n', start - 1) + 1, next < 0 ? source.length : next + 1];
}

/** The messages for one article, begin to end, when it has hits; `stats` is filled and belongs to this article alone. */
export function articleMessages(
  dispatch: Dispatch,
  result: SearchResult,
  around: { before: number; after: number },
  stats: SearchStats,
  milliseconds: number,
): string {
  const { article, source } = dispatch;
  stats.searches = 1;
  stats.bytes_searched = Buffer.byteLength(source);
  if (result.hits.length === 0) return '';
  const path = { text: article.document.path ?? '<stdin>' };
  const count = makeCounter(source);
  const body = groupLines(source, result, around).map(lines => lineMessage(dispatch, lines, path, count, stats));
  stats.searches_with_match = 1;
  const begin = message('begin', { path, address: addressOf(article) });
  const text = begin + body.join('');
  stats.bytes_printed = Buffer.byteLength(text);
  return text + message('end', { path, binary_offset: null, stats: { elapsed: elapsed(milliseconds), ...stats } });
}

export function summaryMessage(stats: SearchStats, milliseconds: number): string {
  return message('summary', {
    elapsed_total: elapsed(milliseconds),
    stats: { elapsed: elapsed(milliseconds), ...stats },
  });
}

function message(type: string, data: object): string {
  return `${safeJson(type === 'summary' ? { data, type } : { type, data })}\n`;
}

/** Hits and their surroundings by source lines: passages on one line, a dateline and its lead, make one message. */
function groupLines(
  source: string,
  { passages, hits }: SearchResult,
  { before, after }: { before: number; after: number },
): Lines[] {
  const byIndex = new Map(hits.map(hit => [hit.index, hit]));
  const wanted = new Set(hits.flatMap(hit => range(hit.index - before, hit.index + after)));
  const groups: { span: Span; hits: Hit[]; passage: Passage }[] = [];
  passages.forEach((passage, index) => {
    if (!wanted.has(index)) return;
    const span = linesAround(source, passage.span);
    const hit = byIndex.get(index);
    const last = groups.at(-1);
    if (last && span[0] < last.span[1]) {
      last.span = [last.span[0], Math.max(last.span[1], span[1])];
      if (hit) last.hits.push(hit);
    } else groups.push({ span, hits: hit ? [hit] : [], passage });
  });
  return groups;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function lineMessage(
  { article, source }: Dispatch,
  { span, hits, passage }: Lines,
  path: object,
  count: ReturnType<typeof makeCounter>,
  stats: SearchStats,
): string {
  const start = count(span[0]);
  const text = source.slice(...span);
  const bytesAt = makeByteCounter(text);
  const submatches = hits.flatMap(hit =>
    hit.spans.map(([from, to]) => ({
      match: { text: source.slice(from, to) },
      start: bytesAt(from - span[0]),
      end: bytesAt(to - span[0]),
      role: hit.role,
      paragraph: hit.number,
    })),
  );
  if (hits.length > 0) stats.matched_lines++;
  stats.matches += submatches.length;
  const { role, number } = hits[0] ?? passage;
  return message(hits.length > 0 ? 'match' : 'context', {
    path,
    lines: { text },
    line_number: start.line,
    absolute_offset: start.bytes,
    submatches,
    address: addressOf(article),
    role,
    paragraph: number,
  });
}
