import { closeSync, openSync, readSync } from 'node:fs';

/** Whether a file's bytes may hold what is wanted: false only for plain text that surely does not. */
export type Accept = (bytes: Buffer) => boolean;

/** Larger files are read anyway: they are few, and most are containers. */
const LARGEST = 8 * 1024 * 1024;

let buffer = Buffer.allocUnsafeSlow(128 * 1024);

/** Whether a file passes. One that cannot be read does: the reader will tell why. */
function passes(path: string, accept: Accept): boolean {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return true;
  }
  try {
    let length = readSync(file, buffer, 0, buffer.length, null);
    while (length === buffer.length) {
      if (length >= LARGEST) return true;
      const larger = Buffer.allocUnsafeSlow(length * 2);
      buffer.copy(larger);
      buffer = larger;
      length += readSync(file, buffer, length, buffer.length - length, null);
    }
    return accept(buffer.subarray(0, length));
  } catch {
    return true;
  } finally {
    closeSync(file);
  }
}

/** For each path 1 where the file passes. */
export function siftFiles(paths: readonly string[], accept: Accept): Uint8Array {
  return Uint8Array.from(paths, path => (passes(path, accept) ? 1 : 0));
}
