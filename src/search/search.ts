import type { Dispatch, ParagraphRole } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type Mapped, mapText, originOf } from '../text/mapped.ts';

/** A part of an article that can be searched. */
export type PassageRole = 'headline' | 'dateline' | ParagraphRole;

/** A passage of an article that holds at least one match. */
export interface Hit {
  readonly role: PassageRole;
  /** The paragraph's number; null outside the body. */
  readonly number: number | null;
  /** The passage as it reads: lines rejoined, blanks collapsed. */
  readonly text: string;
  /** Where the matches are in `text`. */
  readonly matches: readonly Span[];
  /** Where the matches are in the source. */
  readonly spans: readonly Span[];
}

interface Passage {
  readonly role: PassageRole;
  readonly number: number | null;
  readonly text: string;
  readonly span: Span;
}

/** Finds the passages of an article in which the pattern matches, in the order of the text. */
export function searchArticle({ article, source }: Dispatch, pattern: RegExp): Hit[] {
  const hits: Hit[] = [];
  for (const passage of passagesOf({ article, source })) {
    const matches = findMatches(passage.text, pattern);
    if (matches.length === 0) continue;
    const mapped = mapText(source, passage.span);
    hits.push({ ...passage, matches, spans: matches.map(match => sourceSpan(mapped, match)) });
  }
  return hits;
}

/** Headline, dateline and paragraphs in the order of the text. */
function* passagesOf({ article }: Dispatch): Generator<Passage> {
  const headline = article.segments.find(segment => segment.role === 'headline');
  if (headline && article.header.headline !== null)
    yield { role: 'headline', number: null, text: article.header.headline, span: headline.span };
  if (article.dateline)
    yield { role: 'dateline', number: null, text: article.dateline.text, span: article.dateline.span };
  for (const { role, number, text, span } of article.paragraphs) yield { role, number, text, span };
}

/** Every match that is not empty, from left to right. */
function findMatches(text: string, pattern: RegExp): Span[] {
  const matches: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    else matches.push([match.index, match.index + match[0].length]);
  }
  return matches;
}

function sourceSpan(mapped: Mapped, [start, end]: Span): Span {
  return [originOf(mapped, start), originOf(mapped, end - 1) + 1];
}
