import { statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Database } from '../index-file/database.ts';
import { makeStore } from '../index-file/store.ts';
import { walk } from '../input/walk.ts';
import type { Context } from './context.ts';
import type { Options } from './definition.ts';
import { walkOptionsOf } from './dispatches.ts';
import { type Found, readRows } from './index.read.ts';
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

/** Starting threads takes as long as reading a few hundred files. */
const FEWEST_FOR_THREADS = 500;

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
  const outdated: number[] = [];
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
    if (old) outdated.push(old.id);
    changed.push({ path, modified: stat.mtimeMs, size: stat.size });
  }
  store.remove([...outdated, ...[...known.values()].map(({ id }) => id)]);
  const progress = await startProgress(context, [root], options, changed.length);
  try {
    const rows =
      context.io.startWorker && changed.length >= FEWEST_FOR_THREADS
        ? (await import('./index.threads.ts')).readRowsTogether(context.io.startWorker, root, changed, options)
        : readRows(root, changed, options);
    for await (const { file, errors } of rows) {
      store.add(file);
      for (const _ of file.articles) progress.tick({ document: { path: file.path } });
      for (const error of errors) progress.context.report(error);
    }
  } finally {
    progress.end();
  }
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
