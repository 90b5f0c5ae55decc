import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { iramuteq } from '../../src/export/iramuteq.ts';
import { opensearch } from '../../src/export/opensearch.ts';
import { sentences } from '../../src/export/sentences.ts';
import { tei } from '../../src/export/tei.ts';
import { txm } from '../../src/export/txm.ts';
import type { Dispatch } from '../../src/model/article.ts';
import { FERRY, RAW_CONTROL, ROOT } from '../support/cli.ts';
import { exportedOf, fixtureArticles, HOSTILE, sayEverywhere, serialize, withQuotes } from '../support/exports.ts';
import { canRun, hasSchema, hasXmllint, xmllint } from '../support/schemas.ts';

const fixtures = (await fixtureArticles()).flatMap(fixture => fixture.articles);
const hostile = HOSTILE.map(sayEverywhere);
const articles = [...fixtures, ...hostile];
const [ferry] = exportedOf(FERRY) as [(typeof fixtures)[number]];

const TEI_ALL = 'tei_all.rng';
const TEI_SUBSET = join(ROOT, 'test/support/tei-subset.rng');

/** The same dispatch, a message from the desk to editors. */
const onlyNotes = (exported: Dispatch): Dispatch => ({
  ...exported,
  article: {
    ...exported.article,
    paragraphs: exported.article.paragraphs.map(paragraph => ({ ...paragraph, number: null, role: 'note' })),
  },
});

/** The same with quotes of every kind, whatever its text says. */
const everyKind = (exported: Dispatch): Dispatch => {
  const spans = exported.article.paragraphs.map(({ span }) => [span] as const);
  const kinds = ['direct', 'indirect', 'mixed'] as const;
  return withQuotes(exported, ...spans.map((span, at) => ({ kind: kinds[at % 3] ?? 'direct', spans: span })));
};

describe('tei', () => {
  it('marks the dateline, the day, the place and the agency where they stand', () => {
    const text = serialize(tei, [ferry]);
    expect(text.replace(/\n\s*/g, '')).toContain(
      '<opener><dateline><placeName>MARSEILLE</placeName>, <date when="2024-03-02">2 mars</date> (<orgName>AFP</orgName>) -</dateline></opener>',
    );
    expect(text).toContain('<p n="1">Le bac a repris la mer samedi, a déclaré le capitaine.</p>');
  });

  it('marks what is said, and points to who says it', () => {
    const start = FERRY.indexOf('Le bac a repris');
    const quoted = withQuotes(
      ferry,
      { kind: 'indirect', spans: [[start, start + 29]] },
      { speaker: null, spans: [[0, 2]] },
    );
    const text = serialize(tei, [quoted]);
    expect(text.replace(/\n\s*/g, '')).toContain('<person xml:id="d1-s1"><persName>Léa Morin</persName></person>');
    expect(text).toContain(
      '<p n="1"><said direct="false" who="#d1-s1">Le bac a repris la mer samedi</said>, a déclaré',
    );
  });

  it
    .skipIf(!canRun('TEI', { xmllint: hasXmllint }))
    .each([
      ['the part of the Guidelines that it uses', TEI_SUBSET],
      ...(canRun('TEI by the schema of its Consortium', { [TEI_ALL]: hasSchema(TEI_ALL) })
        ? [['all of TEI', TEI_ALL]]
        : []),
    ] as [string, string][])('is valid by %s, alone and as a corpus', (_name, schema) => {
    const cases = [...articles, ...articles.map(onlyNotes), ...articles.map(everyKind)];
    expect(
      xmllint(
        cases.map(article => serialize(tei, [article])),
        schema,
      ),
    ).toBe('');
    expect(xmllint([serialize(tei, cases)], schema)).toBe('');
    expect(xmllint([serialize(tei, [ferry]).replace('<opener>', '<p/>$&')], schema)).not.toBe('');
  });
});

