import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS } from '../words/word.ts';
import { isVerbish } from './verbish.ts';

/** «…, dont deux grièvement», *including a nurse*: what a sentence counts goes on; with a verb «dont» opens a clause. */
export function isExample(items: readonly Item[], at: number, { examples }: Lexicon): boolean {
  const first = items[at]?.word;
  if (first?.kind !== 'word' || !examples.has(first.key)) return false;
  if (!has(first, IS.relative)) return true;
  for (let next = at + 1; next < items.length; next++) {
    if (isVerbish(items, next)) return false;
    const kind = items[next]?.word.kind;
    if (kind === 'comma' || kind === 'stop') return true;
  }
  return true;
}
