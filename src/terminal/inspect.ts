import type { Article, Clock, Dispatch, Found } from '../model/article.ts';
import type { Segment } from '../model/span.ts';
import { addressOf } from '../text/address.ts';
import { readLines } from '../text/lines.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { Style } from './style.ts';

export interface InspectOptions {
  readonly style: Style;
  /** Columns to cut lines at; null cuts none. */
  readonly width: number | null;
  /** Cuts a text to a width in columns; given by the caller, who knows how columns are counted. */
  readonly cut: (text: string, columns: number) => string;
}

const GUTTER = 19;

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
  return [...formatFacts(article, options.style), '', ...rows, ...formatWarnings(article, source, options.style)]
    .map(row => `${row}\n`)
    .join('');
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

function formatFacts(article: Article, style: Style): string[] {
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
  return facts.map(([name, value]) => `${style.dim(name.padStart(GUTTER))}  ${sanitizeLine(value)}`);
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

function formatRow(
  roles: readonly string[],
  number: number,
  text: string,
  { style, width, cut }: InspectOptions,
): string {
  const gutter = `${style.place(roles.join('+').padStart(GUTTER))} ${style.dim(String(number).padStart(4))}`;
  const safe = sanitizeLine(text.replace(/\t/g, '    '));
  const room = width === null ? null : width - GUTTER - 7;
  const row = `${gutter}  ${room === null ? safe : cut(safe, Math.max(room, 10))}`;
  return row.trimEnd();
}

function formatWarnings({ warnings }: Article, source: string, style: Style): string[] {
  if (warnings.length === 0) return [];
  const rows = warnings.map(({ message, span }) => {
    const where = span === null ? '' : `line ${countLines(source, span[0] + 1)}: `;
    return `${style.warn('warning'.padStart(GUTTER))}  ${where}${sanitizeLine(message)}`;
  });
  return ['', ...rows];
}
