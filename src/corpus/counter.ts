import { copyOf } from '../text/copy.ts';
import { foldKey } from '../text/fold.ts';

/** A name and how often it occurred. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** Counts names in bounded memory. */
export interface Counter {
  /** Case, accents and kinds of apostrophe make no difference; the spelling that came first is kept. */
  readonly add: (name: string, by?: number) => void;
  readonly get: (name: string) => number;
  /** The most frequent ones first, then by name; all of them by default. */
  readonly top: (most?: number) => Count[];
  /** How many names are kept. */
  readonly size: () => number;
  /** Rare names were forgotten to save memory: counts may be too low by as much as this. */
  readonly uncertainty: () => number;
}

/** Names that are kept at most: some 20 MB. */
const MOST_NAMES = 200_000;

/**
 * Lossy counting (Manku and Motwani 2002): where there are too many names, all that occurred least often are forgotten,
 * again and again until half are left. What is frequent stays, with a count that is too low by `uncertainty` at most.
 */
export function makeCounter(mostNames = MOST_NAMES): Counter {
  const entries = new Map<string, { name: string; count: number }>();
  let forgotten = 0;
  let least = 1;

  function forget(): void {
    while (entries.size > mostNames / 2) {
      for (const [key, { count }] of entries) if (count <= least) entries.delete(key);
      forgotten = least++;
    }
  }

  return {
    add: (name, by = 1) => {
      const key = foldKey(name);
      const entry = entries.get(key);
      if (entry) {
        entry.count += by;
        return;
      }
      entries.set(copyOf(key), { name: copyOf(name), count: by });
      if (entries.size > mostNames) forget();
    },
    get: name => entries.get(foldKey(name))?.count ?? 0,
    top: (most = Number.POSITIVE_INFINITY) => {
      const all = [...entries.values()].sort((a, b) => b.count - a.count || compare(a.name, b.name));
      return all.slice(0, most).map(({ name, count }) => ({ name, count }));
    },
    size: () => entries.size,
    uncertainty: () => forgotten,
  };
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
