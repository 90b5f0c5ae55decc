import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_NAME, fileName, makeNumbering, unknownPart } from '../../src/export/file-name.ts';
import type { Article } from '../../src/model/article.ts';
import { FERRY } from '../support/cli.ts';
import { exportedOf, HOSTILE, sayEverywhere } from '../support/exports.ts';
import { anyText } from '../support/generators.ts';

const ferry = exportedOf(FERRY)[0]?.article as Article;
const nameOf = (headline: string, template = DEFAULT_NAME): string =>
  fileName(template, { ...ferry, header: { ...ferry.header, headline } });

describe('the name of a file', () => {
  it.each<[template: string, name: string]>([
    [DEFAULT_NAME, '2024-03-02-afp-le-bac-de-sete-reprend-la-mer'],
    ['{agency}/{date}_{place}', 'afp/2024-03-02_marseille'],
    ['{id}-{slug}', 'le-bac-de-sete-reprend-la-mer'],
    ['Dépêche {number} ({lang})', 'Dépêche 1 (fr)'],
    ['{id}', 'article'],
    ['../../{slug}', 'le-bac-de-sete-reprend-la-mer'],
    ['/etc/{slug}', 'etc/le-bac-de-sete-reprend-la-mer'],
    ['..\\..\\{slug}', 'le-bac-de-sete-reprend-la-mer'],
    ['{slug}.', 'le-bac-de-sete-reprend-la-mer'],
    ['nul', '_nul'],
    ['COM1.x/aux', '_COM1.x/_aux'],
    ['a:b*c?"<>|', 'abc'],
  ])('by %s is %s', (template, name) => {
    expect(fileName(template, ferry)).toBe(name);
  });

  it.each<[headline: string, slug: string]>([
    ['XI’AN: l’Œuvre d’État & Cie', 'xi-an-l-oeuvre-d-etat-cie'],
    ['Der Fluß', 'der-fluss'],
    ['北京欢迎你', '北京欢迎你'],
    ['Москва — Рига', 'москва-рига'],
    ['...', 'article'],
    ['../../etc/passwd', 'etc-passwd'],
    ['con', '_con'],
  ])('of «%s» is %s', (headline, slug) => {
    expect(nameOf(headline, '{slug}')).toBe(slug);
  });

  it('is short, cut between words', () => {
    expect(nameOf('mot '.repeat(100), '{slug}')).toMatch(/^mot(-mot)+$/);
    expect(Buffer.byteLength(nameOf('字'.repeat(500)))).toBeLessThan(160);
    expect(Buffer.byteLength(fileName('x'.repeat(5000), ferry))).toBeLessThanOrEqual(120);
  });

  const isSafe = (name: string): boolean =>
    name
      .split('/')
      .every(
        part =>
          /^[^\u0000-\u001f\u007f<>:"|?*\\]+$/.test(part) &&
          !/^[.\s]|[.\s]$/.test(part) &&
          !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part) &&
          Buffer.byteLength(part) <= 130,
      );

  it('is safe on every system, whatever an article says', () => {
    for (const text of HOSTILE)
      expect(isSafe(fileName('{agency}/{id}{place}-{slug}-{file}', sayEverywhere(text).article))).toBe(true);
    fc.assert(
      fc.property(
        anyText,
        anyText,
        (headline, template) => isSafe(nameOf(headline)) && isSafe(fileName(template, ferry)),
      ),
    );
  });

  it('has parts that are known', () => {
    expect(unknownPart('{date}-{agncy}')).toBe('agncy');
    expect(unknownPart('{date}-{slug}.x')).toBeNull();
  });
});

describe('numbering', () => {
  it('tells apart what a disk may take for the same', () => {
    const numbered = makeNumbering();
    expect(['a', 'b', 'A', 'a', 'a-2', 'e\u0301', 'é'].map(numbered)).toEqual([
      'a',
      'b',
      'A-2',
      'a-3',
      'a-2-2',
      'e\u0301',
      'é-2',
    ]);
  });

  it('never gives a name twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'a-2', 'a-2-2', 'a-3', 'b')), names => {
        const numbered = makeNumbering();
        const given = names.map(name => numbered(name).toLowerCase());
        return new Set(given).size === given.length;
      }),
    );
  });
});
