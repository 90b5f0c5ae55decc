import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern, type PatternOptions } from '../../src/search/compile.ts';
import { makePrefilter } from '../../src/search/prefilter.ts';
import { requiredWords } from '../../src/search/required.ts';
import { normalizeText } from '../../src/text/mapped.ts';

const SMART: PatternOptions = { case: 'smart', accents: 'smart', fixed: false };

async function accepts(pattern: string, text: string | Buffer, options: Partial<PatternOptions> = {}) {
  const required = await requiredWords([pattern], { ...SMART, ...options });
  return makePrefilter(required)(Buffer.from(text as string));
}

describe('what a pattern requires', () => {
  it.each<[string, Partial<PatternOptions>, readonly (readonly string[])[]]>([
    ["communauté d'avenir", {}, [['communaute'], ['avenir']]],
    ['œuvre', {}, [['oeuvre']]],
    ['le bon, le bon et le mauvais', {}, [['mauvais'], ['bon']]],
    ['a (déclaré|indiqué)', {}, [['declare', 'indique']]],
    ['le (maire|préfet) a (déclaré|indiqué) vendredi', {}, [['vendredi'], ['declare', 'indique'], ['maire', 'prefet']]],
    ['(a|b)', {}, []],
    ['sommet.*visas?', {}, [['sommet'], ['visa']]],
    ['sommet annuel|visas? refusé', {}, [['sommet', 'refuse']]],
    ['(?:visa)?', {}, []],
    ['(?:visa)+', {}, [['visa']]],
    ['\\bsommet\\b', {}, [['sommet']]],
    ['[Ss]ommet', {}, [['ommet']]],
    ['du 18 au 19 mai', {}, [['mai']]],
    ['新华社', {}, []],
    ['a.b(', { fixed: true }, []],
    ['price: 4.500', { fixed: true }, [['price'], ['500']]],
    ['sommet|', {}, []],
    ['(?!visa)sommet', {}, [['sommet']]],
    ['(?=visas)', {}, []],
    ['com\u00admune \u200ble (mai\u2060re|préfet)', {}, [['commune'], ['maire', 'prefet']]],
    ['com\u00admune(', { fixed: true }, [['commune']]],
  ])('%s', async (pattern, options, words) => {
    expect(await requiredWords([pattern], { ...SMART, ...options })).toEqual(words);
  });

  it('is either of several patterns, or nothing when one of them asks for nothing', async () => {
    expect(await requiredWords(['sommet annuel', 'visa'], SMART)).toEqual([['sommet', 'visa']]);
    expect(await requiredWords(['sommet', '..'], SMART)).toEqual([]);
  });
});

describe('bytes that may hold a match', () => {
  it.each([
    ['evenement', "L'ÉVÉNEMENT"],
    ['evenement', 'un événement'],
    ['evenement', 'un e\u0301ve\u0301nement'],
    ['coeur', 'le Cœur'],
    ['oeuvre', 'Œuvre'],
    ['strasse', 'Straße'],
    ['final', 'la ﬁnale'],
    ['commune', 'com\u00admune'],
    ['commune', 'la com\u200b\u2060m\ufeffune'],
    ['evenement', 'e\u0301\u00adve\u0301\u00ad\u200bnement'],
    ['commune', 'la com\u00ad\n  mune'],
    ['commune', 'la com\u00ad\u200b\r\nmune'],
    ['com\u00admune', 'la commune'],
    ['lodz', 'Łódź'],
    ['avenir', 'avenir'],
    ['avenir', 'xxxxxavenir'],
    ['avenir', 'éavenir'],
  ])('%s in %s', async (pattern, text) => {
    expect(await accepts(pattern, text)).toBe(true);
  });

  it.each([
    ['evenement', 'un événemen'],
    ['avenir', 'aveni r'],
    ['avenir', 'ave\u200dnir'],
    ['avenir', 'un mot cou\u00adpé'],
    ['avenir', ''],
    ['avenir', 'av'],
  ])('%s not in %s', async (pattern, text) => {
    expect(await accepts(pattern, text)).toBe(false);
  });

  it.each([
    ['JSON', '{"a":1}'],
    ['XML', '<a/>'],
    ['XML behind a BOM', '\ufeff <a/>'],
    ['windows-1252', Buffer.from('pr\u00e9sident', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffsommet', 'utf16le')],
    ['wire control characters', '\u0001a0105'],
  ])('%s always passes', async (_, text) => {
    expect(await accepts('avenir', text)).toBe(true);
  });

  it('looks once at each of many invisible characters', async () => {
    expect(await accepts('avenir', `a${'\u00ad'.repeat(300_000)}b`)).toBe(false);
    expect(await accepts('avenir', `${'\u00ad'.repeat(300_000)}\n`)).toBe(true);
  });

  it('never turns down a text that the pattern matches', async () => {
    const letters = [...'aeéèoœuß sStTıİſ ñÑcçlłﬁ-’\n', 'e\u0301', 'oe', 'ss', 'fi', 'AE', '\u00a0'];
    letters.push('\u00ad', '\u200b', '\u2060', '\ufeff', '\u200d', '\u00ad\n', '\u00ad\u200b\n');
    const text = fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map(parts => parts.join(''));
    const word = fc
      .array(fc.constantFrom(...letters.slice(0, 24), '\u00ad', '\u200b'), { minLength: 3, maxLength: 12 })
      .map(p => p.join(''));
    const options = fc.record({
      case: fc.constantFrom('smart' as const, 'ignore' as const, 'exact' as const),
      accents: fc.constantFrom('smart' as const, 'ignore' as const, 'exact' as const),
      fixed: fc.boolean(),
      whole: fc.constantFrom(undefined, 'word' as const),
    });
    await fc.assert(
      fc.asyncProperty(text, word, text, options, async (before, middle, after, how) => {
        const bytes = Buffer.from(before + middle + after);
        const whole = normalizeText(bytes.toString(), [0, before.length + middle.length + after.length]);
        const required = await requiredWords([middle], how);
        const { regex } = compilePattern(middle, how);
        regex.lastIndex = 0;
        if (regex.test(whole)) expect(makePrefilter(required)(bytes)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
