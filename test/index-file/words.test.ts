import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortPaths } from '../../src/index-file/narrow.ts';
import { addWords, wordsWith } from '../../src/index-file/words.ts';
import { wordsOf as requiredOf } from '../../src/search/literals.ts';
import { cleanPattern } from '../../src/search/syntax.ts';

const wordsOf = (text: string): string[] => {
  const set = { words: new Set<string>(), tooLong: false };
  addWords(text, set);
  return [...set.words];
};

describe('the words of a file', () => {
  it('are folded as the search engine folds, not as FTS5 does', () => {
    expect(wordsOf('L’œuvre, Straße de Łódź, la ﬁn')).toEqual(['oeuvre', 'strasse', 'lodz', 'fin']);
    expect(wordsOf('E\u0301tat porte-\nparole')).toEqual(['etat', 'porte', 'parole']);
    expect(wordsOf('com\u00admune E\u0301\u200btat pré\u00ad\nfet')).toEqual(['commune', 'etat', 'prefet']);
  });

  it('hold, as a part of one of them, each word that any text requires', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, other) => {
        const list = wordsOf(`${other} ${text} ${other}`).join('\n');
        return requiredOf(text).every(word => wordsWith(word, list).length > 0);
      }),
    );
  });

  it('hold the words of a pattern that is the text, invisible characters in both', () => {
    const letter = fc.constantFrom(
      ...'abé1 \n-.',
      '\u00ad',
      '\u200b',
      '\u2060',
      '\ufeff',
      '\u200d',
      'e\u0301',
      '\u00ad\n',
    );
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 30 }), text => {
        const list = wordsOf(`a ${text} b`).join('\n');
        return requiredOf(cleanPattern(text, true)).every(word => wordsWith(word, list).length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('are found by their parts', () => {
    expect(wordsWith('ta', 'etat\nta\nautre\ntatata')).toEqual(['etat', 'ta', 'tatata']);
    expect(wordsWith('x', 'etat\nta')).toEqual([]);
  });
});

it('paths come in the order of a walk', () => {
  expect(sortPaths(['a.txt', 'a/b.txt', 'a/a.txt', 'a b'])).toEqual(['a/a.txt', 'a/b.txt', 'a b', 'a.txt']);
});
