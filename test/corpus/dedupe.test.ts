import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DedupeOptions, makeDeduper } from '../../src/corpus/dedupe.ts';
import { findGroups, makeLibrary } from '../../src/corpus/groups.ts';
import { confidence, fingerprint, overlap } from '../../src/corpus/sketch.ts';
import { parse } from '../../src/index.ts';

/** So many words that no other text has. */
const words = (count: number, name: string): string =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');

const shared = (a: string, b: string): number => {
  const found = overlap(fingerprint('', [a]).sketch, fingerprint('', [b]).sketch);
  return found.shared / found.of;
};

describe('what two texts share', () => {
  it('is all for the same words, whatever their case, accents, marks and paragraphs', () => {
    const text = `${words(50, 'mot')} « Événement », a-t-il dit. ${words(50, 'autre')}`;
    expect(shared(text, text.toUpperCase().replace('ÉVÉNEMENT', 'EVENEMENT').replaceAll(' ', '  '))).toBe(1);
    const one = fingerprint('', [text]);
    const cut = fingerprint('', text.split(' « '));
    expect(cut.words).toBe(one.words);
  });

  it('is about the part of the shorter one that stands in the longer one', () => {
    const [a, b] = [words(600, 'a'), words(600, 'b')];
    expect(shared(a, b)).toBe(0);
    expect(shared(a, `${a} ${b}`)).toBeGreaterThan(0.95);
    expect(shared(words(60, 'a'), `${a} ${b}`)).toBeGreaterThan(0.8);
    expect(shared(`${words(300, 'a')} ${words(300, 'c')}`, a)).toBeGreaterThan(0.35);
    expect(shared(`${words(300, 'a')} ${words(300, 'c')}`, a)).toBeLessThan(0.65);
  });

  it('is doubted the more the fewer hashes it is told from', () => {
    const [few, many] = [confidence({ shared: 6, of: 8 }), confidence({ shared: 600, of: 800 })];
    expect(few[0]).toBeLessThan(many[0]);
    expect(few[1]).toBeGreaterThan(many[1]);
    expect(many[0]).toBeGreaterThan(0.7);
  });
});

describe('groups', () => {
  it('hold the same as comparing all with all does, of texts that share all or nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 60 }), stories => {
        const library = makeLibrary();
        stories.forEach((story, index) => {
          library.add(fingerprint(`${index}`, [`${words(150, `s${story}w`)} ${words(20, `own${index}w`)}`]));
        });
        const expected = [...new Set(stories)]
          .map(story => stories.flatMap((other, index) => (other === story ? [index] : [])))
          .filter(group => group.length > 1);
        expect(findGroups(library, { threshold: 0.5 })).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

function groupsOf(texts: Readonly<Record<string, string>>, options: Partial<DedupeOptions> = {}): string[][] {
  const deduper = makeDeduper({ threshold: 0.5, within: null, ...options });
  for (const [path, text] of Object.entries(texts))
    for (const article of parse({ path, format: 'text', encoding: 'utf-8', text, warnings: [] })) deduper.add(article);
  return deduper.groups().map(group => group.map(({ address, kind }) => `${address}: ${kind}`));
}

const story = (day: string, title = 'Le bac reprend la mer', more = ''): string =>
  `${title}\n\nSETE, ${day} 2024 (AFP) - ${words(60, 'bac')}.${more}\n`;

describe('the newest of a group', () => {
  it('is the one of the latest day', () => {
    expect(groupsOf({ a: story('4 mars'), b: story('2 mars') })).toEqual([['a: newest', 'b: exact']]);
  });

  it('is the highest version of a day', () => {
    expect(groupsOf({ a: `UPDATE 2-${story('2 mars')}`, b: `UPDATE 1-${story('2 mars')}` })[0]?.[0]).toBe('a: newest');
  });

  it('is the last one where nothing else tells', () => {
    expect(groupsOf({ a: story('2 mars'), b: story('2 mars', 'Un autre titre') })).toEqual([['b: newest', 'a: near']]);
  });
});

describe('what is no story', () => {
  it('is not grouped for its stock phrase, but for being the same', () => {
    const brief = (place: string): string => `${place}, 2 mars 2024 (AFP) - Aucune dépêche ce matin de la région.\n`;
    expect(groupsOf({ a: brief('SETE'), b: 'Un titre\n\n'.concat(brief('LYON')) })).toEqual([]);
    expect(groupsOf({ a: brief('SETE'), b: brief('SETE') })).toEqual([['b: newest', 'a: exact']]);
  });

  it('is not grouped over more days than asked for', () => {
    const texts = { a: story('2 mars'), b: story('9 mars') };
    expect(groupsOf(texts, { within: 6 })).toEqual([]);
    expect(groupsOf(texts, { within: 7 })).toHaveLength(1);
  });
});
