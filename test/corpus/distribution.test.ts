import { describe, expect, it } from 'vitest';
import { describe as spread } from '../../src/corpus/distribution.ts';

describe('how a number is spread', () => {
  it('is told by its quartiles and by bins with round bounds that hold every article once', () => {
    const counts = new Map([
      [100, 1],
      [240, 2],
      [251, 1],
      [700, 1],
    ]);
    const found = spread(counts);
    expect(found).toMatchObject({
      total: 1531,
      least: 100,
      lowerQuartile: 240,
      median: 240,
      upperQuartile: 251,
      most: 700,
    });
    expect(found?.bins[0]).toEqual({ from: 100, to: 200, count: 1 });
    expect(found?.bins.at(-1)).toEqual({ from: 700, to: 800, count: 1 });
    expect(found?.bins.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(spread(new Map())).toBeNull();
    expect(spread(new Map([[0, 3]]))?.bins).toEqual([{ from: 0, to: 1, count: 3 }]);
  });
});
