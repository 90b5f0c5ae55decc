import type { Worker } from 'node:worker_threads';
import type { SiftWorker } from '../input/sift.ts';
import type { RequiredWords } from '../search/literals.ts';
import { makePrefilter, makeRecordFilter } from '../search/prefilter.ts';
import type { Io } from './context.ts';
import type { Options } from './definition.ts';
import type { Wanted } from './dispatches.ts';
import { number } from './options.ts';

/** What passes over files that do not hold one word of each list: by their bytes in folders, and through an index. */
export function sieveOf(
  startWorker: Io['startWorker'],
  words: readonly RequiredWords[],
  options: Options,
): Pick<Wanted, 'sieve' | 'words'> {
  if (words.length === 0) return {};
  return {
    words,
    sieve: {
      accept: makePrefilter(words),
      acceptRecord: makeRecordFilter(words),
      startWorker: startWorker && (() => siftWorker(startWorker({ kind: 'sift', words }))),
      jobs: number(options, 'threads'),
    },
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
