import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN } from '../words/word.ts';
import { isKind } from './verbish.ts';

/** *a move analysts said could help*: one noun and the plural behind it are two phrases; *a number of analysts* is one. */
export function behindObject(items: readonly Item[], from: number, to: number, { data }: Lexicon): number {
  const [first, second, last] = [items[from]?.word, items[from + 1]?.word, items[to - 1]?.word];
  if (!data.syntax.droppedThat || to - from < 3 || !first || !last?.isPlural || last.capital) return from;
  const isOne = (first.noun & NOUN.indefinite) !== 0 && !has(first, IS.plural) && !has(second, IS.determiner);
  for (let at = from + 1; at < to; at++) if (has(items[at]?.word, IS.of)) return from;
  return isOne ? to - 1 : from;
}

/** *also*; *family* only ends like one. */
export const isAdverb = (item: Item | undefined): boolean =>
  item?.word.is === IS.adverb && item.word.noun === 0 && !item.word.capital;

/** *China on Tuesday called*, *Roche also warned*: when and how it was said is not who said it. */
export function withoutTime(items: readonly Item[], from: number, to: number): number {
  let at = to;
  // «l'établissement» ends like an adverb.
  while (at > from + 1 && isAdverb(items[at - 1]) && !has(items[at - 2]?.word, IS.determiner)) at--;
  if (at < to) return withoutTime(items, from, at);
  if (isKind(items[at - 1], 'number')) at--;
  if (!has(items[at - 1]?.word, IS.time)) return to;
  at--;
  return at - 1 > from && has(items[at - 1]?.word, IS.preposition) ? at - 1 : to;
}

/** *Monday*, *the same day* */
export function isTime(item: Item | undefined): boolean {
  return has(item?.word, IS.time) || ((item?.word.noun ?? 0) & NOUN.notSource) !== 0;
}
