import { findLanguage } from '../language/index.ts';
import type { Article, Boilerplate, Header } from '../model/article.ts';
import type { BlockRole, Document, GivenBlock, Item } from '../model/document.ts';
import type { Segment, SegmentRole, Span } from '../model/span.ts';
import { foldKey } from '../text/fold.ts';
import { readLines } from '../text/lines.ts';
import { normalizeText } from '../text/mapped.ts';
import { type Block, readBlocks } from './blocks.ts';
import { readBody } from './body.ts';
import { readByline } from './byline.ts';
import { isClockLine, type PlacedClock, readClocks } from './clock.ts';
import { detectLanguage } from './detect-language.ts';
import { readHeader, readTitle } from './header.ts';
import type { WrittenHeader } from './header-draft.ts';
import { detectLayout } from './layout.ts';
import { isMark, readAttention } from './marks.ts';
import { makeMerge } from './merge.ts';
import type { ParseOptions } from './options.ts';
import { partition } from './segments.ts';
import { settleAgency, settleClocks, settleDateline } from './settle.ts';
import { openStory, type Story } from './story.ts';

/** Roles of a block that are no part of the story, and the segment that each makes. */
const ABOVE: Readonly<Partial<Record<BlockRole, SegmentRole>>> = {
  subtitle: 'subtitle',
  byline: 'byline',
  dateline: 'dateline',
  slugline: 'slugline',
  mark: 'mark',
  clock: 'clock',
  site: 'site',
  other: 'other',
};

/**
 * Makes an article of one item of a container. Its blocks go through the same dateline, body and sign-off passes as plain
 * text; then its fields win over what the text says, and what differs is kept as an alternative, with a warning.
 */
export function parseItem(document: Document, item: Item, options: ParseOptions): Article {
  const { path, format, encoding, text } = document;
  const info = { path, ordinal: item.ordinal, count: item.count, format, encoding };
  // In a pipe of depeches an article keeps the address that it came with.
  if (item.article) return path === null ? item.article : { ...item.article, document: info };
  const { fields } = item;
  const range: Span = [0, text.length];
  const merge = makeMerge(fields, document.warnings);
  const language = merge.language(detectLanguage(text, storyRange(item.blocks, range)), options.language);
  const monthFirst = language.tag !== null && findLanguage(language.tag)?.clock.monthFirst === true;
  const given = readGiven(text, item.blocks, monthFirst);
  const story = findStory(text, given.story, monthFirst);
  const above = readHeader(text, given.story.slice(0, story.index), monthFirst);
  const body = readBody(text, storyBlocks(given.story.slice(story.index), story));
  const header = joinHeaders(given.title, above, given.byline);
  const agency = merge.agency(settleAgency(story.dateline, header, body));
  const written = settleClocks(
    [...given.clocks, ...above.clocks, ...body.clocks],
    agency.row,
    options.zone,
    merge.warnings,
  );
  const clocks = merge.clocks(written, agency.row, options.zone, [...given.clocks, ...above.clocks, ...body.clocks]);
  const dateline =
    story.dateline && story.span
      ? settleDateline(text, story.dateline, story.span, clocks, merge.warnings)
      : merge.dateline(text, given.spans.dateline ?? null, clocks);
  const claims = [
    ...given.segments,
    ...withoutTitles(above.segments, given.title),
    ...story.segments,
    ...body.segments,
  ];
  return {
    document: info,
    language: language.tag,
    agency: agency.name,
    found: { format: document.formatFrom ?? 'content', language: language.found, agency: agency.found },
    header: merge.header(header, { ...given.texts, marks: given.marks }, story, above, clocks),
    dateline: merge.place(dateline),
    paragraphs: body.paragraphs,
    signOff: body.signOff,
    boilerplate: byPlace([...above.boilerplate, ...body.boilerplate]),
    segments: partition(text, range, claims),
    alternatives: merge.alternatives,
    warnings: merge.warnings,
  };
}

const byPlace = (lines: readonly Boilerplate[]): Boilerplate[] => [...lines].sort((a, b) => a.span[0] - b.span[0]);

/** What the blocks say outright. */
interface GivenParts {
  readonly title: WrittenHeader | null;
  readonly byline: WrittenHeader['agency'];
  readonly texts: Readonly<Partial<Record<'byline' | 'slugline' | 'subtitle' | 'site', string>>>;
  readonly marks: readonly string[];
  readonly spans: Readonly<Partial<Record<BlockRole, Span>>>;
  readonly clocks: readonly PlacedClock[];
  readonly segments: readonly Segment[];
  readonly story: readonly Block[];
}

