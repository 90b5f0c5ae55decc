import type { Article } from '../model/article.ts';
import type { Segment, SegmentRole, Span } from '../model/span.ts';

/** An article with its spans in a text of its own. */
export interface PlacedArticle {
  readonly article: Article;
  readonly text: string;
}

/** Moves an article's spans into its own text when that was written along and fits, else makes a text of its parts. */
export function placeInText(article: Article, text: string | null): PlacedArticle {
  return (text === null ? null : moved(article, text)) ?? rebuilt(article);
}

/** The spans count from the start of the file that the article once stood in; null when they do not fit the text. */
function moved(article: Article, text: string): PlacedArticle | null {
  const start = article.segments[0]?.span[0] ?? 0;
  let at = start;
  for (const { span } of article.segments) {
    if (span[0] !== at || span[1] <= at) return null;
    at = span[1];
  }
  if (at - start !== text.length) return null;
  const move = ([from, to]: Span): Span => [from - start, to - start];
  const fits = ([from, to]: Span): boolean => from >= start && to <= at;
  const places = [
    ...(article.dateline ? [article.dateline] : []),
    ...article.paragraphs,
    ...article.boilerplate,
    ...[...article.alternatives, ...article.warnings].flatMap(({ span }) => (span === null ? [] : [{ span }])),
  ];
  if (!places.every(({ span }) => fits(span))) return null;
  const placed = <Item extends { readonly span: Span }>(item: Item): Item => ({ ...item, span: move(item.span) });
  const perhaps = <Item extends { readonly span: Span | null }>(item: Item): Item => ({
    ...item,
    span: item.span && move(item.span),
  });
  return {
    text,
    article: {
      ...article,
      dateline: article.dateline && placed(article.dateline),
      paragraphs: article.paragraphs.map(placed),
      boilerplate: article.boilerplate.map(placed),
      segments: article.segments.map(placed),
      alternatives: article.alternatives.map(perhaps),
      warnings: article.warnings.map(perhaps),
    },
  };
}

/** Headers, then the story and its boilerplate in their old order, then what closes it: a blank line between them. */
function rebuilt(article: Article): PlacedArticle {
  const { header, signOff } = article;
  const segments: Segment[] = [];
  let text = '';
  const write = (role: SegmentRole, words: string | null, gap = '\n\n'): Span => {
    if (words === null || words === '') return [text.length, text.length];
    if (text !== '') {
      segments.push({ role: 'blank', span: [text.length, text.length + gap.length] });
      text += gap;
    }
    const span: Span = [text.length, text.length + words.length];
    segments.push({ role, span });
    text += words;
    return span;
  };
  write('slugline', header.slugline);
  for (const mark of header.marks) write('mark', mark);
  write('headline', header.headline);
  write('subtitle', header.subtitle);
  write('byline', header.byline);
  const paragraphs = [...article.paragraphs];
  const boilerplate = [...article.boilerplate];
  const order = [
    ...paragraphs.map((item, index) => ({ at: item.span[0], index, isStory: true })),
    ...boilerplate.map((item, index) => ({ at: item.span[0], index, isStory: false })),
  ].sort((a, b) => a.at - b.at);
  let dateline = article.dateline;
  for (const { index, isStory } of order) {
    if (!isStory) {
      const line = boilerplate[index] as Article['boilerplate'][number];
      boilerplate[index] = { ...line, span: write('boilerplate', line.text) };
      continue;
    }
    const paragraph = paragraphs[index] as Article['paragraphs'][number];
    const isFirst = index === 0 && dateline !== null;
    if (isFirst && dateline) dateline = { ...dateline, span: write('dateline', dateline.text) };
    paragraphs[index] = { ...paragraph, span: write(paragraph.role, paragraph.text, isFirst ? ' ' : '\n\n') };
  }
  if (paragraphs.length === 0 && dateline) dateline = { ...dateline, span: write('dateline', dateline.text) };
  write('endMark', signOff.endMark);
  write('signOff', signOff.initials);
  for (const credit of signOff.credits) write('signOff', credit);
  if (text !== '') {
    segments.push({ role: 'blank', span: [text.length, text.length + 1] });
    text += '\n';
  }
  const nowhere = <Item>(item: Item): Item & { readonly span: null } => ({ ...item, span: null });
  return {
    text,
    article: {
      ...article,
      dateline,
      paragraphs,
      boilerplate,
      segments,
      alternatives: article.alternatives.map(nowhere),
      warnings: article.warnings.map(nowhere),
    },
  };
}
