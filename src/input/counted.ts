import type { ReadResult, UNWANTED } from './container.ts';

/** What a reader gives, numbered from 1. */
export interface Counted {
  readonly result: ReadResult | typeof UNWANTED;
  readonly ordinal: number;
  readonly count: number | null;
}

/** Numbers what a reader gives. A stream is read one item ahead: one that holds a single item is known to. */
export async function* counted(
  results: AsyncIterable<ReadResult | typeof UNWANTED> | Promise<readonly ReadResult[]>,
): AsyncGenerator<Counted> {
  let ordinal = 0;
  if (!(Symbol.asyncIterator in results)) {
    const list = await results;
    for (const result of list) yield { result, ordinal: ++ordinal, count: list.length };
    return;
  }
  let first: Counted['result'] | null = null;
  try {
    for await (const result of results) {
      if (first === null && ordinal === 0) {
        first = result;
        ordinal = 1;
        continue;
      }
      if (first !== null) yield { result: first, ordinal: 1, count: null };
      first = null;
      yield { result, ordinal: ++ordinal, count: null };
    }
  } catch (cause) {
    if (first !== null) yield { result: first, ordinal: 1, count: null };
    throw cause;
  }
  if (first !== null) yield { result: first, ordinal: 1, count: 1 };
}