function readGiven(text: string, blocks: readonly GivenBlock[], monthFirst: boolean): GivenParts {
  const texts: { -readonly [Key in keyof GivenParts['texts']]: string } = {};
  const spans: { -readonly [Key in keyof GivenParts['spans']]: Span } = {};
  const marks: string[] = [];
  const clocks: PlacedClock[] = [];
  const segments: Segment[] = [];
  const story: Block[] = [];
  let title: WrittenHeader | null = null;
  for (const { role, span: loose } of blocks) {
    const line = normalizeText(text, loose);
    if (line === '') continue;
    const span = trim(text, loose);
    if (role === 'headline' && title === null) {
      title = readTitle(text, span);
      segments.push(...title.segments);
      continue;
    }
    const segment = ABOVE[role === 'headline' ? 'other' : role];
    if (segment === undefined) {
      for (const block of layOut(text, role, span)) story.push(block);
      continue;
    }
    segments.push({ role: spans[role] && segment === 'dateline' ? 'other' : segment, span });
    spans[role] ??= span;
    if (role === 'mark') marks.push(line);
    else if (role === 'clock') clocks.push(...readClocks(line, monthFirst).map(clock => ({ ...clock, span })));
    else if (role === 'byline') texts.byline ??= line.replace(/\s*[=<]$/, '');
    else if (role === 'slugline' || role === 'subtitle' || role === 'site') texts[role] ??= line;
  }
  while (story[0] && title?.headline && repeats(text, story[0], title.headline)) {
    segments.push({ role: 'other', span: story[0].span });
    story.shift();
  }
  const byline = texts.byline === undefined ? null : (readByline(texts.byline)?.agency ?? null);
  return { title, byline, texts, marks, spans, clocks, segments, story };
}

/** The headline once more, at the top of the body. */
function repeats(text: string, { span }: Block, headline: string): boolean {
  const length = span[1] - span[0];
  // Folding and blanks change a length by little.
  return Math.abs(length - headline.length) < 40 && foldKey(normalizeText(text, span)) === foldKey(headline);
}

function trim(text: string, [from, to]: Span): Span {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  return [start, Math.max(start, from + slice.trimEnd().length)];
}

/** A paragraph as it stands; running text as the lines of it that belong together. */
function layOut(text: string, role: BlockRole, span: Span): Block[] {
  if (role === 'text') {
    const lines = readLines(text, span);
    return readBlocks(text, lines, detectLayout(text, lines));
  }
  const [start, end] = span;
  const lines = [{ start, end, next: end, textStart: start, textEnd: end }];
  return role === 'body' ? [{ lines, span }] : [{ lines, span, role: role as NonNullable<Block['role']> }];
}

/** Where the language shows: the story, without the header. */
function storyRange(blocks: readonly GivenBlock[], all: Span): Span {
  const first = blocks.find(({ role }) => role === 'body' || role === 'text');
  return first ? [first.span[0], all[1]] : all;
}

/** How many blocks may stand above a dateline: a repeated headline, a byline, marks. */
const REACH = 8;

/** The story begins at a dateline that is signed or dated, else behind bylines, clocks and marks. */
function findStory(text: string, blocks: readonly Block[], monthFirst: boolean): Story {
  let placeOnly: Story | null = null;
  for (const [index, block] of blocks.slice(0, REACH).entries()) {
    if (block.role !== undefined) continue;
    const story = openStory(text, block, index);
    if (story?.dateline && (story.dateline.row || story.dateline.date)) return story;
    if (index <= 1) placeOnly ??= story;
  }
  if (placeOnly) return placeOnly;
  let index = 0;
  while (index + 1 < blocks.length && isHeaderLine(text, blocks[index] as Block, monthFirst)) index++;
  return { index, dateline: null, span: null, start: null, segments: [] };
}

const LONGEST_HEADER_LINE = 120;

function isHeaderLine(text: string, { span, role }: Block, monthFirst: boolean): boolean {
  if (role !== undefined || span[1] - span[0] > LONGEST_HEADER_LINE) return false;
  const line = normalizeText(text, span);
  return (
    (readByline(line) !== null && line.split(' ').length <= 8) ||
    (isClockLine(line) && readClocks(line, monthFirst).length > 0) ||
    isMark(line.replace(/^[([]|[)\]]$/g, '')) ||
    readAttention(line) !== null
  );
}

/** The story's blocks, the first one without its dateline. */
function storyBlocks([first, ...rest]: readonly Block[], { start }: Story): Block[] {
  if (!first) return [];
  if (start === null) return [first, ...rest];
  return start < first.span[1] ? [{ ...first, span: [start, first.span[1]] }, ...rest] : rest;
}

/** A title above the dateline that comes after the headline proper is only one more line. */
function withoutTitles(segments: readonly Segment[], title: WrittenHeader | null): Segment[] {
  if (title === null) return [...segments];
  return segments.map(segment =>
    segment.role === 'headline' || segment.role === 'pageTitle' ? { ...segment, role: 'other' as const } : segment,
  );
}

/** The headline's own findings first, then those of lines above the dateline. */
function joinHeaders(
  title: WrittenHeader | null,
  above: WrittenHeader,
  byline: WrittenHeader['agency'],
): WrittenHeader {
  if (title === null) return { ...above, agency: above.agency ?? byline };
  return {
    ...above,
    pageTitle: title.pageTitle,
    headline: title.headline,
    headlineSource: title.headlineSource,
    marks: [...title.marks, ...above.marks],
    agency: title.agency ?? above.agency ?? byline,
    agencyName: title.agency ? title.agencyName : above.agencyName,
  };
}

/** Keys that only containers fill. */
export const NOT_IN_TEXT = {
  embargoed: null,
  subtitle: null,
  abstract: null,
  urgency: null,
  keywords: [],
  genre: null,
  place: null,
  credit: null,
  copyright: null,
  editorNote: null,
  status: null,
  id: null,
  revision: null,
  url: null,
} as const satisfies Partial<Header>;
