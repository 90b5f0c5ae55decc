import type { Phrase } from './word.ts';

/** Phrases by their first word, the longest first; the words of one are joined by `_`. */
export function phrases<T>(rows: readonly (readonly [words: string, value: T])[]): Map<string, Phrase<T>[]> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [text, value] of rows) {
    const words = text.split('_');
    const first = words[0] as string;
    const row = table.get(first);
    if (row) row.push({ words, value });
    else table.set(first, [{ words, value }]);
  }
  for (const row of table.values()) row.sort((a, b) => b.words.length - a.words.length);
  return table;
}
