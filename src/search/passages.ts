import type { Dispatch } from '../model/article.ts';
import type { SegmentRole, Span } from '../model/span.ts';
import { normalizeText } from '../text/mapped.ts';

/** Where to look: the words that `--in` takes. */
export const SCOPES = [
  'headline',
  'byline',
  'dateline',
  'lead',
  'body',
  'subhead',
  'note',
  'boilerplate',
  'quote',
] as const;

export type Scope = (typeof SCOPES)[number];

/** What is searched unless `--in` says otherwise. The lead is part of the body. */
export const DEFAULT_SCOPES: ReadonlySet<Scope> = new Set(['headline', 'dateline', 'body', 'subhead', 'note']);

/** A part of an article that can hold a match. */
export interface Passage {
  readonly role: Exclude<Scope, 'lead'>;
  /** The paragraph's number; null outside the body. */
  readonly number: number | null;
  /** As it reads: lines rejoined, blanks collapsed. */
  readonly text: string;
  /** Where it stands in the source. */
  readonly span: Span;
}

/** Segments that are passages and no paragraphs. */
const SEGMENTS: Readonly<Partial<Record<SegmentRole, Passage['role']>>> = {
  headline: 'headline',
  byline: 'byline',
  dateline: 'dateline',
  boilerplate: 'boilerplate',
};

/** The article's passages within the scopes, in the order of the text. A quote in halves is two of them. */
export function passagesOf({ article, source, found }: Dispatch, scopes: ReadonlySet<Scope>): Passage[] {
  const passages: Passage[] = [];
  for (const { role, span } of article.segments) {
    const found = SEGMENTS[role];
    if (found && scopes.has(found))
      passages.push({ role: found, number: null, text: normalizeText(source, span), span });
  }
  for (const { role, number, text, span } of article.paragraphs) {
    if (scopes.has(role) || (number === 1 && scopes.has('lead'))) passages.push({ role, number, text, span });
  }
  if (scopes.has('quote'))
    for (const { paragraph, spans } of found?.quotes ?? [])
      for (const span of spans)
        passages.push({ role: 'quote', number: paragraph, text: normalizeText(source, span), span });
  return passages.sort((a, b) => a.span[0] - b.span[0]);
}
