import type { Article, Clock, Dispatch } from '../model/article.ts';
import type { Quote, Term } from '../model/quote.ts';
import { dayOf } from '../select/select.ts';
import { addressOf } from '../text/address.ts';
import { countStoryWords, countWords } from '../text/words.ts';
import type { RecordKind } from './format.ts';

/** What a cell can hold. Lists stay lists in JSON, and are joined in a table. */
export type Cell = string | number | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/** A kind of record: its fields in the order of their columns, and the records of one article. */
interface Table<Item> {
  readonly fields: Readonly<Record<string, (item: Item, article: Article) => Cell>>;
  readonly items: (exported: Dispatch) => readonly Item[];
}

const momentOf = (clock: Clock | null): string | null => clock?.instant ?? clock?.local ?? null;

/** The places of the dateline, else the place that the container names. */
export const placesOf = ({ dateline, header }: Article): readonly string[] =>
  dateline && dateline.places.length > 0 ? dateline.places : header.place === null ? [] : [header.place];

/** The story's paragraphs, a blank line between them. */
export const storyOf = ({ paragraphs }: Article): string => paragraphs.map(({ text }) => text).join('\n\n');

const ARTICLES: Table<Article> = {
  items: ({ article }) => [article],
  fields: {
    address: addressOf,
    date: dayOf,
    agency: ({ agency }) => agency,
    place: placesOf,
    language: ({ language }) => language,
    headline: ({ header }) => header.headline,
    subtitle: ({ header }) => header.subtitle,
    byline: ({ header }) => header.byline,
    dateline: ({ dateline }) => dateline?.text ?? null,
    published: ({ header }) => momentOf(header.published),
    updated: ({ header }) => momentOf(header.updated),
    embargoed: ({ header }) => momentOf(header.embargoed),
    urgency: ({ header }) => header.urgency,
    marks: ({ header }) => header.marks,
    keywords: ({ header }) => header.keywords,
    genre: ({ header }) => header.genre,
    section: ({ header }) => header.section,
    slugline: ({ header }) => header.slugline,
    site: ({ header }) => header.site,
    credit: ({ header }) => header.credit,
    copyright: ({ header }) => header.copyright,
    editorNote: ({ header }) => header.editorNote,
    status: ({ header }) => header.status,
    id: ({ header }) => header.id,
    revision: ({ header }) => header.revision,
    url: ({ header }) => header.url,
    abstract: ({ header }) => header.abstract,
    paragraphs: ({ paragraphs }) => paragraphs.filter(({ role }) => role === 'body').length,
    words: countStoryWords,
    text: storyOf,
    path: ({ document }) => document.path,
    ordinal: ({ document }) => document.ordinal,
    format: ({ document }) => document.format,
  },
};

/** What records of an article's parts say of the article. */
const CONTEXT: Readonly<Record<string, (item: unknown, article: Article) => Cell>> = {
  address: (_, article) => addressOf(article),
  date: (_, article) => dayOf(article),
  agency: (_, { agency }) => agency,
  place: (_, article) => placesOf(article),
  language: (_, { language }) => language,
  headline: (_, { header }) => header.headline,
};

const PARAGRAPHS: Table<Article['paragraphs'][number]> = {
  items: ({ article }) => article.paragraphs,
  fields: {
    ...CONTEXT,
    paragraph: ({ number }) => number,
    role: ({ role }) => role,
    words: ({ text }) => countWords(text),
    text: ({ text }) => text,
  },
};

const QUOTES: Table<Quote> = {
  items: ({ found }) => found?.quotes ?? [],
  fields: {
    ...CONTEXT,
    paragraph: ({ paragraph }) => paragraph,
    kind: ({ kind }) => kind,
    speaker: ({ speaker }) => speaker,
    source: ({ source }) => source?.text ?? null,
    cue: ({ cue }) => cue?.text ?? null,
    lemma: ({ cue }) => cue?.lemma ?? null,
    class: ({ cue }) => cue?.class ?? null,
    content: ({ content }) => content,
    flags: ({ flags }) => flags,
  },
};

const TERMS: Table<Term> = {
  items: ({ found }) => found?.terms ?? [],
  fields: {
    ...CONTEXT,
    paragraph: ({ paragraph }) => paragraph,
    text: ({ text }) => text,
  },
};

const TABLES = { articles: ARTICLES, paragraphs: PARAGRAPHS, quotes: QUOTES, terms: TERMS } as Readonly<
  Record<RecordKind, Table<unknown>>
>;

/** The fields of a kind of record, in the order of their columns. */
export function fieldsOf(kind: RecordKind): readonly string[] {
  return Object.keys(TABLES[kind].fields);
}

/** The records of one article, with these fields or with all. */
export function rowsOf(kind: RecordKind, exported: Dispatch, names: readonly string[] = fieldsOf(kind)): Row[] {
  const { fields, items } = TABLES[kind];
  return items(exported).map(item =>
    Object.fromEntries(names.map(name => [name, fields[name]?.(item, exported.article) ?? null])),
  );
}
