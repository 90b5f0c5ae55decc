import { type Item, readsAt } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';
import { asideAt } from './asides.ts';
import { beginsPhraseAt } from './begins.ts';
import { looksInfinitive } from './infinitive.ts';
import { readPhrase } from './phrase.ts';
import { isKind, isVerbish } from './verbish.ts';

// What explains a noun phrase behind a comma: an age, a title, a name, what somebody is.

/** «42 ans», *42*. */
export function readAge(items: readonly Item[], at: number): number {
  if (!isKind(items[at], 'number')) return at;
  let end = at + 1;
  if (items[end]?.word.kind === 'word' && !isKind(items[end + 1], 'word')) end++;
  const next = items[end]?.word.kind;
  return next === undefined || next === 'comma' || next === 'stop' || next === 'passage' ? end : at;
}

/** The end of an apposition that begins at an item and reaches a comma or the sentence's end; else `at`. */
export function readApposition(items: readonly Item[], at: number, head: number, lexicon: Lexicon): number {
  const word = items[at]?.word as Word;
  const owner = has(items[at + 1]?.word, IS.determiner) && !items[at + 1]?.word.capital ? at + 2 : at + 1;
  // «Il est temps, selon Nora Roche, de fermer»
  if (has(word, IS.of) && looksInfinitive(items[at + 1]?.word, lexicon)) return at;
  // «Nora Roche, d'Amnesty», «Nora Roche, de l'atelier»
  if (has(word, IS.of) && (items[owner]?.word.capital || items[at - 2]?.word.capital)) {
    let name = readPhrase(items, at + 1, lexicon);
    // «de l'Université du Québec à Rimouski»
    if (has(items[name]?.word, IS.preposition | IS.to) && items[name + 1]?.word.capital) {
      name += 2;
      while (items[name]?.word.capital) name++;
    }
    // «le ministre de l'Agriculture, du Développement rural et de la Pêche, Luc Roy»
    if (has(items[name]?.word, IS.and) && has(items[name + 1]?.word, IS.of))
      name = readPhrase(items, name + 2, lexicon);
    return name === items.length || ['comma', 'stop', 'colon'].includes(items[name]?.word.kind ?? '') ? name : at;
  }
  if (!beginsPhraseAt(items, at, lexicon) || word.pronoun) return at;
  // «Pour Antoine Barral, les deux accusés …»: several explain no single one.
  if (has(word, IS.plural) && has(items[head]?.word, IS.determiner) && !has(items[head]?.word, IS.plural)) return at;
  // «D'après un document interne, le groupe …»: what a document is, is a document.
  // «Selon un message du maire, Paul Roche, la ville …»: who wrote it is named.
  const isWriter = isFullName(items, at) && isOffice(items, head, at);
  if (isDocument(items, head) && !isDocument(items, at) && !isWriter) return at;
  let end = readPhrase(items, at, lexicon);
  if (end === at) return at;
  // «3.000 selon les syndicats, un millier selon la police»
  const isAmount = word.kind === 'number' || (word.noun & NOUN.indefinite) !== 0;
  if (isAmount && hasSource(items, at + 1, end)) return at;
  const bareName = word.capital && !has(word, IS.determiner);
  const role = (word.noun & (NOUN.role | NOUN.honorific)) !== 0 || hasRole(items, at, end);
  // «Selon Nora Roche, la ville manque d'eau»: only a title goes on with what a body would do.
  if (isOffice(items, at, end) && !bareName) end = behindComplement(items, end);
  const next = items[end]?.word;
  const closed =
    next === undefined ||
    next.kind === 'comma' ||
    next.kind === 'stop' ||
    next.kind === 'colon' ||
    next.kind === 'brackets' ||
    has(next, IS.relative);
  if (!closed && next?.kind !== 'passage') return at;
  // «Pour Nora Roche, le gouvernement « recule »»: no comma ends what would explain her.
  if (next?.kind === 'passage' && holdsFullName(items, head, at) && !isOffice(items, at, end)) return at;
  // *one of the strikers*, «l'un des fondateurs»
  const isOne = (word.noun & NOUN.indefinite) !== 0 && has(items[at + 1]?.word, IS.of) && isFullName(items, head);
  if (!bareName && !role && !isOne) return at;
  // A title explains a name and a name a title; two names in a row are two people.
  return bareName && isFullName(items, head) && !role ? at : end;
}

