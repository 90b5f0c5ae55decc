import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/index.ts';
import { partition } from '../../src/parse/segments.ts';
import { anyText } from '../support/generators.ts';

const claim = (role: Segment['role'], start: number, end: number): Segment => ({ role, span: [start, end] });

describe('partition', () => {
  it('fills the gaps with blanks and others', () => {
    expect(partition('ab  cd', [0, 6], [claim('headline', 0, 2)])).toEqual([
      claim('headline', 0, 2),
      claim('blank', 2, 4),
      claim('other', 4, 6),
    ]);
    expect(partition(' ab ', [0, 4], [])).toEqual([claim('blank', 0, 1), claim('other', 1, 3), claim('blank', 3, 4)]);
    expect(partition('', [0, 0], [])).toEqual([]);
  });

  it('lets a claim give way to the one before it', () => {
    const claims = [claim('body', 2, 6), claim('dateline', 0, 4)];
    expect(partition('abcdef', [0, 6], claims)).toEqual([claim('dateline', 0, 4), claim('body', 4, 6)]);
  });

  it('cuts what reaches out of the range', () => {
    expect(partition('abcdef', [1, 4], [claim('body', 0, 9)])).toEqual([claim('body', 1, 4)]);
  });

  it('gives each character of the range once, whatever is claimed', () => {
    const spans = fc.array(fc.tuple(fc.constantFrom('body' as const, 'mark' as const), fc.nat(120), fc.nat(120)));
    fc.assert(
      fc.property(anyText, spans, fc.nat(20), (text, claimed, margin) => {
        const from = Math.min(margin, text.length);
        const claims = claimed.map(([role, a, b]) => claim(role, Math.min(a, b), Math.max(a, b)));
        const segments = partition(text, [from, text.length], claims);
        expect(segments.map(({ span }) => text.slice(...span)).join('')).toBe(text.slice(from));
        expect(segments.map(({ span }) => span[0])).toEqual(
          [from, ...segments.map(({ span }) => span[1])].slice(0, segments.length),
        );
        expect(segments.every(({ span }) => span[0] < span[1])).toBe(true);
      }),
    );
  });
});
