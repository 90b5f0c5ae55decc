import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import fastStringWidth from '../../scripts/string-width.mjs';
import { cut, cutStart, pad } from '../../src/terminal/columns.ts';
import { ROOT } from '../support/cli.ts';
import { fixtureNames } from '../support/gold.ts';

describe('cut', () => {
  it('leaves a short text and marks what it leaves out', () => {
    expect(cut('mot', 10)).toBe('mot');
    expect(cut('une phrase', 5)).toBe('une …');
    expect(cut('', 1)).toBe('');
    expect(cut('新华社新华社', 7)).toBe('新华社…');
  });

  // columns.ts: a text as long as the columns skips the first test, and the loop reserves a column for «…» too early.
  it('leaves a text that fits exactly', () => {
    expect(cut('2024-03-02', 10)).toBe('2024-03-02');
  });

  it('never gives more columns than asked for', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'é', '新', ' ', 'œ', '👍'), maxLength: 40 });
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 30 }),
        (text, columns) => stringWidth(cut(text, columns)) <= columns,
      ),
    );
  });
});

describe('cutStart', () => {
  it('keeps the end of a long text, and marks what it leaves out', () => {
    expect(cutStart('wire/a.txt', 10)).toBe('wire/a.txt');
    expect(cutStart('wire/a.txt', 6)).toBe('…a.txt');
    expect(cutStart('新华社/a', 5)).toBe('…社/a');
    expect(cutStart('', 1)).toBe('');
  });

  it('never gives more columns than asked for', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'é', '新', ' ', 'œ', '👍'), maxLength: 40 });
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 30 }),
        (text, columns) =>
          stringWidth(cutStart(text, columns)) <= columns && text.endsWith(cutStart(text, columns).slice(1)),
      ),
    );
  });
});

describe('pad', () => {
  it('fills up to a width in columns, and cuts nothing', () => {
    expect(pad('新华社', 8)).toBe('新华社  ');
    expect(pad('un mot', 3)).toBe('un mot');
  });
});

// The build puts this in string-width's place: both must see the same columns.
describe('the width that is built in agrees with string-width', () => {
  it.each(fixtureNames())('on the words of fixtures/%s', name => {
    const words = new Set(readFileSync(`${ROOT}/fixtures/${name}/source.txt`, 'utf8').split(/[ \n\r\t\f]+/));
    const differ = [...words].filter(word => stringWidth(word) !== fastStringWidth(word));
    expect(differ.filter(word => !/[\p{Cc}\p{Cf}]/u.test(word))).toEqual([]);
  });

  it('on letters, accents, styles, CJK and kana', () => {
    const piece = fc.constantFrom(
      ...'abzÉéœŒ«»…–—’“”ßñçğшЖאعहक新社あカ한글 \u00a0\u202f',
      'e\u0301',
      '\u001b[1m',
      '\u001b[22m',
      '\u001b[36m',
      '👍',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        return stringWidth(text) === fastStringWidth(text);
      }),
      { numRuns: 1000 },
    );
  });
});