/** Whether «selon» and somebody who is called by more than a pronoun stand between two items. */
export function hasSource(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const cue = items[at]?.word.cues?.find(
      ({ words, value }) => value.needs === 'any' && value.behind === undefined && readsAt(items, at, words),
    );
    if (cue && items[at + cue.words.length]?.word.pronoun?.person !== 3) return true;
  }
  return false;
}

/** How far what somebody is may reach, in items. */
const BARE_REACH = 12;

/**
 * «l'ONG Santé pour tous, présente dans la région depuis 2019, …», «un cadre, toujours en poste, …»: behind what somebody
 * is, without an article, before a comma or the end; else the same place.
 */
export function behindBareAside(items: readonly Item[], at: number, lexicon: Lexicon): number {
  if (lexicon.data.syntax.plainInquit || asideAt(items, at) > 0) return at;
  const isStill = items[at]?.word.is === IS.adverb;
  const first = isStill ? at + 1 : at;
  const word = items[first]?.word;
  const isBare = word?.kind === 'word' && word.is === 0 && word.reading === null && !word.capital;
  if (!isBare && !(isStill && has(word, IS.preposition) && !has(word, IS.determiner | IS.of))) return at;
  // «près de 90.000 saisonniers, …» is what is said.
  const next = items[first + 1]?.word;
  const isTitle = ((word?.noun ?? 0) & NOUN.role) !== 0;
  if (isBare && !(has(next, IS.preposition | IS.to) && !has(next, IS.of)) && !(has(next, IS.of) && isTitle)) return at;
  for (let end = first + 1; end <= first + BARE_REACH; end++) {
    const kind = items[end]?.word.kind;
    if (kind === undefined || kind === 'comma' || kind === 'stop') return end;
    const isNominal = kind === 'word' || kind === 'number';
    if (!isNominal || has(items[end]?.word, IS.that | IS.relative) || isVerbish(items, end)) return at;
  }
  return at;
}

/** How far the rest of a title may reach, in items. */
const COMPLEMENT_REACH = 8;

/** «auteur d'une étude remarquée sur le sujet»: behind what a title goes on with, if a comma or the end follows; else the same place. */
function behindComplement(items: readonly Item[], from: number): number {
  const isTwofold = has(items[from]?.word, IS.and) && ((items[from + 1]?.word.noun ?? 0) & NOUN.role) !== 0;
  if (!isKind(items[from], 'word') || (has(items[from]?.word, IS.and) && !isTwofold)) return from;
  for (let at = from; at <= from + COMPLEMENT_REACH; at++) {
    const kind = items[at]?.word.kind;
    if (kind === undefined || kind === 'comma' || kind === 'stop') return at;
    if (kind !== 'word' || has(items[at]?.word, IS.that | IS.relative | IS.subordinator) || isVerbish(items, at))
      return from;
  }
  return from;
}

/** Whether the first noun of the phrase is a document. */
function isDocument(items: readonly Item[], from: number): boolean {
  let at = from;
  while (at < from + 3 && has(items[at]?.word, IS.determiner | IS.adverb)) at++;
  const noun = items[at]?.word.noun ?? 0;
  return (noun & NOUN.text) !== 0 && (noun & (NOUN.role | NOUN.body)) === 0;
}

/** Whether a title, a body or a group is named between two items. */
export function hasRole(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { word } = items[at] as Item;
    if ((word.noun & (NOUN.role | NOUN.honorific | NOUN.body | NOUN.group)) !== 0) return true;
  }
  return false;
}

function isOffice(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(({ word }) => (word.noun & (NOUN.role | NOUN.honorific)) !== 0);
}

function holdsFullName(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (isFullName(items, at)) return true;
  return false;
}

/** Two capitals, the first of no word that the language knows. */
export function isFullName(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  return word?.capital === true && word.is === 0 && items[at + 1]?.word.capital === true;
}
