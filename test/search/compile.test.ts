import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DepecheError } from '../../src/errors.ts';
import { compilePattern, type PatternOptions } from '../../src/search/compile.ts';
import { locateError } from '../../src/search/locate-error.ts';

const SMART: PatternOptions = { case: 'smart', accents: 'smart', fixed: false };

/** What of a text matches, or null. */
function find(pattern: string, text: string, options: Partial<PatternOptions> = {}): string | null {
  const { regex } = compilePattern(pattern, { ...SMART, ...options });
  return regex.exec(text)?.[0] ?? null;
}

type Row = [pattern: string, text: string, found: boolean];

const isFound = (options: Partial<PatternOptions>) => (pattern: string, text: string, found: boolean) =>
  expect(find(pattern, text, options) !== null).toBe(found);

describe('smart case', () => {
  it.each<Row>([
    ['sommet', 'Le SOMMET', true],
    ['Sommet', 'Le Sommet', true],
    ['Sommet', 'le sommet', false],
    ['éCrit', 'écrit', false],
    ['\\S+ommet', 'SOMMET', true],
    ['[a-z]+mmet', 'SOMMET', true],
    ['\\p{Ll}+', 'ABC', true],
    ['\\p{Lu}x', 'ax', true],
  ])('%s in «%s»: %s', isFound({}));

  it.each<Row>([
    ['Sommet', 'le sommet', true],
    ['ÉCRIT', 'il a écrit', true],
  ])('ignored, %s in «%s»: %s', isFound({ case: 'ignore' }));

  it.each<Row>([
    ['sommet', 'Le Sommet', false],
    ['sommet', 'le sommet', true],
    ['[a-z]ommet', 'Sommet', false],
  ])('exact, %s in «%s»: %s', isFound({ case: 'exact' }));
});

describe('smart case in classes', () => {
  it.each([
    ['[A-Z]{3,}', 'un TGV passe', 'TGV'],
    ['\\p{Lu}{3,}', 'le port de LISLE', 'LISLE'],
    ['[é-ü]t[ÉA]', 'étA', 'étA'],
    ['[a-z]{3}', 'TGV', 'TGV'],
    ['\\p{Lu}este', 'UN PESTE', 'PESTE'],
  ])('%s in «%s»', (pattern, text, found) => {
    expect(find(pattern, text, SMART)).toBe(found);
  });

  it.each([
    ['[A-Z]{3,}', 'rouvre'],
    ['\\p{Lu}{3,}', 'depuis'],
    ['[^A-Z\\d]{9}', 'ABCDEFGHI'],
  ])('%s not in «%s»', (pattern, text) => {
    expect(find(pattern, text, SMART)).toBeNull();
  });
});

describe('smart accents', () => {
  it.each<Row>([
    ['evenement', 'Événement', true],
    ['evenement', 'événement'.normalize('NFD'), true],
    ['événement', 'événement'.normalize('NFD'), true],
    ['événement'.normalize('NFD'), 'événement', true],
    ['événement', 'evenement', false],
    ['événement', 'Evénement', true],
    ['État', 'Etat', true],
    ['État', 'État', true],
    ['État', 'etat', false],
    ['état', 'Etat', true],
    ['état', 'etat', false],
    ['côte', 'coté', false],
    ['cote', 'côté', true],
    ['garcon', 'garçon', true],
    ['sodertalje', 'Södertälje', true],
    ['lodz', 'Łódź', true],
    ['été', 'étè', false],
    ['e', 'e\u0308', true],
    ['é', 'e\u0300', false],
  ])('%s in «%s»: %s', isFound({}));

  it.each<Row>([
    ['événement', 'evenement', true],
    ['côte', 'coté', true],
    ['État', 'ETAT', false],
  ])('ignored, %s in «%s»: %s', isFound({ accents: 'ignore' }));

  it.each<Row>([
    ['evenement', 'événement', false],
    ['evenement', 'événement'.normalize('NFD'), false],
    ['événement', 'événement'.normalize('NFD'), true],
    ['État', 'Etat', false],
    ['événement', 'Événement', true],
  ])('exact, %s in «%s»: %s', isFound({ accents: 'exact' }));

  it('takes combining accents along, so that a highlight ends with its letter', () => {
    expect(find('cafe', 'un cafe\u0301 noir')).toBe('cafe\u0301');
  });
});

describe('typography', () => {
  it.each<Row>([
    ['oeuvre', 'mise en œuvre', true],
    ['œuvre', 'mise en oeuvre', true],
    ['OEUVRE', 'ŒUVRE', true],
    ['Oeuvre', 'œuvre', false],
    ['Œuvre', 'Œuvre', true],
    ['ex aequo', 'ex æquo', true],
    ['strasse', 'Straße', true],
    ['straße', 'Strasse', true],
    ['final', '\ufb01nal', true],
    ["l'humanité", 'l’humanité', true],
    ['l’humanité', "l'humanité", true],
    ['100 km', '100\u00a0km', true],
    ['100\u202fkm', '100 km', true],
    ['Chine-Asie', 'Chine\u2011Asie', true],
    ['2020-2023', '2020–2023', true],
    ['moe?n', 'mn', false],
    ['oe+', 'oeee', true],
  ])('%s in «%s»: %s', isFound({}));
});

