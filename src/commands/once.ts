import { realpathSync } from 'node:fs';
import type { Article } from '../model/article.ts';

/**
 * Tells of each article whether it is met for the first time: a file to which several operands or links lead is one file, and
 * none is a copy of itself.
 */
export function makeOnce(): (article: Article) => boolean {
  const met = new Set<string>();
  let last: { path: string; real: string } | null = null;
  return ({ document: { path, ordinal } }) => {
    if (path === null) return true;
    if (last?.path !== path) last = { path, real: realOf(path) };
    const key = `${last.real}\0${ordinal}`;
    const isNew = !met.has(key);
    met.add(key);
    return isNew;
  };
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // It was read, and is gone since.
    return path;
  }
}
