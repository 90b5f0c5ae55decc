import { type Agency, agencyBySite } from '../agency/index.ts';
import { LANGUAGES } from '../language/index.ts';
import type { Segment, Span } from '../model/span.ts';
import { isLetter } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import { mapText } from '../text/mapped.ts';
import type { Block } from './blocks.ts';
import { readClocks, type WrittenClock } from './clock.ts';

/** What the lines above the story say, before zones are settled. Spans point into the document's text. */
export interface WrittenHeader {
  readonly pageTitle: string | null;
  readonly headline: string | null;
  readonly headlineSource: string | null;
  readonly marks: readonly string[];
  readonly byline: string | null;
  readonly site: string | null;
  readonly clocks: readonly (WrittenClock & { readonly span: Span })[];
  /** The agency that a site name or a title's tail names. */
  readonly agency: Agency | null;
  readonly segments: readonly Segment[];
}

/** Letters that a clock line may hold besides its clocks: «Source: Xinhua|…|Editor: huaxia». */
const MOST_BESIDES_CLOCK = 50;
const LONGEST_BYLINE = 120;
const LONGEST_SOURCE = 60;

/** Reads the lines above the story: each is one thing, and what is no clock, byline, mark or site is the headline. */
export function readHeader(text: string, blocks: readonly Block[], monthFirst: boolean): WrittenHeader {
  const header: Draft = {
    pageTitle: null,
    headline: null,
    headlineSource: null,
    marks: [],
    byline: null,
    site: null,
    clocks: [],
    agency: null,
    segments: [],
  };
  const titles: Title[] = [];
  for (const block of blocks) {
    if (readClockLine(text, block, monthFirst, header)) continue;
    const line = mapText(text, block.span).text;
    if (readMarkLine(line, block.span, header)) continue;
    if (readByline(line, block.span, header)) continue;
    if (readSite(line, block.span, header)) continue;
    titles.push({ line, span: block.span });
  }
  readTitles(titles, header);
  header.segments.sort((a, b) => a.span[0] - b.span[0]);
  return header;
}

type Draft = {
  -readonly [Key in keyof WrittenHeader]: WrittenHeader[Key] extends readonly (infer Item)[]
    ? Item[]
    : WrittenHeader[Key];
};

interface Title {
  readonly line: string;
  readonly span: Span;
}

/** A line whose dates and times are most of it. The rest of it may name the site. */
function readClockLine(text: string, block: Block, monthFirst: boolean, header: Draft): boolean {
  const [start, end] = block.span;
  if (end - start > 200) return false;
  const line = text.slice(start, end);
  const clocks = readClocks(line, monthFirst);
  if (clocks.length === 0) return false;
  const rest = clocks.reduceRight((left, clock) => left.slice(0, clock.start) + left.slice(clock.end), line);
  if (rest.length > MOST_BESIDES_CLOCK) return false;
  // A date in a short line of prose («Élections du 14 mai 2023») is no clock: a clock has a time, a label, or the line to itself.
  const sure = clocks.some(clock => clock.labelled || (clock.local?.length ?? 0) > 10);
  if (!sure && countLetters(rest) > 12) return false;
  header.clocks.push(...clocks.map(clock => ({ ...clock, span: [start + clock.start, start + clock.end] as const })));
  const site = rest
    .split('|')
    .map(part => part.trim())
    .find(part => siteAgency(part) !== null);
  if (site !== undefined && header.site === null) {
    header.site = site;
    header.agency ??= siteAgency(site);
    const at = line.indexOf(site);
    pushParts(header, block.span, [start + at, start + at + site.length]);
  } else header.segments.push({ role: 'clock', span: block.span });
  return true;
}

function countLetters(text: string): number {
  return [...text].filter(isLetter).length;
}

/** The line as clock, with the site name in it as a segment of its own. */
function pushParts(header: Draft, [start, end]: Span, site: Span): void {
  if (site[0] > start) header.segments.push({ role: 'clock', span: [start, site[0]] });
  header.segments.push({ role: 'site', span: site });
  if (site[1] < end) header.segments.push({ role: 'clock', span: [site[1], end] });
}

/** «French.news.cn», «Source: Xinhua», «AP News» */
function siteAgency(part: string): Agency | null {
  const name = foldKey(part.slice(part.indexOf(':') + 1).trim());
  if (name === '') return null;
  return agencyBySite(name) ?? null;
}

function readSite(line: string, span: Span, header: Draft): boolean {
  const agency = siteAgency(line);
  if (!agency || header.site !== null) return false;
  header.site = line;
  header.agency ??= agency;
  header.segments.push({ role: 'site', span });
  return true;
}

let markWords: ReadonlySet<string> | undefined;

