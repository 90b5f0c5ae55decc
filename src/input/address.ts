import { existsSync } from 'node:fs';

/** An article's address as users write it: a path, and the article's number when the file holds several. */
export interface Address {
  readonly path: string;
  /** From 1; null for all articles of the file. */
  readonly ordinal: number | null;
}

/** Reads `PATH` or `PATH#N`; a file that is really named with a `#` wins. */
export function readAddress(text: string): Address {
  const hash = text.lastIndexOf('#');
  const number = text.slice(hash + 1);
  if (hash <= 0 || !/^[1-9]\d{0,8}$/.test(number) || existsSync(text)) return { path: text, ordinal: null };
  return { path: text.slice(0, hash), ordinal: Number(number) };
}
