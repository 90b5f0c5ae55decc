import { availableParallelism } from 'node:os';
import { type Accept, type Sifted, siftFile } from './sift-files.ts';

/** A thread that sifts files. */
export interface SiftWorker {
  /** For each path 1 where the file may hold what is wanted, else 0. */
  readonly sift: (paths: readonly string[]) => Promise<Uint8Array>;
  readonly close: () => void;
}

/** What decides on a file's raw bytes whether it is worth reading. */
export interface Sieve {
  readonly accept: Accept;
  /** Decides on one record of a file of JSON. */
  readonly acceptRecord?: Accept;
  /** Starts a thread that does the same; absent where there are none. */
  readonly startWorker?: (() => SiftWorker) | undefined;
  /** Threads at most, this one included; by default as many as the machine has processors. */
  readonly jobs?: number | undefined;
}

/** Files that make threads worth it: starting one takes as long as sifting four thousand. */
const FEWEST_FOR_THREADS = 8000;
const BATCH = 128;
/** Batches that a thread may be ahead. */
const AHEAD = 4;
/** Batches that may wait for an earlier one: so many that no thread waits for another, so few that memory is bounded. */
const MOST_WAITING = 64;
/** Bytes kept of files that wait; more are read again. */
const MOST_KEPT = 16 * 1024 * 1024;

/**
 * The files that pass, in the order given, as soon as they are known. Many files are sifted by several threads; memory
 * does not grow with their number.
 */
export async function* sift(paths: Iterable<string>, sieve: Sieve): AsyncGenerator<Sifted> {
  const left = paths[Symbol.iterator]();
  // Looking ahead takes little beside opening the files, and a thread that is started late is of no use.
  const ahead = take(left, FEWEST_FOR_THREADS);
  if (ahead.length < FEWEST_FOR_THREADS) {
    yield* siftHere(ahead, sieve.accept);
    return;
  }
  const jobs = sieve.jobs ?? availableParallelism();
  const workers = Array.from({ length: sieve.startWorker ? jobs - 1 : 0 }, () => sieve.startWorker?.() as SiftWorker);
  const nextPaths = (): string[] => (ahead.length > 0 ? ahead.splice(0, BATCH) : take(left, BATCH));
  try {
    yield* siftTogether(nextPaths, workers, sieve.accept);
  } finally {
    for (const worker of workers) worker.close();
  }
}

function* siftHere(paths: readonly string[], accept: Accept): Generator<Sifted> {
  for (const path of paths) {
    const file = siftFile(path, accept);
    if (file) yield file;
  }
}

interface Batch {
  passed: readonly Sifted[] | null;
  readonly done: Promise<void>;
}

/** This thread sifts too, and gives out what is known in order. */
async function* siftTogether(
  nextPaths: () => string[],
  workers: readonly SiftWorker[],
  accept: Accept,
): AsyncGenerator<Sifted> {
  const queue: Batch[] = [];
  const busy = workers.map(() => 0);
  const kept = { size: 0 };
  let ended = false;
  const nextBatch = (): string[] => {
    const paths = ended ? [] : nextPaths();
    ended = paths.length === 0;
    return paths;
  };
  const send = (index: number): void => {
    const paths = nextBatch();
    if (paths.length === 0) return;
    busy[index] = (busy[index] as number) + 1;
    const batch: Batch = {
      passed: null,
      done: (workers[index] as SiftWorker).sift(paths).then(flags => {
        batch.passed = paths.filter((_, at) => flags[at] === 1).map(path => ({ path, bytes: null }));
        busy[index] = (busy[index] as number) - 1;
      }),
    };
    queue.push(batch);
  };
  while (!ended || queue.length > 0) {
    for (let index = 0; index < workers.length; index++) while (!ended && (busy[index] as number) < AHEAD) send(index);
    const own = queue.length < MOST_WAITING ? nextBatch() : [];
    if (own.length > 0) queue.push({ passed: siftBatch(own, accept, kept), done: Promise.resolve() });
    // Messages of the other threads come in between two turns of the event loop.
    if (workers.length > 0) await new Promise(resolve => setImmediate(resolve));
    if (own.length === 0) await queue[0]?.done;
    for (let first = queue[0]; first?.passed; first = queue[0]) {
      queue.shift();
      for (const file of first.passed) {
        kept.size -= file.bytes?.length ?? 0;
        yield file;
      }
    }
  }
}

function siftBatch(paths: readonly string[], accept: Accept, kept: { size: number }): Sifted[] {
  const passed: Sifted[] = [];
  for (const file of siftHere(paths, accept)) {
    const bytes = kept.size < MOST_KEPT ? file.bytes : null;
    kept.size += bytes?.length ?? 0;
    passed.push({ path: file.path, bytes });
  }
  return passed;
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
