import type { Word } from '../words/word.ts';

/** A word or mark in a paragraph's normalised text. */
export interface Token {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** Where it stands for all that is between two marks. */
  readonly passage: Passage | null;
}

/** A marked passage, as it stands in one paragraph. What the engine decides about it is noted on it. */
export interface Passage {
  readonly paragraph: number;
  /** Marks included. */
  readonly outer: readonly [start: number, end: number];
  /** What stands between them, blanks left out. */
  readonly inner: readonly [start: number, end: number];
  readonly closed: boolean;
  /** 0 for a passage that stands in none. */
  readonly depth: number;
  readonly parent: Passage | null;
  readonly sentences: Sentence[];
  /** The sentence it stands in. */
  outerSentence: Sentence | null;
  /** The passage in the next paragraph with which the quotation goes on. */
  next: Passage | null;
  previous: Passage | null;
  /** Somebody says these words: they are no term. */
  isSpeech: boolean;
}

/** A token of a sentence; a marked passage or a bracket is one item of the sentence around it. */
export type Item = Token;

/** A sentence outside marks, inside one pair of them, or inside brackets. */
export interface Sentence {
  readonly paragraph: number;
  readonly items: readonly Item[];
  /** 0 outside all marks. */
  readonly depth: number;
  readonly passage: Passage | null;
  /** Inside brackets. */
  readonly bracketed: boolean;
}

/** Whether these words, by their keys, stand one behind the other from an item on. */
export const readsAt = (items: readonly Item[], at: number, keys: readonly string[]): boolean =>
  keys.every((key, index) => items[at + index]?.word.key === key);

/** Behind the last item that is no full stop. */
export function lastItem(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && items[end - 1]?.word.kind === 'stop') end--;
  return end;
}
