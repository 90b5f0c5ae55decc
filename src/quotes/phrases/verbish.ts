import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { endsWithAny, has, IS, isGiven, type Word } from '../words/word.ts';

/** Whether there is an item, of this kind. */
export const isKind = (item: Item | undefined, kind: Word['kind']): boolean => item?.word.kind === kind;

/** A pronoun that leans on its verb: «-t-il». */
export const isAttached = (word: Word | undefined): boolean => word?.key.startsWith('-') === true;

/** A verb for all we know; nouns that look like one do not count behind a determiner. */
export function isVerbish(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  if (word?.kind !== 'word') return false;
  // *Rose Keely*
  if (word.capital && isGiven(word) && items[at + 1]?.word.capital && !has(word, IS.modal)) return false;
  const before = items[at - 1]?.word;
  if (has(word, IS.have | IS.be | IS.modal | IS.verb))
    return !has(word, IS.determiner) && !(word.capital && has(word, IS.time)) && !isNamed(word, before);
  const form = word.reading?.form ?? 0;
  if ((form & FORM.finite) === 0 || word.capital) return false;
  // *a Facebook post*: a bare form is a verb behind a plural or pronoun only.
  if ((form & FORM.singular) === 0 && (form & FORM.infinitive) !== 0 && before && !before.pronoun && !before.isPlural)
    return false;
  if (!has(before, IS.determiner | IS.of | IS.preposition | IS.possessive)) return true;
  // «le maire la montre», but «contre la montre»
  return has(before, IS.clitic) && !has(items[at - 2]?.word, IS.preposition | IS.of);
}

/** *a fall in prices*: a noun that looks like a verb of the list. */
function isNamed(word: Word, before: Word | undefined): boolean {
  if (has(word, IS.have | IS.be | IS.modal)) return false;
  return has(before, IS.determiner) && !has(before, IS.clitic) && before?.pronoun === null;
}

/** Whether a verb stands among these items. */
export function hasFinite(items: readonly Item[]): boolean {
  for (let at = 0; at < items.length; at++) if (isVerbish(items, at)) return true;
  return false;
}

/** Whether a verb stands between two places. */
export function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerbish(items, at)) return true;
  return false;
}

/** A participle that opens a reduced clause: «cité par», *speaking to*. */
export function isParticipleClause(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  const form = word?.reading?.form ?? 0;
  return (form & (FORM.gerund | FORM.participle)) !== 0 && !word?.capital && (form & FORM.finite) === 0;
}

/** A gerund of a verb that reports. */
export const isReportingGerund = (item: Item | undefined): boolean =>
  item?.word.reading?.form === FORM.gerund && !item.word.capital;

/** A gerund, of a verb that reports or where nothing else ends so: *ending*. */
export function isGerund(word: Word | undefined, { data, endings, things }: Lexicon): boolean {
  if (word?.kind !== 'word' || word.capital || things.has(word.key)) return false;
  if (word.reading) return (word.reading.form & FORM.gerund) !== 0;
  // *denies having forces*
  const isAuxiliary = (word.is & ~(IS.have | IS.be)) === 0;
  return data.syntax.droppedThat && isAuxiliary && word.noun === 0 && endsWithAny(word.key, endings.gerund);
}
