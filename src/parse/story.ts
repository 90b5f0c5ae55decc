import type { Span } from '../model/span.ts';
import { mapText, spanOf } from '../text/mapped.ts';
import type { Block } from './blocks.ts';
import { readClocks } from './clock.ts';
import { DATELINE_REACH, readDateline, type WrittenDateline } from './dateline.ts';

/** Where the story begins: the block, and the dateline that opens it. */
export interface Story {
  readonly index: number;
  readonly dateline: { readonly written: WrittenDateline; readonly span: Span } | null;
}

/** A header is no longer than this many blocks. */
const LONGEST_HEADER = 12;
const LONGEST_HEADLINE = 200;
const SENTENCE_END = new Set(['.', '!', '?', '"', '»', '”', '…', ':', '。']);

/** The story begins at the dateline, else behind the last clock of the header, else behind the headline. */
export function findStory(text: string, blocks: readonly Block[], monthFirst: boolean): Story {
  const near = blocks.slice(0, LONGEST_HEADER);
  for (const [index, { span }] of near.entries()) {
    const mapped = mapText(text, [span[0], Math.min(span[1], span[0] + DATELINE_REACH)]);
    const written = readDateline(mapped.text);
    if (written) return { index, dateline: { written, span: spanOf(mapped, written.start, written.end) } };
  }
  const clock = near.findLastIndex(block => isClockLine(text, block, monthFirst));
  if (clock >= 0 && clock + 1 < blocks.length)
    return { index: skipHeaderLines(text, blocks, clock + 1), dateline: null };
  return { index: hasHeadline(text, blocks) ? 1 : 0, dateline: null };
}

function isClockLine(text: string, { span }: Block, monthFirst: boolean): boolean {
  if (span[1] - span[0] > LONGEST_HEADLINE) return false;
  const line = text.slice(...span);
  return !SENTENCE_END.has(line.at(-1) as string) && readClocks(line, monthFirst).length > 0;
}

/** Short lines behind the clock that end like no sentence belong to the header, as long as a story is left. */
function skipHeaderLines(text: string, blocks: readonly Block[], from: number): number {
  let index = from;
  while (index + 1 < blocks.length && isTitle(text, blocks[index] as Block)) index++;
  return index;
}

function isTitle(text: string, { span }: Block): boolean {
  return span[1] - span[0] <= LONGEST_HEADLINE && !SENTENCE_END.has(text[span[1] - 1] as string);
}

function hasHeadline(text: string, blocks: readonly Block[]): boolean {
  return blocks.length > 1 && isTitle(text, blocks[0] as Block);
}
