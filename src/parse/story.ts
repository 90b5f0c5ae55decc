import { agencyBySite } from '../agency/index.ts';
import type { Segment, Span } from '../model/span.ts';
import { CAPITAL } from '../text/classes.ts';
import { mapText, spanOf } from '../text/mapped.ts';
import { isAuthor } from './authors.ts';
import type { Block } from './blocks.ts';
import { boilerplateKind } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { lettersBeside, readClocks } from './clock.ts';
import { isTimeLine } from './clock-update.ts';
import { DATELINE_REACH, readDateline } from './dateline.ts';
import type { WrittenDateline } from './dateline-form.ts';
import { splitPlaces } from './dateline-place.ts';
import { isMark } from './marks.ts';

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
  const index = withoutDateline(text, near, blocks.length, monthFirst);
  return (
    openPlaceLine(text, near, index, monthFirst) ?? { index, dateline: null, span: null, start: null, segments: [] }
  );
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

const LONGEST_PLACE_LINE = 40;
const SHORTEST_LEAD = 60;

/** «BURSA» alone between the page's clock and the lead: a place in capitals, whose line is all the dateline there is. */
function openPlaceLine(text: string, near: readonly Block[], index: number, monthFirst: boolean): Story | null {
  const at = near.findIndex((block, place) => place > 0 && place <= index && isPlaceLine(text, block));
  const [above, block, lead] = [near[at - 1], near[at], near[at + 1]];
  if (!above || !block || !lead || lead.span[1] - lead.span[0] < SHORTEST_LEAD) return null;
  if (!isHeaderLine(text, above, monthFirst)) return null;
  const place = text.slice(...block.span);
  const places = splitPlaces(place);
  const dateline = { start: 0, end: place.length, places, date: null, agency: null, row: null, byline: null };
  const segments: Segment[] = [{ role: 'dateline', span: block.span }];
  return { index: at, dateline, span: block.span, start: block.span[1], segments };
}

const PLACE_LINE = new RegExp(
  `^[${CAPITAL}]{3,}(?:[ '’-][${CAPITAL}]+){0,2}(?:\\s?[/,]\\s?[${CAPITAL}]+(?: [${CAPITAL}]+)?)?$`,
);

function isPlaceLine(text: string, { span }: Block): boolean {
  const line = text.slice(...span);
  return (
    line.length <= LONGEST_PLACE_LINE &&
    PLACE_LINE.test(line) &&
    !isMark(line) &&
    !agencyBySite(line) &&
    !boilerplateKind(line, true)
  );
}

function withoutDateline(text: string, near: readonly Block[], count: number, monthFirst: boolean): number {
  const last = near.findLastIndex(block => isHeaderLine(text, block, monthFirst));
  let index = last >= 0 && last + 1 < count ? last + 1 : count > 1 && near[0] && isTitle(text, near[0]) ? 1 : 0;
  // «Fiachra Mulvihill», «Courts Correspondent»: who signs, and what that is, between the headline and the lead.
  if (last < 0 && index === 1) index = behindAuthor(text, near);
  // Captions and lines that end like no sentence may follow, as long as a story is left.
  while (last >= 0 && index + 1 < near.length && skipsOver(text, near[index] as Block)) index++;
  return index;
}

/** How many lines under a headline name its author. */
const MOST_AUTHOR_LINES = 2;

function behindAuthor(text: string, near: readonly Block[]): number {
  const line = (at: number): string => text.slice(...(near[at] as Block).span);
  if (near.length < 3 || !isAuthor(line(1)) || boilerplateKind(line(1), true)) return 1;
  for (let at = 2; at < Math.min(near.length, 2 + MOST_AUTHOR_LINES); at++) {
    const block = near[at] as Block;
    if (!isTitle(text, block)) return block.span[1] - block.span[0] >= SHORTEST_LEAD ? at : 1;
    if (line(at).length > LONGEST_PLACE_LINE) return 1;
  }
  return 1;
}

function isHeaderLine(text: string, { span }: Block, monthFirst: boolean): boolean {
  if (span[1] - span[0] > LONGEST_HEADLINE) return false;
  const line = text.slice(...span);
  // «Updated Oct. 9, 2024 at 7:45 a.m.» ends like a sentence and is none.
  if (SENTENCE_END.has(line.at(-1) as string)) {
    const clocks = readClocks(line, monthFirst);
    return clocks.length > 0 && lettersBeside(line, clocks) <= MOST_BESIDES_CLOCKS;
  }
  return readByline(line) !== null || readClocks(line, monthFirst).length > 0 || isTimeLine(line);
}

/** Letters that no sentence makes do with: «à», «min». */
const MOST_BESIDES_CLOCKS = 3;

function skipsOver(text: string, block: Block): boolean {
  return isTitle(text, block) || boilerplateKind(text.slice(...block.span), true) !== null;
}

function isTitle(text: string, { span }: Block): boolean {
  const length = span[1] - span[0];
  if (length > LONGEST_HEADLINE) return false;
  return !SENTENCE_END.has(text[span[1] - 1] as string) || (length <= LONGEST_QUOTED && isQuoted(text, span[1]));
}

/** How long a headline that ends with marks may be. */
const LONGEST_QUOTED = 120;

/** «Feu à Vauclos : « La montagne brûlait »»: marks at the end, and no sentence's end before them or behind. */
const isQuoted = (text: string, end: number): boolean =>
  '»”"'.includes(text[end - 1] as string) && !/[.!?…,]\s?$/.test(text.slice(Math.max(0, end - 4), end - 1));
