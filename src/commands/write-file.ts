import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DepecheError, reasonOf } from '../errors.ts';
import type { Io } from './context.ts';

export interface WriteOptions {
  /** Replace a file that is there. */
  readonly force: boolean;
  readonly onInterrupt?: Io['onInterrupt'] | undefined;
}

/**
 * Writes a file that appears whole or not at all: its text goes to a hidden file beside it, which takes its name at
 * the end, unless the result is not worth keeping; an interrupt takes it away. Without `force` an existing file is never
 * touched, not even one that appeared meanwhile. What is no file, such as a pipe or a device, is written into.
 *
 * @throws DepecheError `exists` or `write`
 */
export async function writeWhole<Result>(
  path: string,
  { force, onInterrupt }: WriteOptions,
  produce: (write: (text: string) => Promise<void>) => Promise<Result>,
  isWorthKeeping: (result: Result) => boolean,
): Promise<Result> {
  const old = statOf(path);
  if (old?.isDirectory()) throw new DepecheError('write', 'is a folder', { subject: path, hint: TRY_FOLDER });
  if (old && !old.isFile()) return await writeInto(path, 'r+', produce);
  if (!force && existsSync(path)) throw exists(path);
  // A link stays, and the file that it leads to is replaced.
  const target = old ? realpathSync(path) : path;
  const draft = join(
    dirname(target),
    `.${basename(target).slice(0, 60)}.${Math.random().toString(36).slice(2, 10)}.part`,
  );
  const forget = onInterrupt?.(() => removeDraft(draft));
  try {
    const result = await writeInto(draft, 'wx', produce, path);
    if (!isWorthKeeping(result)) return result;
    if (old) chmodSync(draft, old.mode);
    if (force) renameSync(draft, target);
    else claim(draft, target);
    return result;
  } catch (cause) {
    throw toError(path, cause);
  } finally {
    removeDraft(draft);
    forget?.();
  }
}

const TRY_FOLDER = '--out-dir writes one file an article into a folder';

/** What is there; what cannot be looked at is nothing, and writing it tells why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

async function writeInto<Result>(
  path: string,
  flags: string,
  produce: (write: (text: string) => Promise<void>) => Promise<Result>,
  subject = path,
): Promise<Result> {
  let file: number;
  try {
    file = openSync(path, flags);
  } catch (cause) {
    throw toError(subject, cause);
  }
  try {
    return await produce(async text => {
      try {
        writeAll(file, text);
      } catch (cause) {
        throw toError(subject, cause);
      }
    });
  } finally {
    closeSync(file);
  }
}

/** Gives a draft its name unless something else has it by now. */
function claim(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (cause) {
    // Some file systems (FAT, some of networks) have no links; a moment between the question and the move is left.
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST' || existsSync(path)) throw exists(path);
    renameSync(draft, path);
  }
}

function removeDraft(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What kept it from being written keeps it from being removed.
  }
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** An error of the file system as one that names the file; others stay what they are. */
function toError(path: string, cause: unknown): unknown {
  const error = cause as NodeJS.ErrnoException;
  if (cause instanceof DepecheError || error.syscall === undefined) return cause;
  return error.code === 'EEXIST' ? exists(path) : new DepecheError('write', reasonOf(error), { subject: path, cause });
}

function exists(path: string): DepecheError {
  return new DepecheError('exists', 'exists already', { subject: path, hint: '--force replaces it' });
}
