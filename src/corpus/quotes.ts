import type { Quotes } from '../model/quote.ts';
import { foldKey } from '../text/fold.ts';
import { type Count, makeCounter } from './counter.ts';

/** How often each kind of quote occurs. */
export interface Kinds {
  readonly direct: number;
  readonly indirect: number;
  readonly mixed: number;
}

/** Somebody who is quoted, how often in each way, and with what verbs. */
export interface SpeakerCount extends Count, Kinds {
  /** The verbs, nouns and prepositions that quote them, the most frequent first. */
  readonly cues: readonly Count[];
}

/** Who is quoted in a corpus, and how. */
export interface QuoteStats extends Kinds {
  readonly total: number;
  /** Quotes whose source has no name: «a spokesman», or none at all. */
  readonly unnamed: number;
  readonly speakers: readonly SpeakerCount[];
  readonly cues: readonly Count[];
  /** Words between marks that are not themselves a direct quote. */
  readonly terms: readonly Count[];
  readonly uncertainty: number;
}

export interface QuoteCounter {
  readonly add: (found: Quotes) => void;
  readonly result: () => QuoteStats;
}

const KINDS = ['direct', 'indirect', 'mixed'] as const;
/** Speakers whose cues are told. */
const MOST_SPEAKERS = 1000;
const MOST_CUES = 5;

export function makeQuoteCounter(): QuoteCounter {
  const kinds = { direct: 0, indirect: 0, mixed: 0 };
  const counters = { speakers: makeCounter(), cues: makeCounter(), terms: makeCounter() };
  // Under one key what belongs together, so that rare pairs can be forgotten as rare names are.
  const ways = makeCounter();
  const pairs = makeCounter();
  let unnamed = 0;
  return {
    add: ({ quotes, terms }) => {
      for (const { kind, speaker, cue } of quotes) {
        kinds[kind]++;
        if (cue) counters.cues.add(cue.lemma);
        if (speaker === null) unnamed++;
        else {
          counters.speakers.add(speaker);
          ways.add(`${speaker}\n${kind}`);
          if (cue) pairs.add(`${speaker}\n${cue.lemma}`);
        }
      }
      for (const { text } of terms) counters.terms.add(text);
    },
    result: () => {
      const cuesOf = groupPairs(pairs.top());
      const speakers = counters.speakers.top(MOST_SPEAKERS).map(({ name, count }) => {
        const [direct, indirect, mixed] = KINDS.map(kind => ways.get(`${name}\n${kind}`)) as [number, number, number];
        return { name, count, direct, indirect, mixed, cues: cuesOf(name).slice(0, MOST_CUES) };
      });
      return {
        total: kinds.direct + kinds.indirect + kinds.mixed,
        ...kinds,
        unnamed,
        speakers,
        cues: counters.cues.top(),
        terms: counters.terms.top(),
        uncertainty: Math.max(...[...Object.values(counters), ways, pairs].map(counter => counter.uncertainty())),
      };
    },
  };
}

/** From «name, line end, cue» to the cues of a name, in their order. */
function groupPairs(pairs: readonly Count[]): (name: string) => readonly Count[] {
  const cues = new Map<string, Count[]>();
  for (const { name: pair, count } of pairs) {
    const [name = '', cue = ''] = pair.split('\n');
    const key = foldKey(name);
    const row = { name: cue, count };
    const known = cues.get(key);
    if (known) known.push(row);
    else cues.set(key, [row]);
  }
  return name => cues.get(foldKey(name)) ?? [];
}
