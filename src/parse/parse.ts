import type { Agency } from '../agency/index.ts';
import { findLanguage } from '../language/index.ts';
import type { Article, Clock, Dateline, Header } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import type { Span, Warning } from '../model/span.ts';
import { readLines } from '../text/lines.ts';
import { mapText } from '../text/mapped.ts';
import { type Block, detectLayout, readBlocks } from './blocks.ts';
import { readBody, type WrittenBody } from './body.ts';
import type { WrittenDateline } from './dateline.ts';
import { isoDate, nearestYear } from './dates.ts';
import { detectLanguage } from './detect-language.ts';
import { readHeader, type WrittenHeader } from './header.ts';
import { partition } from './segments.ts';
import { agencyOfFooter } from './sign-off.ts';
import { findStory } from './story.ts';
import { instantOf } from './zones.ts';

export interface ParseOptions {
  /** The zone of page clocks that name none: an IANA name or an offset. Without it the agency's own zone is taken. */
  readonly zone?: string | undefined;
  /** BCP 47; overrides the language found. */
  readonly language?: string | undefined;
}

/**
 * Splits a document into its articles and each of these into header, dateline, paragraphs, sign-off and boilerplate.
 * Never throws, whatever the text; its time grows linearly with the text's length. All spans are UTF-16 offsets into
 * `document.text`, and the articles' segments together give every character of it once.
 */
export function parseDocument(document: Document, options: ParseOptions = {}): Article[] {
  return [parseArticle(document, [0, document.text.length], 1, 1, options)];
}

function parseArticle(document: Document, range: Span, ordinal: number, count: number, options: ParseOptions): Article {
  const { text } = document;
  const language = options.language ?? detectLanguage(text, range);
  const monthFirst = language !== null && findLanguage(language)?.clock.monthFirst === true;
  const lines = readLines(text, range);
  const blocks = readBlocks(text, lines, detectLayout(text, lines));
  const story = findStory(text, blocks, monthFirst);
  const header = readHeader(text, blocks.slice(0, story.index), monthFirst);
  const storyBlocks = afterDateline(blocks.slice(story.index), story.dateline);
  const body = readBody(text, storyBlocks, story.dateline?.written.row ?? header.agency);
  const agency = findAgency(story.dateline?.written ?? null, header, body);
  const warnings: Warning[] = ordinal === 1 ? [...document.warnings] : [];
  const clocks = toClocks(header, agency.row, options.zone, warnings);
  const dateline = story.dateline && toDateline(text, story.dateline, clocks, warnings);
  const claims = [...header.segments, ...body.segments];
  if (dateline) claims.push({ role: 'dateline', span: dateline.span });
  return {
    document: { path: document.path, ordinal, count, format: document.format, encoding: document.encoding },
    language,
    agency: agency.row?.name ?? dateline?.agency ?? null,
    found: {
      language: options.language !== undefined ? 'option' : language === null ? null : 'text',
      agency: agency.found,
    },
    header: toHeader(header, clocks),
    dateline,
    paragraphs: body.paragraphs,
    signOff: body.signOff,
    boilerplate: body.boilerplate,
    segments: partition(text, range, claims),
    warnings,
  };
}

/** A dateline together with where it stands in the document. */
interface PlacedDateline {
  readonly written: WrittenDateline;
  readonly span: Span;
}

/** The story's blocks, the first one without its dateline. */
function afterDateline(blocks: readonly Block[], dateline: PlacedDateline | null): Block[] {
  const [first, ...rest] = blocks;
  if (!first || !dateline) return [...blocks];
  const start = dateline.span[1];
  return start < first.span[1] ? [{ lines: first.lines, span: [start, first.span[1]] }, ...rest] : rest;
}

/** The agency that signs: in the dateline, else in the header, else in the footer; never one that the text only mentions. */
function findAgency(
  dateline: WrittenDateline | null,
  header: WrittenHeader,
  body: WrittenBody,
): { row: Agency | null; found: Article['found']['agency'] } {
  if (dateline?.agency) return { row: dateline.row, found: 'dateline' };
  if (header.agency) return { row: header.agency, found: 'header' };
  for (const { text } of body.boilerplate) {
    const row = agencyOfFooter(text);
    if (row) return { row, found: 'footer' };
  }
  return { row: null, found: null };
}

type Clocks = Pick<Header, 'published' | 'updated'>;

function toClocks(header: WrittenHeader, agency: Agency | null, zone: string | undefined, warnings: Warning[]): Clocks {
  const clocks: { -readonly [Key in keyof Clocks]: Clocks[Key] } = { published: null, updated: null };
  for (const { kind, local, zone: written, span } of header.clocks) {
    if (local === null) warnings.push({ message: 'the page clock names a day that does not exist', span });
    else clocks[kind] ??= toClock(local, written, agency, zone);
  }
  return clocks;
}

/** A date without a time needs no zone. */
function toClock(local: string, written: string | null, agency: Agency | null, option: string | undefined): Clock {
  if (written !== null) return { local, zone: written, zoneFrom: 'explicit', instant: instantOf(local, written) };
  if (local.length === 10) return { local, zone: null, zoneFrom: 'unknown', instant: null };
  if (option !== undefined) return { local, zone: option, zoneFrom: 'option', instant: instantOf(local, option) };
  const zone = agency?.zone;
  if (!zone) return { local, zone: null, zoneFrom: 'unknown', instant: null };
  return { local, zone: zone.name, zoneFrom: 'agency', instant: instantOf(local, zone.offset ?? zone.name) };
}

function toDateline(text: string, { written, span }: PlacedDateline, clocks: Clocks, warnings: Warning[]): Dateline {
  const anchor = (clocks.published ?? clocks.updated)?.local ?? null;
  const day = written.date?.day ?? null;
  const year = day && (day.year ?? (anchor === null ? null : nearestYear(day.month, day.day, anchor)));
  const iso = day && year !== null ? isoDate(year, day.month, day.day) : null;
  if (day && year !== null && iso === null)
    warnings.push({ message: 'the dateline names a day that does not exist', span });
  return {
    text: mapText(text, span).text,
    places: written.places,
    date: written.date && { text: written.date.text, iso },
    agency: written.agency,
    span,
  };
}

function toHeader(header: WrittenHeader, clocks: Clocks): Header {
  return {
    pageTitle: header.pageTitle,
    headline: header.headline,
    headlineSource: header.headlineSource,
    marks: header.marks,
    byline: header.byline,
    slugline: null,
    site: header.site,
    section: null,
    published: clocks.published,
    updated: clocks.updated,
  };
}
