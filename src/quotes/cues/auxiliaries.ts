import { asideAt } from '../phrases/asides.ts';
import { isAttached } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import { has, IS, type Word } from '../words/word.ts';

/** How many adverbs may stand inside a group. */
const MOST_ADVERBS = 4;

/** What stands before a verb and belongs to it. */
export interface Left {
  /** The auxiliary, or -1. */
  readonly auxiliary: number;
  readonly from: number;
  readonly outer: number;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly object: boolean;
  readonly passive: boolean;
  readonly hearsay: boolean;
  readonly inverted: Item | null;
  /** *to*, «de», «à» directly before an infinitive. */
  readonly marker: number;
}

/** How many items may stand between the commas of «a, pour sa part, estimé». */
const LONGEST_INSERTION = 8;

/** Where the auxiliary stands that two commas part from its verb: «a, par ailleurs, averti»; else the same place. */
function beforeInsertion(items: readonly Item[], at: number): number {
  if (items[at]?.word.kind !== 'comma') return at;
  for (let back = at - 1; back > 0 && at - back < LONGEST_INSERTION; back--) {
    const { word } = items[back] as Item;
    if (word.kind === 'comma') {
      const auxiliary = items[back - 1]?.word;
      return has(auxiliary, IS.have | IS.be) && !has(auxiliary, IS.determiner | IS.preposition) ? back - 1 : at;
    }
    if (word.kind !== 'word' || has(word, IS.have | IS.modal | IS.verb)) return at;
  }
  return at;
}

/** What belongs to the verb on its left: adverbs, auxiliaries, negation, clitics. */
export function readLeft(items: readonly Item[], at: number): Left {
  let index = beforeInsertion(items, at - 1);
  let auxiliary = -1;
  let from = at;
  let negated = false;
  let hearsay = false;
  let passive = false;
  let inverted: Item | null = null;
  for (let steps = 0; index >= 0 && steps < MOST_ADVERBS + 3; steps++, index--) {
    const { word } = items[index] as Item;
    // *completed in May found*
    const isMonth = word.capital && has(word, IS.time);
    if (has(word, IS.have | IS.be | IS.modal) && word.kind === 'word' && !has(word, IS.determiner) && !isMonth) {
      passive ||= has(word, IS.be) && auxiliary < 0;
      auxiliary = index;
      from = index;
    } else if (isAttached(word) && word.pronoun) inverted = items[index] as Item;
    else if (has(word, IS.not)) {
      negated = true;
      if (auxiliary >= 0) from = index;
    } else if (has(word, IS.hearsay)) {
      hearsay = true;
      from = index;
    } else {
      // «a par ailleurs appelé»
      const phrase = asideBehind(items, index);
      if (phrase > 0) index -= phrase - 1;
      else if (isStressed(items, index)) continue;
      // «a donc plaidé»
      else if (has(word, IS.adverb) && has(word, IS.and) && has(items[index - 1]?.word, IS.have | IS.be)) continue;
      else if (!has(word, IS.adverb) || has(word, IS.clitic | IS.preposition | IS.and)) break;
    }
  }
  let reflexive = false;
  let object = false;
  // Adverbs before a simple verb are not the verb's: *later wrote*.
  let outer = Math.min(from, auxiliary >= 0 ? auxiliary : at);
  let first = outer;
  for (let back = outer - 1; back >= 0 && outer - back < 5; back--) {
    const { word } = items[back] as Item;
    if (has(word, IS.reflexive) && !isSubjectPronoun(word)) {
      reflexive = true;
      from = back;
    } else if (has(word, IS.clitic) && !isDeterminerHere(items, back) && !isSubjectPronoun(word))
      object ||= has(word, IS.determiner);
    else if (has(word, IS.not) && !has(word, IS.adverb)) {
      negated = true;
      from = back;
    } else break;
    first = back;
  }
  outer = Math.min(first, from);
  const before = items[at - 1]?.word;
  return {
    auxiliary,
    from,
    outer,
    negated,
    reflexive,
    object,
    passive,
    hearsay,
    inverted,
    marker: has(before, IS.to | IS.of | IS.preposition) ? at - 1 : -1,
  };
}

/** «a elle exhorté», «a lui aussi admis»: who it is said of is named once more behind the auxiliary. */
function isStressed(items: readonly Item[], at: number): boolean {
  const { word } = items[at] as Item;
  const isPronoun = word.pronoun?.person === 3 && !has(word, IS.determiner) && !isAttached(word);
  return isPronoun && has(items[at - 1]?.word, IS.have | IS.be);
}

/** How many words an adverbial of several has at most. */
const LONGEST_ASIDE = 5;

/** The number of words of the adverbial that ends with an item and stands behind an auxiliary, or 0. */
function asideBehind(items: readonly Item[], last: number): number {
  for (let words = 2; words <= LONGEST_ASIDE && words <= last; words++)
    if (isAdverbial(items, last - words + 1, words) && has(items[last - words]?.word, IS.have | IS.be)) return words;
  return 0;
}

/** «par ailleurs», «quant à lui» */
function isAdverbial(items: readonly Item[], at: number, words: number): boolean {
  const phrase = asideAt(items, at);
  return phrase === words || (phrase > 1 && phrase === words - 1 && items[at + phrase]?.word.pronoun?.person === 3);
}

const isSubjectPronoun = (word: Word): boolean =>
  word.pronoun !== null && word.pronoun.person === 3 && !has(word, IS.clitic);

/** «…, la rassure Hamlaoui»: between a comma and a verb that no noun looks like, a name behind it. */
function isToldBefore(items: readonly Item[], at: number): boolean {
  const [verb, name] = [items[at + 1]?.word, items[at + 2]?.word];
  return verb?.reading != null && !verb.capital && verb.noun === 0 && name?.capital === true && !has(name, IS.time);
}

/** «le», «la», «les», «l'» directly behind a preposition or at the beginning is an article. */
export function isDeterminerHere(items: readonly Item[], at: number): boolean {
  const { word } = items[at] as Item;
  if (!has(word, IS.determiner)) return false;
  const before = items[at - 1]?.word;
  // «le maire, Luc Roy, leur a assuré que»
  if (has(word, IS.clitic) && has(items[at + 1]?.word, IS.have)) return false;
  if (before === undefined || before.kind !== 'word') return before === undefined || !isToldBefore(items, at);
  return has(before, IS.preposition | IS.of | IS.to | IS.and | IS.have | IS.be | IS.verb | IS.determiner);
}
