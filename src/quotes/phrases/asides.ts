import { type Item, readsAt } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { endsWithAny, has, IS, isGiven, NOUN, type Word } from '../words/word.ts';
import { looksInfinitive, opensInfinitive } from './infinitive.ts';
import { isKind, isVerbish } from './verbish.ts';

/** Matches a phrase of the lexicon's asides at an item; the number of its words, or 0. */
export function asideAt(items: readonly Item[], at: number): number {
  const rows = items[at]?.word.asides;
  if (!rows) return 0;
  return rows.find(({ words }) => readsAt(items, at, words))?.words.length ?? 0;
}

/** Whether the words from here tell where, when or to whom it was said, and not what. */
export function isAside(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  if (word?.kind !== 'word') return isKind(items[at], 'brackets');
  if (has(word, IS.time | IS.adverb) && !has(word, IS.and)) return true;
  // «la semaine dernière»
  if (has(word, IS.determiner) && has(items[at + 1]?.word, IS.time)) return true;
  if (asideAt(items, at) > 0) return true;
  return has(word, IS.to) && isAudience(items, at + 1);
}

const isPlain = (word: Word | undefined): boolean =>
  word?.kind === 'word' && !word.capital && word.is === 0 && word.noun === 0 && word.reading === null;

/** «(à) l'AFP», «la presse», *reporters*. */
export function isAudience(items: readonly Item[], at: number): boolean {
  let index = at;
  if (has(items[index]?.word, IS.determiner)) index++;
  // *local radio*
  const second = items[index + 1]?.word;
  if (isPlain(items[index]?.word) && ((second?.noun ?? 0) & NOUN.audience) !== 0) return true;
  const word = items[index]?.word;
  if (word?.kind !== 'word') return false;
  return (word.noun & NOUN.audience) !== 0 || (word.capital && !(word.noun & NOUN.honorific));
}

/**
 * Skips adverbs, times, places and audiences behind a verb: «a déclaré mardi à l'AFP lors d'une conférence».
 * Stops where a clause, a mark or a new noun phrase begins.
 */
