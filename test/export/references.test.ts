import { plugins } from '@citation-js/core';
import type { Dispatch } from '../../src/model/article.ts';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { biblatex } from '../../src/export/biblatex.ts';
import { cslJson } from '../../src/export/csl-json.ts';

import { ris } from '../../src/export/ris.ts';
import { FERRY, RAW_CONTROL } from '../support/cli.ts';
import { exportedOf, fixtureArticles, HOSTILE, sayEverywhere, serialize } from '../support/exports.ts';

interface Csl {
  readonly id?: string;
  readonly type?: string;
  readonly title?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const fixtures = (await fixtureArticles()).flatMap(fixture => fixture.articles);
const hostile = HOSTILE.map(sayEverywhere);
const read = (text: string, forceType: string): Csl[] => new Cite(text, { forceType }).data as Csl[];
plugins.config.get('@bibtex').parse.strict = true;

const named = ({ article, source }: Dispatch): Dispatch => ({
  source,
  article: {
    ...article,
    header: {
      ...article.header,
      byline: 'Par Léa Morin et Juan de la Cruz',
      section: 'Mer',
      url: 'https://wire.example/a_b?c=d%20e&f#g',
      id: 'urn:x:1',
      keywords: ['mer', 'bacs & ponts'],
    },
  },
});
const [ferry] = exportedOf(FERRY).map(named) as [Dispatch];

describe('biblatex', () => {
  it('is an article of a newspaper', () => {
    expect(serialize(biblatex, [ferry])).toBe(`@article{afp-2024-bac-sete-reprend,
  entrysubtype = {newspaper},
  author = {Morin, Léa and de la Cruz, Juan},
  title = {Le bac de Sète reprend la mer},
  journaltitle = {AFP},
  date = {2024-03-02},
  location = {MARSEILLE},
  langid = {french},
  language = {fr},
  url = {https://wire.example/a_b?c=d%20e&f#g},
  eprint = {urn:x:1},
  keywords = {mer, bacs \\& ponts},
}
`);
  });

  it('of an agency keeps its name whole, and gives each key once', () => {
    const [plain] = exportedOf(FERRY) as [Dispatch];
    const text = serialize(biblatex, [plain, plain, plain]);
    expect(text).toContain('author = {{AFP}}');
    expect([...text.matchAll(/^@article\{(.*),$/gm)].map(([, key]) => key)).toEqual([
      'afp-2024-bac-sete-reprend',
      'afp-2024-bac-sete-reprend-2',
      'afp-2024-bac-sete-reprend-3',
    ]);
  });

  // The strict reader refuses entries that lack what BibLaTeX asks of an @article; a dispatch may say no day.
  const isComplete = ({ article }: Dispatch): boolean =>
    article.agency !== null && article.dateline?.date?.iso !== null && article.dateline?.date?.iso !== undefined;

  it('is read back by another library, title and day the same', () => {
    const complete = fixtures.filter(isComplete);
    expect(complete.length).toBeGreaterThan(50);
    const found = read(serialize(biblatex, complete), '@biblatex/text');
    plugins.config.get('@bibtex').parse.strict = false;
    expect(read(serialize(biblatex, fixtures), '@biblatex/text').length).toBe(fixtures.length);
    plugins.config.get('@bibtex').parse.strict = true;
    const plain = (text = ''): string =>
      text
        .replace(/<\/?\w+[^>]*>/g, '')
        // TeX makes marks and dashes of them.
        .replace(/``|''|[“”]/g, '"')
        .replace(/-{2,3}|[–—]/g, '-')
        .replace(/[\s\u00a0]+/g, ' ')
        .toLowerCase();
    found.forEach((item, index) => {
      const { header, paragraphs, dateline } = (complete[index] as Dispatch).article;
      // A subtitle comes behind a colon.
      expect(plain(item.title)).toContain(plain(header.headline ?? paragraphs[0]?.text));
      expect(item.issued?.['date-parts'][0]).toEqual(dateline?.date?.iso?.split('-').map(Number));
    });
  });

  it('keeps its braces balanced and its entries apart, whatever the texts hold', () => {
    for (const article of hostile) {
      const text = serialize(biblatex, [article, ferry]);
      expect(text).not.toMatch(RAW_CONTROL);
      expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
      expect(read(text, '@biblatex/text').length).toBe(2);
    }
  });
});

describe('ris', () => {
  it('is a newspaper article', () => {
    expect(serialize(ris, [ferry])).toBe(
      [
        'TY  - NEWS',
        'AU  - Morin, Léa',
        'AU  - de la Cruz, Juan',
        'TI  - Le bac de Sète reprend la mer',
        'T2  - AFP',
        'DA  - 2024/03/02/',
        'PY  - 2024',
        'CY  - MARSEILLE',
        'LA  - fr',
        'SE  - Mer',
        'KW  - mer',
        'KW  - bacs & ponts',
        'UR  - https://wire.example/a_b?c=d%20e&f#g',
        'AN  - urn:x:1',
        'DP  - AFP',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('is read back by another library, one record an article', () => {
    for (const articles of [fixtures, hostile]) {
      const text = serialize(ris, articles);
      expect(text.replaceAll('\r\n', '\n')).not.toMatch(RAW_CONTROL);
      expect(text.split('\r\n').filter(line => !/^([A-Z][A-Z0-9] {2}- .*)?$/.test(line))).toEqual([]);
      const found = read(text, '@ris/file');
      expect(found.length).toBe(articles.length);
      expect(new Set(found.map(({ type }) => type))).toEqual(new Set(['article-newspaper']));
    }
  });
});

describe('csl-json', () => {
  it('says who, where, when', () => {
    expect(JSON.parse(serialize(cslJson, [ferry]))).toEqual([
      {
        id: 'afp-2024-bac-sete-reprend',
        type: 'article-newspaper',
        title: 'Le bac de Sète reprend la mer',
        author: [
          { family: 'Morin', given: 'Léa' },
          { family: 'de la Cruz', given: 'Juan' },
        ],
        'container-title': 'AFP',
        'publisher-place': 'MARSEILLE',
        issued: { 'date-parts': [[2024, 3, 2]] },
        section: 'Mer',
        language: 'fr',
        source: 'AFP',
        number: 'urn:x:1',
        URL: 'https://wire.example/a_b?c=d%20e&f#g',
        keyword: 'mer, bacs & ponts',
      },
    ]);
  });

  it('is taken by another library as it is', () => {
    const written = serialize(cslJson, [...fixtures, ...hostile]);
    const items = JSON.parse(written) as Csl[];
    expect((new Cite(items).data as Csl[]).map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(items.length).toBe(fixtures.length + hostile.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(JSON.parse(serialize(cslJson, []))).toEqual([]);
  });
});
