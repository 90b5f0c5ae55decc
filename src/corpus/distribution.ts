/** How a number is spread over a corpus. */
export interface Distribution {
  readonly total: number;
  readonly mean: number;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
  /** How many articles have `from` up to but not `to`. */
  readonly bins: readonly Bin[];
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bins are no more than this many, and their bounds round numbers. */
const MOST_BINS = 12;

/**
 * @param counts how many articles have each value
 * @returns null for no article
 */
export function describe(counts: ReadonlyMap<number, number>): Distribution | null {
  if (counts.size === 0) return null;
  const values = [...counts].sort(([a], [b]) => a - b);
  const articles = values.reduce((sum, [, count]) => sum + count, 0);
  const total = values.reduce((sum, [value, count]) => sum + value * count, 0);
  const [least] = values[0] as [number, number];
  const [most] = values.at(-1) as [number, number];
  /** The value of the article that stands at this part of them all, in order. */
  const at = (part: number): number => {
    let left = Math.ceil(articles * part);
    for (const [value, count] of values) {
      left -= count;
      if (left <= 0) return value;
    }
    return most;
  };
  return {
    total,
    mean: total / articles,
    least,
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    most,
    bins: fillBins(values, least, most),
  };
}

function fillBins(values: readonly (readonly [number, number])[], least: number, most: number): Bin[] {
  const size = roundSize((most - least + 1) / MOST_BINS);
  const first = Math.floor(least / size);
  const bins = Array.from({ length: Math.floor(most / size) - first + 1 }, (_, index) => ({
    from: (first + index) * size,
    to: (first + index + 1) * size,
    count: 0,
  }));
  for (const [value, count] of values) (bins[Math.floor(value / size) - first] as { count: number }).count += count;
  return bins;
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function roundSize(size: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, size)));
  return ([1, 2, 5, 10].find(step => step * power >= size) as number) * power;
}
