import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf, mapText, normalizeText, originOf, spanOf } from '../../src/text/mapped.ts';
import { anyText } from '../support/generators.ts';

const COLLAPSIBLE = /[\t-\r \u2028\u2029]/;

/** A text and a stretch of it. */
const stretch = anyText.chain(text =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, span: [Math.min(a, b), Math.max(a, b)] as const })),
);

describe('mapText', () => {
  it.each([
    ['une seule ligne', 'une seule ligne'],
    ['  deux\n   lignes  ', 'deux lignes'],
    ['trois\r\nfins\rde\u2028ligne', 'trois fins de ligne'],
    ['deux  blancs\tet une tabulation', 'deux blancs et une tabulation'],
    ['une\u00a0espace insécable\u202f!', 'une\u00a0espace insécable\u202f!'],
    ['la porte-\nparole', 'la porte-parole'],
    ['de 3-\n4 ans - \noui -\nnon', 'de 3- 4 ans - oui - non'],
    ['\u00a0 le phare\u202f\n', 'le phare'],
    ['la com\u00admune', 'la commune'],
    ['la com\u200b\ufeff\u2060mune', 'la commune'],
    ['la com\u00ad\nmune est\n là', 'la commune est là'],
    ['la com\u00ad  \r\n  mune', 'la commune'],
    ['la com\u00ad\n\nmune', 'la com\u00ad mune'],
    ['la com\u00ad mune,\u200b 3\u20604', 'la com\u00ad mune,\u200b 3\u20604'],
    ['می\u200cخواهم 👩\u200d🚀', 'می\u200cخواهم 👩\u200d🚀'],
    [' \n\t ', ''],
    ['', ''],
  ])('%j becomes %j', (source, text) => {
    expect(mapText(source, [0, source.length]).text).toBe(text);
  });

  it('reads nothing outside of its span', () => {
    expect(normalizeText('avant  le\nmilieu après', [7, 16])).toBe('le milieu');
  });

  it('maps every unit to a source offset that holds the same unit, or a blank for a blank', () => {
    fc.assert(
      fc.property(stretch, ({ text, span }) => {
        const mapped = mapText(text, span);
        let last = span[0] - 1;
        for (let at = 0; at < mapped.text.length; at++) {
          const origin = originOf(mapped, at);
          expect(origin).toBeGreaterThan(last);
          expect(origin).toBeLessThan(span[1]);
          if (mapped.text[at] === ' ') expect(text[origin]).toMatch(COLLAPSIBLE);
          else expect(text[origin]).toBe(mapped.text[at]);
          last = origin;
        }
        expect(originOf(mapped, mapped.text.length)).toBe(mapped.end);
      }),
    );
  });

  it('keeps everything but blanks and what is invisible', () => {
    const bare = (text: string): string => text.replace(/[\s\u0085\u00ad\u200b\u2060]/g, '');
    fc.assert(
      fc.property(stretch, ({ text, span }) => {
        expect(bare(normalizeText(text, span))).toBe(bare(text.slice(...span)));
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, text => {
        const once = normalizeText(text, [0, text.length]);
        expect(normalizeText(once, [0, once.length])).toBe(once);
      }),
    );
  });
});

describe('indexOf', () => {
  it('is the way back from a source offset; what was left out stands where the text goes on', () => {
    const source = 'la com\u00ad\n mune';
    const mapped = mapText(source, [0, source.length]);
    expect(Array.from({ length: source.length }, (_, at) => indexOf(mapped, at))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 6, 6, 6, 7, 8, 9,
    ]);
  });
});

describe('spanOf', () => {
  it('gives the source of a word with invisible characters in it', () => {
    const source = 'la com\u00ad\nmu\u200bne est là';
    const mapped = mapText(source, [0, source.length]);
    expect(mapped.text).toBe('la commune est là');
    expect(source.slice(...spanOf(mapped, 3, 10))).toBe('com\u00ad\nmu\u200bne');
  });

  it('gives the source of a stretch across a line break', () => {
    const source = '  le club\n   exclusif de Lyon';
    const mapped = mapText(source, [0, source.length]);
    const at = mapped.text.indexOf('club exclusif');
    expect(source.slice(...spanOf(mapped, at, at + 13))).toBe('club\n   exclusif');
  });

  it('round trips: the span of a stretch normalises to that stretch', () => {
    fc.assert(
      fc.property(stretch, fc.nat(), fc.nat(), ({ text, span }, a, b) => {
        const mapped = mapText(text, span);
        const length = mapped.text.length + 1;
        const [start, end] = [Math.min(a % length, b % length), Math.max(a % length, b % length)];
        const source = spanOf(mapped, start, end);
        expect(normalizeText(text, source)).toBe(withoutEndSpaces(mapped.text.slice(start, end)));
      }),
    );
  });

  it('gives an empty span for an empty stretch', () => {
    const mapped = mapText('le  phare', [0, 9]);
    expect(spanOf(mapped, 3, 3)).toEqual([4, 4]);
    expect(spanOf(mapped, 8, 8)).toEqual([9, 9]);
  });
});

/** Without the blanks that a cut may leave at its ends. */
function withoutEndSpaces(text: string): string {
  return text.replace(/^[\s\u0085]+|[\s\u0085]+$/g, '');
}
