/** Bits of `Reading.form`. */
export const FORM = {
  singular: 1,
  plural: 2,
  conditional: 4,
  personal: 8,
  participle: 16,
  gerund: 32,
  infinitive: 64,
  /** Any finite form of the third person. */
  finite: 1 | 2 | 4,
} as const;

/** A verb that can be a cue, or the first word of one. */
export interface Verb {
  readonly lemma: string;
  readonly class: string;
  /** Letters of `VerbClass.frames`. */
  readonly frames: string;
  /** The words that follow the first one: «savoir» of «faire savoir». */
  readonly tail: readonly string[];
  readonly reflexive: boolean;
  /** Cannot be a cue itself: what follows it can, or cannot, be. */
  readonly links: 'chain' | 'refusal' | null;
}

/** What a form can be a form of. */
export interface Reading {
  readonly form: number;
  readonly verbs: readonly Verb[];
}

/** Whether a word is one of a verb's other words: «d'» is «de» before a vowel. */
export const isTail = (expected: string, key: string | undefined): boolean =>
  key === expected ||
  (key?.endsWith("'") === true && key.length === expected.length && expected.startsWith(key.slice(0, -1)));