describe('a regular expression', () => {
  it.each<Row>([
    ['a (déclaré|indiqué)', 'il a indiqué', true],
    ['^le', 'Le sommet', true],
    ['\\d{2} mai', 'le 19 mai', true],
    ['[eé]t[eé]', 'été', true],
    ['(?<mot>\\w+) \\k<mot>', 'non non', true],
    ['(.)\\1', 'ballet', true],
    ['(a)\\1', 'Aa', true],
    ['a.c', 'a\u{1f600}c', true],
    ['x{2}', 'axxb', true],
    ['e{2}', 'créée', true],
    ['oe{2}', 'oee', true],
    ['http://', 'http://a', true],
    ['\\.', 'a', false],
    ['(?!x)e', 'é', true],
    ['(?<=l)e', 'lé', true],
    ['[^a-z]', 'É', true],
  ])('%s in «%s»: %s', isFound({}));

  it.each(['[', '(', ')', '*', 'a**', 'a{2,1}', '\\', '(?<n>', '(?<n>a)(?<n>b)', '\\p{Nope}', '[b-a]'])(
    '%s is refused as a bad pattern',
    pattern => {
      const error = (() => {
        try {
          return compilePattern(pattern, SMART);
        } catch (thrown) {
          return thrown;
        }
      })();
      expect(error).toBeInstanceOf(DepecheError);
      expect(error).toMatchObject({ code: 'pattern', subject: pattern });
      expect(locateError(pattern, error as DepecheError).message).toMatch(/^bad pattern: \S/);
    },
  );
});

describe('a fixed string', () => {
  it.each<Row>([
    ['a.c', 'abc', false],
    ['(ministre)', 'le (ministre)', true],
    ["communaute d'avenir", 'communauté d’avenir', true],
    ['[a-z]', '[A-Z]', true],
    ['\\d', '5', false],
    ['a+', 'A+', true],
  ])('%s in «%s»: %s', isFound({ fixed: true }));
});

describe('properties', () => {
  const words = fc.string({
    unit: fc.constantFrom(..."aeiouéèêçœæßñłøAEÉŒ xyz'’-()[].*+?\\^$|{}/#&~%"),
    minLength: 1,
    maxLength: 20,
  });
  const every = {
    case: fc.constantFrom('smart', 'ignore', 'exact'),
    accents: fc.constantFrom('smart', 'ignore', 'exact'),
  } as const;

  it('every text is found in itself as a fixed string, composed or not', () => {
    fc.assert(
      fc.property(words, fc.record(every), (text, options) => {
        for (const form of ['NFC', 'NFD']) {
          const hay = text.normalize(form);
          expect(find(text, `» ${hay} «`, { ...options, fixed: true })).not.toBeNull();
        }
      }),
    );
  });

  it('what is found exactly is found smartly, and what is found smartly is found when all is ignored', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeéèEÉoœ'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(letters, letters, (pattern, text) => {
        const found = (how: 'exact' | 'smart' | 'ignore') => find(pattern, text, { case: how, accents: how }) !== null;
        if (found('exact')) expect(found('smart')).toBe(true);
        if (found('smart')) expect(found('ignore')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never makes an expression that does not compile', () => {
    fc.assert(
      fc.property(words, fc.record(every), fc.boolean(), (pattern, options, fixed) => {
        try {
          compilePattern(pattern, { ...options, fixed });
        } catch (error) {
          expect(error).toBeInstanceOf(DepecheError);
          expect(() => new RegExp(pattern, 'u')).toThrow();
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what is invisible in a pattern', () => {
  it.each<Row>([
    ['com\u00admune', 'la commune', true],
    ['\u200bcommune\ufeff', 'la commune', true],
    ['com\u2060(mune|té)', 'la commune', true],
    ['com\u00ad?mune', 'la commune', true],
    ['com\u00ad{1,2}?mune', 'la commune', true],
    ['e\u00ad\u0301tat', "l'état", true],
    ['o\u00ade', 'œ', true],
    ['com\\u00admune', 'la commune', false],
    ['com[\u00ad]mune', 'la commune', false],
  ])('goes where it stands in a word: %j in «%s»: %s', isFound({}));

  it.each<Row>([
    ['\u00ad', 'mot\u00ad, autre', true],
    ['\u00ad', 'un mot', false],
    ['mot\u200b, autre', 'un mot\u200b, autre', true],
    ['3\u20604', '3\u20604', true],
    ['mot(?!\u00ad)', 'un mot', true],
    ['mot(?!\u00ad)', 'un mot\u00ad', false],
    ['می\u200cخواهم', 'می\u200cخواهم', true],
    ['می\u200cخواهم', 'میخواهم', false],
  ])('stays elsewhere, as in texts: %j in «%s»: %s', isFound({}));

  it('goes from plain text too', () => {
    expect(find('com\u00admune(s)?', 'commune(s)?', { fixed: true })).toBe('commune(s)?');
    expect(find('com\u00admune', 'la commune', { whole: 'word' })).toBe('commune');
  });
});
