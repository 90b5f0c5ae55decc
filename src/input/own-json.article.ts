import type {
  Alternative,
  Article,
  Boilerplate,
  BoilerplateKind,
  Clock,
  Dateline,
  Found,
  Header,
  Paragraph,
} from '../model/article.ts';
import type { Segment, SegmentRole, Span, Warning } from '../model/span.ts';

// The JSON may come from anywhere: each key is taken only if it is of its type, and is else as if it were absent.

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const object = (value: unknown): Json => (isObject(value) ? value : {});
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const items = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const whole = (value: unknown, least: number): number | null =>
  Number.isSafeInteger(value) && (value as number) >= least ? (value as number) : null;
const oneOf = <Word extends string>(value: unknown, words: readonly Word[]): Word | null =>
  words.find(word => word === value) ?? null;

function span(value: unknown): Span | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [start, end] = value as unknown[];
  return isOffset(start) && isOffset(end) && start <= end ? [start, end] : null;
}

const NOWHERE: Span = [0, 0];

/** An article with its spans in a text of its own. */
export interface PlacedArticle {
  readonly article: Article;
  readonly text: string;
}

/** An article as `export --to json` wrote it, and its text when that was written along; null for any other JSON. */
export function readArticle(value: unknown): { readonly article: Article; readonly text: string | null } | null {
  if (!isObject(value) || !isObject(value['header']) || !Array.isArray(value['paragraphs'])) return null;
  const { document, header, found, signOff } = value;
  const article: Article = {
    document: readDocument(object(document)),
    language: text(value['language']),
    agency: text(value['agency']),
    found: readFound(object(found)),
    header: readHeader(object(header)),
    dateline: isObject(value['dateline']) ? readDateline(value['dateline']) : null,
    paragraphs: readParagraphs(items(value['paragraphs'])),
    signOff: {
      endMark: text(object(signOff)['endMark']),
      initials: text(object(signOff)['initials']),
      credits: strings(object(signOff)['credits']),
    },
    boilerplate: items(value['boilerplate']).map(readBoilerplate),
    segments: items(value['segments']).flatMap(readSegment),
    alternatives: items(value['alternatives']).map(readAlternative),
    warnings: items(value['warnings']).map(readWarning),
  };
  return { article, text: text(value['text']) };
}

function readDocument(json: Json): Article['document'] {
  return {
    path: text(json['path']),
    ordinal: whole(json['ordinal'], 1) ?? 1,
    count: json['count'] === null ? null : (whole(json['count'], 1) ?? 1),
    format: text(json['format']) ?? 'text',
    encoding: text(json['encoding']) ?? 'utf-8',
  };
}

function readFound(json: Json): Found {
  return {
    format: oneOf(json['format'], ['content', 'option']) ?? 'content',
    language: oneOf(json['language'], ['text', 'container', 'option']),
    agency: oneOf(json['agency'], ['dateline', 'header', 'footer', 'container']),
  };
}

function readHeader(json: Json): Header {
  const urgency = whole(json['urgency'], 1);
  return {
    pageTitle: text(json['pageTitle']),
    headline: text(json['headline']),
    headlineSource: text(json['headlineSource']),
    marks: strings(json['marks']),
    byline: text(json['byline']),
    slugline: text(json['slugline']),
    site: text(json['site']),
    section: text(json['section']),
    published: readClock(json['published']),
    updated: readClock(json['updated']),
    embargoed: readClock(json['embargoed']),
    subtitle: text(json['subtitle']),
    abstract: text(json['abstract']),
    urgency: urgency !== null && urgency <= 9 ? urgency : null,
    keywords: strings(json['keywords']),
    genre: text(json['genre']),
    place: text(json['place']),
    credit: text(json['credit']),
    copyright: text(json['copyright']),
    editorNote: text(json['editorNote']),
    status: text(json['status']),
    id: text(json['id']),
    revision: text(json['revision']),
    url: text(json['url']),
  };
}

const LOCAL = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;

function readClock(value: unknown): Clock | null {
  const json = object(value);
  const local = text(json['local']);
  if (local === null || !LOCAL.test(local)) return null;
  const zoneFrom = oneOf(json['zoneFrom'], ['explicit', 'agency', 'option', 'unknown']) ?? 'unknown';
  return { local, zone: text(json['zone']), zoneFrom, instant: text(json['instant']) };
}

function readDateline(json: Json): Dateline | null {
  const written = text(json['text']);
  if (written === null) return null;
  const day = text(object(json['date'])['text']);
  return {
    text: written,
    places: strings(json['places']),
    date: day === null ? null : { text: day, iso: text(object(json['date'])['iso']) },
    agency: text(json['agency']),
    span: span(json['span']) ?? NOWHERE,
  };
}

/** Paragraphs of the body count from 1, whatever the file says. */
function readParagraphs(all: readonly Json[]): Paragraph[] {
  let number = 0;
  return all.flatMap(json => {
    const role = oneOf(json['role'], ['body', 'subhead', 'note']);
    const words = text(json['text']);
    if (role === null || words === null) return [];
    return [{ number: role === 'body' ? ++number : null, role, text: words, span: span(json['span']) ?? NOWHERE }];
  });
}

const KINDS: readonly BoilerplateKind[] = [
  'contact',
  'copyright',
  'sponsor',
  'related',
  'share',
  'caption',
  'note',
  'navigation',
];

function readBoilerplate(json: Json): Boilerplate {
  return {
    kind: oneOf(json['kind'], KINDS) ?? 'note',
    text: text(json['text']) ?? '',
    span: span(json['span']) ?? NOWHERE,
  };
}

function readSegment(json: Json): Segment[] {
  const place = span(json['span']);
  const role = text(json['role']);
  return place === null || role === null || !ROLES.has(role) ? [] : [{ role: role as SegmentRole, span: place }];
}

const ROLES: ReadonlySet<string> = new Set<SegmentRole>([
  'pageTitle',
  'headline',
  'subtitle',
  'mark',
  'site',
  'clock',
  'byline',
  'slugline',
  'dateline',
  'body',
  'subhead',
  'note',
  'endMark',
  'signOff',
  'boilerplate',
  'blank',
  'other',
]);

function readAlternative(json: Json): Alternative {
  return { field: text(json['field']) ?? '', value: text(json['value']) ?? '', span: span(json['span']) };
}

function readWarning(json: Json): Warning {
  return { message: text(json['message']) ?? '', span: span(json['span']) };
}
