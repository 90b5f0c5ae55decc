import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { endsWithAny, has, IS, NOUN, type Word } from '../words/word.ts';

/** «fermer», *close* behind *to*: what may be an infinitive by its reading or its ending. */
export function looksInfinitive(word: Word | undefined, lexicon: Lexicon): boolean {
  if (word?.kind !== 'word' || word.capital) return false;
  if (word.reading) return (word.reading.form & FORM.infinitive) !== 0;
  const endings = lexicon.endings.infinitive;
  if (endings.length === 0)
    return word.noun === 0 && (word.is === 0 || has(word, IS.be | IS.have | IS.verb)) && !word.isPlural;
  return word.noun === 0 && !has(word, IS.determiner) && endsWithAny(word.key, endings);
}

/** «de ne rien toucher», «de s'abstenir» */
export function opensInfinitive(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  let at = from;
  while (at < from + 4 && has(items[at]?.word, IS.not | IS.reflexive | IS.clitic)) at++;
  const [word, next] = [items[at]?.word, items[at + 1]?.word];
  if (looksInfinitive(word, lexicon)) return true;
  // «d'étudier le plan», which ends like «policier»
  const isGuessed =
    word !== undefined && !word.capital && (word.noun & NOUN.guessed) !== 0 && !lexicon.things.has(word.key);
  const hasObject = next?.kind === 'word' && has(next, IS.determiner | IS.preposition) && !has(next, IS.of);
  return (
    isGuessed &&
    hasObject &&
    !has(items[at - 1]?.word, IS.determiner) &&
    endsWithAny(word.key, lexicon.endings.infinitive)
  );
}
