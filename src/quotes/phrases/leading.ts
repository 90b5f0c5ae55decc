import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { endsWithAny, has, IS, NOUN, type Word } from '../words/word.ts';
import { skipAsides } from './asides.ts';
import { namesSpeaker } from './begins.ts';
import { readSourceAt, type Source } from './source.ts';
import { hasVerb, isVerbish } from './verbish.ts';

/** A capital only because the sentence begins, and a complement behind it: «Réunis à Lyon», «Présidant l'ouverture». */
export function opensReducedClause([first, second, third, fourth]: readonly Item[], { endings }: Lexicon): boolean {
  const { word } = first as Item;
  return (
    word.kind === 'word' &&
    word.is === 0 &&
    word.noun === 0 &&
    (has(second?.word, IS.determiner | IS.preposition | IS.question | IS.relative) ||
      // «Absent jeudi, le maire …»
      (has(second?.word, IS.time) && [third, fourth].some(item => item?.word.kind === 'comma')) ||
      // «Contacté, le ministère…»
      (second?.word.kind === 'comma' && endsWithAny(word.key, endings.participle)))
  );
}

/** How far the complement of a title may reach, in items. */
const TITLE_REACH = 6;

/** «Éleveur laitier à Kergroas, Nora Roche louera …»: what somebody is, before the name. */
function isTitleBefore(items: readonly Item[], source: Source | null): boolean {
  const title = items[source?.from ?? 0]?.word;
  if (!source || has(title, IS.determiner) || ((title?.noun ?? 0) & (NOUN.role | NOUN.honorific)) !== NOUN.role)
    return false;
  let comma = source.after;
  while (comma < source.after + TITLE_REACH && items[comma]?.word.kind === 'word' && !isVerbish(items, comma)) comma++;
  if (items[comma]?.word.kind !== 'comma' || items[source.from + 1]?.word.capital) return false;
  // «Présidente d'un collectif, elle dit»
  const isPronoun = items[comma + 1]?.word.pronoun?.person === 3;
  return isPronoun || (items[comma + 1]?.word.capital === true && items[comma + 2]?.word.capital === true);
}

/** «Pour Mireille Gontard, coprésidente de l'association, …»: a title without an article explains who was named. */
function isBareTitle(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !word.capital &&
    (word.noun & (NOUN.role | NOUN.guessed)) === NOUN.role &&
    !has(word, IS.plural)
  );
}

/** «C'est Nora Roche qui a rouvert le port», *It was Roche who …*: whom the sentence is about; else null. */
function readCleft(items: readonly Item[], end: number, lexicon: Lexicon): Source | null {
  const [first, be] = [items[0]?.word, items[1]?.word];
  if (!has(be, IS.be) || !(first?.pronoun?.person === 0 || ((first?.noun ?? 0) & NOUN.demonstrative) !== 0))
    return null;
  const source = readSourceAt(items, 2, lexicon);
  return source && source.after < end && has(items[source.after]?.word, IS.relative) ? source : null;
}

/** «le 19 septembre», «le 19»: an article, a number and no more than a month. */
const isClosedDay = (items: readonly Item[], source: Source | null): boolean =>
  source !== null &&
  (source.to - source.from === 2 ? has(items[source.to]?.word, IS.time) : has(items[source.from + 2]?.word, IS.time));

const isClosedBy = (items: readonly Item[], at: number): boolean => items[at]?.word.kind === 'comma';

/** The noun phrase a sentence begins with, behind what leads in. */
export function leadingSubject(items: readonly Item[], end: number, lexicon: Lexicon): Source | null {
  const cleft = readCleft(items, end, lexicon);
  if (cleft) return cleft;
  // *But Mr Roe cautioned*
  let at = has(items[0]?.word, IS.contrast | IS.and) && !has(items[0]?.word, IS.subordinator) ? 1 : 0;
  for (let part = 0; part < 3 && at < end; part++) {
    const start = skipAsides(items, at, lexicon, end);
    if (items[start]?.word.kind === 'comma') {
      at = start + 1;
      continue;
    }
    // «Présidant l'ouverture, le ministre…»
    const opens = start === 0 && opensReducedClause(items, lexicon);
    const opensApposition = at > 0 && isBareTitle(items[start]?.word);
    const source = opens || opensApposition ? null : readSourceAt(items, start > at ? start : at, lexicon);
    // «Sur sa page Facebook, le député …»: a name that ends the lead.
    const last = items[start - 1]?.word;
    const isOwn = items[start]?.word.capital === true && last?.kind === 'word' && last.is === 0 && !last.capital;
    if (source && start > at + 1 && isOwn && isClosedBy(items, source.after) && has(items[at]?.word, IS.preposition)) {
      at = source.after + 1;
      continue;
    }
    // *For Nora Roche, an ecologist, the results …*: what she is
    const isCue = items[0]?.word.cues?.some(({ value }) => value.behind === undefined);
    const explains = at > 0 && isCue === true && items[at - 2]?.word.capital === true;
    const isClosed = isClosedBy(items, source?.after ?? end);
    const isFronted = start === 0 && isTitleBefore(items, source);
    // «Dans un communiqué diffusé le 19 septembre, l'ONG …»
    const isDay = items[(source?.from ?? 0) + 1]?.word.kind === 'number' && isClosedDay(items, source);
    if (source && source.to <= end && !(explains && isClosed) && !isFronted && !isDay) return source;
    // «Interrogé par l'AFP, le maire…»
    let comma = start;
    while (comma < end && items[comma]?.word.kind !== 'comma') {
      // «« … », a dit Luc Roy, maire de Lyon»: an inquit is no lead.
      if (items[comma]?.passage) return null;
      comma++;
    }
    at = comma + 1;
  }
  return null;
}

/** Its first words name somebody, and not a thing: «la fin pour Nora Roche», «mot d'ordre». */
function isSomebody(items: readonly Item[], { from, to }: Source): boolean {
  const first = items[from]?.word;
  if (!first?.capital && !has(first, IS.determiner)) return false;
  let end = from + 1;
  while (end < to && !has(items[end]?.word, IS.preposition | IS.of)) end++;
  return namesSpeaker(items, from, end);
}

/** «Même écho chez Nora Roche, maire : », *The verdict from Nora Roche:*, *Roche's answer:*: who a lead without a verb names; else null. */
export function readVerbless(items: readonly Item[], colon: number, lexicon: Lexicon): Source | null {
  if (hasVerb(items, 0, colon) || has(items[0]?.word, IS.preposition)) return null;
  // *His answer:*
  const isPair = colon === 2 && ((items[1]?.word.noun ?? 0) & NOUN.role) === 0;
  if (isPair && has(items[0]?.word, IS.possessive)) return { from: 0, to: 1, after: 1, trailing: false };
  for (let at = 1; at < colon; at++) {
    const { word } = items[at] as Item;
    if (has(word, IS.genitive))
      return namesSpeaker(items, 0, at) ? { from: 0, to: at, after: at, trailing: false } : null;
    if (!has(word, IS.preposition | IS.of) || (has(word, IS.to) && !has(word, IS.of))) continue;
    const source = readSourceAt(items, has(word, IS.determiner) ? at : at + 1, lexicon);
    if (source && (source.to === colon || source.after === colon) && isSomebody(items, source)) return source;
  }
  return null;
}
