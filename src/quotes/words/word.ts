import type { PrepositionCue, Pronoun } from '../../language/speech.ts';
import type { Reading } from './verb.ts';

/** Bits of `Word.is`: what a word can be in a sentence. */
export const IS = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  of: 1 << 2,
  to: 1 << 3,
  agent: 1 << 4,
  relative: 1 << 5,
  that: 1 << 6,
  question: 1 << 7,
  and: 1 << 8,
  subordinator: 1 << 9,
  have: 1 << 10,
  be: 1 << 11,
  modal: 1 << 12,
  conditional: 1 << 13,
  pluralVerb: 1 << 14,
  verb: 1 << 15,
  not: 1 << 16,
  adverb: 1 << 17,
  time: 1 << 18,
  clitic: 1 << 19,
  reflexive: 1 << 20,
  hypothetical: 1 << 21,
  possessive: 1 << 22,
  contrast: 1 << 23,
  hearsay: 1 << 24,
  particle: 1 << 25,
  refusal: 1 << 26,
  feminine: 1 << 27,
  masculine: 1 << 28,
  plural: 1 << 29,
  genitive: 1 << 30,
} as const;

/** Bits of `Word.noun`: what a noun names, and what else few words are. */
export const NOUN = {
  honorific: 1 << 0,
  role: 1 << 1,
  feminine: 1 << 2,
  body: 1 << 3,
  text: 1 << 4,
  group: 1 << 5,
  nationality: 1 << 6,
  notSource: 1 << 7,
  audience: 1 << 8,
  cue: 1 << 9,
  givenM: 1 << 10,
  givenF: 1 << 11,
  firm: 1 << 12,
  anonymity: 1 << 13,
  seen: 1 << 14,
  indefinite: 1 << 15,
  likewise: 1 << 16,
  through: 1 << 17,
  demonstrative: 1 << 18,
  ours: 1 << 19,
  masculine: 1 << 20,
  locative: 1 << 21,
  pronominal: 1 << 22,
  age: 1 << 23,
  theirs: 1 << 24,
  /** A role for its ending alone: «vérifier» and «policier» end alike. */
  guessed: 1 << 25,
  state: 1 << 26,
  personal: 1 << 27,
  bodyParticle: 1 << 28,
  postnominal: 1 << 29,
  latter: 1 << 30,
} as const;

/** What a token is; passages and brackets are items that stand for all they hold. */
export type WordKind =
  | 'word'
  | 'number'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'mark'
  | 'open'
  | 'close'
  | 'other'
  | 'passage'
  | 'brackets';

/** What is known of a word form, once for all its occurrences. */
export interface Word {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly key: string;
  readonly kind: WordKind;
  readonly capital: boolean;
  /** It ends as plurals do. */
  readonly isPlural: boolean;
  readonly is: number;
  readonly noun: number;
  readonly reading: Reading | null;
  readonly pronoun: Pronoun | null;
  /** Phrases that begin with it, the longest first: prepositions that name a source, and asides. */
  readonly cues: readonly Phrase<PrepositionCue>[] | null;
  readonly asides: readonly Phrase<true>[] | null;
}

/** A mark, a number and the like: nothing is known of it but what it is. */
// No copy of another: V8 gives copies a shape of their own, and what asks for words would meet four.
export const signOf = (text: string, kind: WordKind): Word => ({
  text,
  key: text,
  kind,
  capital: false,
  isPlural: false,
  is: 0,
  noun: 0,
  reading: null,
  pronoun: null,
  cues: null,
  asides: null,
});

/** A row of words and what it means. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Whether a word has one of these endings. */
export function endsWithAny(word: string, endings: readonly string[]): boolean {
  // Asked of most words of a text; `for … of` makes an object for each step while the code is cold.
  for (let at = 0; at < endings.length; at++) if (word.endsWith(endings[at] as string)) return true;
  return false;
}

/** The words of a list as data holds it, parted by blanks. */
export const list = (words: string): string[] => (words === '' ? [] : words.split(' '));

/** Whether a word has one of these bits of `IS`. */
export const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.is & bits) !== 0;

/** Whether a word is somebody's given name. */
export const isGiven = (word: Word | undefined): boolean =>
  word !== undefined && (word.noun & (NOUN.givenM | NOUN.givenF)) !== 0;
