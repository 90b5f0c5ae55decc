import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuotes, parse } from '../../src/index.ts';
import type { Quotes } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import { fixtureNames, fixturePath } from '../support/gold.ts';

const sources = fixtureNames()
  .filter(name => name.startsWith('q-'))
  .map(name => readFileSync(fixturePath(name), 'utf8'));

/** What readers of quotations trip over: marks of all styles, cues, prepositions, pronouns, titles, separators. */
const PIECES = [
  ...'«»‹›“”„‘’"\'`()[],;:.!?—-',
  "''",
  '``',
  '<<',
  '>>',
  '« ',
  ' »',
  '“',
  '” ',
  '\u00a0',
  '\u202f',
  '\n\n',
  ' – ',
  ' … ',
  ' a dit ',
  ' dit ',
  ', a-t-il dit',
  ' que ',
  " qu'",
  'selon ',
  "d'après ",
  'pour ',
  'lui',
  'M. ',
  'Mme ',
  'le maire ',
  ', ajoutant que ',
  'avant de conclure ',
  ' said ',
  ' that ',
  'according to ',
  ' told ',
  ' was quoted as saying ',
  ' was told ',
  ' to ',
  ' of ',
  ', which residents say ',
  ' the older man ',
  ' his uncle ',
  'As for ',
  ' from a place ',
  'quant à ',
  'à ses yeux',
  'ce dernier ',
  ', ce que ',
  'Et de lâcher, ',
  'la quinquagénaire ',
  'He ',
  'It ',
  "n't ",
  "'s ",
  'Mayor ',
  'Luc Roy',
  'Nora',
  'ONU',
  'A',
  'a',
  '1',
  '新',
  '\u{1f600}',
  '\ud800',
  '\u0000',
  '\u202e',
  'é',
  'e\u0301',
];

/** A generator with a seed: a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pick = <T>(list: readonly T[], next: (below: number) => number): T => list[next(list.length)] as T;

/** Pieces in any order, many of them many times over. */
function hostile(next: (below: number) => number): string {
  let text = pick(['LYON, 3 mars 2025 (AFP) - ', 'DUBLIN, March 3, 2025 (AP) - '], next);
  for (let parts = 1 + next(60); parts > 0; parts--) {
    const piece = pick(PIECES, next) + (next(3) === 0 ? pick(PIECES, next) : '');
    text += piece.repeat(next(6) === 0 ? next(120) : 1);
  }
  return text;
}

/** A dispatch with stretches cut out, doubled or sprinkled. */
function damaged(next: (below: number) => number): string {
  let text = pick(sources, next);
  for (let change = 1 + next(12); change > 0; change--) {
    const at = next(text.length + 1);
    const length = next(next(8) === 0 ? 2000 : 30);
    const inserts = ['', text.slice(at, at + length).repeat(2), pick(PIECES, next)];
    text = text.slice(0, at) + pick(inserts, next) + text.slice(next(2) === 0 ? at : at + length);
  }
  return text;
}

function check({ quotes, terms }: Quotes, source: string, numbers: ReadonlySet<number>): string | null {
  const isIn = ([start, end]: Span): boolean => start >= 0 && start <= end && end <= source.length;
  for (const quote of quotes) {
    if (quote.content === '') return 'an empty content';
    if (![...quote.spans, quote.cue?.span, quote.source?.span].every(span => !span || isIn(span)))
      return 'a span outside';
    if (quote.spans.length === 0) return 'no span';
    if (quote.paragraph === null ? !quote.flags.includes('headline') : !numbers.has(quote.paragraph))
      return `a quote in paragraph ${quote.paragraph}`;
    if (quote.speaker === '') return 'an empty speaker';
  }
  return terms.every(({ span, text }) => isIn(span) && text !== '') ? null : 'a term without text';
}

describe('findQuotes() on hostile and damaged text', () => {
  it.each([
    ['hostile', hostile],
    ['damaged', damaged],
  ] as const)('never throws and points into the text: %s, 1,000 times', (_, make) => {
    for (let seed = 1; seed <= 1000; seed++) {
      const next = random(seed * 7919);
      const source = make(next);
      for (const article of parse(source, { language: next(2) === 0 ? 'fr' : 'en' })) {
        const numbers = new Set(article.paragraphs.flatMap(({ number }) => number ?? []));
        const wrong = check(findQuotes({ article, source }), source, numbers);
        if (wrong) expect.fail(`seed ${seed}: ${wrong} in ${JSON.stringify(source)}`);
      }
    }
  });

  it('reads a passage of more sentences than a call has room for arguments', () => {
    const source = `LYON, 3 mars 2025 (AFP) - « ${'Non. '.repeat(200_000)}», a dit le maire Jean Cazal.\n`;
    const [article] = parse(source, { language: 'fr' });
    const { quotes } = findQuotes({ article: article!, source });
    expect(quotes.map(({ content, speaker }) => [content.length, speaker])).toEqual([[999_999, 'Jean Cazal']]);
  });

  it('reads a passage of more quotes than a call has room for arguments', () => {
    const source = `LYON, 3 mars 2025 (AFP) - « ${'Il a dit que non. '.repeat(130_000)}», a dit le maire Jean Cazal.\n`;
    const [article] = parse(source, { language: 'fr' });
    const { quotes } = findQuotes({ article: article!, source });
    expect(quotes.length).toBe(130_001);
    expect(quotes.filter(({ speaker }) => speaker === 'Jean Cazal').length).toBe(1);
  });

  it('leaves an unbalanced mark to its own paragraph', () => {
    for (const mark of ['«', '»', '“', '”', '"', "'", '‘', '’', '„', '‹', '``', '<<']) {
      const source = `LYON, 3 mars 2025 (AFP) - Le maire ${mark}a parlé.\n\nLe gué rouvrira, a dit le maire Jean Cazal.\n`;
      const [article] = parse(source, { language: 'fr' });
      const { quotes } = findQuotes({ article: article!, source });
      expect(quotes.map(({ content, speaker }) => [content, speaker])).toEqual([['Le gué rouvrira', 'Jean Cazal']]);
    }
  });
});
