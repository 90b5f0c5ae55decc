import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { breakRows } from '../../src/terminal/rows.ts';

const article = readFileSync(new URL('../../fixtures/sommet-chine-asie-centrale/source.txt', import.meta.url), 'utf8');

/** The rows of a text as strings. */
function rows(text: string, columns: number, language: string | null): string[] {
  return breakRows(text, columns, language).map(span => text.slice(...span));
}

const FRENCH_PIECES = [
  'le',
  'maire',
  'a',
  'répondu',
  'aujourd’hui',
  'M. Petit',
  'Mme Roche',
  '« Non »',
  '«Non»',
  'vraiment ?',
  'assez !',
  'voici :',
  'donc ;',
  '100 %',
  '22 h 33',
  '40.000 euros',
  '9 000 euros',
  '62 500 $',
  '3,5 km',
  'https://example.org/une/adresse/assez/longue',
  'n° 12',
  'anticonstitutionnellement',
  '(voir « Le Monde »)',
  'Dr Morel',
  'le 19 mai',
  '…',
  'œuvre',
  '20 ans.',
];
const french = fc
  .array(fc.constantFrom(...FRENCH_PIECES), { minLength: 1, maxLength: 60 })
  .map(pieces => pieces.join(' '));

describe('breaking French text into rows', () => {
  const check = (text: string, columns: number): void => {
    for (const row of rows(text, columns, 'fr')) {
      expect(row).not.toMatch(/^[?!:;»%]/);
      expect(row).not.toMatch(/(?:«|(?<![\p{L}])(?:M\.|MM\.|Mme|Dr|n°))$/u);
      expect(row).not.toMatch(/^(?:euros|km|h \d|\$)(?![\p{L}])/u);
      expect(row).not.toMatch(/^000 euros|^500 \$/);
    }
  };

  it('keeps marks, titles and units with their neighbours at every width from 20 to 200', () => {
    for (const { text } of parse(article)[0]?.paragraphs ?? [])
      for (let columns = 20; columns <= 200; columns++) check(text, columns);
  });

  it('does so in any text', () => {
    fc.assert(fc.property(french, fc.integer({ min: 20, max: 200 }), check));
  });

  it('gives the text back when rows are joined by a blank', () => {
    const anyText = fc.oneof(
      french,
      fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 40 }).map(words => words.join(' ')),
    );
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 200 }), (written, columns) => {
        const text = written.normalize('NFC').replace(/\s+/gu, ' ').trim();
        const spans = breakRows(text, columns, 'fr');
        let at = 0;
        for (const [start, end] of spans) {
          // Between two rows nothing but the blank that was broken at is left out.
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('overflows only where nothing may be broken', () => {
    for (const row of rows('Voir https://example.org/une/adresse/assez/longue pour le reste de la dépêche', 20, 'fr')) {
      if (row.length > 20) expect(row).toBe('https://example.org/une/adresse/assez/longue');
    }
  });

  it("prints the source's own spaces", () => {
    expect(rows('Vraiment\u00a0? Oui, a dit M. Petit : « assez » !', 12, 'fr').join(' ')).toBe(
      'Vraiment\u00a0? Oui, a dit M. Petit : « assez » !',
    );
  });
});

describe('other languages', () => {
  it.each([
    ['en', 'He met Mr. Cole at 10 a.m. and paid 5 million dollars for it.', [/Mr\.$/, /^a\.m\./, /^million/]],
    ['de', 'Um 10 Uhr traf Dr. Weiß den Mann, der 3 Millionen Euro bot.', [/Dr\.$/, /^Uhr/, /^Millionen/]],
    ['es', 'La Sra. Ruiz pagó 30 euros por 5 kg de uvas el 3 mar.', [/Sra\.$/, /^euros/, /^kg/]],
  ])('%s keeps titles and units', (language, text, forbidden) => {
    for (let columns = 20; columns < 60; columns++) {
      for (const row of rows(text, columns, language))
        for (const pattern of forbidden) expect(row).not.toMatch(pattern);
    }
  });

  it('does not glue what only looks like a unit of another language', () => {
    expect(rows('er kam um 5 h an', 11, null)).toEqual(['er kam um 5', 'h an']);
  });

  it('breaks Chinese between characters, never before a closing mark nor behind an opening one', () => {
    const text = '“信可以慢，但不能丢。”68岁的退休邮递员段继山对新华社记者说（完）。';
    for (let columns = 8; columns < 60; columns++) {
      for (const row of rows(text, columns, 'zh')) {
        expect(row).not.toMatch(/^[，。”）、]/);
        expect(row).not.toMatch(/[“（]$/);
      }
      expect(rows(text, columns, 'zh').join('')).toBe(text);
    }
  });
});
