import type { Article, Clock, Dispatch, Found } from '../model/article.ts';
import type { Segment } from '../model/span.ts';
import { addressOf } from '../text/address.ts';
import { readLines } from '../text/lines.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { BreakRows } from './layout.ts';
import type { Style } from './style.ts';

export interface InspectOptions {
  readonly style: Style;
  /** Columns to cut lines at; null cuts none. */
  readonly width: number | null;
  /** Cut a text to a width in columns, at its end or at its start; given by the caller, who knows how columns are counted. */
  readonly cut: (text: string, columns: number) => string;
  readonly cutStart: (text: string, columns: number) => string;
  readonly breakRows: BreakRows;
}

const GUTTER = 19;
/** However narrow the rows are, so much of a text is shown. */
const NARROWEST = 10;

/** Shows how every source line was understood: its roles in a gutter, its number, its text; then the warnings. */
export function inspectArticle({ article, source }: Dispatch, options: InspectOptions): string {
  const { segments } = article;
  const first = segments[0]?.span[0] ?? 0;
  const last = segments.at(-1)?.span[1] ?? 0;
  let number = countLines(source, first);
  let segment = 0;
  const rows = readLines(source, [first, last]).map(line => {
    while (segment + 1 < segments.length && (segments[segment] as Segment).span[1] <= line.start) segment++;
    const roles = rolesOf(segments, segment, line.start, Math.max(line.end, line.start + 1));
    return formatRow(roles, ++number, source.slice(line.start, line.end), options);
  });
  return [...formatFacts(article, options), '', ...rows, ...formatWarnings(article, source, options)]
    .map(row => `${row}\n`)
    .join('');
}

/** Columns that are left behind a gutter; null where nothing is cut. */
function roomBehind(gutter: number, { width }: InspectOptions): number | null {
  return width === null ? null : Math.max(width - gutter, NARROWEST);
}

function countLines(source: string, end: number): number {
  return end === 0 ? 0 : readLines(source, [0, end]).length;
}

const HOW: { readonly [Key in keyof Found]: Readonly<Record<NonNullable<Found[Key]>, string>> } = {
  format: { content: 'by its content', option: 'as you said' },
  language: { text: "by the text's function words", container: 'as the container says', option: 'as you said' },
  agency: {
    dateline: 'named in the dateline',
    header: 'named in the header',
    footer: 'named in the footer',
    container: 'named by the container',
  },
};

function formatFacts(article: Article, options: InspectOptions): string[] {
  const { document, language, agency, found } = article;
  const how = (word: string | undefined): string => (word === undefined ? '' : ` (${word})`);
  // What nothing else is is text: there is nothing to say of how it was found.
  const format = document.format === 'text' && found.format === 'content' ? '' : how(HOW.format[found.format]);
  const facts: readonly (readonly [string, string])[] = [
    ['article', addressOf(article)],
    ['format', `${document.format}, ${document.encoding}${format}`],
    ['language', language === null ? 'unknown' : `${language}${how(HOW.language[found.language ?? 'text'])}`],
    ['agency', agency === null ? 'unknown' : `${agency}${how(HOW.agency[found.agency ?? 'dateline'])}`],
    ...fieldFacts(article),
  ];
  const { style, cut, cutStart } = options;
  const room = roomBehind(GUTTER + 2, options);
  return facts.map(([name, value]) => {
    const safe = sanitizeLine(value);
    // Of a path the end tells more than the beginning.
    const shown = room === null ? safe : (name === 'article' ? cutStart : cut)(safe, room);
    return `${style.dim(name.padStart(GUTTER))}  ${shown}`;
  });
}

/** Fields that a container names and no line of the text shows. */
function fieldFacts({ header }: Article): (readonly [string, string])[] {
  const { published, updated, embargoed, urgency, keywords, place, credit, status, id, revision, url } = header;
  if (credit === null && id === null && url === null && embargoed === null) return [];
  const clock = (moment: Clock | null): string | null =>
    moment && [moment.local.replace('T', ' '), moment.zone].filter(part => part !== null).join(' ');
  const fields: readonly (readonly [string, string | null])[] = [
    ['published', clock(published)],
    ['updated', clock(updated)],
    ['embargoed', clock(embargoed)],
    ['urgency', urgency === null ? null : String(urgency)],
    ['keywords', keywords.join(', ') || null],
    ['place', place],
    ['credit', credit],
    ['status', status],
    ['id', id],
    ['revision', revision],
    ['url', url],
  ];
  return fields.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

/** The roles that a line holds, in order, each once; blank lines have none. */
function rolesOf(segments: readonly Segment[], from: number, start: number, end: number): string[] {
  const roles = new Set<string>();
  for (let at = from; at < segments.length; at++) {
    const { role, span } = segments[at] as Segment;
    if (span[0] >= end) break;
    if (role !== 'blank' && span[1] > start) roles.add(role);
  }
  return [...roles];
}

function formatRow(roles: readonly string[], number: number, text: string, options: InspectOptions): string {
  const { style, cut } = options;
  const names = roles.join('+').padStart(GUTTER);
  const safe = sanitizeLine(text.replace(/\t/g, '    '));
  const room = roomBehind(names.length + 7, options);
  const row = `${style.place(names)} ${style.dim(String(number).padStart(4))}  ${room === null ? safe : cut(safe, room)}`;
  return row.trimEnd();
}

/** Warnings are broken, not cut: what is wrong may stand at the end. */
function formatWarnings({ warnings }: Article, source: string, options: InspectOptions): string[] {
  if (warnings.length === 0) return [];
  const room = roomBehind(GUTTER + 2, options) ?? Number.POSITIVE_INFINITY;
  const label = options.style.warn('warning'.padStart(GUTTER));
  const rows = warnings.flatMap(({ message, span }) => {
    const where = span === null ? '' : `line ${countLines(source, span[0] + 1)}: `;
    const text = where + sanitizeLine(message);
    return options
      .breakRows(text, room, 'en')
      .map(([start, end], index) => `${index === 0 ? label : ' '.repeat(GUTTER)}  ${text.slice(start, end)}`);
  });
  return ['', ...rows];
}
