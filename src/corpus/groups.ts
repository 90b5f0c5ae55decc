import { confidence, type Fingerprint, overlap, type Sketch } from './sketch.ts';

export interface GroupOptions {
  /** How much of the shorter of two texts must stand in the other one, from 0 to 1. */
  readonly threshold: number;
  /** Whether two texts may belong together at all, whatever they share. */
  readonly mayJoin?: (a: number, b: number) => boolean;
}

/** Fingerprints in little memory; texts are numbered from 0. */
export interface Library {
  readonly add: (print: Fingerprint) => void;
  readonly size: () => number;
  readonly sketch: (text: number) => Sketch;
  readonly words: (text: number) => number;
}

/** Hashes of each sketch under which a text is looked up: its smallest ones. */
const INDEXED = 32;
/** Texts with the same hash that each is compared with: the nearest before it. What all share tells nothing. */
const NEAREST = 8;
/** Hashes that a first look is at. */
const FEW = 40;
/** Texts that share a hash, up to which that is evidence enough to compare them; else it takes two hashes. */
const RARE = 3;
/** A text with fewer hashes than this is a stock phrase: only its copies are found. */
const FEWEST_HASHES = 8;
/** An entry of the index is a hash and a text in one number of 53 bits: room for two million texts. */
const TEXTS = 2 ** 21;
const BLOCK = 2 ** 18;

export function makeLibrary(): Library {
  // Sketches stand in blocks: an array each would take as much memory again.
  const blocks: Uint32Array[] = [];
  const places: number[] = [];
  const words: number[] = [];
  let used = BLOCK;
  return {
    add: print => {
      if (used + print.sketch.length > BLOCK) {
        blocks.push(new Uint32Array(BLOCK));
        used = 0;
      }
      blocks.at(-1)?.set(print.sketch, used);
      places.push((blocks.length - 1) * BLOCK + used, print.sketch.length);
      used += print.sketch.length;
      words.push(print.words);
    },
    size: () => words.length,
    sketch: text => {
      const place = places[text * 2] as number;
      const start = place % BLOCK;
      const block = blocks[Math.floor(place / BLOCK)] as Uint32Array;
      return block.subarray(start, start + (places[text * 2 + 1] as number));
    },
    words: text => words[text] as number,
  };
}

/**
 * Finds the texts that belong together: those that are the same, and those that share enough, directly or through others.
 * Each text is compared with a bounded number of others, so that the work grows as the number of texts does: with the nearest
 * ones that have any of its smallest hashes.
 *
 * @returns groups of at least two, as numbers of texts in order
 */
export function findGroups(library: Library, { threshold, mayJoin }: GroupOptions): number[][] {
  const forest = makeForest(library.size());
  const joinWhere = (text: number, other: number, holds: () => boolean): void => {
    if (forest.find(text) !== forest.find(other) && (!mayJoin || mayJoin(text, other)) && holds())
      forest.join(text, other);
  };
  const lastWith = new Map<number, number>();
  const meet = makeMeetings(library);
  for (let text = 0; text < library.size(); text++) {
    const copy = lastWith.get(library.words(text));
    if (copy !== undefined) joinWhere(text, copy, () => true);
    lastWith.set(library.words(text), text);
    const sketch = library.sketch(text);
    for (const other of meet(text))
      joinWhere(text, other, () => sharesEnough(sketch, library.sketch(other), threshold));
  }
  return forest.groups();
}

/** Most strangers are told by a few of their hashes already. */
function sharesEnough(a: Sketch, b: Sketch, threshold: number): boolean {
  if (confidence(overlap(a, b, FEW))[1] < threshold) return false;
  return confidence(overlap(a, b))[0] >= threshold;
}

/** What gives the earlier texts that are worth comparing with one. */
function makeMeetings(library: Library): (text: number) => number[] {
  const index = makeIndex(library);
  const met = new Uint8Array(library.size());
  return text => {
    const others: number[] = [];
    for (const hash of indexed(library, text)) {
      const place = find(index, hash * TEXTS + text);
      const first = hash * TEXTS;
      let from = place;
      while (from > 0 && place - from < NEAREST && (index[from - 1] as number) >= first) from--;
      const weight = place - from <= RARE ? 2 : 1;
      for (let at = from; at < place; at++) {
        const other = (index[at] as number) - first;
        if (met[other] === 0) others.push(other);
        met[other] = Math.min(2, (met[other] as number) + weight);
      }
    }
    return others.filter(other => {
      const isMet = (met[other] as number) > 1;
      met[other] = 0;
      return isMet;
    });
  };
}

/** The hashes under which a text is looked up; none for a stock phrase. */
function indexed(library: Library, text: number): Sketch {
  const sketch = library.sketch(text);
  return sketch.subarray(0, sketch.length < FEWEST_HASHES ? 0 : INDEXED);
}

/** Every hash with every text that has it, sorted. */
function makeIndex(library: Library): Float64Array {
  let entries = 0;
  for (let text = 0; text < library.size(); text++) entries += indexed(library, text).length;
  const index = new Float64Array(entries);
  let at = 0;
  for (let text = 0; text < library.size(); text++)
    for (const hash of indexed(library, text)) index[at++] = hash * TEXTS + text;
  return index.sort();
}

/** The place of a value that is there. */
function find(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which texts are joined, as trees whose root stands for all (union-find with path halving). */
function makeForest(size: number) {
  const above = Uint32Array.from({ length: size }, (_, text) => text);
  const find = (text: number): number => {
    let at = text;
    while (above[at] !== at) at = above[at] = above[above[at] as number] as number;
    return at;
  };
  return {
    find,
    /** The earlier root stays one, so that groups come in the order of their first texts. */
    join: (a: number, b: number): void => {
      const [one, other] = [find(a), find(b)];
      above[Math.max(one, other)] = Math.min(one, other);
    },
    groups: (): number[][] => {
      const groups = new Map<number, number[]>();
      for (let text = 0; text < size; text++) {
        const root = find(text);
        const group = groups.get(root);
        if (group) group.push(text);
        else if (root === text) groups.set(root, [text]);
      }
      return [...groups.values()].filter(group => group.length > 1);
    },
  };
}
