import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCounter } from '../../src/corpus/counter.ts';

describe('a counter', () => {
  it('takes spellings that differ in case, accents and apostrophes as one name, under the first', () => {
    const counter = makeCounter();
    for (const name of ["XI'AN", 'Xi’an', 'Pékin', 'PEKIN', 'Oslo', 'PÉKIN']) counter.add(name);
    expect(counter.top()).toEqual([
      { name: 'Pékin', count: 3 },
      { name: "XI'AN", count: 2 },
      { name: 'Oslo', count: 1 },
    ]);
    expect(counter.top(1)).toEqual([{ name: 'Pékin', count: 3 }]);
    expect(counter.get('pekin')).toBe(3);
  });

  it('keeps no more names than it may, and what is frequent with a count that is hardly too low', () => {
    const names = fc.array(fc.oneof(fc.constantFrom('a', 'b'), fc.integer({ max: 500 }).map(String)), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(names, all => {
        const counter = makeCounter(20);
        for (const name of all) {
          counter.add(name);
          expect(counter.size()).toBeLessThanOrEqual(20);
        }
        for (const { name, count } of counter.top()) {
          const real = all.filter(one => one === name).length;
          expect(count).toBeLessThanOrEqual(real);
          expect(count).toBeGreaterThanOrEqual(real - counter.uncertainty());
        }
        for (const name of ['a', 'b']) {
          const real = all.filter(one => one === name).length;
          if (real > counter.uncertainty()) expect(counter.get(name)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
