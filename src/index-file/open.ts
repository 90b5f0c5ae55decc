import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { DepecheError } from '../errors.ts';
import { APPLICATION, type Database, FORMAT, openDatabase } from './database.ts';

/** An index that was opened for reading. */
export interface Index {
  readonly path: string;
  readonly database: Database;
  readonly facts: IndexFacts;
}

/** What an index says of itself. */
export interface IndexFacts {
  /** The folder, absolute. */
  readonly root: string;
  /** When its folder was walked, in milliseconds since 1970. */
  readonly started: number;
  readonly finished: number;
  /** The version of the program whose parser filled it. */
  readonly version: string;
  /** The options that say how files are chosen and read, as JSON. */
  readonly options: string;
}

/** Length of the head in which SQLite says what a file is. */
const HEAD = 100;

/**
 * Opens an index for reading. Whatever is wrong with the file becomes one line.
 *
 * @throws DepecheError `not-found`, `index` or `unavailable`
 */
export async function openIndex(path: string): Promise<Index> {
  checkHead(path);
  const database = await openDatabase(path, true);
  const facts = guarded(path, () => readFacts(database));
  return { path, database, facts };
}

/** Runs a query; what SQLite says of a broken file becomes one line. */
export function guarded<Result>(path: string, query: () => Result): Result {
  try {
    return query();
  } catch (cause) {
    if (cause instanceof DepecheError) throw cause;
    throw damaged(path, cause);
  }
}

/** An index is whole or damaged by its first page: its kind, its format, and how long it must be. */
function checkHead(path: string): void {
  const head = Buffer.alloc(HEAD);
  let size: number;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new DepecheError('index', 'is no index of depeche', { subject: path });
    size = stat.size;
    const file = openSync(path, 'r');
    readSync(file, head, 0, HEAD, 0);
    closeSync(file);
  } catch (cause) {
    if (cause instanceof DepecheError) throw cause;
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new DepecheError(missing ? 'not-found' : 'unreadable', missing ? 'no such index' : 'cannot be read', {
      subject: path,
      hint: missing ? `depeche index DIR -o ${path} builds it` : undefined,
      cause,
    });
  }
  if (head.toString('latin1', 0, 16) !== 'SQLite format 3\0' || head.readUInt32BE(68) !== APPLICATION)
    throw new DepecheError('index', 'is no index of depeche', { subject: path });
  const format = head.readUInt32BE(60);
  if (format > FORMAT)
    throw new DepecheError('index', `was built by a later depeche (format ${format}, this one reads ${FORMAT})`, {
      subject: path,
    });
  if (format < FORMAT)
    throw new DepecheError('index', 'was built by an earlier depeche', { subject: path, hint: ANEW });
  const page = head.readUInt16BE(16);
  if (head.readUInt32BE(28) * (page === 1 ? 65536 : page) !== size) throw damaged(path);
}

const ANEW = 'remove it and run depeche index again';

function damaged(path: string, cause?: unknown): DepecheError {
  return new DepecheError('index', 'the index is damaged', { subject: path, hint: ANEW, cause });
}

function readFacts(database: Database): IndexFacts {
  const rows = database.prepare('SELECT name, value FROM facts').all() as { name: string; value: string }[];
  const facts = new Map(rows.map(({ name, value }) => [name, value]));
  const fact = (name: string): string => {
    const value = facts.get(name);
    if (value === undefined) throw new Error(`no ${name}`);
    return value;
  };
  return {
    root: fact('root'),
    started: Number(fact('started')),
    finished: Number(fact('finished')),
    version: fact('version'),
    options: fact('options'),
  };
}