function isMark(words: string): boolean {
  markWords ??= new Set(LANGUAGES.flatMap(language => language.marks).map(foldKey));
  return markWords.has(foldKey(words));
}

function readMarkLine(line: string, span: Span, header: Draft): boolean {
  if (line.length > 30 || !isMark(line.replace(/^[([]|[)\]]$/g, ''))) return false;
  header.marks.push(line.replace(/^[([]|[)\]]$/g, ''));
  header.segments.push({ role: 'mark', span });
  return true;
}

let bylineOpenings: readonly string[] | undefined;

/** «Par Léa Morin», «By DARLENE FOSS»: an opening word, then a name. */
function readByline(line: string, span: Span, header: Draft): boolean {
  if (header.byline !== null || line.length > LONGEST_BYLINE || /[.!?»"]$/.test(line)) return false;
  bylineOpenings ??= LANGUAGES.flatMap(language => language.bylines);
  const folded = foldKey(line.slice(0, 30));
  const opening = bylineOpenings.find(words => folded.startsWith(`${words} `));
  if (opening === undefined) return false;
  const name = line.slice(opening.length + 1);
  if (name[0] === name[0]?.toLowerCase()) return false;
  header.byline = line;
  header.segments.push({ role: 'byline', span });
  return true;
}

/** The headline is the first title; a line above it that repeats it and adds a tail is the page's title. */
function readTitles(titles: readonly Title[], header: Draft): void {
  const [first, second] = titles;
  if (!first) return;
  const repeated = second !== undefined && foldKey(first.line).startsWith(foldKey(second.line));
  const tail = repeated ? null : titleTail(first.line);
  const headline = repeated ? second : first;
  if (repeated || tail) {
    header.pageTitle = first.line;
    header.agency ??= repeated ? (titleTail(first.line)?.agency ?? null) : (tail?.agency ?? null);
  }
  let words = tail ? first.line.slice(0, tail.at) : headline.line;
  let [start] = headline.span;
  const mark = leadingMark(words);
  if (mark) {
    header.marks.push(mark.text);
    header.segments.push({ role: 'mark', span: [start, start + mark.end] });
    words = words.slice(mark.end);
    start += mark.end;
  }
  header.headline = words;
  header.headlineSource = trailingSource(words);
  if (repeated) header.segments.push({ role: 'pageTitle', span: first.span });
  const end = tail ? start + words.length : headline.span[1];
  header.segments.push({ role: 'headline', span: [start, end] });
  if (tail) header.segments.push({ role: 'pageTitle', span: [end, headline.span[1]] });
  for (const { span } of titles.slice(repeated ? 2 : 1)) header.segments.push({ role: 'other', span });
}

/** « - Xinhua - french.news.cn», « | AP News»: where it begins, when an agency's site stands there. */
function titleTail(line: string): { at: number; agency: Agency } | null {
  let at = line.length;
  let agency: Agency | null = null;
  for (;;) {
    const cut = Math.max(
      line.lastIndexOf(' - ', at - 1),
      line.lastIndexOf(' | ', at - 1),
      line.lastIndexOf('_', at - 1),
    );
    if (cut <= 0) break;
    const named = siteAgency(line.slice(cut, at).replace(/^[\s\-|_]+/, ''));
    if (!named) break;
    agency = named;
    at = cut;
  }
  return agency && { at, agency };
}

/** «RPT-», «UPDATE 1-», «(LEAD) », «URGENT : » before a headline. `end` lies behind its separator. */
function leadingMark(line: string): { text: string; end: number } | null {
  const bracketed = /^[([]([^()[\]]{1,30})[)\]]\s*/.exec(line);
  if (bracketed && isMark(withoutNumber(bracketed[1] as string)))
    return { text: bracketed[1] as string, end: bracketed[0].length };
  const plain = /^([^\s\-:/].{0,29}?)\s?[-:/]\s?(?=\S)/.exec(line);
  if (plain && isMark(withoutNumber(plain[1] as string)) && /^[^a-z]+$/.test(plain[1] as string))
    return { text: plain[1] as string, end: plain[0].length };
  return null;
}

/** «UPDATE 1» → «UPDATE», «2ND LEAD» → «LEAD» */
function withoutNumber(mark: string): string {
  return mark.replace(/^\d+(?:st|nd|rd|th|ST|ND|RD|TH)?\s/, '').replace(/\s\d+$/, '');
}

/** The bracketed source at a headline's end. */
function trailingSource(headline: string): string | null {
  if (!headline.endsWith(')')) return null;
  const open = headline.lastIndexOf('(');
  const inner = headline.slice(open + 1, -1).trim();
  return open > 0 && inner !== '' && inner.length <= LONGEST_SOURCE ? inner : null;
}
