import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import type { Article } from '../../src/model/article.ts';
import { dayOf } from '../../src/select/select.ts';
import { listFields } from '../../src/terminal/list.ts';
import { addressOf } from '../../src/text/address.ts';
import { FERRY } from '../support/cli.ts';

const read = (source: string): Article => parse(source)[0] as Article;

describe('a row of list', () => {
  it('holds address, day, agency, places and headline', () => {
    expect(listFields(read(FERRY))).toEqual(['-', '2024-03-02', 'AFP', 'MARSEILLE', 'Le bac de Sète reprend la mer']);
  });

  it('has - for what is not known, and the beginning of a story without headline', () => {
    expect(listFields(read('Une seule phrase, sans rien autour.\n'))).toEqual([
      '-',
      '-',
      '-',
      '-',
      'Une seule phrase, sans rien autour.',
    ]);
  });

  it('takes the day of the dateline before that of the page', () => {
    expect(dayOf(read(FERRY.replace('2024-03-02 à', '2024-03-05 à')))).toBe('2024-03-02');
    expect(dayOf(read(FERRY.replace('MARSEILLE, 2 mars (AFP) - ', '')))).toBe('2024-03-02');
  });

  it('numbers the address where a file holds several', () => {
    const article = read(FERRY);
    const at = (path: string | null, ordinal: number, count: number) =>
      addressOf({ ...article, document: { ...article.document, path, ordinal, count } });
    expect([at('a.txt', 1, 1), at('a.txt', 2, 3), at(null, 1, 1)]).toEqual(['a.txt', 'a.txt#2', '-']);
  });

  it('keeps tabs and newlines of the text out of its fields', () => {
    const article = read(FERRY);
    const path = 'a\tb\nc.txt';
    expect(listFields({ ...article, document: { ...article.document, path } })[0]).toBe('a b c.txt');
  });
});
