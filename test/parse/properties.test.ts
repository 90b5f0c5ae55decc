import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { anyText, dispatchLike, oddDispatch } from '../support/generators.ts';
import { expectLossless } from '../support/lossless.ts';

/** Reads a text and checks everything that must hold of any text. */
function check(text: string): void {
  expectLossless(text, parse(text));
}

describe('parse() never throws and never loses a character', () => {
  it('on any string', () => {
    fc.assert(fc.property(anyText, check), { numRuns: 500 });
  });

  it('on pieces of dispatches in any order', () => {
    fc.assert(fc.property(dispatchLike, check), { numRuns: 500 });
  });

  it('on dispatches with odd line ends and odd characters', () => {
    fc.assert(fc.property(oddDispatch, check), { numRuns: 500 });
  });

  it('whatever zone and language are asked for', () => {
    const options = fc.record({ zone: fc.string(), language: fc.string() });
    fc.assert(fc.property(oddDispatch, options, (text, given) => expectLossless(text, parse(text, given))));
  });
});

describe('parse() depends on nothing but its input', () => {
  it('gives the same article twice', () => {
    fc.assert(
      fc.property(oddDispatch, text => {
        expect(parse(text)).toEqual(parse(text));
      }),
    );
  });

  it('leaves paragraphs without blanks at their ends, runs of blanks or line breaks', () => {
    fc.assert(
      fc.property(oddDispatch, text => {
        for (const paragraph of parse(text).flatMap(article => article.paragraphs)) {
          expect(paragraph.text).not.toMatch(/^[ \t\r\n]|[ \t\r\n]$|[\t\r\n]| {2}/);
          expect(paragraph.text).not.toBe('');
        }
      }),
    );
  });
});
