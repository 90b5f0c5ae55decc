import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { DepecheError } from '../errors.ts';
import { LARGEST_WHOLE } from './container.ts';
import { HEAD_BYTES, type Head, readHead } from './head.ts';

/** Bytes that can be looked at once and then read once, whole or in chunks. */
export interface Source {
  readonly head: Head;
  readonly bytes: () => Promise<Buffer>;
  readonly chunks: () => AsyncIterable<Buffer>;
  /** Like `chunks`, but each is gone when the next one is asked for: its memory is used again. */
  readonly views: () => AsyncIterable<Buffer>;
  /** Gives back what is held open, whether it was read or not. */
  readonly close: () => void;
}

/** Files up to this size are read at once: faster than in chunks. */
const READ_AT_ONCE = 8 * 1024 * 1024;
const CHUNK = 1024 * 1024;
/** What an article fits in. */
const ROOM = 64 * 1024;

/** Where small files are read to, one after the other: fresh memory for each would take longer than reading it. */
let room: Buffer | null = null;

/** Opens a file; what it gives must not be used after its `close`. */
export function openFile(path: string): Source {
  const file = openSync(path, 'r');
  try {
    const piece = room ?? Buffer.allocUnsafeSlow(ROOM);
    room = null;
    const filled = fill(file, piece);
    const giveBack = (): void => {
      room = piece;
    };
    if (filled < ROOM) return { ...sourceOf(piece.subarray(0, filled)), close: giveBack };
    const stat = fstatSync(file);
    if (!stat.isFile()) return sourceOf(Buffer.concat([piece, readFileSync(file)]));
    giveBack();
    if (stat.size <= READ_AT_ONCE) return sourceOf(readFileSync(path));
    return openLarge(path, stat.size);
  } finally {
    closeSync(file);
  }
}

function openLarge(path: string, size: number): Source {
  const file = openSync(path, 'r');
  let open = true;
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  const start = readPiece(file, HEAD_BYTES);
  return {
    head: readHead(start),
    bytes: async () => {
      if (size > LARGEST_WHOLE) throw tooLarge();
      close();
      return readFileSync(path);
    },
    chunks: () => piecesOf(file, start, () => Buffer.allocUnsafe(CHUNK)),
    views: () => {
      const memory = Buffer.allocUnsafe(CHUNK);
      return piecesOf(file, start, () => memory);
    },
    close,
  };
}

async function* piecesOf(file: number, start: Buffer, memory: () => Buffer): AsyncGenerator<Buffer> {
  yield start;
  for (;;) {
    const piece = memory();
    const filled = fill(file, piece);
    if (filled === 0) return;
    yield piece.subarray(0, filled);
  }
}

function readPiece(file: number, length: number): Buffer {
  const piece = Buffer.allocUnsafe(length);
  return piece.subarray(0, fill(file, piece));
}

/** Reads until the end or until the buffer is full. */
function fill(file: number, piece: Buffer): number {
  let filled = 0;
  while (filled < piece.length) {
    const count = readSync(file, piece, filled, piece.length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

/** Bytes that are in memory already. */
export function sourceOf(bytes: Buffer): Source {
  const chunks = async function* (): AsyncGenerator<Buffer> {
    yield bytes;
  };
  return {
    head: readHead(bytes),
    bytes: async () => bytes,
    chunks,
    views: chunks,
    close: () => undefined,
  };
}

/** A stream, of which as much is read as is needed to see what it is. An error in it comes behind what was read before. */
export async function openStream(stream: AsyncIterable<Buffer>): Promise<Source> {
  const chunks = stream[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let length = 0;
  let failure: { readonly cause: unknown } | null = null;
  let isDone = false;
  while (length < HEAD_BYTES && !isDone && !failure) {
    try {
      const next = await chunks.next();
      isDone = next.done === true;
      if (!next.done) first.push(next.value);
      length += next.value?.length ?? 0;
    } catch (cause) {
      failure = { cause };
    }
  }
  const start = Buffer.concat(first);
  if (failure && length === 0) throw failure.cause;
  if (isDone) return sourceOf(start);
  const all = async function* (): AsyncGenerator<Buffer> {
    yield start;
    if (failure) throw failure.cause;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  };
  return {
    head: readHead(start),
    bytes: () => collect(all()),
    chunks: all,
    views: all,
    close: () => void chunks.return?.(undefined),
  };
}

async function collect(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST_WHOLE) throw tooLarge();
    all.push(chunk);
  }
  return Buffer.concat(all);
}

function tooLarge(): DepecheError {
  return new DepecheError('unreadable', 'is larger than 512 MiB, which this format cannot be');
}
