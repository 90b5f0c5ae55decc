import { findLanguage } from '../language/index.ts';
import type { Article, Boilerplate } from '../model/article.ts';
import type { Document, GivenBlock, Item } from '../model/document.ts';
import type { Segment, Span } from '../model/span.ts';
import { normalizeText } from '../text/mapped.ts';
import type { Block } from './blocks.ts';
import { readBody } from './body.ts';
import { readByline } from './byline.ts';
import { isClockLine, readClocks } from './clock.ts';
import { detectLanguage } from './detect-language.ts';
import { readGiven } from './given.ts';
import { readHeader } from './header.ts';
import type { WrittenHeader } from './header-draft.ts';
import { isMark, readAttention } from './marks.ts';
import { makeMerge, writtenInField } from './merge.ts';
import type { ParseOptions } from './options.ts';
import { partition } from './segments.ts';
import { settleAgency, settleClocks, settleDateline } from './settle.ts';
import { openStory, type Story } from './story.ts';

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
  const above = readHeader(
    text,
    given.story.slice(0, story.index),
    monthFirst && story.dateline?.row?.dayFirst !== true,
  );
  const body = readBody(text, storyBlocks(given.story.slice(story.index), story));
  const header = joinHeaders(given.title, above, given.byline);
  const signed = story.dateline ?? writtenInField(text, given.spans.dateline ?? null);
  const agency = merge.agency(settleAgency(signed, header, body));
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
