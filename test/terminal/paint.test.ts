import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model/span.ts';
import { makePainter, type Touch } from '../../src/terminal/paint.ts';

const asIs = (text: string): string => text;
const marked = (text: string): string => `<${text}>`;

/** Rows of ten characters. */
const rowsOf = (length: number): Span[] =>
  Array.from({ length: Math.ceil(length / 10) }, (_, row): Span => [row * 10, Math.min(length, row * 10 + 10)]);

describe('painting rows', () => {
  it('paints in every row what a touch covers there', () => {
    const touches = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
    fc.assert(
      fc.property(touches, list => {
        const text = 'abcdefghij'.repeat(9);
        const spans = list.map(([from, length]): Span => [from, from + length]).sort((a, b) => a[0] - b[0]);
        const paint = makePainter(
          text,
          spans.map(span => ({ span, paint: marked })),
          asIs,
        );
        for (const row of rowsOf(text.length)) {
          const painted = paint(row);
          expect(painted.replace(/[<>]/g, '')).toBe(text.slice(...row));
          let inside = false;
          let at = row[0];
          for (const char of painted) {
            if (char === '<' || char === '>') inside = char === '<';
            else {
              expect(inside, `${at}`).toBe(spans.some(([from, to]) => from <= at && at < to));
              at++;
            }
          }
        }
      }),
    );
  });

  it('looks at a touch in the rows that it stands in, and no more', () => {
    const text = 'abcdefghij'.repeat(2000);
    let looks = 0;
    const touches = Array.from(
      { length: 2000 },
      (_, at): Touch => ({
        get span(): Span {
          looks++;
          return [at * 10 + 2, at * 10 + 4];
        },
        paint: marked,
      }),
    );
    const paint = makePainter(text, touches, asIs);
    expect(rowsOf(text.length).map(paint).join('')).toBe('ab<cd>efghij'.repeat(2000));
    expect(looks).toBeLessThan(12 * 2000);
  });
});
