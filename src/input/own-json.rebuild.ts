import type { Article } from '../model/article.ts';
import type { Segment, SegmentRole, Span } from '../model/span.ts';
import type { PlacedArticle } from './own-json.article.ts';

/** Headers, then the story and its boilerplate in their old order, then what closes it: a blank line between them. */
export function rebuildText(article: Article): PlacedArticle {
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
