import { isAttached, isGerund } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { endsWithAny, has, IS, NOUN } from '../words/word.ts';
import type { Governed } from './governed.ts';
import type { Group } from './group.ts';

/** «affirme avoir payé», «a promis de payer», «appelle à des efforts», *vowed to pay*, *called for talks*. */
export function readInfinitive(items: readonly Item[], at: number, { verb }: Group, lexicon: Lexicon): Governed | null {
  const { frames } = verb;
  const word = items[at]?.word;
  if (frames.includes('i') && isInfinitive(items, at, lexicon)) return { from: at, as: 'infinitive' };
  // «a dit ne pas « reconnaître » les faits»
  const negated = has(word, IS.not) && has(items[at + 1]?.word, IS.not) ? items[at + 2]?.passage : null;
  if (frames.includes('i') && negated && opensWithInfinitive(negated.sentences[0]?.items ?? [], lexicon))
    return { from: at, as: 'infinitive' };
  // «s'est félicité de ce que»
  if (
    /[da]/.test(frames) &&
    has(word, IS.of) &&
    has(items[at + 1]?.word, IS.determiner) &&
    has(items[at + 2]?.word, IS.that)
  )
    return { from: at + 3, as: items[at + 3]?.passage && at + 4 >= items.length ? 'marked' : 'clause' };
  if (frames.includes('d') && has(word, IS.of) && isInfinitive(items, at + 1, lexicon))
    return { from: at + 1, as: 'infinitive' };
  // «demande de ne pas « attendre »»
  const isRefused = has(word, IS.of) && has(items[at + 1]?.word, IS.not) && has(items[at + 2]?.word, IS.not);
  const refused = isRefused ? items[at + 3]?.passage?.sentences[0]?.items : undefined;
  if (frames.includes('d') && refused && opensWithInfinitive(refused, lexicon))
    return { from: at + 1, as: 'infinitive' };
  // *accused the firm of "hiding it"*
  const marked = items[at + 1]?.passage?.sentences[0]?.items[0]?.word;
  if (frames.includes('d') && has(word, IS.of) && isGerund(marked, lexicon)) return { from: at + 1, as: 'infinitive' };
  // *accused him of treating them like numbers*
  if (frames.includes('d') && has(word, IS.of) && isGerund(items[at + 1]?.word, lexicon))
    return { from: at + 1, as: 'infinitive' };
  // *denied taking it*
  if (frames.includes('e') && isGerund(word, lexicon)) return { from: at, as: 'infinitive' };
  const opening = has(word, IS.to) ? 'a' : has(word, IS.of) ? 'd' : null;
  const inside = items[at + 1]?.passage?.sentences[0]?.items;
  // «a invité ses homologues à « passer aux actes »»
  const isMarked = opening === 'a' || lexicon.endings.infinitive.length > 0;
  if (opening && isMarked && frames.includes(opening) && inside && opensWithInfinitive(inside, lexicon))
    return { from: at + 1, as: 'infinitive' };
  if (frames.includes('a') && has(word, IS.to)) {
    if (isInfinitive(items, at + 1, lexicon)) return { from: at + 1, as: 'infinitive' };
    // «à ce que»
    if (has(items[at + 2]?.word, IS.that) && has(items[at + 1]?.word, IS.determiner) && !items[at + 1]?.word.capital)
      return { from: at + 3, as: 'clause' };
    if (frames.includes('g') && isCalledFor(items, at + 1)) return { from: at + 1, as: 'noun' };
  }
  if (frames.includes('g') && verb.tail.length > 0 && isCalledFor(items, at)) return { from: at, as: 'noun' };
  return null;
}

function opensWithInfinitive(items: readonly Item[], lexicon: Lexicon): boolean {
  const word = items[0]?.word;
  // «« tout mettre sur la table »»
  const first = has(word, IS.determiner | IS.adverb) && word?.pronoun == null ? 1 : 0;
  if (lexicon.endings.infinitive.length > 0)
    return isInfinitive(items, 0, lexicon) || isInfinitive(items, first, lexicon);
  if (word?.kind !== 'word' || word.capital || word.pronoun !== null) return false;
  // *urged them to "get back around the table"*
  return ((word.is & ~IS.verb) === 0 && word.noun === 0) || ((word.reading?.form ?? 0) & FORM.infinitive) !== 0;
}

function isCalledFor(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  return (
    word !== undefined &&
    word.kind === 'word' &&
    !has(word, IS.that | IS.relative) &&
    (!has(word, IS.preposition) || has(word, IS.determiner)) &&
    !word.capital
  );
}

/** «vérifier les comptes», where «policier» stands alone or before an adjective. */
function hasComplement(item: Item | undefined): boolean {
  return item?.word.kind !== 'word' || has(item.word, IS.determiner | IS.preposition | IS.adverb | IS.clitic);
}

/** «de l'ajuster : …», but «de l'atelier»: a long form that nothing continues as a noun. */
function isElided(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const { key } = (items[at] as Item).word;
  const isElision = items[at - 1]?.word.key.endsWith("'") === true;
  const next = items[at + 1]?.word;
  const goesOn = next?.kind !== 'word' || (has(next, IS.determiner | IS.preposition) && !has(next, IS.of));
  return isElision && key.length > 5 && goesOn && endsWithAny(key, lexicon.endings.elidedInfinitive);
}

/** An infinitive, with its negation and clitics: «ne pas savoir», «y avoir retrouvé»; behind *to* any word. */
export function isInfinitive(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  const endings = lexicon.endings.infinitive;
  let at = from;
  while (
    at < from + 4 &&
    (has(items[at]?.word, IS.not) || (has(items[at]?.word, IS.clitic) && !isAttached(items[at]?.word)))
  )
    at++;
  const word = items[at]?.word;
  if (word?.kind !== 'word' || word.capital) return false;
  if (endings.length === 0) {
    if (!has(items[from - 1]?.word, IS.to)) return false;
    if (has(word, IS.determiner | IS.preposition | IS.time) || word.pronoun !== null) return false;
    // *to fund a nursery*: a noun with an object behind *to* is a verb.
    return word.noun === 0 || has(items[at + 1]?.word, IS.determiner);
  }
  if (has(word, IS.determiner | IS.preposition | IS.time)) return false;
  // «de le suivre»: before a noun the two would be one word.
  const clitic = items[at - 1]?.word;
  const isFree = at === from + 1 && has(clitic, IS.masculine | IS.plural) && !has(clitic, IS.possessive);
  if (isFree && has(items[from - 1]?.word, IS.of | IS.to) && endsWithAny(word.key, endings)) return true;
  // «le contraire» ends like an infinitive, «le dire» is one.
  if (!word.reading && at > from && has(items[at - 1]?.word, IS.determiner) && !has(word, IS.verb))
    return isElided(items, at, lexicon) && has(items[from - 1]?.word, IS.of);
  if (word.reading) return (word.reading.form & FORM.infinitive) !== 0;
  if (!endsWithAny(word.key, endings) || lexicon.things.has(word.key)) return false;
  return (word.noun & NOUN.guessed) !== 0 ? hasComplement(items[at + 1]) : (word.noun & (NOUN.role | NOUN.body)) === 0;
}
