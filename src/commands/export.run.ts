import { relative, resolve, sep } from 'node:path';
import { DepecheError } from '../errors.ts';
import type { Dispatch } from '../model/article.ts';

import type { Context } from './context.ts';
import type { Options, Runner } from './definition.ts';
import { readDispatches, targetsOf } from './dispatches.ts';
import { type Plan, planExport } from './export.plan.ts';
import { flag, text } from './options.ts';
import { type ProgressBar, startProgress } from './progress.ts';

export const run: Runner['run'] = async (context, paths, options) => {
  if (flag(options, 'schema')) {
    const { SCHEMA } = await import('../export/schema.ts');
    await context.write(`${JSON.stringify(SCHEMA, null, 2)}\n`);
    return 0;
  }
  const plan = planExport(options);
  const { target } = plan;
  const targets = await targetsOf(context, paths, options);
  const articles = readArticles(context, targets, options, plan);
  if (target.kind === 'stdout') return (await writeStream(plan, articles, context.write)) > 0 ? 0 : 1;
  const { writeToFile, writeToFolder } = await import('./export.files.ts');
  const { onInterrupt } = context.io;
  const how = { force: flag(options, 'force'), onInterrupt };
  const count =
    target.kind === 'file'
      ? await writeToFile(target.path, how, write => writeStream(plan, articles, write))
      : await writeToFolder(target, plan, articles, how, context.report);
  return count > 0 ? 0 : 1;
};

/** The articles that are to be written, with their quotes where the format carries them. */
async function* readArticles(
  whole: Context,
  paths: readonly string[],
  options: Options,
  { format, serialize, target }: Plan,
): AsyncGenerator<Dispatch> {
  // What scrolls by on a terminal shows by itself how far it is.
  const isSeen = target.kind === 'stdout' && whole.io.stdout.isTTY === true;
  const { context, tick, end } = isSeen ? UNTOLD(whole) : await startProgress(whole, paths, options);
  const carriesQuotes =
    serialize.rows === 'articles' ? format.quotes && !serialize.fields : serialize.rows === 'quotes';
  const findQuotes = carriesQuotes ? (await import('../quotes/find.ts')).findQuotes : null;
  const breathe = makeBreather();
  const isOwn = makeOwnTest(paths, [text(options, 'output'), text(options, 'outDir')]);
  try {
    for await (const dispatch of readDispatches(context, paths, options)) {
      if (isOwn(dispatch.article.document.path)) continue;
      yield findQuotes ? { ...dispatch, found: findQuotes(dispatch) } : dispatch;
      tick(dispatch.article);
      await breathe();
    }
  } finally {
    end();
  }
}

const UNTOLD = (context: Context): ProgressBar => ({ context, tick: () => undefined, end: () => undefined });

const BREATH = 50;

/** Lets signals in now and then: work that never waits would keep them out. */
function makeBreather(): () => Promise<void> | undefined {
  // Not performance.now(): its module takes as long to load as an article to parse.
  let last = Date.now();
  return () => {
    const now = Date.now();
    if (now - last < BREATH) return undefined;
    last = now;
    return new Promise(resolve => setImmediate(resolve));
  };
}

/** Whether a file that a walk has met is one of those that this export, or the one before it, has written. */
function makeOwnTest(
  paths: readonly string[],
  outputs: readonly (string | undefined)[],
): (path: string | null) => boolean {
  const holds = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);
  const named = paths.map(path => resolve(path));
  const own = outputs
    .flatMap(path => (path === undefined ? [] : resolve(path)))
    .filter(output => !named.some(path => holds(output, path) || relative(path, output) === ''));
  return path => path !== null && own.some(output => holds(output, resolve(path)));
}

/**
 * Writes all articles one behind the other, and tells how many they were.
 *
 * @throws DepecheError `usage` for several articles in a format that holds one a file; nothing has been written then
 */
async function writeStream(
  { format, serialize, bom }: Plan,
  articles: AsyncGenerator<Dispatch>,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const make = await format.load();
  const ahead: Dispatch[] = [];
  if (format.several !== undefined) {
    for (let next = await articles.next(); !next.done && ahead.push(next.value) < 2; ) next = await articles.next();
    if (ahead.length === 0) return 0;
    if (ahead.length > 1 && format.several === 'file') {
      await articles.return(undefined);
      throw new DepecheError('usage', `${format.name} holds one article a file, and there are several`, {
        hint: '--out-dir DIR writes a file for each',
      });
    }
  }
  const { open, article, close } = make({ ...serialize, several: ahead.length > 1 });
  let count = 0;
  await write((bom ? '\ufeff' : '') + open);
  for (const exported of ahead) await write(article(exported, count++));
  for await (const exported of articles) await write(article(exported, count++));
  await write(close);
  return count;
}
