import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLookup } from '../../src/text/lookup.ts';

interface Row {
  readonly name: string;
  readonly texts: readonly string[];
}

const ROWS: readonly Row[] = [
  { name: 'none', texts: [] },
  { name: 'first', texts: ['Été', 'mai', 'mise à jour'] },
  { name: 'second', texts: ['MAI', 'mise', '$5'] },
];
const firstWord = (text: string): string => text.split(' ')[0] as string;
const namesOf = (found: readonly { readonly row: Row; readonly text: string }[]): string[] =>
  found.map(({ row, text }) => `${row.name}: ${text}`);

describe('a table that is looked up', () => {
  it('finds what is folded like the key, in the order of its rows', () => {
    const find = makeLookup(
      ROWS,
      ROWS.map(row => row.texts),
    );
    expect(namesOf(find('ete'))).toEqual(['first: ete']);
    expect(namesOf(find('mai'))).toEqual(['first: mai', 'second: mai']);
    expect(find('ma')).toEqual([]);
    expect(find('')).toEqual([]);
  });

  it('finds by the beginning that the caller chooses', () => {
    const find = makeLookup(
      ROWS,
      ROWS.map(row => row.texts),
      firstWord,
    );
    expect(namesOf(find('mise'))).toEqual(['first: mise a jour', 'second: mise']);
    expect(find('mis')).toEqual([]);
  });

  it('takes words between blanks as well', () => {
    const find = makeLookup(['a', 'b', 'c'], ['Été été-là', '', 'hiver']);
    expect(find('ete').map(({ row }) => row)).toEqual(['a']);
    expect(find('hiver').map(({ row }) => row)).toEqual(['c']);
    for (const key of ['ete ete-la', ' ', '', '0', 'hive', '\n2', ' \n']) expect(find(key)).toEqual([]);
  });

  it('knows nothing of its own separators', () => {
    const find = makeLookup(
      ROWS,
      ROWS.map(row => row.texts),
    );
    for (const key of ['\t', '\n', 'mai\t\n1\tmise', '1', '\n1\tmai', '$5\t\n']) expect(find(key)).toEqual([]);
  });

  it('gives the same answers when it is asked often', () => {
    const words = fc.array(fc.stringMatching(/^[a-cé]{1,3}( [ab]{1,2})?$/), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), fc.boolean(), (lists, byWord) => {
        const keyOf = byWord ? firstWord : undefined;
        const find = makeLookup(lists, lists, keyOf);
        const keys = [...lists.flat().flatMap(text => [text, firstWord(text)]), 'a', 'ab', ''];
        const cold = keys.slice(0, 200).map(key => find(key));
        for (let time = 0; time < 300; time++) find('x');
        expect(keys.slice(0, 200).map(key => find(key))).toEqual(cold);
      }),
    );
  });
});
