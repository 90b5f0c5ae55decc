import type { Segment, Span } from '../model/span.ts';
import { mapText, spanOf } from '../text/mapped.ts';
import type { Block } from './blocks.ts';
import { boilerplateKind } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { isTimeLine, readClocks } from './clock.ts';
import { DATELINE_REACH, readDateline, type WrittenDateline } from './dateline.ts';

/** Where the story begins: the block, and the dateline that opens it. */
export interface Story {
  readonly index: number;
  readonly dateline: WrittenDateline | null;
  /** Where the dateline stands in the document. */
  readonly span: Span | null;
  /** Where the first paragraph begins, when a dateline opens it. */
  readonly start: number | null;
  readonly segments: readonly Segment[];
}

/** A header is no longer than this many blocks. */
const LONGEST_HEADER = 14;
const LONGEST_HEADLINE = 200;
const SENTENCE_END = new Set(['.', '!', '?', '"', '»', '”', '…', ':', '。', '！', '？']);

/** The story begins at the dateline, else behind the last clock or byline of the header, else behind the headline. */
export function findStory(text: string, blocks: readonly Block[], monthFirst: boolean): Story {
  const near = blocks.slice(0, LONGEST_HEADER);
  let placeOnly: Story | null = null;
  for (const [index, block] of near.entries()) {
    const story = openStory(text, block, index);
    // A date or an agency makes it sure; a place alone («ONU - …») counts only where nothing better follows.
    if (story?.dateline && (story.dateline.row || story.dateline.date)) return story;
    placeOnly ??= story;
  }
  if (placeOnly) return placeOnly;
  return {
    index: withoutDateline(text, near, blocks.length, monthFirst),
    dateline: null,
    span: null,
    start: null,
    segments: [],
  };
}

/** The story that begins with this block, when a dateline opens it. */
export function openStory(text: string, { span }: Block, index: number): Story | null {
  const mapped = mapText(text, [span[0], Math.min(span[1], span[0] + DATELINE_REACH)]);
  const dateline = readDateline(mapped.text);
  if (!dateline) return null;
  const place = spanOf(mapped, dateline.start, dateline.end);
  const byline = dateline.byline && spanOf(mapped, dateline.byline.start, dateline.byline.end);
  const segments: Segment[] = [{ role: 'dateline', span: place }];
  if (byline) segments.push({ role: 'byline', span: byline });
  return { index, dateline, span: place, start: Math.max(place[1], byline?.[1] ?? 0), segments };
}

function withoutDateline(text: string, near: readonly Block[], count: number, monthFirst: boolean): number {
  const last = near.findLastIndex(block => isHeaderLine(text, block, monthFirst));
  let index = last >= 0 && last + 1 < count ? last + 1 : count > 1 && near[0] && isTitle(text, near[0]) ? 1 : 0;
  // Captions and lines that end like no sentence may follow, as long as a story is left.
  while (last >= 0 && index + 1 < near.length && skipsOver(text, near[index] as Block)) index++;
  return index;
}

function isHeaderLine(text: string, { span }: Block, monthFirst: boolean): boolean {
  if (span[1] - span[0] > LONGEST_HEADLINE) return false;
  const line = text.slice(...span);
  if (SENTENCE_END.has(line.at(-1) as string)) return false;
  return readByline(line) !== null || readClocks(line, monthFirst).length > 0 || isTimeLine(line);
}

function skipsOver(text: string, block: Block): boolean {
  return isTitle(text, block) || boilerplateKind(text.slice(...block.span), true) !== null;
}

function isTitle(text: string, { span }: Block): boolean {
  return span[1] - span[0] <= LONGEST_HEADLINE && !SENTENCE_END.has(text[span[1] - 1] as string);
}
