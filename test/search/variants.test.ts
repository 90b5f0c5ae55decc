import { describe, expect, it } from 'vitest';
import { accentedForms, EQUIVALENTS, LIGATURES } from '../../src/search/variants.ts';

/** Latin letters with accents: the blocks that European, Vietnamese and African spellings take theirs from. */
const BLOCKS = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const;

/** Worked out from Unicode's decompositions: the letter that an accented one comes down to, in lower case. */
function baseOf(char: string): string | null {
  const [base = '', ...marks] = char.normalize('NFD');
  return marks.length > 0 && marks.every(mark => /\p{M}/u.test(mark)) && /[a-z]/i.test(base)
    ? base.toLowerCase()
    : null;
}

describe('the table of accented letters', () => {
  const accented = BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  ).filter(char => baseOf(char) !== null);

  it('has every letter that Unicode decomposes, under its base', () => {
    expect(accented.length).toBeGreaterThan(300);
    expect(accented.filter(char => !accentedForms(baseOf(char) as string).includes(char))).toEqual([]);
  });

  it('has nothing under a base it does not belong to, but for letters with a stroke', () => {
    for (const base of 'abcdefghijklmnopqrstuvwxyz') {
      const strange = [...accentedForms(base)].filter(char => baseOf(char) !== base);
      expect(strange.filter(char => !'øØłŁđĐħĦŧŦ'.includes(char))).toEqual([]);
    }
  });

  it('holds both cases of each letter, each once', () => {
    for (const base of 'abcdefghijklmnopqrstuvwxyz') {
      const forms = [...accentedForms(base)];
      expect(new Set(forms).size).toBe(forms.length);
      for (const form of forms)
        for (const other of [form.toLowerCase(), form.toUpperCase()])
          if (other.length === 1) expect(forms).toContain(other);
    }
  });

  it('gives nothing for letters that take no accents, and for what is no letter', () => {
    expect(['q', '1', ' ', 'é', 'ж'].map(accentedForms)).toEqual(['', '', '', '', '']);
  });
});

describe('the other tables', () => {
  it('spell a ligature with two letters and name no character twice', () => {
    for (const [ligature, letters] of LIGATURES) expect([ligature.length, letters.length]).toEqual([1, 2]);
    const all = [...EQUIVALENTS.join('')];
    expect(new Set(all).size).toBe(all.length);
  });
});
