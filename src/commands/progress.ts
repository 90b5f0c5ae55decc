import { statSync } from 'node:fs';
import { readAddress } from '../input/address.ts';
import type { Article } from '../model/article.ts';
import type { Context } from './context.ts';
import type { Options } from './definition.ts';
import { flag } from './options.ts';

/** What it has to know of an article: when the next file begins. */
type Placed = { readonly document: Pick<Article['document'], 'path'> };

/** Tells a person at a terminal how far a long piece of work is. */
export interface ProgressBar {
  /** The context to work with: its messages do not run into the bar. */
  readonly context: Context;
  /** Counts one article. */
  readonly tick: (article: Placed) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** Work that takes no longer than this needs no bar. */
const PATIENCE = 400;
const BETWEEN_ROWS = 100;
/** Asking for the time at each article would cost more than the bar. */
const ARTICLES_BETWEEN_LOOKS = 16;
const CLEAR = '\r\u001b[K';

/** A bar on stderr while files are read; nothing where nobody looks, for a voice, and on a terminal that cannot. */
export async function startProgress(
  context: Context,
  paths: readonly string[],
  options: Options,
  /** The files that will be read, where they have been counted. */
  counted?: number,
): Promise<ProgressBar> {
  // One file is done before a bar could be drawn; and making stderr takes longer than reading it.
  if (counted === undefined && isOneShortFile(paths)) return { context, tick: () => undefined, end: () => undefined };
  const { stderr, env } = context.io;
  const isSpoken = flag(options, 'plain') || !['', '0', undefined].includes(env['ACCESSIBLE']);
  if (!stderr.isTTY || env['TERM'] === 'dumb' || isSpoken)
    return { context, tick: () => undefined, end: () => undefined };
  const [{ progressRow }, { countFiles }, { walkOptionsOf }] = await Promise.all([
    import('../terminal/progress.ts'),
    import('../input/count-files.ts'),
    import('./dispatches.ts'),
  ]);
  const all = counted ?? (await countFiles(paths, walkOptionsOf(options)));
  const started = Date.now();
  let articles = 0;
  let done = -1;
  let path: string | null | undefined;
  let drawn = 0;

  function clear(): void {
    if (drawn > 0) stderr.write(CLEAR);
  }

  function draw(): void {
    const now = Date.now();
    if (now - Math.max(drawn, started + PATIENCE - BETWEEN_ROWS) < BETWEEN_ROWS) return;
    drawn = now;
    const progress = { articles, files: { done, all }, seconds: (now - started) / 1000 };
    stderr.write(CLEAR + progressRow(progress, stderr.columns ?? 80));
  }

  return {
    context: {
      ...context,
      report: error => {
        clear();
        context.report(error);
      },
    },
    tick: article => {
      articles++;
      // A file is done when the next one begins.
      if (article.document.path !== path) {
        path = article.document.path;
        done++;
      }
      if (articles % ARTICLES_BETWEEN_LOOKS === 0) draw();
    },
    end: clear,
  };
}

const SHORT = 1024 * 1024;

function isOneShortFile([path, ...others]: readonly string[]): boolean {
  if (path === undefined || path === '-' || others.length > 0) return false;
  const stat = statSync(readAddress(path).path, { throwIfNoEntry: false });
  return stat === undefined || (stat.isFile() && stat.size < SHORT);
}
