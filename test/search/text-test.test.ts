import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { compilePattern } from '../../src/search/compile.ts';
import { DEFAULT_SCOPES } from '../../src/search/passages.ts';
import { type Query, searchArticle } from '../../src/search/search.ts';
import { makeTextTest } from '../../src/search/text-test.ts';
import { fixtureDocument, fixtureNames } from '../support/gold.ts';

function makeQuery(patterns: readonly string[], all: readonly string[] = []): Query {
  const compile = (pattern: string) => compilePattern(pattern, { case: 'smart', accents: 'smart', fixed: false });
  return {
    any: patterns.map(compile),
    all: all.map(compile),
    none: [],
    invert: false,
    scopes: DEFAULT_SCOPES,
    most: null,
  };
}

describe('a text that is tested before it is parsed', () => {
  it.each([['^Le'], ['fin$'], ['\\bmai\\b'], ['(?=a)b'], ['(?<!a)b'], ['(a+)+c']])(
    'is not, for a pattern that sees edges or may take for ever: %s',
    pattern => {
      expect(makeTextTest(makeQuery([pattern]), false)).toBeNull();
    },
  );

  it('is not, for whole words and for what does not match', () => {
    expect(makeTextTest(makeQuery(['mai']), true)).toBeNull();
    expect(makeTextTest({ ...makeQuery(['mai']), invert: true }, false)).toBeNull();
  });

  it('is turned down when one of the patterns that must match does not', () => {
    const test = makeTextTest(makeQuery(['mai'], ['juin']), false);
    expect(test?.('Le 3 mai, le 4 juin.')).toBe(true);
    expect(test?.('Le 3 mai.')).toBe(false);
  });

  it.each(fixtureNames())('%s is never turned down where parsing it finds a hit', async name => {
    const document = await fixtureDocument(name);
    const articles = parse(document);
    // Stretches of the passages themselves, over line breaks and hyphens.
    const passages = articles
      .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
      .filter(text => text !== '');
    const place = fc.tuple(fc.nat(passages.length - 1), fc.nat(200), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(place, ([index, from, length]) => {
        const pattern = (passages[index] as string).slice(from, from + length).replace(/[\\^$.*+?()[\]{}|]/gu, '.');
        if (pattern.trim() === '') return;
        const query = makeQuery([pattern]);
        const hit = articles.some(
          article => (searchArticle({ article, source: document.text }, query)?.hits.length ?? 0) > 0,
        );
        if (hit) expect(makeTextTest(query, false)?.(document.text)).not.toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});
