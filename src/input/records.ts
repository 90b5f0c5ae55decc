import { DepecheError } from '../errors.ts';

/** A stretch of a file that holds one article. */
export interface Record {
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
  /** Whether it is the last one, which the end of the file may have cut off. */
  readonly last: boolean;
}

/** One article, markup included, in characters: the memory of a run does not depend on its input. */
const LARGEST = 32 * 1024 * 1024;
/** What `boundary` may match at the end of a piece, to be looked at again with the next one. */
const LONGEST_BOUNDARY = 400;

/**
 * Cuts a text that comes in pieces where `boundary` matches: before each match, or behind it (`after`). What stands before
 * the first match (or behind the last) is a record too; memory holds one piece and one record.
 *
 * @param boundary with the flag `g`; matches no more than 400 characters
 * @throws DepecheError `broken` for a record of more than 32 MB
 */
export async function* cutRecords(
  pieces: AsyncIterable<string>,
  boundary: RegExp,
  after = false,
): AsyncGenerator<Record> {
  let rest = '';
  let searched = 0;
  let line = 1;
  for await (const piece of pieces) {
    rest += piece;
    let start = 0;
    boundary.lastIndex = Math.max(0, searched - LONGEST_BOUNDARY);
    for (let found = boundary.exec(rest); found; found = boundary.exec(rest)) {
      const end = found.index + found[0].length;
      const cut = after ? end : found.index;
      // One that touches the end of the piece may go on in the next.
      if (end >= rest.length - 1) break;
      if (cut <= start) continue;
      const text = rest.slice(start, cut);
      yield { text, line, last: false };
      line += countBreaks(text);
      start = cut;
    }
    rest = rest.slice(start);
    searched = rest.length;
    if (rest.length > LARGEST) throw new DepecheError('broken', `line ${line}: an article of more than 32 MB`);
  }
  boundary.lastIndex = 0;
  let start = 0;
  for (let found = boundary.exec(rest); found; found = boundary.exec(rest)) {
    const cut = after ? found.index + found[0].length : found.index;
    if (cut <= start || cut >= rest.length) continue;
    const text = rest.slice(start, cut);
    yield { text, line, last: false };
    line += countBreaks(text);
    start = cut;
  }
  if (start < rest.length) yield { text: rest.slice(start), line, last: true };
}

/** Line breaks of a text: LF, CR LF or CR. */
export function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  if (count > 0) return count;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) count++;
  return count;
}
