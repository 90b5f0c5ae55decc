/** The bytes of one record, null for one that is too large, and the line it begins on, from 1. */
export interface RawRecord {
  readonly bytes: Buffer | null;
  readonly line: number;
  /** The file ends inside it. */
  readonly isCut?: boolean;
}

interface Framer {
  readonly push: (chunk: Buffer) => RawRecord[];
  readonly end: () => RawRecord[];
}

const [LF, CR, TAB, SPACE, QUOTE, COMMA, BACKSLASH] = [10, 13, 9, 32, 34, 44, 92] as const;
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [91, 93, 123, 125] as const;

/** Bytes that are enough to see how a file is written, when a whole line is among them. */
const ENOUGH = 65_536;
/** Lines that are looked at to see whether a line is a value. */
const MOST_LINES = 20;

/**
 * Cuts a stream of JSON into its records: lines, where a line is a whole value; else values, by their brackets. A record
 * is good until the next is asked for, as each chunk need be.
 */
export async function* frameRecords(chunks: AsyncIterable<Buffer>, largest: number): AsyncGenerator<RawRecord> {
  let framer = null as Framer | null;
  let pieces: Buffer[] = [];
  let size = 0;
  let hasLine = false;
  const begin = (isAll: boolean): RawRecord[] => {
    const start = Buffer.concat(pieces);
    pieces = [];
    framer = chooseFramer(start, isAll, largest);
    return framer.push(start);
  };
  try {
    for await (const chunk of chunks) {
      if (framer) {
        yield* framer.push(chunk);
        continue;
      }
      pieces.push(Buffer.from(chunk));
      size += chunk.length;
      hasLine ||= chunk.indexOf(LF) >= 0;
      if (size >= largest || (size >= ENOUGH && hasLine)) yield* begin(false);
    }
  } catch (cause) {
    // What came before an error is given first.
    if (framer === null) yield* begin(false);
    throw cause;
  }
  if (framer === null) yield* begin(true);
  yield* framer?.end() ?? [];
}

function chooseFramer(start: Buffer, isAll: boolean, largest: number): Framer {
  let at = 0;
  let isLines = false;
  for (let count = 0; count < MOST_LINES && at < start.length; count++) {
    const end = start.indexOf(LF, at);
    if (end < 0 && !isAll) break;
    const line = start.subarray(at, end < 0 ? start.length : end);
    // A value over many lines begins with its bracket alone.
    if (isBracketAlone(line)) return valueFramer(largest);
    isLines ||= (line[0] === OPEN || line[0] === OPEN_LIST) && isValue(unwrap(line));
    if (end < 0) break;
    at = end + 1;
  }
  return isLines ? lineFramer(largest) : valueFramer(largest);
}

function isBracketAlone(line: Buffer): boolean {
  const inner = unwrap(line);
  return inner?.length === 1 && inner[0] === OPEN;
}

function isValue(bytes: Buffer | null): boolean {
  if (bytes === null || bytes[0] !== OPEN) return false;
  try {
    JSON.parse(bytes.toString('latin1'));
    return true;
  } catch {
    return false;
  }
}

/** A line without what an array sets around its values: `[{…},` → `{…}`; null when nothing is left. */
function unwrap(line: Buffer): Buffer | null {
  let start = 0;
  let end = line.length;
  while (start < end && isBetween(line[start] as number)) start++;
  while (end > start && isBetween(line[end - 1] as number)) end--;
  return start === end ? null : line.subarray(start, end);
}

function isBetween(byte: number): boolean {
  return (
    byte === SPACE ||
    byte === CR ||
    byte === TAB ||
    byte === LF ||
    byte === COMMA ||
    byte === OPEN_LIST ||
    byte === CLOSE_LIST
  );
}

function lineFramer(largest: number): Framer {
  let pieces: Buffer[] = [];
  let size = 0;
  let line = 1;
  const finish = (last: Buffer): RawRecord[] => {
    const isTooLarge = size + last.length > largest;
    const bytes = isTooLarge ? null : unwrap(pieces.length === 0 ? last : Buffer.concat([...pieces, last]));
    pieces = [];
    size = 0;
    return bytes === null && !isTooLarge ? [] : [{ bytes, line }];
  };
  return {
    push: chunk => {
      const records: RawRecord[] = [];
      let at = 0;
      for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, at)) {
        if (end > at || size > 0) records.push(...finish(chunk.subarray(at, end)));
        line++;
        at = end + 1;
      }
      size += chunk.length - at;
      if (size <= largest) pieces.push(Buffer.from(chunk.subarray(at)));
      else pieces = [];
      return records;
    },
    end: () => finish(Buffer.alloc(0)).map(record => ({ ...record, isCut: true })),
  };
}

/** Objects by their brackets, wherever they begin and end; lists around them do not count. */
function valueFramer(largest: number): Framer {
  let pieces: Buffer[] = [];
  let size = 0;
  let line = 1;
  let first = 1;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let stray = false;
  const finish = (last: Buffer): RawRecord => {
    const bytes = size + last.length > largest ? null : Buffer.concat([...pieces, last]);
    pieces = [];
    size = 0;
    return { bytes, line: first };
  };
  const push = (chunk: Buffer): RawRecord[] => {
    const records: RawRecord[] = [];
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === LF) line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (depth === 0) {
        if (byte === OPEN) {
          depth = 1;
          start = at;
          first = line;
          stray = false;
        } else if (!isBetween(byte) && !stray) {
          stray = true;
          records.push({ bytes: Buffer.from([byte]), line });
        }
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN || byte === OPEN_LIST) depth++;
      else if ((byte === CLOSE || byte === CLOSE_LIST) && --depth === 0) {
        records.push(finish(chunk.subarray(start, at + 1)));
        start = at + 1;
      }
    }
    if (depth > 0) {
      size += chunk.length - start;
      if (size <= largest) pieces.push(Buffer.from(chunk.subarray(start)));
      else pieces = [];
    }
    return records;
  };
  return { push, end: () => (depth === 0 ? [] : [{ ...finish(Buffer.alloc(0)), isCut: true }]) };
}
