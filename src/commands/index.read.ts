import { join } from 'node:path';
import type { DepecheError } from '../errors.ts';
import type { ArticleRow, FileRow, QuoteRow } from '../index-file/store.ts';
import { addWords, type WordSet } from '../index-file/words.ts';
import { readDocuments } from '../input/read.ts';
import type { Article, Dispatch } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import type { Quote, Quotes } from '../model/quote.ts';
import { parseDocument } from '../parse/parse.ts';
import { dayOf } from '../select/select.ts';
import { copyOf } from '../text/copy.ts';
import { foldKey } from '../text/fold.ts';
import type { Options } from './definition.ts';
import { readOptions } from './dispatches.ts';
import { text, zoneOption } from './options.ts';

/** A file that was changed so shortly before it was read may have changed again within the clock's step: it is read next time. */
const CLOCK_STEP = 20;

/** A file that is to be read; its path lies inside the indexed folder, with `/`. */
export interface Found {
  readonly path: string;
  readonly modified: number;
  readonly size: number;
}

/** What a file holds, and what could not be read of it. */
export interface ReadRow {
  readonly file: FileRow;
  readonly errors: readonly DepecheError[];
}

/**
 * Reads files as a walk through their folder would, and hands each over when it is done.
 *
 * @param handed - The words that were handed over already, for runs in several calls.
 */
export async function* readRows(
  root: string,
  files: readonly Found[],
  options: Options,
  handed = new Set<string>(),
): AsyncGenerator<ReadRow> {
  const find = options['quotes'] === false ? null : (await import('../quotes/find.ts')).findQuotes;
  const parseOptions = { zone: zoneOption(options), language: text(options, 'assumeLang') };
  const done: ReadRow[] = [];
  let current: Draft | null = null;
  const close = (): void => {
    if (current) done.push(toRow(current, handed));
    current = null;
  };
  // The reader asks for the next file when it is done with the last.
  function* listed(): Generator<string> {
    for (const found of files) {
      close();
      current = { found, isRacy: found.modified > Date.now() - CLOCK_STEP, errors: [], set: newSet(), articles: [] };
      yield join(root, found.path);
    }
    close();
  }
  const documents = readDocuments([root], {
    ...(await readOptions(options)),
    list: listed,
    stdin: async function* () {},
    onError: error => current?.errors.push(error),
  });
  let read = 0;
  for await (const { document } of documents) {
    yield* done.splice(0);
    addDocument(document, parseDocument(document, parseOptions), current as unknown as Draft, find);
    // Lets signals in.
    if (++read % 256 === 0) await new Promise(resolve => setImmediate(resolve));
  }
  yield* done;
}

interface Draft {
  readonly found: Found;
  readonly isRacy: boolean;
  readonly errors: DepecheError[];
  readonly set: WordSet;
  readonly articles: ArticleRow[];
}

const newSet = (): WordSet => ({ words: new Set(), tooLong: false });

type FindQuotes = (dispatch: Dispatch) => Quotes;

function addDocument(
  document: Document,
  articles: readonly Article[],
  { set, articles: rows }: Draft,
  find: FindQuotes | null,
): void {
  addWords(document.text, set);
  for (const article of articles) {
    // What was read back from JSON need not stand in the text.
    if (document.item) for (const paragraph of article.paragraphs) addWords(paragraph.text, set);
    const quotes = find?.({ article, source: document.text }).quotes ?? [];
    rows.push(toArticleRow(article, article.document.ordinal, quotes));
  }
}

function toArticleRow(article: Article, ordinal: number, quotes: readonly Quote[]): ArticleRow {
  const { header, dateline } = article;
  const places = dateline?.places ?? (header.place === null ? [] : [header.place]);
  const agencies = [article.agency, dateline?.agency ?? null].filter(name => name !== null);
  return {
    ordinal,
    language: article.language?.toLowerCase() ?? null,
    agencies: agencies.map(foldKey).join('\n'),
    places: places.map(foldKey).join('\n'),
    day: dayOf(article),
    headline: header.headline,
    paragraphs: article.paragraphs.length,
    quotes: quotes.map(toQuoteRow),
  };
}

function toQuoteRow({ paragraph, kind, speaker, source, cue, spans }: Quote): QuoteRow {
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? start;
  const words = source === null || source.text === speaker ? null : source.text;
  return { paragraph, kind, speaker, source: words, verb: cue?.lemma ?? null, start, length: end - start };
}

/** So many words that were handed over are remembered: a file has few that those before it had not. */
const MOST_HANDED = 50_000;

function toRow({ found, isRacy, errors, set, articles }: Draft, handed: Set<string>): ReadRow {
  const modified = isRacy ? 0 : found.modified;
  const always = errors.length > 0 || set.tooLong;
  const words = [...set.words];
  const fresh = words.filter(word => !handed.has(word));
  if (handed.size > MOST_HANDED) handed.clear();
  for (const word of fresh) handed.add(copyOf(word));
  return { file: { ...found, modified, always, words: words.join(' '), fresh, articles }, errors };
}