describe('txm', () => {
  it('is a file a text and a table of metadata whose ids are the names of the files', () => {
    const { open, article, close, companion } = txm({ rows: 'articles' });
    expect(open + article(ferry, 0, 'bac') + close).toContain(
      '<text id="bac" date="2024/03/02" annee="2024" mois="2024-03" jour="2024-03-02" agence="AFP" lieu="MARSEILLE" langue="fr" titre="Le bac de Sète reprend la mer" auteur="" rubrique="" url="">',
    );
    const table = parseCsv((companion?.open ?? '') + companion?.article(ferry, 'bac'), { columns: true });
    expect(table).toMatchObject([
      { id: 'bac', date: '2024/03/02', agence: 'AFP', titre: 'Le bac de Sète reprend la mer' },
    ]);
  });

  it('has names of attributes that TXM takes, and one row an article', () => {
    const { companion, article } = txm({ rows: 'articles' });
    const names = [...article(ferry, 0, 'x').matchAll(/ ([\w.:-]+)="/g)].map(([, name]) => name as string);
    expect(names.filter(name => !/^[a-z]+$/.test(name))).toEqual([]);
    const rows = articles.map((exported, index) => companion?.article(exported, `a${index}`)).join('');
    expect(parseCsv((companion?.open ?? '') + rows, { columns: true }).length).toBe(articles.length);
  });

  it.skipIf(!canRun('TXM as XML', { xmllint: hasXmllint }))('is well-formed', () => {
    expect(xmllint(articles.map(article => serialize(txm, [article])))).toBe('');
  });
});

describe('iramuteq', () => {
  it('opens each text with its variables', () => {
    expect(serialize(iramuteq, [ferry])).toBe(
      '**** *source_afp *date_2024-03-02 *am_2024-03 *annee_2024 *lieu_marseille *langue_fr\nLe bac de Sète reprend la mer\nLe bac a repris la mer samedi, a déclaré le capitaine.\nIl transporte des vélos et des œufs.\n',
    );
  });

  it('has as many texts as articles, no star and no theme in them', () => {
    const lines = serialize(iramuteq, articles).split('\n');
    const heads = lines.filter(line => line.startsWith('****'));
    expect(heads.length).toBe(articles.length);
    for (const head of heads) expect(head).toMatch(/^\*{4}( \*[a-z]+_[\p{L}\p{N}-]+)+$/u);
    expect(lines.filter(line => !line.startsWith('****') && /[*_]/.test(line))).toEqual([]);
    expect(serialize(iramuteq, articles)).not.toMatch(RAW_CONTROL);
  });
});

describe('sentences', () => {
  it('is one a line, a blank line between articles', () => {
    expect(serialize(sentences, [ferry, ferry])).toBe(
      'Le bac a repris la mer samedi, a déclaré le capitaine.\nIl transporte des vélos et des œufs.\n\nLe bac a repris la mer samedi, a déclaré le capitaine.\nIl transporte des vélos et des œufs.\n',
    );
  });

  it('leaves out no word of the story', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    for (const article of fixtures) {
      const body = article.article.paragraphs.filter(({ role }) => role === 'body').map(({ text }) => text);
      expect(letters(serialize(sentences, [article]))).toBe(letters(body.join('')));
    }
    expect(serialize(sentences, hostile)).not.toMatch(RAW_CONTROL);
  });
});

describe('opensearch', () => {
  it('is pairs of lines, ids as addresses, and ends with a line break', () => {
    const lines = serialize(opensearch, articles).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBe(articles.length * 2);
    lines.forEach((line, index) => {
      const value = JSON.parse(line);
      if (index % 2 === 1) expect(value).toHaveProperty('address');
      else {
        expect(value).toEqual({ index: { _index: 'depeche', _id: expect.any(String) } });
        expect(Buffer.byteLength(value.index._id)).toBeLessThanOrEqual(512);
      }
    });
  });

  it('numbers the records of one article', () => {
    const lines = serialize(opensearch, [ferry], { rows: 'paragraphs', fields: ['paragraph'] }).split('\n');
    expect(lines.slice(0, 2)).toEqual(['{"index":{"_index":"depeche","_id":"-:paragraphs:1"}}', '{"paragraph":1}']);
  });
});
