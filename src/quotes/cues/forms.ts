import { asideAt } from '../phrases/asides.ts';
import { isAttached, isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { endsWithAny, has, IS, NOUN, type Word } from '../words/word.ts';
import { isDeterminerHere, type Left } from './auxiliaries.ts';
import type { Group } from './group.ts';

/** The form the main verb has here, or null where it cannot be a verb. */
export function formOf(
  items: readonly Item[],
  at: number,
  form: number,
  left: Left,
  chained: boolean,
  lexicon: Lexicon,
): Group['form'] | null {
  const before = items[at - 1]?.word;
  const auxiliary = items[left.auxiliary]?.word;
  if (chained) return 'finite';
  if (auxiliary) {
    if (has(auxiliary, IS.modal)) return (form & FORM.infinitive) !== 0 ? 'finite' : null;
    if ((form & FORM.participle) !== 0) {
      if (!has(auxiliary, IS.have | IS.be)) return null;
      // «confie avoir pensé»
      return endsWithAny(auxiliary.key, lexicon.endings.infinitive) ? 'infinitive' : 'finite';
    }
    if ((form & FORM.gerund) !== 0) return has(auxiliary, IS.be) ? 'finite' : null;
    // «a» before a finite form is no auxiliary; *be quoted as saying* is one by itself.
    return (form & FORM.finite) !== 0 && left.auxiliary < at - 1 ? 'finite' : null;
  }
  if ((form & FORM.gerund) !== 0 && (form & FORM.finite) === 0) {
    // *said in writing that*
    const isManner = asideAt(items, at - 1) > 1;
    return isManner || (has(before, IS.determiner) && !has(before, IS.clitic)) ? null : 'gerund';
  }
  if ((form & FORM.infinitive) !== 0 && (has(before, IS.to | IS.of) || (form & FORM.finite) === 0)) return 'infinitive';
  // «a dit regretter … et affirmé que»: the auxiliary of the first holds for both.
  if (form === FORM.participle && has(before, IS.and)) return 'finite';
  // «Je lui réponds»: what leans on the verb stands between.
  const person = (before?.pronoun?.person === 3 ? items[left.outer - 1]?.word : before)?.pronoun?.person;
  const isPersonal = (form & FORM.personal) !== 0 && (person === 1 || person === 2);
  if ((form & FORM.finite) === 0 && !isPersonal) return null;
  // *when asked to comment*: a conjunction is no subject.
  if ((form & FORM.participle) !== 0 && has(before, IS.subordinator) && !has(before, IS.adverb)) return null;
  if (isNounHere(items, at, form, lexicon) || isDoneBy(items, at, form)) return null;
  return 'finite';
}

/** *a specialist instructed by the coroner*: a participle and who did it; but *said by telephone*. */
function isDoneBy(items: readonly Item[], at: number, form: number): boolean {
  const [before, by, who] = [items[at - 1]?.word, items[at + 1]?.word, items[at + 2]?.word];
  if ((form & FORM.participle) === 0 || !has(by, IS.agent) || before?.kind !== 'word' || before.pronoun) return false;
  return who?.kind === 'word' && !has(who, IS.time) && (has(who, IS.determiner) || who.capital);
}

/** *another said that*, *some told AFP*: what follows is no noun that the determiner might belong to. */
function beginsObject(item: Item | undefined): boolean {
  if (item?.word.kind !== 'word') return true;
  const opens = IS.that | IS.determiner | IS.preposition | IS.adverb;
  return item.word.capital || item.word.pronoun !== null || has(item.word, opens);
}

const isPastOnly = (form: number): boolean => (form & FORM.participle) !== 0 && (form & FORM.infinitive) === 0;

const isUnlisted = (item: Item | undefined): boolean => item?.word.kind === 'word' && item.word.is === 0;

/** *claims*: the plural of a noun that reports. */
const isNounForm = (word: Word | undefined, lexicon: Lexicon): boolean =>
  word?.isPlural === true && (lexicon.word(word.key.slice(0, -1)).noun & NOUN.cue) !== 0;

/** «de « …»», «de prendre», where or how it is said before it. */
function governsOf(items: readonly Item[], at: number): boolean {
  const of = at + 1 + asideAt(items, at + 1);
  if (!has(items[of]?.word, IS.of) || has(items[of]?.word, IS.determiner)) return false;
  const next = items[of + 1];
  return next?.passage != null || ((next?.word.reading?.form ?? 0) & FORM.infinitive) !== 0;
}

/** How far a place may reach back to its preposition, in items. */
const PLACE_REACH = 7;

/** *crayfishers on the South Island's Marlow Coast*: a plural noun before the place. */
function isPluralBefore(items: readonly Item[], last: number): boolean {
  for (let at = last - 1; at > Math.max(0, last - PLACE_REACH); at--) {
    const word = items[at]?.word;
    // *documents released to the Herald show*
    const done =
      (items[at - 1]?.word.reading?.form ?? 0) & FORM.participle
        ? at - 2
        : has(items[at - 1]?.word, IS.verb)
          ? at - 2
          : at - 1;
    if (has(word, IS.preposition | IS.to | IS.agent) && !has(word, IS.genitive))
      return items[done]?.word.isPlural === true;
    // *the farmers of Arlet and Rosoy maintain*
    if (has(word, IS.of) && !has(word, IS.genitive)) return items[at - 1]?.word.isPlural === true;
    // *Analysts at the investment bank Pelham Rowe estimate*
    const isPlain = word?.is === 0 && !word.isPlural && word.reading === null;
    if (word?.kind !== 'word' || !(word.capital || isPlain || has(word, IS.determiner | IS.genitive | IS.and)))
      return false;
  }
  return false;
}

/** *Japan and Canada insist*, *its pastors and its owner say*: one more behind *and*. */
function isJoined(items: readonly Item[], last: number): boolean {
  for (let at = last - 1; at > Math.max(0, last - JOINED_REACH); at--) {
    const word = items[at]?.word;
    if (has(word, IS.and))
      return !has(word, IS.contrast) && items[at - 1]?.word.kind === 'word' && !isVerbish(items, at - 1);
    if (word?.kind !== 'word' || !(word.capital || word.is === 0 || has(word, IS.determiner))) return false;
  }
  return false;
}

/** How far *and* may stand before the last of several, in items. */
const JOINED_REACH = 5;

/** *members of the majority*: a plural before *of*, an article and a noun. */
function isPluralOf(items: readonly Item[], last: number): boolean {
  const [of, article] = [items[last - 2]?.word, items[last - 1]?.word];
  return (
    has(of, IS.of) && !has(of, IS.genitive) && has(article, IS.determiner) && items[last - 3]?.word.isPlural === true
  );
}

/** «la note», «de l'annonce», *its claims*: a noun that looks like a verb. */
function isNounHere(items: readonly Item[], at: number, form: number, lexicon: Lexicon): boolean {
  const before = items[at - 1]?.word;
  if (before === undefined) return !lexicon.data.syntax.plainInquit && !isAttached(items[at + 1]?.word);
  if (has(before, IS.determiner)) {
    if ((before.noun & NOUN.pronominal) !== 0 && beginsObject(items[at + 1])) return false;
    if (has(before, IS.clitic) && !isDeterminerHere(items, at - 1)) {
      const earlier = items[at - 2]?.word;
      if (earlier?.pronoun || has(earlier, IS.not | IS.clitic | IS.relative | IS.subordinator | IS.that)) return false;
      const next = items[at + 1]?.word;
      // «Un client leur reproche de « prendre »», but «leur reproche»
      if (has(before, IS.possessive) && governsOf(items, at)) return false;
      // «la gauche l'accuse de « souffler »»
      const isSubject = earlier?.kind === 'word' && earlier.is === 0 && !has(before, IS.possessive);
      if (isSubject && governsOf(items, at)) return false;
      // «…, la rassure Hamlaoui»
      if (earlier?.kind !== 'word' && next?.capital) return false;
      return !(next === undefined || next.kind !== 'word' || isAttached(next));
    }
    // *a source close to her said she was thrilled*: a past form that is nothing else, and no noun behind it.
    if (before.pronoun !== null && isPastOnly(form) && beginsObject(items[at + 1])) return false;
    return before.pronoun === null || has(before, IS.possessive);
  }
  // *workers at Marie's said*: a past form that is nothing else.
  if (has(before, IS.genitive) && isPastOnly(form) && !isUnlisted(items[at + 1])) return false;
  if (has(before, IS.of | IS.to | IS.possessive) && !has(before, IS.clitic)) return true;
  if (has(before, IS.preposition) && !has(before, IS.clitic | IS.adverb)) return true;
  if (lexicon.data.syntax.plainInquit && has(before, IS.verb)) return true;
  // *the fraud claims would not stand up*
  if (
    has(items[at + 1]?.word, IS.modal | IS.have) &&
    isNounForm(items[at]?.word, lexicon) &&
    !before.capital &&
    !before.pronoun
  )
    return true;
  // *a police report said*: behind a noun that looks like one stands the verb.
  const named = items[at]?.word.noun ?? 0;
  const next = items[at + 1]?.word;
  if (named !== 0 && (form & FORM.singular) === 0 && !next?.capital && ((next?.reading?.form ?? 0) & FORM.finite) !== 0)
    return lexicon.data.syntax.plainInquit && !before.pronoun;
  // A bare plural or infinitive needs a subject that can be plural.
  if (lexicon.data.syntax.plainInquit && (form & FORM.singular) === 0 && before.kind === 'number') return true;
  if (lexicon.data.syntax.plainInquit && (form & FORM.singular) === 0 && before.kind === 'word') {
    if (before.pronoun || has(before, IS.relative | IS.adverb)) return false;
    // *tour operators in Tonga say*
    if (before.capital && isPluralBefore(items, at - 1)) return false;
    if (isJoined(items, at - 1)) return false;
    // *two members of the majority say*
    if (!before.capital && isPluralOf(items, at - 1)) return false;
    return !before.isPlural && !has(before, IS.plural) && !(before.noun & NOUN.group);
  }
  return false;
}
