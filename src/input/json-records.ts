import { isUtf8 } from 'node:buffer';
import { DepecheError } from '../errors.ts';
import { type Input, UNWANTED } from './container.ts';
import { decode } from './decode.ts';
import { frameRecords } from './json-frames.ts';

/** One JSON value of a stream, where it begins, and what its bytes were read as. */
export interface JsonRecord {
  readonly value: unknown;
  readonly line: number;
  readonly encoding: string;
}

/** A record of a stream is no larger than this: the memory of a run does not depend on its input. */
const LARGEST_RECORD = 32 * 1024 * 1024;

/**
 * The records of a file of JSON, one after another in flat memory: a value a line (NDJSON), one array, or values that
 * follow each other. What is no JSON becomes an error that names its line, and the next record is read.
 */
export async function* readJsonRecords({
  views,
  encoding,
  wants,
}: Pick<Input, 'views' | 'encoding' | 'wants'>): AsyncGenerator<JsonRecord | DepecheError | typeof UNWANTED> {
  for await (const { bytes, line, isCut } of frameRecords(withoutBom(views()), LARGEST_RECORD)) {
    if (bytes !== null && wants !== undefined && isClosed(bytes) && !wants(bytes)) yield UNWANTED;
    else if (bytes === null) yield new DepecheError('broken', `line ${line}: a record of more than 32 MB`);
    else {
      const record = await parseRecord(bytes, line, encoding);
      yield isCut && record instanceof DepecheError ? cutOff(line) : record;
    }
  }
}

/** What does not end as a value does is broken, which is told even where nobody looks for it. */
function isClosed(bytes: Buffer): boolean {
  return bytes.at(-1) === 0x7d;
}

function cutOff(line: number): DepecheError {
  return new DepecheError('broken', `line ${line}: the file is cut off here`);
}

async function parseRecord(
  bytes: Buffer,
  line: number,
  encoding: string | undefined,
): Promise<JsonRecord | DepecheError> {
  let text: string;
  let read = 'utf-8';
  if (encoding === undefined && isUtf8(bytes)) text = bytes.toString('utf8');
  else ({ text, encoding: read } = await decode(bytes, encoding));
  try {
    return { value: JSON.parse(text), line, encoding: read };
  } catch (cause) {
    return new DepecheError('broken', `line ${line}: no valid JSON`, { cause });
  }
}

async function* withoutBom(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of chunks) {
    yield first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
    first = false;
  }
}
