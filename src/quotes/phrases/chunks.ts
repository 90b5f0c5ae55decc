import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS } from '../words/word.ts';
import { beginsPhrase, beginsPhraseAt } from './begins.ts';
import { hasVerb, isParticipleClause, isVerbish } from './verbish.ts';

/** A part of a sentence between commas. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** *the round, bearded trader*: an article and an adjective before the comma are part of the subject. */
export function withAdjective(items: readonly Item[], before: Chunk | undefined, from: number): number {
  if (!before || before.to - before.from !== 2 || beginsPhrase(items[from]?.word)) return from;
  const [article, adjective] = [items[before.from]?.word, items[before.from + 1]?.word];
  const isOpen =
    has(article, IS.determiner) && article?.pronoun === null && items[before.from - 1]?.word.kind !== 'word';
  return isOpen && adjective?.kind === 'word' && adjective.is === 0 && adjective.noun === 0 && !adjective.capital
    ? before.from
    : from;
}

/** Between two commas, beside a noun phrase: a relative clause, an age, a title, a name, an adverb. */
export function isParenthesis(items: readonly Item[], { from, to }: Chunk, before: Chunk, lexicon: Lexicon): boolean {
  const word = items[from]?.word;
  if (!word) return true;
  // «la Fédération, dont le président, Luc Roy, a dit»: what stands behind «dont» is the subject.
  const isOwned = has(word, IS.relative) && beginsPhrase(items[from + 1]?.word) && !hasVerb(items, from, to);
  if (isOwned && !items[from + 1]?.word.pronoun) return false;
  if (has(word, IS.relative | IS.adverb | IS.time) || word.kind === 'number') return true;
  if (isParticipleClause(items, from)) return true;
  if (has(word, IS.preposition | IS.to) && !has(word, IS.determiner)) return beginsPhrase(items[before.from]?.word);
  return (
    isApposition(items, from, to, lexicon) &&
    beginsPhrase(items[has(items[before.from]?.word, IS.contrast | IS.and) ? before.from + 1 : before.from]?.word) &&
    !hasVerb(items, before.from, before.to)
  );
}

export function isApposition(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  const word = items[from]?.word;
  if (!word || to <= from) return false;
  if (word.kind === 'number') return to - from <= 2;
  if (has(word, IS.relative) || isParticipleClause(items, from) || word.pronoun) return false;
  if (beginsPhrase(word)) return !hasVerb(items, from, to);
  return beginsPhraseAt(items, from, lexicon) && !hasVerb(items, from + 1, to);
}

/** *Roche, whose sister, Ana, was at the controls, said*: the part before one whose verb stands behind an apposition. */
export function beforeOwned(items: readonly Item[], chunks: readonly Chunk[], head: number): number {
  const [owned, last] = [chunks[head - 1], chunks[head + 1]];
  if (head < 2 || !owned || !last || !has(items[owned.from]?.word, IS.relative)) return head;
  return isVerbish(items, last.from) && !hasVerb(items, owned.from, owned.to) ? head - 2 : head;
}

/** Whether a relative clause begins behind the comma before an item. */
export function isInClause(items: readonly Item[], from: number): boolean {
  let at = from;
  while (at > 1 && items[at - 1]?.word.kind === 'word') at--;
  return at > 1 && items[at - 1]?.word.kind === 'comma' && has(items[at]?.word, IS.relative);
}
