import type { Database, Statement } from './database.ts';

/** One article, as the index keeps it. Names are folded: `text/fold.ts`. */
export interface ArticleRow {
  readonly ordinal: number;
  readonly language: string | null;
  readonly agencies: string;
  readonly places: string;
  readonly day: string | null;
  readonly headline: string | null;
  readonly paragraphs: number;
  readonly quotes: readonly QuoteRow[];
}

/** Who said something, how and where; the words themselves stand in the file. */
export interface QuoteRow {
  readonly paragraph: number | null;
  readonly kind: string;
  readonly speaker: string | null;
  /** The words of its source. */
  readonly source: string | null;
  /** The lemma of its cue. */
  readonly verb: string | null;
  /** UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly length: number;
}

/** One file that was read. */
export interface FileRow {
  /** Inside the indexed folder, with `/`. */
  readonly path: string;
  readonly modified: number;
  readonly size: number;
  /** It could not be read whole, so that every search has to read it. */
  readonly always: boolean;
  /** Its distinct words, parted by spaces. */
  readonly words: string;
  /** Those of them that the reader has not handed over lately. */
  readonly fresh: readonly string[];
  readonly articles: readonly ArticleRow[];
}

/** Writes files into an open index. */
export interface Store {
  readonly add: (file: FileRow) => void;
  /** Takes files out; before any is added. */
  readonly remove: (ids: readonly number[]) => void;
  /** Writes what was gathered. */
  readonly finish: () => void;
}

export function makeStore(database: Database): Store {
  const insertFile = database.prepare('INSERT INTO files (path, modified, size, always) VALUES (?, ?, ?, ?)');
  const insertWords = database.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)');
  const insertArticle = database.prepare('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const insertQuotes = database.prepare('INSERT INTO quotes VALUES (?, ?)');
  const removals = ['files WHERE id', 'words WHERE rowid', 'articles WHERE file', 'quotes WHERE file'].map(rows =>
    database.prepare(`DELETE FROM ${rows} = ?`),
  );
  const sourceOf = makeSources(database);
  const quoted = makeQuoted(database);
  const known = new Set(readVocabulary(database));
  const fresh: string[] = [];
  return {
    add: ({ path, modified, size, always, words, fresh: met, articles }) => {
      const { lastInsertRowid: id } = insertFile.run(path, modified, size, always ? 1 : 0);
      insertWords.run(id, words);
      for (const word of met) {
        if (known.has(word)) continue;
        known.add(word);
        fresh.push(word);
      }
      const sources = new Set<number>();
      const quotes: unknown[][] = [];
      for (const row of articles) {
        for (const { paragraph, kind, speaker, source, verb, start, length } of row.quotes) {
          const by = sourceOf(speaker, source);
          sources.add(by);
          quotes.push([row.ordinal, paragraph, kind, by, verb, start, length]);
        }
        insertArticle.run(
          id,
          row.ordinal,
          row.language,
          row.agencies,
          row.places,
          row.day,
          row.headline,
          row.paragraphs,
        );
      }
      if (quotes.length > 0) insertQuotes.run(id, JSON.stringify(quotes));
      for (const source of sources) quoted.add(source, Number(id));
    },
    remove: ids => {
      for (const id of ids) for (const removal of removals) removal.run(id);
      // By source first, so that a file's are found only by looking through all: once, for all files.
      if (ids.length > 0) database.exec(`DELETE FROM quoted WHERE file IN (${ids.join(', ')})`);
    },
    finish: () => {
      quoted.flush();
      if (fresh.length > 0) database.prepare('INSERT INTO vocabulary (words) VALUES (?)').run(fresh.join('\n'));
    },
  };
}

/** Pairs of a source and a file that are gathered before they are written. */
const MOST_GATHERED = 500_000;
const ROWS_AT_ONCE = 100;
const FILES = 2 ** 32;

/** Written by source, many at a time: one by one, each would go to another page of its table. */
function makeQuoted(database: Database): { add: (source: number, file: number) => void; flush: () => void } {
  const insert = (rows: number): Statement =>
    database.prepare(`INSERT OR IGNORE INTO quoted VALUES ${Array(rows).fill('(?, ?)').join(', ')}`);
  const many = insert(ROWS_AT_ONCE);
  let pairs: number[] = [];
  const flush = (): void => {
    const values: number[] = [];
    for (const pair of Float64Array.from(pairs).sort()) {
      values.push(Math.floor(pair / FILES), pair % FILES);
      if (values.length === 2 * ROWS_AT_ONCE) many.run(...values.splice(0));
    }
    if (values.length > 0) insert(values.length / 2).run(...values);
    pairs = [];
  };
  return {
    add: (source, file) => {
      pairs.push(source * FILES + file);
      if (pairs.length === MOST_GATHERED) flush();
    },
    flush,
  };
}

/** Who says something is kept once, however often; what no quote names any more stays, and narrows nothing. */
function makeSources(database: Database): (speaker: string | null, words: string | null) => number {
  const insert = database.prepare('INSERT INTO sources VALUES (?, ?, ?)');
  const rows = database.prepare('SELECT id, speaker, words FROM sources').raw().all() as SourceRow[];
  const ids = new Map<string | null, Map<string | null, number>>();
  const idsOf = (speaker: string | null): Map<string | null, number> => {
    let known = ids.get(speaker);
    if (!known) {
      known = new Map();
      ids.set(speaker, known);
    }
    return known;
  };
  for (const [id, speaker, words] of rows) idsOf(speaker).set(words, id);
  let next = rows.reduce((most, [id]) => Math.max(most, id), 0) + 1;
  return (speaker, words) => {
    const known = idsOf(speaker);
    const id = known.get(words);
    if (id !== undefined) return id;
    insert.run(next, speaker, words);
    known.set(words, next);
    return next++;
  };
}

/** Id, speaker, and the words of the source where they are not the speaker's name. */
export type SourceRow = [number, string | null, string | null];

function readVocabulary(database: Database): string[] {
  const rows = database.prepare('SELECT words FROM vocabulary').raw().all() as [string][];
  return rows.flatMap(([words]) => words.split('\n'));
}
