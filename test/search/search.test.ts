import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import type { Dispatch } from '../../src/model/article.ts';
import { compilePattern, type PatternOptions } from '../../src/search/compile.ts';
import { DEFAULT_SCOPES } from '../../src/search/passages.ts';
import { type Hit, type Query, searchArticle } from '../../src/search/search.ts';
import { FERRY, SUMMIT } from '../support/cli.ts';

const SMART: PatternOptions = { case: 'smart', accents: 'smart', fixed: false };
const read = (source: string): Dispatch => ({ article: parse(source)[0] as Dispatch['article'], source });
const queryFor = (pattern: string): Query => ({
  any: [compilePattern(pattern, SMART)],
  all: [],
  none: [],
  invert: false,
  scopes: DEFAULT_SCOPES,
  most: null,
});
const searchFor = (source: string, query: Query): readonly Hit[] => searchArticle(read(source), query)?.hits ?? [];
const search = (source: string, pattern: string): readonly Hit[] => searchFor(source, queryFor(pattern));
const summit = readFileSync(SUMMIT, 'utf8');

describe('searchArticle', () => {
  it('gives passages in the order of the text, with role and number', () => {
    const hits = search(FERRY, 'mer|marseille|velos');
    expect(hits.map(({ role, number }) => [role, number])).toEqual([
      ['headline', null],
      ['dateline', null],
      ['body', 1],
      ['body', 2],
    ]);
  });

  it('does not look into boilerplate, clocks or page titles', () => {
    expect(search(FERRY, 'France-Presse|09:15')).toEqual([]);
    expect(search(summit, 'french\\.news\\.cn|Sponsored')).toEqual([]);
  });

  it('finds every match of a passage, from left to right', () => {
    const [hit] = search('Titre\n\nDes œufs, des oeufs et des OEUFS.\n', 'oeufs') as [Hit];
    expect(hit.matches.map(span => hit.text.slice(...span))).toEqual(['œufs', 'oeufs', 'OEUFS']);
  });

  it('finds a phrase across a hard line break, a form of white space, or both', () => {
    const source = `Titre

Le ministre a parlé hier devant la presse d’une communauté
d’avenir \t partagé pour tous, et le président l’a approuvé\r
dans la soirée, après avoir lu le discours deux fois avec
son conseiller, qui ne l’avait pas écrit lui non plus, car
il était en vacances.
`;
    const phrase = "communaute d'avenir partage pour tous, et le president l'a approuve dans la soiree";
    const [hit] = search(source, phrase) as [Hit];
    expect(source.slice(...(hit.spans[0] as [number, number]))).toBe(
      'communauté\nd’avenir \t partagé pour tous, et le président l’a approuvé\r\ndans la soirée',
    );
    expect(hit.text.slice(...(hit.matches[0] as [number, number]))).not.toMatch(/[\n\r\t]/);
  });

  it('finds decomposed text, and its span takes the accent along', () => {
    const source = 'Titre\n\nUn café noir.\n'.normalize('NFD');
    const [hit] = search(source, 'café') as [Hit];
    expect(source.slice(...(hit.spans[0] as [number, number]))).toBe('cafe\u0301');
  });

  it('marks no empty match, and comes to an end', () => {
    for (const pattern of ['z*', '', '(?=v)'])
      expect(search(FERRY, pattern).flatMap(({ matches }) => matches)).toEqual([]);
  });

  it('every span of a match points at the same text in the source', () => {
    for (const pattern of ['sommet', 'a-t-il', 'm\\. qin', 'coopération', '«|"|\'', '\\S+ \\S+'])
      for (const { matches, spans, text } of search(summit, pattern))
        expect(spans.map(span => summit.slice(...span))).toEqual(matches.map(span => text.slice(...span)));
  });

  it('starts afresh with a pattern that has been used before', () => {
    const query = queryFor('mer');
    const counts = [1, 2].map(() => searchFor(FERRY, query).length);
    expect(counts).toEqual([2, 2]);
  });
});
