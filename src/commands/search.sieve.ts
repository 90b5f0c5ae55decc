import type { Worker } from 'node:worker_threads';
import type { Sieve, SiftWorker } from '../input/sift.ts';
import { makePrefilter } from '../search/prefilter.ts';
import type { Io } from './context.ts';
import type { Options } from './definition.ts';
import { flag, number, text } from './options.ts';
import type { SearchRequest } from './search.query.ts';

/** Whether texts without the words have no part in the output: not where what does not match counts. */
function maySift(options: Options): boolean {
  const counting = ['invertMatch', 'filesWithoutMatch', 'stats', 'json'].some(name => flag(options, name));
  return !counting && text(options, 'encoding') === undefined && text(options, 'from') === undefined;
}

/** What passes over files that cannot match; null where the patterns ask for no word. */
export async function makeSieve(
  { startWorker }: Io,
  required: SearchRequest['required'],
  options: Options,
): Promise<Sieve | null> {
  const words = maySift(options) ? await required() : [];
  if (words.length === 0) return null;
  return {
    accept: makePrefilter(words),
    startWorker: startWorker && (() => siftWorker(startWorker(words))),
    jobs: number(options, 'threads'),
  };
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
