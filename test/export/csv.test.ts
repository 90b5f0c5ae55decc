import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv, tsv } from '../../src/export/csv.ts';
import type { MakeSerializer, RowKind, SerializeOptions } from '../../src/export/format.ts';
import { fieldsOf } from '../../src/export/rows.ts';
import { FERRY, RAW_CONTROL } from '../support/cli.ts';
import { exportedOf, fixtureArticles, HOSTILE, sayEverywhere, serialize, withQuotes } from '../support/exports.ts';

const KINDS: readonly RowKind[] = ['articles', 'paragraphs', 'quotes'];
const FORMS: readonly (readonly [string, MakeSerializer, string])[] = [
  ['csv', csv, ','],
  ['tsv', tsv, '\t'],
];
const [ferry] = exportedOf(FERRY) as [ReturnType<typeof exportedOf>[number]];

/** The records as another library reads them, by the names of their columns. */
const readBack = (text: string, delimiter: string): Record<string, string>[] =>
  parseCsv(text, { columns: true, delimiter, record_delimiter: delimiter === ',' ? '\r\n' : '\n' });

describe('the columns', () => {
  it('of an article are its facts, lists joined', () => {
    const [row] = readBack(serialize(csv, [ferry]), ',');
    expect(row).toMatchObject({
      address: '-',
      date: '2024-03-02',
      agency: 'AFP',
      place: 'MARSEILLE',
      language: 'fr',
      headline: 'Le bac de Sète reprend la mer',
      published: '2024-03-02T09:15',
      urgency: '',
      paragraphs: '2',
      words: '18',
      text: 'Le bac a repris la mer samedi, a déclaré le capitaine.\n\nIl transporte des vélos et des œufs.',
    });
    expect(Object.keys(row as object)).toEqual(fieldsOf('articles'));
  });

  it('of a paragraph begin with those of its article', () => {
    const rows = readBack(serialize(tsv, [ferry, ferry], { rows: 'paragraphs' }), '\t');
    expect(rows.map(row => [row['date'], row['paragraph'], row['role'], row['text']])).toEqual([
      ['2024-03-02', '1', 'body', 'Le bac a repris la mer samedi, a déclaré le capitaine.'],
      ['2024-03-02', '2', 'body', 'Il transporte des vélos et des œufs.'],
      ['2024-03-02', '1', 'body', 'Le bac a repris la mer samedi, a déclaré le capitaine.'],
      ['2024-03-02', '2', 'body', 'Il transporte des vélos et des œufs.'],
    ]);
  });

  it('of a quote say who, how, and with what doubt', () => {
    const quoted = withQuotes(ferry, {}, { speaker: null, cue: null, source: null, flags: ['inferred', 'negated'] });
    const rows = readBack(serialize(csv, [quoted], { rows: 'quotes' }), ',');
    expect(rows).toMatchObject([
      {
        headline: 'Le bac de Sète reprend la mer',
        paragraph: '1',
        kind: 'mixed',
        speaker: 'Léa Morin',
        source: 'le capitaine',
        cue: 'a déclaré',
        lemma: 'déclarer',
        class: 'neutral',
        content: 'le bac "tiendra"',
        flags: 'hearsay',
      },
      { speaker: '', cue: '', source: '', flags: 'inferred | negated' },
    ]);
    expect(serialize(csv, [ferry], { rows: 'quotes' }).split('\r\n').length).toBe(2);
  });

  it('are those that were asked for, in that order', () => {
    expect(serialize(csv, [ferry], { fields: ['agency', 'date', 'agency'] })).toBe(
      'agency,date,agency\r\nAFP,2024-03-02,AFP\r\n',
    );
  });
});

describe('the dialect', () => {
  it('csv has CRLF, and quotation marks only where they are needed', () => {
    expect(serialize(csv, [ferry], { rows: 'paragraphs', fields: ['paragraph', 'text'] })).toBe(
      'paragraph,text\r\n1,"Le bac a repris la mer samedi, a déclaré le capitaine."\r\n2,Il transporte des vélos et des œufs.\r\n',
    );
  });

  it('takes another delimiter', () => {
    expect(serialize(csv, [ferry], { fields: ['date', 'place'], delimiter: ';' })).toBe(
      'date;place\r\n2024-03-02;MARSEILLE\r\n',
    );
  });

  it('tsv is one record a line, whatever the cells hold', () => {
    const articles = HOSTILE.map(sayEverywhere);
    for (const rows of KINDS) {
      const lines = serialize(tsv, articles, { rows }).split('\n');
      expect(new Set(lines.slice(0, -1).map(line => line.split('\t').length))).toEqual(
        new Set([fieldsOf(rows).length]),
      );
    }
  });

  it('--safe-cells leaves no cell that a spreadsheet takes for a formula, and touches no other', () => {
    const options: Partial<SerializeOptions> = { safeCells: true, fields: ['headline'] };
    for (const [, make, delimiter] of FORMS) {
      for (const text of HOSTILE) {
        const [plain, safe] = [{}, options].map(
          more =>
            readBack(serialize(make, [sayEverywhere(text)], { ...options, safeCells: false, ...more }), delimiter)[0],
        );
        const cell = safe?.['headline'] as string;
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cell.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(plain?.['headline']);
      }
    }
  });
});

describe.each(FORMS)('%s read back by another library', (_, make, delimiter) => {
  it.each(KINDS)('has the same cells for hostile %s', rows => {
    for (const text of HOSTILE) {
      const written = serialize(make, [sayEverywhere(text), ferry], { rows });
      expect(written.replaceAll('\r\n', '\n')).not.toMatch(RAW_CONTROL);
      const [row] = readBack(written, delimiter);
      expect(Object.keys(row as object)).toEqual(fieldsOf(rows));
      // Printable characters come through; what does not is shown as a picture or as a blank.
      const printable = (cell = ''): string => cell.replace(/[^\p{L}\p{N}\p{P}\p{S}]|\ufffd|[\u2400-\u2421]/gu, '');
      if (!/[\p{C}\u2028\u2029]/u.test(text)) expect(printable(row?.['headline'])).toBe(printable(text));
    }
  });
});

describe('the fixtures', async () => {
  const fixtures = await fixtureArticles();
  it.each(FORMS)('in %s keep every headline and paragraph', (_, make, delimiter) => {
    for (const { name, articles } of fixtures) {
      const rows = readBack(serialize(make, articles), delimiter);
      expect(
        rows.map(row => row['headline']),
        name,
      ).toEqual(articles.map(({ article }) => article.header.headline?.replaceAll('\ufeff', '') ?? ''));
      const paragraphs = readBack(serialize(make, articles, { rows: 'paragraphs' }), delimiter);
      expect(paragraphs.length, name).toBe(articles.flatMap(({ article }) => article.paragraphs).length);
    }
  });
});
