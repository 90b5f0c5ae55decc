import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { glue, glueTest } from '../../src/terminal/glue.ts';
import { breakOther, breakPlain, breakRows } from '../../src/terminal/rows.ts';
import { ROOT } from '../support/cli.ts';
import { fixtureNames } from '../support/gold.ts';

const rowsOf = (text: string, columns: number, language: string | null = null): string[] =>
  breakRows(text, columns, language).map(span => text.slice(...span));

describe('breakRows', () => {
  it('fills rows with words, and gives the stretch of each', () => {
    expect(breakRows('un deux trois quatre', 9, 'fr')).toEqual([
      [0, 7],
      [8, 13],
      [14, 20],
    ]);
    expect(breakRows('', 9, null)).toEqual([]);
    expect(rowsOf('un mot', 20)).toEqual(['un mot']);
  });

  it('lets an address overflow instead of breaking it', () => {
    const address = 'https://example.org/un/long/chemin';
    expect(rowsOf(`voir ${address} ici`, 12)).toEqual(['voir', address, 'ici']);
  });

  it('counts CJK twice', () => {
    expect(rowsOf('新华社北京电', 6)).toEqual(['新华社', '北京电']);
  });

  it('keeps non-breaking spaces together', () => {
    expect(rowsOf('un 10\u00a0000\u00a0km deux', 9)).toEqual(['un', '10\u00a0000\u00a0km', 'deux']);
  });

  it('loses no word of any text at any width', () => {
    const words = fc.array(fc.constantFrom('a', 'le', 'été', 'œuvre', '«', '»', '!', '10', '新华社', '—', '…'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('fr', 'en', 'zh', null),
        (list, columns, tag) => {
          const text = list.join(' ');
          expect(rowsOf(text, columns, tag).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });

  it('breaks plain text as wrap-ansi does', () => {
    const unit = fc.constantFrom('a', 'é', 'ß', '«', '\u00a0', '\u202f', '—', '’', '€', '…', '\ue000', 'Ÿ', '-');
    // A blank beside another is collapsed before.
    const word = fc.string({ unit, minLength: 1, maxLength: 14 }).map(text => text.trim() || 'un');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (list, columns) => {
        const text = list.join(' ');
        expect(breakPlain(text, columns, () => false)).toEqual(breakOther(text, columns));
      }),
    );
  });

  it('asks only where a row may end what glueing all of the text beforehand would have told', () => {
    const word = fc.constantFrom(
      '?',
      ':',
      '»',
      '«',
      'M.',
      'Mme',
      '22',
      'h',
      '33',
      '%',
      '9',
      '000',
      '40.000',
      'euros',
      'le',
      'port',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('fr', 'en', 'de', 'es', null),
        (list, columns, tag) => {
          const text = list.join(' ');
          expect(breakPlain(text, columns, glueTest(text, tag))).toEqual(breakOther(glue(text, tag), columns));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(fixtureNames())('no row of fixtures/%s is wider than its columns', name => {
    for (const { paragraphs, language } of parse(readFileSync(`${ROOT}/fixtures/${name}/source.txt`, 'utf8')))
      for (const { text } of paragraphs)
        for (const columns of [30, 72])
          for (const row of rowsOf(text.normalize('NFC'), columns, language))
            if (/\s/.test(row)) expect(stringWidth(row), row).toBeLessThanOrEqual(columns + 1);
  });
});
