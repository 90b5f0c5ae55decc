import { availableParallelism } from 'node:os';
import { type Accept, siftFiles } from './sift-files.ts';

/** A thread that sifts files. */
export interface SiftWorker {
  /** For each path 1 where the file may hold what is wanted, else 0. */
  readonly sift: (paths: readonly string[]) => Promise<Uint8Array>;
  readonly close: () => void;
}

/** What decides on a file's raw bytes whether it is worth reading. */
export interface Sieve {
  readonly accept: Accept;
  /** Starts a thread that does the same; absent where there are none. */
  readonly startWorker?: (() => SiftWorker) | undefined;
  /** Threads at most, this one included; by default as many as the machine has processors. */
  readonly jobs?: number | undefined;
}

/** Files before threads are started: starting one takes as long as sifting a thousand. */
const FEWEST_FOR_THREADS = 6000;
const BATCH = 256;
/** Batches that a thread may be ahead. */
const AHEAD = 4;

/**
 * The files that pass, in the order given, as soon as they are known. Many files are sifted by several threads; memory
 * does not grow with their number.
 */
export async function* sift(paths: Iterable<string>, sieve: Sieve): AsyncGenerator<string> {
  const left = paths[Symbol.iterator]();
  const batches = { next: (): string[] => take(left, BATCH) };
  for (let count = 0; count < FEWEST_FOR_THREADS; count += BATCH) {
    const batch = batches.next();
    yield* passed(batch, siftFiles(batch, sieve.accept));
    if (batch.length < BATCH) return;
  }
  const jobs = sieve.jobs ?? availableParallelism();
  const workers = Array.from({ length: sieve.startWorker ? jobs - 1 : 0 }, () => sieve.startWorker?.() as SiftWorker);
  try {
    yield* siftTogether(batches, workers, sieve.accept);
  } finally {
    for (const worker of workers) worker.close();
  }
}

interface Batch {
  readonly paths: readonly string[];
  flags: Uint8Array | null;
  readonly done: Promise<void>;
}

/** This thread sifts too, and gives out what is known in order. */
async function* siftTogether(
  batches: { readonly next: () => string[] },
  workers: readonly SiftWorker[],
  accept: Accept,
): AsyncGenerator<string> {
  const queue: Batch[] = [];
  const busy = workers.map(() => 0);
  let ended = false;
  const nextBatch = (): string[] => {
    const paths = ended ? [] : batches.next();
    if (paths.length < BATCH) ended = true;
    return paths;
  };
  const send = (index: number): void => {
    const paths = nextBatch();
    if (paths.length === 0) return;
    busy[index] = (busy[index] as number) + 1;
    const batch: Batch = {
      paths,
      flags: null,
      done: (workers[index] as SiftWorker).sift(paths).then(flags => {
        batch.flags = flags;
        busy[index] = (busy[index] as number) - 1;
      }),
    };
    queue.push(batch);
  };
  while (!ended || queue.length > 0) {
    for (let index = 0; index < workers.length; index++) while (!ended && (busy[index] as number) < AHEAD) send(index);
    const own = queue.length <= workers.length * AHEAD ? nextBatch() : [];
    if (own.length > 0) queue.push({ paths: own, flags: siftFiles(own, accept), done: Promise.resolve() });
    // Messages of the other threads come in between two turns of the event loop.
    if (workers.length > 0) await new Promise(resolve => setImmediate(resolve));
    if (own.length === 0) await queue[0]?.done;
    for (let first = queue[0]; first?.flags; first = queue[0]) {
      queue.shift();
      yield* passed(first.paths, first.flags);
    }
  }
}

function* passed(paths: readonly string[], flags: Uint8Array): Generator<string> {
  for (let index = 0; index < paths.length; index++) if (flags[index] === 1) yield paths[index] as string;
}

function take(from: Iterator<string>, count: number): string[] {
  const taken: string[] = [];
  while (taken.length < count) {
    const next = from.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}
