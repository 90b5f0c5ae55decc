import { namesSpeaker } from '../phrases/begins.ts';
import { readSourceAt, type Source } from '../phrases/source.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';
import { beforeClause, type Found } from './found.ts';

/** «la promesse de X que», *his claim that*: a noun whose clause is what somebody says. */
export function readNounCue(items: readonly Item[], at: number, lexicon: Lexicon): Found | null {
  const word = items[at]?.word as Word;
  let to = at + 1;
  let source: Source | null = null;
  if (has(items[to]?.word, IS.of | IS.agent)) {
    source = readSourceAt(items, to + 1, lexicon, false);
    if (!source) return null;
    to = source.after;
  }
  if (!has(items[to]?.word, IS.that)) return null;
  const owner = items[at - 1]?.word;
  if (!source && has(owner, IS.possessive) && lexicon.data.syntax.plainInquit)
    source = { from: at - 1, to: at, after: to, trailing: false };
  if (!source && has(owner, IS.genitive)) {
    let from = at - 2;
    while (from > 0 && items[from - 1]?.word.capital) from--;
    source = { from, to: at - 1, after: to, trailing: false };
  }
  // *…, a claim that an engineer disputed*
  if (!source && items[at - 2]?.word.kind === 'comma' && ((owner?.noun ?? 0) & NOUN.indefinite) !== 0) return null;
  const opens = source?.from === 0 && items[0]?.word.capital && items[0].word.is === 0;
  if (
    source
      ? !opens && !namesSpeaker(items, source.from, source.to)
      : !has(owner, IS.determiner) ||
        has(items[at - 2]?.word, IS.preposition | IS.to) ||
        !lexicon.data.syntax.plainInquit
  )
    return null;
  return beforeClause({ from: at, to: at + 1, lemma: word.key, class: 'noun' }, source, [at, to + 1]);
}
