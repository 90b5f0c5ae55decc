import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';

/** A word with which a noun phrase can begin. */
export function beginsPhrase(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.kind === 'number') return true;
  if (word.kind !== 'word') return false;
  if (has(word, IS.determiner)) return true;
  if (word.pronoun) return true;
  if (word.capital) return !has(word, IS.preposition | IS.subordinator | IS.adverb | IS.and | IS.time);
  return (word.noun & (NOUN.honorific | NOUN.role | NOUN.group | NOUN.body | NOUN.nationality | NOUN.text)) !== 0;
}

/** How far a name may stand behind the plain nouns that begin its phrase. */
const NAME_REACH = 5;

/** The same at a place: *harbor pilot Dwight Simms* begins with a noun that no list has. */
export function beginsPhraseAt(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const word = items[at]?.word;
  if (beginsPhrase(word)) return true;
  // *de Wit*
  if (word?.is === IS.particle && items[at + 1]?.word.capital && lexicon.data.syntax.plainInquit) return true;
  // *retired lobsterman Wade Thibodeau*
  if (word?.kind !== 'word' || !lexicon.data.syntax.plainInquit) return false;
  if (word.is !== 0 && (word.is !== IS.verb || word.reading !== null)) return false;
  for (let next = at + 1; next < at + NAME_REACH; next++) {
    const other = items[next]?.word;
    if (other?.kind !== 'word' || has(other, IS.determiner | IS.verb | IS.have | IS.be | IS.modal)) return false;
    if (other.capital || (other.noun & (NOUN.role | NOUN.group)) !== 0) return true;
  }
  return false;
}

/** Whether a stretch names somebody or something that can speak. */
export function namesSpeaker(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = items[at]?.word as Word;
    if (word.pronoun && word.pronoun.person === 3) return true;
    if (word.kind !== 'word') continue;
    if ((word.noun & (NOUN.honorific | NOUN.role | NOUN.body | NOUN.group | NOUN.text | NOUN.age)) !== 0) return true;
    if (word.capital && at > from && !has(word, IS.time)) return true;
    if (word.capital && at === from && word.is === 0 && from > 0) return true;
  }
  return false;
}
