import { hashWords, type Numbers } from './words.ts';

/** Words of a shingle: fewer are phrases that strangers share, with more an edit spoils too many. */
const SHINGLE = 6;
/** Hashes kept of each text: 768 bytes, and shares of it are known within 4 percent or so. */
const MOST_HASHES = 192;

/**
 * What is kept of a text to compare it with others: the smallest of the hashes of its shingles (runs of words), sorted,
 * each once. Two texts' smallest hashes are a fair sample of what the two share (bottom-k MinHash: Broder 1997).
 */
export type Sketch = Uint32Array;

/** A text to be compared. */
export interface Fingerprint {
  readonly sketch: Sketch;
  /** The same for the same words in the same order, whatever their case, accents, marks and line breaks. */
  readonly words: number;
}

/**
 * @param headline counts for whether two texts are the same, and is compared where there is no story
 * @param story paragraphs; shingles run on over their ends, so that it does not matter how a text is cut
 */
export function fingerprint(headline: string, story: readonly string[]): Fingerprint {
  words.length = 0;
  hashWords(headline, words);
  const above = words.length;
  for (const paragraph of story) hashWords(paragraph, words);
  const all = words.list.subarray(0, words.length);
  return { sketch: sketchOf(all.length > above ? all.subarray(above) : all), words: hashAll(all, above) };
}

const words: Numbers = { list: new Uint32Array(0), length: 0 };

function sketchOf(words: Uint32Array, margin = 1.5): Sketch {
  const count = Math.max(words.length === 0 ? 0 : 1, words.length - SHINGLE + 1);
  const hashes = new Uint32Array(count);
  // Only the smallest are kept: of a long text most need not be sorted.
  const enough = Math.min(0xffffffff, ((MOST_HASHES * margin) / count) * 2 ** 32);
  let small = 0;
  for (let at = 0; at < count; at++) {
    let hash = 0;
    const end = Math.min(at + SHINGLE, words.length);
    for (let word = at; word < end; word++) hash = Math.imul((hash ^ (words[word] as number)) + 0x9e3779b9, 0x85ebca6b);
    const mixed = mix(hash);
    if (mixed <= enough) hashes[small++] = mixed;
  }
  const sorted = hashes.subarray(0, small).sort();
  let kept = 0;
  for (let at = 0; at < small && kept < MOST_HASHES; at++)
    if (at === 0 || sorted[at] !== sorted[kept - 1]) sorted[kept++] = sorted[at] as number;
  // A text that repeats itself has fewer different ones.
  return kept < MOST_HASHES && enough < 0xffffffff ? sketchOf(words, margin * 4) : sorted.slice(0, kept);
}

/** Spreads what differs in few bits over all of them (the end of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** 53 bits: among a million texts two different ones agree with a chance of one in ten thousand. */
function hashAll(words: Uint32Array, above: number): number {
  let [high, low] = [above, 1];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    high = Math.imul(high ^ word, 0x85ebca6b) + 0x7f4a7c15;
    low = Math.imul(low ^ word, 0x01000193) + 0x9e3779b9;
  }
  return (mix(high) & 0x1fffff) * 0x100000000 + mix(low);
}

/** Shares are doubted by so many standard deviations where they are told from few hashes. */
const DOUBT = 3;

/**
 * The least and the most that a share can be, with good confidence, when it is seen in some of so many (Wilson 1927).
 */
export function confidence({ shared, of }: Overlap): readonly [least: number, most: number] {
  if (of === 0) return [0, 1];
  const part = shared / of;
  const doubt = (DOUBT * DOUBT) / of;
  const spread = DOUBT * Math.sqrt((part * (1 - part)) / of + doubt / (4 * of));
  return [(part + doubt / 2 - spread) / (1 + doubt), (part + doubt / 2 + spread) / (1 + doubt)];
}

/** Hashes that two texts share, of those of the shorter one that were looked at. */
export interface Overlap {
  readonly shared: number;
  readonly of: number;
}

/**
 * How much of the shorter of two texts stands in the other one, as a sample of hashes: an update that keeps all of a flash holds it
 * wholly, however much longer it is. Measured where both sketches are complete: up to the smaller of their last hashes.
 *
 * @param most hashes of each to look at, the smallest ones
 */
export function overlap(a: Sketch, b: Sketch, most = MOST_HASHES): Overlap {
  const end = Math.min(lastOf(a, most), lastOf(b, most));
  let [inA, inB, shared] = [0, 0, 0];
  while (inA < a.length && inB < b.length) {
    const [one, other] = [a[inA] as number, b[inB] as number];
    if (one > end && other > end) break;
    if (one === other) shared++;
    if (one <= other) inA++;
    if (other <= one) inB++;
  }
  while (inA < a.length && (a[inA] as number) <= end) inA++;
  while (inB < b.length && (b[inB] as number) <= end) inB++;
  return { shared, of: Math.min(inA, inB) };
}

/** Of a text that is shorter than a sketch everything is known. */
function lastOf(sketch: Sketch, most: number): number {
  return sketch.length < most ? 0xffffffff : (sketch[most - 1] as number);
}
