import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Database } from '../index-file/database.ts';
import { type ArticleRow, type FileRow, makeStore, type QuoteRow } from '../index-file/store.ts';
import { addWords, type WordSet } from '../index-file/words.ts';
import { readDocuments } from '../input/read.ts';
import { walk } from '../input/walk.ts';
import type { Article, Dispatch } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import type { Quote, Quotes } from '../model/quote.ts';
import { parseDocument } from '../parse/parse.ts';
import { dayOf } from '../select/select.ts';
import { foldKey } from '../text/fold.ts';
import type { Context } from './context.ts';
import type { Options } from './definition.ts';
import { readOptions, walkOptionsOf } from './dispatches.ts';
import { text, zoneOption } from './options.ts';
import { startProgress } from './progress.ts';
import { version } from './version.ts';

/** What was done. */
export interface Outcome {
  readonly files: number;
  readonly articles: number;
  readonly read: number;
  readonly removed: number;
}

export interface FillOptions {
  /** The folder, absolute. */
  readonly root: string;
  /** The index file. */
  readonly target: string;
  readonly options: Options;
  /** The options that are kept in the index. */
  readonly stored: string;
}

/** A file that was changed so shortly before it was read may have changed again within the clock's step: it is read next time. */
const CLOCK_STEP = 20;

interface Found {
  readonly path: string;
  readonly modified: number;
  readonly size: number;
}

/** Brings an index up to date with its folder: new and changed files are read, those that are gone go. */
export async function fillIndex(
  context: Context,
  database: Database,
  { root, target, options, stored }: FillOptions,
): Promise<Outcome> {
  const started = Date.now();
  const store = makeStore(database);
  const known = new Map(
    (
      database.prepare('SELECT path, id, modified, size FROM files').raw().all() as [string, number, number, number][]
    ).map(([path, id, modified, size]) => [path, { id, modified, size }]),
  );
  const folders = new Map<string, number>();
  const { makeRules } = await import('../input/ignore.ts');
  const rules = makeRules(root, walkOptionsOf(options));
  const changed: Found[] = [];
  let files = 0;
  for (const file of walk(root, { ...walkOptionsOf(options), rules }, () => undefined)) {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat || resolve(file) === resolve(target)) continue;
    files++;
    const path = relative(root, file).split(sep).join('/');
    const folder = dirname(file);
    if (!folders.has(folder)) folders.set(folder, statSync(folder).mtimeMs);
    const old = known.get(path);
    known.delete(path);
    if (old && old.modified === stat.mtimeMs && old.size === stat.size) continue;
    if (old) store.remove(old.id);
    changed.push({ path, modified: stat.mtimeMs, size: stat.size });
  }
  for (const { id } of known.values()) store.remove(id);
  await readFiles(context, root, changed, options, store.add);
  store.finish();
  const setFact = database.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?)');
  const facts = { root, started, finished: Date.now(), version: version(), options: stored };
  for (const [name, value] of Object.entries(facts)) setFact.run(name, String(value));
  database.exec('DELETE FROM folders');
  const setFolder = database.prepare('INSERT INTO folders VALUES (?, ?)');
  for (const [path, modified] of folders) setFolder.run(path, modified);
  const [articles] = database.prepare('SELECT count(*) FROM articles').raw().get() as [number];
  return { files, articles, read: changed.length, removed: known.size };
}

/** Reads files as a walk through their folder would, and hands each over when it is done. */
async function readFiles(
  whole: Context,
  root: string,
  files: readonly Found[],
  options: Options,
  add: (file: FileRow) => void,
): Promise<void> {
  const { context, tick, end } = await startProgress(whole, [root], options, files.length);
  const find = options['quotes'] === false ? null : (await import('../quotes/find.ts')).findQuotes;
  const parseOptions = { zone: zoneOption(options), language: text(options, 'assumeLang') };
  let current: Draft | null = null;
  const close = (): void => {
    if (current) add(toRow(current));
    current = null;
  };
  // The reader asks for the next file when it is done with the last.
  function* listed(): Generator<string> {
    for (const found of files) {
      close();
      current = { found, isRacy: found.modified > Date.now() - CLOCK_STEP, failed: false, set: newSet(), articles: [] };
      yield join(root, found.path);
    }
    close();
  }
  const documents = readDocuments([root], {
    ...readOptions(context, options),
    list: listed,
    onError: error => {
      if (current) (current as Draft).failed = true;
      context.report(error);
    },
  });
  let read = 0;
  try {
    for await (const { document } of documents) {
      const articles = parseDocument(document, parseOptions);
      addDocument(document, articles, current as unknown as Draft, find);
      articles.forEach(tick);
      // Lets signals in.
      if (++read % 256 === 0) await new Promise(resolve => setImmediate(resolve));
    }
  } finally {
    end();
  }
}

interface Draft {
  readonly found: Found;
  readonly isRacy: boolean;
  failed: boolean;
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

function toQuoteRow({ paragraph, kind, speaker, cue, spans }: Quote): QuoteRow {
  const start = spans[0]?.[0] ?? 0;
  return { paragraph, kind, speaker, verb: cue?.lemma ?? null, start, length: (spans.at(-1)?.[1] ?? start) - start };
}

function toRow({ found, isRacy, failed, set, articles }: Draft): FileRow {
  const modified = isRacy ? 0 : found.modified;
  return { ...found, modified, always: failed || set.tooLong, words: set.words, articles };
}
