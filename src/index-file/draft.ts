import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DepecheError, reasonOf } from '../errors.ts';
import { type Database, openDatabase, TABLES } from './database.ts';

/** Drafts that no run can still be writing, in milliseconds. */
const STALE = 3_600_000;

/**
 * Builds or updates an index in a draft beside it, which takes its place at the end: whoever is killed at any moment
 * leaves the old index, and of two runs at once the later one counts.
 *
 * @param from the index to update; null to begin with an empty one
 * @throws DepecheError `write`
 */
export async function writeIndex(
  path: string,
  from: string | null,
  onInterrupt: ((clean: () => void) => () => void) | undefined,
  fill: (database: Database) => Promise<void>,
): Promise<void> {
  removeStale(path);
  const draft = join(dirname(path), `${draftPrefix(path)}${Math.random().toString(36).slice(2, 10)}.part`);
  const forget = onInterrupt?.(() => removeDraft(draft));
  try {
    if (from !== null) copyFileSync(from, draft, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
    else closeSync(openSync(draft, 'wx'));
    const database = await openDatabase(draft, false);
    try {
      database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536');
      database.exec('PRAGMA locking_mode = EXCLUSIVE');
      if (from === null) database.exec(TABLES);
      database.exec('BEGIN');
      await fill(database);
      database.exec('COMMIT');
    } finally {
      database.close();
    }
    sync(draft);
    renameSync(draft, path);
    sync(dirname(path));
  } catch (cause) {
    const error = cause as NodeJS.ErrnoException;
    const isOfDatabase = /disk is full|unable to open|readonly/.test(error.message);
    if (error.syscall === undefined && !isOfDatabase) throw cause;
    // The database's words name no draft; those of Node do, and nobody knows that name.
    const reason = isOfDatabase ? `the index cannot be written: ${error.message}` : reasonOf(error);
    throw new DepecheError('write', reason, { subject: path, cause });
  } finally {
    removeDraft(draft);
    forget?.();
  }
}

const draftPrefix = (path: string): string => `.${basename(path)}.`;

function removeDraft(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What kept it from being written keeps it from being removed.
  }
}

function removeStale(path: string): void {
  const folder = dirname(path);
  try {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(draftPrefix(path)) || !name.endsWith('.part')) continue;
      const draft = join(folder, name);
      if (Date.now() - statSync(draft).mtimeMs > STALE) rmSync(draft, { force: true });
    }
  } catch {
    // What cannot be tidied away is no reason to stop.
  }
}

/** Waits until a file, or the names in a folder, are on the disk; some systems sync no folders. */
function sync(path: string): void {
  try {
    const file = openSync(path, 'r');
    fsyncSync(file);
    closeSync(file);
  } catch {
    // The index is whole either way; a power cut may bring the old one back.
  }
}
