import type { Article } from '../model/article.ts';
import type { Segment, SegmentRole, Span } from '../model/span.ts';

/** A text and the room it has. */
interface Piece {
  readonly span: Span;
  readonly text: string;
}

/** A text is no longer than its parts by more than this: spans may come from anywhere. */
const MOST_EMPTY = 1_000_000;

/**
 * A text in which each part of an article stands where it stood: blanks in place of what the JSON does not hold, of line
 * breaks inside paragraphs, and of what was no text. All spans stay as they are. Null when a part has no room.
 *
 * @param length of the text that the segments partition
 */
export function sparseText(article: Article, length: number): string | null {
  const pieces = [...storyPieces(article), ...headerPieces(article)].sort((a, b) => a.span[0] - b.span[0]);
  const known = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length - known > MOST_EMPTY + known) return null;
  let text = '';
  let segment = 0;
  const fillTo = (end: number): void => {
    while (text.length < end) {
      while ((article.segments[segment]?.span[1] ?? length) <= text.length) segment++;
      const { role, span } = article.segments[segment] as Segment;
      const stop = Math.min(end, span[1]);
      text += (role === 'blank' ? '\n' : ' ').repeat(stop - text.length);
    }
  };
  for (const { span, text: words } of pieces) {
    if (span[0] < text.length || words.length > span[1] - span[0]) return null;
    fillTo(span[0]);
    text += words;
    text += ' '.repeat(span[1] - text.length);
  }
  fillTo(length);
  return text;
}

function storyPieces({ dateline, paragraphs, boilerplate }: Article): Piece[] {
  return [...(dateline ? [dateline] : []), ...paragraphs, ...boilerplate].filter(({ span }) => span[1] > span[0]);
}

/** What stands in segments of its own, in the order in which these come. */
function headerPieces({ header, signOff, segments }: Article): Piece[] {
  const texts: Readonly<Partial<Record<SegmentRole, readonly (string | null)[]>>> = {
    pageTitle: [header.pageTitle],
    headline: [header.headline],
    subtitle: [header.subtitle],
    byline: [header.byline],
    slugline: [header.slugline],
    site: [header.site],
    mark: header.marks,
    endMark: [signOff.endMark],
    signOff: [signOff.initials, ...signOff.credits],
  };
  const left = new Map(Object.entries(texts).map(([role, all]) => [role, all.filter(text => text !== null)]));
  return segments.flatMap(({ role, span }) => {
    const all = left.get(role) ?? [];
    const room = span[1] - span[0];
    const exact = all.findIndex(text => text.length === room);
    const index = exact >= 0 ? exact : all.findIndex(text => text.length <= room);
    const [text] = index < 0 ? [] : all.splice(index, 1);
    return text === undefined ? [] : [{ span, text }];
  });
}
