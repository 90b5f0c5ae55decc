import type { SpeechData, WordClass } from '../../language/speech.ts';
import { IS, list, NOUN } from './word.ts';

const SYNTAX_CLASSES = Object.keys(IS) as (keyof typeof IS)[];

const NOUN_BITS: Readonly<Partial<Record<WordClass, number>>> = {
  honorific: NOUN.honorific,
  role: NOUN.role,
  roleFeminine: NOUN.role | NOUN.feminine,
  roleMasculine: NOUN.role | NOUN.masculine,
  body: NOUN.body,
  firm: NOUN.firm | NOUN.body,
  text: NOUN.text,
  group: NOUN.group,
  nationality: NOUN.nationality,
  notSource: NOUN.notSource,
};

const NOUN_CLASSES = Object.keys(NOUN_BITS) as WordClass[];

/** What the words of a language's lists can be: bits of `Word.is`, of `Word.noun`, and those that few words have. */
export function compileBits(data: SpeechData): Readonly<Record<'is' | 'noun' | 'rare', ReadonlyMap<string, number>>> {
  const is = new Map<string, number>();
  const noun = new Map<string, number>();
  const mark = (table: Map<string, number>, words: string, bit: number): void => {
    const all = list(words);
    for (let at = 0; at < all.length; at++) {
      const word = all[at] as string;
      table.set(word, (table.get(word) ?? 0) | bit);
    }
  };
  for (const name of SYNTAX_CLASSES) mark(is, data.words[name as WordClass] ?? '', IS[name]);
  mark(is, data.contrasts, IS.contrast);
  mark(is, data.hearsayAdverbs, IS.hearsay | IS.adverb);
  mark(is, data.particles, IS.particle);
  for (const name of NOUN_CLASSES) mark(noun, data.words[name] ?? '', NOUN_BITS[name] as number);
  mark(noun, data.audiences, NOUN.audience);
  mark(noun, data.cueNouns, NOUN.cue);
  const rare = new Map<string, number>();
  mark(rare, data.anonymity, NOUN.anonymity);
  mark(rare, data.seen, NOUN.seen);
  mark(rare, data.indefinite, NOUN.indefinite);
  mark(rare, data.likewise, NOUN.likewise);
  mark(rare, data.through, NOUN.through);
  mark(rare, data.demonstratives, NOUN.demonstrative);
  mark(rare, data.ours, NOUN.ours);
  mark(rare, data.locatives, NOUN.locative);
  mark(rare, data.theirs, NOUN.theirs);
  mark(rare, data.bodyParticles, NOUN.bodyParticle);
  mark(rare, data.latter, NOUN.latter);
  mark(rare, data.postnominals, NOUN.postnominal);
  mark(rare, data.personal, NOUN.personal);
  mark(rare, data.states, NOUN.state);
  mark(rare, data.pronominal, NOUN.pronominal);
  return { is, noun, rare };
}
