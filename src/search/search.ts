import type { Dispatch } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type Mapped, mapText, originOf } from '../text/mapped.ts';
import type { Matcher } from './compile.ts';
import { runGuarded } from './guard.ts';
import { type Passage, passagesOf, type Scope } from './passages.ts';

/** What is looked for. */
export interface Query {
  /** At least one of them must match in a passage. */
  readonly any: readonly Matcher[];
  /** All of them must match in the same passage. */
  readonly all: readonly Matcher[];
  /** None of them may match in it. */
  readonly none: readonly Matcher[];
  /** Passages that do not match are the hits. */
  readonly invert: boolean;
  readonly scopes: ReadonlySet<Scope>;
  /** Hits an article; null for all. */
  readonly most: number | null;
}

/** A passage that was found. */
export interface Hit extends Passage {
  /** Its place among the article's passages, from 0. */
  readonly index: number;
  /** Where the matches are in `text`; empty for an inverted hit. */
  readonly matches: readonly Span[];
  /** Where they are in the source. */
  readonly spans: readonly Span[];
}

export interface SearchResult {
  /** All passages that were searched, for what stands around a hit. */
  readonly passages: readonly Passage[];
  readonly hits: readonly Hit[];
}

/**
 * Finds the passages of an article that a query describes, in the order of the text. A risky pattern gets a second
 * for one article; null when that was not enough.
 */
export function searchArticle(dispatch: Dispatch, query: Query): SearchResult | null {
  const search = (): SearchResult => searchPassages(dispatch, query);
  if (![...query.any, ...query.all, ...query.none].some(({ risky }) => risky)) return search();
  return runGuarded(search)?.result ?? null;
}

function searchPassages(dispatch: Dispatch, query: Query): SearchResult {
  const passages = passagesOf(dispatch, query.scopes);
  const hits: Hit[] = [];
  passages.forEach((passage, index) => {
    if (query.most !== null && hits.length >= query.most) return;
    const matches = matchPassage(passage.text, query);
    if ((matches === null) !== query.invert) return;
    const mapped = matches && matches.length > 0 ? mapText(dispatch.source, passage.span) : null;
    const spans = mapped ? (matches as Span[]).map(match => sourceSpan(mapped, match)) : [];
    hits.push({ ...passage, index, matches: matches ?? [], spans });
  });
  return { passages, hits };
}

/** The matches in a passage, joined where they overlap; null when it is no hit. */
function matchPassage(text: string, { any, all, none }: Query): Span[] | null {
  if (none.some(({ regex }) => matches(text, regex))) return null;
  const found: Span[] = [];
  let some = any.length === 0;
  for (const { regex } of any) if (collect(text, regex, found)) some = true;
  if (!some) return null;
  for (const { regex } of all) if (!collect(text, regex, found)) return null;
  return any.length + all.length > 1 ? joinSpans(found) : found;
}

function matches(text: string, regex: RegExp): boolean {
  regex.lastIndex = 0;
  return regex.test(text);
}

/** Adds every match that is not empty, and says whether there was any, empty or not. */
function collect(text: string, regex: RegExp, into: Span[]): boolean {
  let found = false;
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    found = true;
    if (match[0] === '') {
      // A pattern that matches nothing matches everywhere; once is enough.
      if (regex.lastIndex >= text.length) break;
      regex.lastIndex++;
    } else into.push([match.index, match.index + match[0].length]);
  }
  return found;
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = joined.at(-1);
    if (last && span[0] < last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}

function sourceSpan(mapped: Mapped, [start, end]: Span): Span {
  return [originOf(mapped, start), originOf(mapped, end - 1) + 1];
}
