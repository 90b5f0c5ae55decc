import { describe, expect, it } from 'vitest';
import { findQuotes, parse } from '../../src/index.ts';
import type { Quote, Quotes } from '../../src/model/quote.ts';

const STARTS: Readonly<Record<string, string>> = {
  fr: 'LYON, 3 mars 2025 (AFP) - ',
  en: 'DUBLIN, March 3, 2025 (AP) - ',
};

/** The quotes and terms of a story in these paragraphs. */
export function quotesOf(language: string, ...paragraphs: string[]): Quotes {
  const source = `${STARTS[language]}${paragraphs.join('\n\n')}\n`;
  const [article] = parse(source, { language });
  return findQuotes({ article: article!, source });
}

/** A quote in one line: speaker (else source in brackets), cue, content. */
export function inShort({ speaker, source, cue, content, flags }: Quote): string {
  const who = speaker ?? (source ? `(${source.text})` : '-');
  return `${who} | ${cue?.text ?? '-'} | ${content}${flags.length > 0 ? ` | ${flags.join(' ')}` : ''}`;
}

export type Cases = readonly (readonly [what: string, paragraphs: readonly string[], quotes: readonly string[]])[];

/** Tests that the paragraphs of each case hold just these quotes. */
export function describeCases(title: string, { french, english }: { french: Cases; english: Cases }): void {
  describe(title, () => {
    it.each(french)('French: %s', (_, paragraphs, quotes) => {
      expect(quotesOf('fr', ...paragraphs).quotes.map(inShort)).toEqual(quotes);
    });
    it.each(english)('English: %s', (_, paragraphs, quotes) => {
      expect(quotesOf('en', ...paragraphs).quotes.map(inShort)).toEqual(quotes);
    });
  });
}
