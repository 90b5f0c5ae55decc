import { closeSync, openSync, readSync } from 'node:fs';

/** Whether a file's bytes may hold what is wanted: false only for plain text that surely does not. */
export type Accept = (bytes: Buffer) => boolean;

/** Larger files are read anyway: they are few, and most are containers. */
const LARGEST = 8 * 1024 * 1024;

let buffer = Buffer.allocUnsafeSlow(128 * 1024);

/** A file that passes, with its bytes where they are few. */
export interface Sifted {
  readonly path: string;
  readonly bytes: Buffer | null;
}

/** Larger files are read again: what waits its turn must not fill the memory. */
const LARGEST_KEPT = 64 * 1024;

/** The file, when it passes; null otherwise. One that cannot be read passes: the reader will tell why. */
export function siftFile(path: string, accept: Accept): Sifted | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return { path, bytes: null };
  }
  try {
    let length = readSync(file, buffer, 0, buffer.length, null);
    while (length === buffer.length) {
      if (length >= LARGEST) return { path, bytes: null };
      const larger = Buffer.allocUnsafeSlow(length * 2);
      buffer.copy(larger);
      buffer = larger;
      length += readSync(file, buffer, length, buffer.length - length, null);
    }
    const bytes = buffer.subarray(0, length);
    if (!accept(bytes)) return null;
    return { path, bytes: length <= LARGEST_KEPT ? Buffer.from(bytes) : null };
  } catch {
    return { path, bytes: null };
  } finally {
    closeSync(file);
  }
}

/** For each path 1 where the file passes. */
export function siftFiles(paths: readonly string[], accept: Accept): Uint8Array {
  return Uint8Array.from(paths, path => (siftFile(path, accept) ? 1 : 0));
}
