import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { fixtureNames, fixturePath } from '../support/gold.ts';

const sources = fixtureNames().map(name => readFileSync(fixturePath(name), 'utf8'));
const PIECES = [
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  ' - ',
  '(AFP)',
  '/TASS/',
  'ZCZC\n',
  '\nNNNN\n',
  'Fin',
  '«',
  '"',
  '(',
  ')',
  '\u0000',
  '\u202e',
  '\ud800',
  'PARIS, 3 mars ',
  '31 février',
  '2023-13-45 25:61',
  '***',
  '___',
  '新华社',
  '=',
];

/** A generator with a seed: a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A fixture with stretches cut out, doubled, swapped for another fixture's, or sprinkled with what parsers trip over. */
function mutate(next: (below: number) => number): string {
  let text = sources[next(sources.length)] as string;
  for (let change = 1 + next(6); change > 0; change--) {
    const at = next(text.length + 1);
    const length = next(next(8) === 0 ? 2000 : 40);
    const other = sources[next(sources.length)] as string;
    const from = next(other.length);
    const inserts = [
      '',
      text.slice(at, at + length),
      text.slice(at, at + length).repeat(2),
      other.slice(from, from + length),
      PIECES[next(PIECES.length)] as string,
    ];
    text = text.slice(0, at) + inserts[next(inserts.length)] + text.slice(next(2) === 0 ? at : at + length);
  }
  return text;
}

describe('parse() on damaged and spliced dispatches', () => {
  it('loses nothing and never throws, 10,000 times', () => {
    for (let seed = 1; seed <= 10_000; seed++) {
      const text = mutate(random(seed));
      let at = 0;
      for (const article of parse(text)) {
        for (const { span } of article.segments) {
          if (span[0] !== at || span[1] <= span[0]) expect.fail(`seed ${seed}: a gap or an overlap at ${at}`);
          at = span[1];
        }
        const spans = [...article.paragraphs, ...article.boilerplate].map(({ span }) => span);
        if (article.dateline) spans.push(article.dateline.span);
        for (const [start, end] of spans)
          if (start < 0 || end > text.length || end < start) expect.fail(`seed ${seed}: a span outside the text`);
      }
      if (at !== text.length) expect.fail(`seed ${seed}: the text ends at ${text.length}, the segments at ${at}`);
    }
  });
});
