import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { DepecheError } from '../errors.ts';
import type { FileRow } from '../index-file/store.ts';
import type { Io, WorkerTask } from './context.ts';
import type { Options } from './definition.ts';
import type { Found, ReadRow } from './index.read.ts';

/** What a thread is told once: the folder, and how its files are read. */
export type IndexTask = Extract<WorkerTask, { readonly kind: 'index' }>;

/** What comes back of a batch; errors as their parts, since a thread's are no instances of ours. */
export interface BatchAnswer {
  readonly rows: readonly { readonly file: FileRow; readonly errors: readonly PlainError[] }[];
}

export type PlainError = Pick<DepecheError, 'code' | 'message' | 'subject' | 'hint'>;

const BATCH = 32;
/** Batches that wait in each thread, so that none is idle. */
const AHEAD = 3;

/** Reads files in as many threads as there are processors, in whatever order they are done. */
export async function* readRowsTogether(
  startWorker: NonNullable<Io['startWorker']>,
  root: string,
  files: readonly Found[],
  options: Options,
): AsyncGenerator<ReadRow> {
  const workers = Array.from({ length: availableParallelism() }, () => startWorker({ kind: 'index', root, options }));
  const answers: BatchAnswer[] = [];
  let failure: unknown;
  let wake = (): void => undefined;
  let next = 0;
  let waiting = 0;
  const feed = (worker: Worker): void => {
    if (next >= files.length) return;
    worker.postMessage(files.slice(next, next + BATCH));
    next += BATCH;
    waiting++;
  };
  for (const worker of workers) {
    worker.on('message', (answer: BatchAnswer) => {
      answers.push(answer);
      waiting--;
      feed(worker);
      wake();
    });
    worker.on('error', error => {
      failure = error;
      wake();
    });
    for (let count = 0; count < AHEAD; count++) feed(worker);
  }
  try {
    while (waiting > 0 || answers.length > 0) {
      if (failure !== undefined) throw failure;
      const answer = answers.shift();
      if (answer) for (const { file, errors } of answer.rows) yield { file, errors: errors.map(toError) };
      else
        await new Promise<void>(resolve => {
          wake = resolve;
        });
    }
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}

const toError = ({ code, message, subject, hint }: PlainError): DepecheError =>
  new DepecheError(code, message, { subject, hint });
