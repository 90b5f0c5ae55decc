import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllCaps, isDigit, isLetter, isLower, isSpace, isUpper } from '../../src/text/characters.ts';

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

describe('isSpace', () => {
  it("agrees with JavaScript's white space for every unit, and takes NEL too", () => {
    const wrong = range(0, 0xffff).filter(
      code => isSpace(code) !== (/\s/.test(String.fromCharCode(code)) || code === 0x85),
    );
    expect(wrong).toEqual([]);
  });
});

describe('isLetter', () => {
  it('agrees with Unicode for the letters of the alphabets that agencies write', () => {
    const alphabets = [
      ...range(0x00, 0x24f),
      ...range(0x388, 0x3ff),
      ...range(0x400, 0x481),
      ...range(0x48a, 0x52f),
      ...range(0x621, 0x64a),
      ...range(0x4e00, 0x9fa5),
      ...range(0xac00, 0xd7a3),
    ].map(code => String.fromCharCode(code));
    // Nobody writes the reversed lunate epsilon symbol, nor code points that mean nothing.
    const wrong = alphabets.filter(char => !/\p{Cn}|\u03f6/u.test(char) && isLetter(char) !== /\p{L}/u.test(char));
    expect(wrong).toEqual([]);
  });

  it.each([...'0 -–—«»“”‘’…•€、。「」，：（）', '\u00a0', '\u202f', '\ufeff', ''])('%j is none', char => {
    expect(isLetter(char)).toBe(false);
  });

  it('takes the end of a text', () => {
    expect([isLetter(undefined), isDigit(undefined), isUpper(undefined), isLower(undefined)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('isAllCaps', () => {
  it.each(["XI'AN", "ST. JOHN'S", 'МОСКВА', 'SÃO PAULO', 'N’DJAMENA', 'PARIS/LONDRES', 'ΑΘΗΝΑ'])('%s is', text => {
    expect(isAllCaps(text)).toBe(true);
  });
  it.each(['Paris', 'PARIs', 'A', '', '123', '新华社', 'LYOn'])('%j is not', text => {
    expect(isAllCaps(text)).toBe(false);
  });
  it('stays true whatever figures and marks are added', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .,-/()') }), marks => {
        expect(isAllCaps(`LYON${marks}`)).toBe(true);
        expect(isAllCaps(`Lyon${marks}`)).toBe(false);
      }),
    );
  });
});

describe('isDigit', () => {
  it('takes ASCII digits only', () => {
    expect([...'0123456789'].every(isDigit)).toBe(true);
    expect([...'٣३²a/:'].some(isDigit)).toBe(false);
  });
});
