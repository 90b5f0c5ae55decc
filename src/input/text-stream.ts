import { isUtf8 } from 'node:buffer';
import type { Warning } from '../model/span.ts';
import type { Input } from './container.ts';
import { chooseEncoding } from './decode.ts';

/** A file's text in pieces, and what its bytes are read as. */
export interface TextStream {
  readonly encoding: string;
  readonly warnings: readonly Warning[];
  readonly pieces: AsyncIterable<string>;
}

/**
 * Decodes a file piece by piece. `--encoding` decides, then a byte-order mark, then what the beginning of the file is; what
 * it declares counts only where the bytes allow it.
 */
export async function streamText(input: Input, declared: string | null): Promise<TextStream> {
  const chunks = input.chunks()[Symbol.asyncIterator]();
  const first = await chunks.next();
  const start = first.done ? Buffer.alloc(0) : first.value;
  const { encoding, warnings } = await chooseEncoding(wholeCharacters(start), declared, input.encoding);
  const decoder = await makeDecoder(encoding);
  const pieces = async function* (): AsyncGenerator<string> {
    yield decoder.write(start);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield decoder.write(next.value);
    yield decoder.end();
  };
  return { encoding, warnings, pieces: pieces() };
}

/** Without a character that the end of the chunk cuts in two. */
function wholeCharacters(bytes: Buffer): Buffer {
  for (let cut = 0; cut < 4 && cut < bytes.length; cut++) {
    const piece = bytes.subarray(0, bytes.length - cut);
    if (isUtf8(piece)) return piece;
  }
  return bytes;
}

interface Decoder {
  readonly write: (bytes: Buffer) => string;
  readonly end: () => string;
}

async function makeDecoder(encoding: string): Promise<Decoder> {
  if (encoding.startsWith('utf-')) {
    const decoder = new TextDecoder(encoding);
    return { write: bytes => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
  }
  const { default: iconv } = await import('iconv-lite');
  const decoder = iconv.getDecoder(encoding);
  return { write: bytes => decoder.write(bytes), end: () => decoder.end() ?? '' };
}
