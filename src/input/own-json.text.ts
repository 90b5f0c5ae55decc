import type { Article } from '../model/article.ts';
import type { Segment, Span } from '../model/span.ts';
import { INVISIBLE } from '../text/invisible.ts';
import { normalizeText } from '../text/mapped.ts';
import type { PlacedArticle } from './own-json.article.ts';
import { rebuildText } from './own-json.rebuild.ts';
import { sparseText } from './own-json.sparse.ts';

/**
 * Gives an article that was read back a text for its spans: the one that was written along; else one in which its parts
 * stand where they stood, so that the spans stay; else, when it has no good spans, one that is made of its parts.
 */
export function placeInText(article: Article, text: string | null): PlacedArticle {
  const start = article.segments[0]?.span[0] ?? 0;
  const length = lengthOf(article.segments, start);
  if (length !== null && hasGoodSpans(article, [start, start + length])) {
    const moved = start === 0 ? article : moveSpans(article, start);
    if (text?.length === length) return { article: cleanParagraphs(moved, text), text };
    const clean = cleanParagraphs(moved, null);
    const own = sparseText(clean, length);
    if (own !== null) return { article: clean, text: own };
  }
  return rebuildText(cleanParagraphs(article, null));
}

/**
 * Takes what is invisible inside words out of paragraphs, as the parser does: other programs and earlier versions leave it
 * in, and hits and quotes would stand elsewhere than in the text.
 */
function cleanParagraphs(article: Article, source: string | null): Article {
  if (!article.paragraphs.some(({ text }) => INVISIBLE.test(text))) return article;
  const paragraphs = article.paragraphs.map(paragraph => {
    const { text, span } = paragraph;
    if (!INVISIBLE.test(text)) return paragraph;
    return {
      ...paragraph,
      text: source === null ? normalizeText(text, [0, text.length]) : normalizeText(source, span),
    };
  });
  return { ...article, paragraphs };
}

/** The length of what the segments partition; null when they are none or leave gaps. */
function lengthOf(segments: readonly Segment[], start: number): number | null {
  let at = start;
  for (const { span } of segments) {
    if (span[0] !== at || span[1] <= at) return null;
    at = span[1];
  }
  return segments.length === 0 ? null : at - start;
}

function hasGoodSpans(article: Article, [from, to]: Span): boolean {
  const { dateline, paragraphs, boilerplate, alternatives, warnings } = article;
  const placed = [...paragraphs, ...boilerplate, ...(dateline ? [dateline] : [])].map(({ span }) => span);
  const others = [...alternatives, ...warnings].flatMap(({ span }) => (span === null ? [] : [span]));
  return [...placed, ...others].every(span => span[0] >= from && span[1] <= to);
}

/** Spans count from the start of the file that the article stood in. */
function moveSpans(article: Article, start: number): Article {
  const move = ([from, to]: Span): Span => [from - start, to - start];
  const placed = <Item extends { readonly span: Span }>(item: Item): Item => ({ ...item, span: move(item.span) });
  const perhaps = <Item extends { readonly span: Span | null }>(item: Item): Item => ({
    ...item,
    span: item.span && move(item.span),
  });
  return {
    ...article,
    dateline: article.dateline && placed(article.dateline),
    paragraphs: article.paragraphs.map(placed),
    boilerplate: article.boilerplate.map(placed),
    segments: article.segments.map(placed),
    alternatives: article.alternatives.map(perhaps),
    warnings: article.warnings.map(perhaps),
  };
}
