import { describe, expect, it } from 'vitest';
import { makeQuoteCounter } from '../../src/corpus/quotes.ts';
import type { Quote, QuoteKind } from '../../src/model/quote.ts';

const quote = (speaker: string | null, kind: QuoteKind, lemma: string | null): Quote => ({
  paragraph: 1,
  kind,
  content: 'oui',
  spans: [[0, 3]],
  cue: lemma === null ? null : { text: lemma, lemma, class: 'neutral', span: [0, 3] },
  source: null,
  speaker,
  flags: [],
});

describe('the quotes of a corpus', () => {
  it('are counted by speaker, kind and cue, over all articles', () => {
    const counter = makeQuoteCounter();
    const term = { paragraph: 1, text: 'soft power', span: [0, 0] as const };
    counter.add({ quotes: [quote('Qin Gang', 'indirect', 'noter'), quote(null, 'direct', null)], terms: [term] });
    counter.add({
      quotes: [quote('QIN GANG', 'direct', 'dire'), quote('Qin Gang', 'direct', 'dire'), quote('Ana', 'mixed', 'dire')],
      terms: [term],
    });
    expect(counter.result()).toEqual({
      total: 5,
      direct: 3,
      indirect: 1,
      mixed: 1,
      unnamed: 1,
      speakers: [
        {
          name: 'Qin Gang',
          count: 3,
          direct: 2,
          indirect: 1,
          mixed: 0,
          cues: [
            { name: 'dire', count: 2 },
            { name: 'noter', count: 1 },
          ],
        },
        { name: 'Ana', count: 1, direct: 0, indirect: 0, mixed: 1, cues: [{ name: 'dire', count: 1 }] },
      ],
      cues: [
        { name: 'dire', count: 3 },
        { name: 'noter', count: 1 },
      ],
      terms: [{ name: 'soft power', count: 2 }],
      uncertainty: 0,
    });
  });
});
