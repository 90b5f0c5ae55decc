import type { Agency } from '../agency/index.ts';
import { findLanguage } from '../language/index.ts';
import type { Article, Header } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import type { Span, Warning } from '../model/span.ts';
import { type Line, readLines } from '../text/lines.ts';
import { type Block, readBlocks } from './blocks.ts';
import { readBody } from './body.ts';
import { detectLanguage } from './detect-language.ts';
import { readHeader } from './header.ts';
import type { WrittenHeader } from './header-draft.ts';
import { parseItem } from './item.ts';
import { detectLayout } from './layout.ts';
import { NOT_IN_TEXT } from './not-in-text.ts';
import type { ParseOptions } from './options.ts';
import { partition } from './segments.ts';
import { type Clocks, settleAgency, settleClocks, settleDateline } from './settle.ts';
import { splitDispatches } from './split.ts';
import { findStory, type Story } from './story.ts';

/**
 * Splits a document into its articles and each of these into header, dateline, paragraphs, sign-off and boilerplate.
 * Never throws, whatever the text; its time grows linearly with the text's length. All spans are UTF-16 offsets into
 * `document.text`, and the articles' segments together give every character of it once.
 */
export function parseDocument(document: Document, options: ParseOptions = {}): Article[] {
  const { text, item } = document;
  if (item) return [parseItem(document, item, options)];
  const lines = readLines(text, [0, text.length]);
  const starts = splitDispatches(text, lines);
  return starts.map((start, index) =>
    parseArticle(document, lines.slice(start, starts[index + 1]), index + 1, starts.length, options),
  );
}

function parseArticle(
  document: Document,
  lines: readonly Line[],
  ordinal: number,
  count: number,
  options: ParseOptions,
): Article {
  const { text } = document;
  const range: Span = [lines[0]?.start ?? 0, lines.at(-1)?.next ?? 0];
  const language = options.language ?? detectLanguage(text, range);
  const monthFirst = language !== null && findLanguage(language)?.clock.monthFirst === true;
  const blocks = readBlocks(text, lines, detectLayout(text, lines));
  const story = findStory(text, blocks, monthFirst);
  const header = readHeaderBy(text, blocks.slice(0, story.index), monthFirst, story.dateline?.row ?? null);
  const body = readBody(text, storyBlocks(blocks.slice(story.index), story));
  const agency = settleAgency(story.dateline, header, body);
  const warnings: Warning[] = ordinal === 1 ? [...document.warnings] : [];
  const clocks = settleClocks([...header.clocks, ...body.clocks], agency.row, options.zone, warnings);
  const dateline = story.dateline && story.span && settleDateline(text, story.dateline, story.span, clocks, warnings);
  const claims = [...header.segments, ...story.segments, ...body.segments];
  return {
    document: { path: document.path, ordinal, count, format: document.format, encoding: document.encoding },
    language,
    agency: agency.name,
    found: {
      format: document.formatFrom ?? 'content',
      language: options.language !== undefined ? 'option' : language === null ? null : 'text',
      agency: agency.found,
    },
    header: toHeader(header, story, clocks),
    dateline,
    paragraphs: body.paragraphs,
    signOff: body.signOff,
    boilerplate: [...header.boilerplate, ...body.boilerplate].sort((a, b) => a.span[0] - b.span[0]),
    segments: partition(text, range, claims),
    alternatives: [],
    warnings,
  };
}

/** The header, with 4/3/2025 read as the agency writes it: that of the dateline, else that of the header itself. */
function readHeaderBy(
  text: string,
  blocks: readonly Block[],
  monthFirst: boolean,
  agency: Agency | null,
): WrittenHeader {
  const header = readHeader(text, blocks, monthFirst && agency?.dayFirst !== true);
  const isOther = monthFirst && agency === null && header.agency?.dayFirst === true;
  return isOther ? readHeader(text, blocks, false) : header;
}

/** The story's blocks, the first one without its dateline. */
function storyBlocks([first, ...rest]: readonly Block[], { start }: Story): Block[] {
  if (!first) return [];
  if (start === null) return [first, ...rest];
  return start < first.span[1] ? [{ lines: first.lines, span: [start, first.span[1]] }, ...rest] : rest;
}

function toHeader(header: WrittenHeader, story: Story, clocks: Clocks): Header {
  return {
    pageTitle: header.pageTitle,
    headline: header.headline,
    headlineSource: header.headlineSource,
    marks: header.marks,
    byline: header.byline ?? story.dateline?.byline?.text ?? null,
    slugline: header.slugline,
    site: header.site,
    section: header.section,
    published: clocks.published,
    updated: clocks.updated,
    ...NOT_IN_TEXT,
  };
}