export function skipAsides(items: readonly Item[], from: number, lexicon: Lexicon, end = items.length): number {
  let at = from;
  while (at < end) {
    const next = skipAside(items, at, lexicon, end);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** One step of it. */
export function skipAside(items: readonly Item[], at: number, lexicon: Lexicon, end = items.length): number {
  const word = items[at]?.word;
  if (!word || at >= end) return at;
  if (word.kind === 'brackets') return at + 1;
  // «a expliqué dans le « Courrier » que»
  const titled = has(items[at + 1]?.word, IS.determiner) ? at + 2 : at + 1;
  if (has(word, IS.preposition) && items[titled]?.passage && has(items[titled + 1]?.word, IS.that)) return titled + 1;
  // «mardi 14 août», but *said 200 more were coming*
  if (word.kind === 'number') return has(items[at - 1]?.word, IS.time | IS.preposition) ? at + 1 : at;
  if (word.kind !== 'word') return at;
  // *Monday*, but *Monday's sentence*
  if (has(word, IS.time)) return has(items[at + 1]?.word, IS.genitive) ? at : at + 1;
  // «estime lui que»
  if (word.pronoun?.person === 3 && has(items[at + 1]?.word, IS.that) && !has(word, IS.determiner)) return at + 1;
  // *said at least three firms*
  if (lexicon.data.syntax.plainInquit && isAmount(items, at)) return at;
  // *said this was not the time*
  if (has(word, IS.determiner) && word.pronoun && isVerbish(items, at + 1)) return at;
  const phrase = asideAt(items, at);
  if (phrase > 1 && items[at + phrase]?.word.pronoun?.person === 3) return at + phrase + 1;
  const last = items[at + phrase - 1]?.word;
  // «à la presse», but «à La Presse Canadienne» goes on.
  const isName = last?.capital === true && items[at + phrase]?.word.capital === true;
  if (phrase > 1 && !isName && !has(last, IS.determiner | IS.preposition | IS.of | IS.to)) return at + phrase;
  if (isThatDay(items, at)) return at + 2;
  if (has(word, IS.that | IS.relative | IS.subordinator | IS.question) && !has(word, IS.preposition)) return at;
  const next = items[at + 1]?.word;
  // «en souriant»
  const isManner =
    !lexicon.data.syntax.plainInquit && has(word, IS.preposition) && !has(word, IS.determiner | IS.of | IS.to);
  if (isManner && next?.kind === 'word' && next.noun === 0 && endsWithAny(next.key, lexicon.endings.gerund))
    return behindObject(items, at + 2);
  if (has(word, IS.adverb) && !has(word, IS.determiner) && !word.pronoun) return at + 1;
  // *he said outside*
  const isAlone = has(word, IS.preposition) && !has(word, IS.determiner) && items[at + 1]?.word.kind !== 'word';
  if (isAlone && (isKind(items[at + 1], 'comma') || isKind(items[at + 1], 'stop') || at + 1 === end)) return at + 1;
  // «dira d'elle que»
  if (has(word, IS.of) && next?.pronoun?.person === 3 && !has(next, IS.determiner)) return at + 2;
  if (phrase > 0 || has(word, IS.preposition | IS.to)) {
    return has(word, IS.to | IS.of) && looksInfinitive(items[at + 1]?.word, lexicon)
      ? at
      : skipPhrase(items, at, end, lexicon);
  }
  return has(word, IS.determiner) && has(next, IS.time) && !isLatter(word, next) ? at + 2 : at;
}

/** *at least three*, *as many as 20*: how many of what follows. */
function isAmount(items: readonly Item[], at: number): boolean {
  const [first, second, third] = [items[at]?.word, items[at + 1]?.word, items[at + 2]?.word];
  if (!has(first, IS.preposition) || second?.kind !== 'word' || second.capital || second.noun !== 0) return false;
  if (has(second, IS.determiner | IS.time | IS.preposition)) return false;
  return third?.kind === 'number' || (((third?.noun ?? 0) & NOUN.indefinite) !== 0 && has(third, IS.plural));
}

/** *said in an interview that day*: a time, and no clause. */
export const isThatDay = (items: readonly Item[], at: number): boolean =>
  has(items[at]?.word, IS.that) && has(items[at + 1]?.word, IS.time) && items[at + 2]?.word.kind !== 'word';

/** How many words may stand between «en citant» and «que». */
const OBJECT_REACH = 6;

/** «en citant le ministre que»: behind the gerund's object, where a clause follows; else the same place. */
function behindObject(items: readonly Item[], from: number): number {
  for (let at = from; at < from + OBJECT_REACH; at++) {
    if (has(items[at]?.word, IS.that)) return at;
    if (items[at]?.word.kind !== 'word' || isVerbish(items, at)) return from;
  }
  return from;
}

/** «ce matin» is a time, «ce dernier» somebody. */
export function isLatter(before: Word | undefined, word: Word | undefined): boolean {
  return ((before?.noun ?? 0) & NOUN.demonstrative) !== 0 && ((word?.noun ?? 0) & NOUN.latter) !== 0;
}

/** Behind a prepositional phrase: «lors d'une conférence de presse», *in a statement*. */
function skipPhrase(items: readonly Item[], from: number, end: number, lexicon: Lexicon): number {
  let at = from + 1;
  let nouns = 0;
  while (at < end) {
    const { word } = items[at] as Item;
    if (word.kind === 'number') {
      at++;
      nouns++;
      continue;
    }
    if (word.kind !== 'word') break;
    if (has(word, IS.that | IS.relative | IS.question) && !has(word, IS.determiner)) break;
    if (
      (word.pronoun?.person === 3 && !has(word, IS.determiner)) ||
      // *said in a statement it would*
      (word.pronoun?.person === 0 && nouns > 0 && !has(word, IS.determiner)) ||
      (nouns > 0 && has(word, IS.of | IS.to) && opensInfinitive(items, at + 1, lexicon))
    )
      break;
    const before = items[at - 1]?.word;
    // *after signing the accord*
    const isGerund = at === from + 2 && before !== undefined && endsWithAny(before.key, lexicon.endings.gerund);
    const open = isGerund || has(before, IS.preposition | IS.of | IS.to | IS.determiner);
    // «a appelé lundi à Lyon à une trêve»
    if (!open && nouns > 0 && before?.capital && has(word, IS.to) && items[at + 1]?.word.capital !== true) break;
    if (!open && nouns > 0) {
      if (has(word, IS.determiner) && !has(word, IS.of | IS.to)) break;
      if ((word.noun & (NOUN.honorific | NOUN.role)) !== 0 && !word.capital) break;
      if ((word.noun & NOUN.honorific) !== 0) break;
      // «à l'AFP Jean Martin»
      if (word.capital && before?.capital && isAcronym(before) && !isAcronym(word)) break;
      // «au Monde Ana Ruiz», «à Lyon Paul Roy»
      if (word.capital && before?.capital && isGiven(word)) break;
      // *on the platform X*
      if (word.capital && before && !before.capital && !(word.is & IS.time) && word.text.length > 1) break;
      // «lors d'un point presse»
      const isNoun = (word.noun & NOUN.audience) !== 0;
      if (isVerbish(items, at) && !isNoun && !isReduced(items, at, lexicon)) break;
      // *said on Monday prices had risen*
      if (isPlain(word) && isVerbish(items, at + 1) && !isReduced(items, at + 1, lexicon)) break;
    }
    if (!has(word, IS.preposition | IS.of | IS.to | IS.determiner)) nouns++;
    at++;
  }
  return nouns > 0 ? at : from;
}

/** *in a report published Monday*: a participle behind a document, and not the verb of a clause. */
function isReduced(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const word = items[at]?.word;
  if (!word || !lexicon.data.syntax.plainInquit || ((items[at - 1]?.word.noun ?? 0) & NOUN.text) === 0) return false;
  const isParticiple = word.reading
    ? (word.reading.form & FORM.participle) !== 0
    : endsWithAny(word.key, lexicon.endings.participle);
  return isParticiple && has(items[at + 1]?.word, IS.time | IS.preposition | IS.agent | IS.to);
}

const isAcronym = (word: Word): boolean => word.text.length > 1 && word.text === word.text.toUpperCase();
