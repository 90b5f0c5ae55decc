import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuotes, parse } from '../../src/index.ts';
import type { Quote } from '../../src/model/quote.ts';
import { fixtureDocument, fixturePath } from '../support/gold.ts';

interface GoldQuote {
  readonly paragraph: number;
  readonly kind: string;
  readonly content: string;
  readonly cue: string | null;
  readonly source: string | null;
  readonly speaker: string | null;
}

const toGold = ({ paragraph, kind, content, cue, source, speaker }: Quote): Partial<GoldQuote> => ({
  paragraph: paragraph ?? 0,
  kind,
  content,
  cue: cue?.text ?? null,
  source: source?.text ?? null,
  speaker,
});

describe('the first dispatch', async () => {
  const name = 'sommet-chine-asie-centrale';
  const document = await fixtureDocument(name);
  const [article] = parse(document);
  const { quotes, terms } = findQuotes({ article: article!, source: document.text });
  const gold = JSON.parse(readFileSync(fixturePath(name, 'expected.json'), 'utf8'));
  const said = quotes.filter(({ flags }) => !flags.includes('inferred') && !flags.includes('headline'));

  it('gives its 24 attributions, word for word, and every speaker is Qin Gang', () => {
    expect(said.map(toGold)).toEqual(gold.quotes);
  });

  it('tells both scare quotes from speech', () => {
    expect(terms.map(({ text }) => text)).toEqual(gold.scareQuotes);
  });

  it('points into the source with every span', () => {
    for (const { spans, content, cue, source } of quotes) {
      const plain = (text: string): string => text.replace(/\s+/g, ' ');
      expect(plain(spans.map(span => document.text.slice(...span)).join(' … '))).toBe(content);
      if (cue) expect(document.text.slice(...cue.span)).toBe(cue.text);
      if (source) expect(plain(document.text.slice(...source.span))).toBe(source.text);
    }
  });
});
