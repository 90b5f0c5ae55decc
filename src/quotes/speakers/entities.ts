import type { Word } from '../words/word.ts';

/** null where nothing tells it. */
export type Gender = 'm' | 'f' | null;

/** Somebody or something with a name. */
export interface Entity {
  /** The fullest name of the article, as written there. */
  name: string;
  words: readonly string[];
  /** The same, folded. */
  readonly keys: readonly string[];
  isPerson: boolean;
  gender: Gender;
  /** What the article calls them: «ministre», *harbor pilot*. Keys of single nouns and of the words beside them. */
  readonly roles: Set<string>;
  /** Whose minister or lawyer the article calls them: *China's*. Keys. */
  readonly owners: Set<string>;
  /** Where it was last the subject or source of a sentence; -1 before. */
  salient: number;
  /** It has been called by its surname alone. */
  short: boolean;
  /** Where it was first named. */
  readonly first: number;
  /** Where it was last named. */
  last: number;
}

/** A name in a paragraph. Offsets are UTF-16 units of its text. */
export interface Mention {
  readonly entity: Entity;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** One order for all places of an article. */
export const placeOf = (paragraph: number, at: number): number => paragraph * 1_000_000 + at;

/** Where the paragraph of a place begins. */
export const paragraphOf = (place: number): number => place - (place % placeOf(1, 0));

/** A name as it stands at one place, before it is known whose it is. */
export interface RawName {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** Its words folded, a blank between: what an apostrophe or accent does not tell apart. */
  readonly key: string;
  readonly text: string;
  readonly honorific: Word | null;
  readonly title: readonly Word[];
  /** Index of its first and behind its last token. */
  readonly from: number;
  readonly to: number;
  readonly opensSentence: boolean;
}
