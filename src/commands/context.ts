import type { Worker } from 'node:worker_threads';
import { type DepecheError, describeError, reasonOf } from '../errors.ts';
import { sanitize, sanitizeLine } from '../text/sanitize.ts';

/** What a thread is told when it starts: what it is, and what it needs to know. */
export type WorkerTask =
  | { readonly kind: 'sift'; readonly words: readonly (readonly string[])[] }
  | { readonly kind: 'index'; readonly root: string; readonly options: Readonly<Record<string, unknown>> };

/** The streams and variables of one run; nothing else of the process is touched. */
export interface Io {
  /** The arguments after the program's name. */
  readonly argv: readonly string[];
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: NodeJS.WritableStream & {
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly rows?: number;
  };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Lets Ctrl-C pass by until the returned function is called: while a pager runs it is the pager's. */
  readonly ignoreInterrupts?: () => () => void;
  /** The code that draws the charts of a page (`src/page/`), as it was built. */
  readonly pageScript?: () => string;
  /** Cleans up before a signal ends the program, until the returned function is called. */
  readonly onInterrupt?: (clean: () => void) => () => void;
  /** Starts a thread for a task (`search/sift-worker.ts`, `commands/index.worker.ts`); absent where there are no threads. */
  readonly startWorker?: (task: WorkerTask) => Worker;
}

/** What a command works with. */
export interface Context {
  readonly io: Io;
  /**
   * Writes to stdout and waits for a slow reader, so that memory stays flat. What is not for a terminal is gathered for
   * some milliseconds; the first text goes out at once.
   */
  readonly write: (text: string) => Promise<void>;
  /** Writes what was gathered. */
  readonly flush: () => Promise<void>;
  /** The reader of stdout is gone (`| head -1`): stop early, quietly. */
  readonly isClosed: () => boolean;
  /** Writes one error to stderr; the run's exit code becomes 2. */
  readonly report: (error: DepecheError) => void;
  readonly hasFailed: () => boolean;
  /** Standard input, in chunks. */
  readonly readStdin: () => AsyncIterable<Buffer>;
}

/** Units of text that are gathered before they are written: each write takes as long as typesetting a page. */
const MOST_GATHERED = 32_768;
/** Milliseconds that a reader waits for it at most while the program writes. */
const LONGEST_WAIT = 20;

export function makeContext(io: Io): Context {
  let closed = false;
  let failed = false;
  let gathered = '';
  let flushed = 0;
  let isDue = false;
  /** Set while stdout takes no more: everybody waits for the one event. */
  let full: Promise<void> | undefined;
  const send = (): void => {
    const text = gathered;
    gathered = '';
    flushed = Date.now();
    if (closed || text === '' || io.stdout.write(text)) return;
    full ??= untilWritable(io.stdout).then(() => {
      full = undefined;
    });
  };
  const flush = async (): Promise<void> => {
    send();
    await full;
  };
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    // A closed pipe is no error; a full disk is.
    if (error.code !== 'EPIPE') {
      failed = true;
      io.stderr.write(`depeche: standard output: ${reasonOf(error)}\n`);
    }
  });
  return {
    io,
    write: async text => {
      if (closed || text === '') return;
      gathered += text;
      const isLate = Date.now() - flushed > LONGEST_WAIT;
      if (full !== undefined || isLate || gathered.length >= MOST_GATHERED || io.stdout.isTTY === true) return flush();
      if (isDue) return;
      isDue = true;
      setImmediate(() => {
        isDue = false;
        send();
      });
    },
    flush,
    isClosed: () => closed,
    report: error => {
      failed = true;
      send();
      io.stderr.write(`${sanitize(describeError(error, sanitizeLine))}\n`);
    },
    hasFailed: () => failed,
    readStdin: async function* () {
      for await (const chunk of io.stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    },
  };
}

/** Waits until a stream takes more, or never will; takes its listeners off again. */
export function untilWritable(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise(resolve => {
    const events = ['drain', 'error', 'close'];
    const done = (): void => {
      for (const event of events) stream.removeListener(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}
