import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DepecheError } from '../errors.ts';

/**
 * Writes a file that appears whole or not at all: its text goes to a hidden file beside it, which takes its name at
 * the end, unless the result is not worth keeping. Without `force` an existing file is never touched, not even one that appeared meanwhile.
 *
 * @throws DepecheError `exists` or `write`
 */
export async function writeWhole<Result>(
  path: string,
  force: boolean,
  produce: (write: (text: string) => Promise<void>) => Promise<Result>,
  isWorthKeeping: (result: Result) => boolean,
): Promise<Result> {
  if (!force && existsSync(path)) throw exists(path);
  const draft = join(dirname(path), `.${basename(path)}.${Math.random().toString(36).slice(2, 10)}.part`);
  try {
    const file = openSync(draft, 'wx');
    let result: Result;
    try {
      result = await produce(async text => {
        writeAll(file, text);
      });
    } finally {
      closeSync(file);
    }
    if (!isWorthKeeping(result)) return result;
    if (force) renameSync(draft, path);
    else linkSync(draft, path);
    return result;
  } catch (cause) {
    if (cause instanceof DepecheError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw exists(path);
    if (code === undefined) throw cause;
    throw new DepecheError('write', REASONS[code] ?? message, { subject: path, cause });
  } finally {
    removeDraft(draft);
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

function exists(path: string): DepecheError {
  return new DepecheError('exists', 'exists already', { subject: path, hint: '--force replaces it' });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EACCES: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'is a folder',
};
