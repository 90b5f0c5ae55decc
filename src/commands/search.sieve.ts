import type { Worker } from 'node:worker_threads';
import type { Sieve, SiftWorker } from '../input/sift.ts';
import { makePrefilter, makeRecordFilter } from '../search/prefilter.ts';
import { makeTextTest } from '../search/text-test.ts';
import type { Io } from './context.ts';
import type { Options } from './definition.ts';
import type { Wanted } from './dispatches.ts';
import { flag, number, text } from './options.ts';
import type { SearchRequest } from './search.query.ts';

/** Whether texts without the words have no part in the output: not where what does not match counts. */
function maySift(options: Options): boolean {
  const counting = ['invertMatch', 'filesWithoutMatch', 'stats', 'json'].some(name => flag(options, name));
  return !counting && text(options, 'encoding') === undefined && text(options, 'from') === undefined;
}

/** What passes over files that cannot match: by their bytes where the patterns ask for words, and by their text. */
export async function makeWanted(
  { startWorker }: Io,
  { query, required }: SearchRequest,
  options: Options,
): Promise<Wanted> {
  if (!maySift(options)) return {};
  const isWhole = flag(options, 'wordRegexp') || flag(options, 'lineRegexp');
  const holds = makeTextTest(query, isWhole) ?? undefined;
  const words = await required();
  if (words.length === 0) return { holds };
  const sieve: Sieve = {
    accept: makePrefilter(words),
    acceptRecord: makeRecordFilter(words),
    startWorker: startWorker && (() => siftWorker(startWorker(words))),
    jobs: number(options, 'threads'),
  };
  return { sieve, holds, words };
}

/** Answers come in the order of the questions. */
function siftWorker(worker: Worker): SiftWorker {
  const waiting: ((flags: Uint8Array) => void)[] = [];
  worker.on('message', (flags: Uint8Array) => waiting.shift()?.(flags));
  return {
    sift: paths =>
      new Promise(resolve => {
        waiting.push(resolve);
        worker.postMessage(paths);
      }),
    close: () => void worker.terminate(),
  };
}
