import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey } from '../../src/text/fold.ts';

describe('foldKey', () => {
  it.each([
    ['Mis à jour', 'mis a jour'],
    ['FÉVRIER', 'fevrier'],
    ['fe\u0301vrier', 'fevrier'],
    ['aujourd\u2019hui', "aujourd'hui"],
    ['19\u00a0mai\u202f2023', '19 mai 2023'],
    ['Xinhua', 'xinhua'],
    ['МОСКВА', 'москва'],
    ['Com\u00admu\u200bne\u2060s\ufeff', 'communes'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['', ''],
  ])('%j is looked up as %j', (text, key) => {
    expect(foldKey(text)).toBe(key);
  });

  it('is idempotent', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(
        text.filter(chars => !chars.includes('\u1ffd')),
        chars => {
          expect(foldKey(foldKey(chars))).toBe(foldKey(chars));
        },
      ),
    );
  });

  // Unicode takes the Greek oxia for an acute accent, and that one is looked up as an apostrophe.
  it('is idempotent for the Greek oxia too', () => {
    expect(foldKey(foldKey('\u1ffd'))).toBe(foldKey('\u1ffd'));
  });

  it('does not tell composed from decomposed text, in the alphabets that agencies write', () => {
    const alphabets = [fc.integer({ min: 0xa0, max: 0x6ff }), fc.integer({ min: 0x1e00, max: 0x1fff })];
    const others = [fc.integer({ min: 0x3041, max: 0x9fff }), fc.integer({ min: 0xac00, max: 0xd7a3 })];
    const letter = fc.oneof(...alphabets, ...others).map(code => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: letter }), text => {
        expect(foldKey(text.normalize('NFC'))).toBe(foldKey(text.normalize('NFD')));
      }),
    );
  });
});
