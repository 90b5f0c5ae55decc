import { isGerund, isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM, isTail } from '../words/verb.ts';
import { has, IS } from '../words/word.ts';

// What else who spoke did, behind «et» or *and*: it ends what they said.

/** *said it was relieved but declined to comment*, *but accused the firm*: what else they did ends what they said. */
export function refusalEnd(items: readonly Item[], from: number, stop: number, as: string, lexicon: Lexicon): number {
  for (let at = from + 1; at < stop - 1; at++) {
    const { word } = items[at] as Item;
    if (!has(word, IS.and | IS.contrast)) continue;
    const isOther =
      has(word, IS.and) &&
      (((as === 'infinitive' || has(word, IS.contrast)) && isOwnVerb(items, at + 1)) ||
        isReportOf(items, at + 1) ||
        isAsked(items, from, at + 1) ||
        isAccused(items, at + 1, stop, lexicon));
    if (isOther || isRefused(items, at + 1, stop)) return beforeComma(items, at);
  }
  return stop;
}

/** Where a content ends before what joins another thing to it: before the comma, if one stands there. */
export const beforeComma = (items: readonly Item[], at: number): number =>
  items[at - 1]?.word.kind === 'comma' ? at - 1 : at;

/** *declined to comment*, *has declined to*: the first verb refuses to say something. */
function isRefused(items: readonly Item[], from: number, stop: number): boolean {
  for (let at = from; at < Math.min(stop, from + 3); at++) {
    const verb = items[at]?.word.reading?.verbs.find(({ links }) => links === 'refusal');
    if (verb?.tail.every((key, index) => isTail(key, items[at + 1 + index]?.word.key))) return true;
    if (isVerbish(items, at) && !has(items[at]?.word, IS.have)) return false;
  }
  return false;
}

/** «offre « une visibilité rare » et juge la réaction excessive»: a verb that can only report, with its object. */
function isReportOf(items: readonly Item[], at: number): boolean {
  const [word, next] = [items[at]?.word, items[at + 1]?.word];
  const form = word?.reading?.form ?? 0;
  if (word?.capital || (form & FORM.finite) === 0 || (form & (FORM.participle | FORM.infinitive)) !== 0) return false;
  if (!items[at - 2]?.passage || !word?.reading?.verbs.some(({ links, tail }) => links === null && tail.length === 0))
    return false;
  return has(next, IS.that) || (has(next, IS.determiner) && next?.kind === 'word');
}

/** *said families relied on it and asked who would pay*: a verb that asks, and its question. */
function isAsked(items: readonly Item[], from: number, at: number): boolean {
  // *when a dealer telephoned and asked whether*
  if (items.slice(from + 1, at).some(({ word }) => has(word, IS.subordinator | IS.relative))) return false;
  const asks = items[at]?.word.reading?.verbs.some(
    ({ frames, tail }) => frames.includes('q') && frames.includes('w') && tail.length === 0,
  );
  return asks === true && isOwnVerb(items, at) && has(items[at + 1]?.word, IS.question);
}

/** How far *of* may stand behind *accused*, in items. */
const CHARGE_REACH = 8;

/** *said it had moved and accused others of hiding*: a verb that charges somebody, and with what. */
function isAccused(items: readonly Item[], at: number, stop: number, lexicon: Lexicon): boolean {
  const charges = items[at]?.word.reading?.verbs.some(
    ({ frames }) => frames.includes('o') && frames.includes('d') && frames.includes('f'),
  );
  if (!charges || !isOwnVerb(items, at)) return false;
  for (let of = at + 2; of < Math.min(stop, at + CHARGE_REACH); of++)
    if (has(items[of]?.word, IS.of) && isGerund(items[of + 1]?.word, lexicon)) return true;
  return false;
}

/** A verb that reports, in the past and without a subject. */
export function isOwnVerb(items: readonly Item[], at: number): boolean {
  const reading = items[at]?.word.reading;
  return reading != null && (reading.form & FORM.finite) !== 0 && (reading.form & FORM.participle) !== 0;
}
