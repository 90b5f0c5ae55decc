import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitize, sanitizeLine } from '../../src/text/sanitize.ts';
import { anyText } from '../support/generators.ts';

/** C0 without tab and newline, DEL, C1. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
/** What Unicode calls Bidi_Control. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe('sanitize', () => {
  it.each([
    ['\u001b[31mrouge\u001b[0m', '␛[31mrouge␛[0m'],
    ['titre\u0007', 'titre␇'],
    ['a\u0000b', 'a␀b'],
    ['a\u007fb', 'a␡b'],
    ['\u009b31m', '\ufffd31m'],
    ['fichier\u202etxt.exe', 'fichier\ufffdtxt.exe'],
    ['\ufeffdébut', 'début'],
    ['une\r\nligne\rou\fdeux', 'une\nligne\nou\ndeux'],
    ['effacé\b\b', 'effacé␈␈'],
  ])('%j shows as %j', (text, shown) => {
    expect(sanitize(text)).toBe(shown);
  });

  it('leaves clean text as it is', () => {
    const text = "L'été à Xi'an : «œuvre»\u00a0!\tfin\n新华社 👩‍🚀";
    expect(sanitize(text)).toBe(text);
  });

  it('leaves no control but tab and newline, and no bidi control', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(sanitize(text)).not.toMatch(CONTROL);
        expect(sanitize(text)).not.toMatch(BIDI);
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(sanitize(sanitize(text))).toBe(sanitize(text));
      }),
    );
  });
});

describe('sanitizeLine', () => {
  it('makes one line of any text', () => {
    expect(sanitizeLine('un\ttitre\r\nsur deux lignes\u001b')).toBe('un titre sur deux lignes␛');
    fc.assert(
      fc.property(anyText, text => {
        expect(sanitizeLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect(sanitizeLine(text)).not.toMatch(BIDI);
      }),
    );
  });
});
