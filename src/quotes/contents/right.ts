import type { Found } from '../cues/found.ts';
import { hasFinite, hasVerb, isKind, isReportingGerund, isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { has, IS, NOUN } from '../words/word.ts';

/** Items of a sentence, half open. */
export type Range = readonly [from: number, to: number];

/** The content behind a cue: to the end of its sentence, or to where another clause takes over. */
export function rightRanges(
  items: readonly Item[],
  found: readonly Found[],
  index: number,
  end: number,
  lexicon: Lexicon,
): Range[] {
  const cue = found[index] as Found;
  const { from, as } = cue.right as NonNullable<Found['right']>;
  let stop = nextPart(found, index, from + 1) ?? end;
  if (cue.inherits && cue.own[0] === 0) stop = Math.min(stop, openingEnd(items, found, index, from, stop));
  if (as === 'marked') return markedRanges(items, from, stop);
  // *that "no door will be left closed", as hearings opened*
  const marked = items[from]?.passage;
  if (
    as === 'clause' &&
    marked &&
    isKind(items[from + 1], 'comma') &&
    marked.sentences.some(({ items: inside }) => hasFinite(inside))
  )
    return [[from, from + 1]];
  const isInside = cue.cue?.class === 'noun' || (cue.cue?.class === 'preposition' && cue.enclosed);
  if (isInside) stop = Math.min(stop, nounClauseEnd(items, from, stop));
  else if (cue.enclosed) stop = Math.min(stop, enclosedEnd(items, from, stop));
  stop = Math.min(
    stop,
    contrastEnd(items, from, stop, as),
    refusalEnd(items, from, stop, as),
    remarkEnd(items, from, stop, lexicon),
    colonEnd(items, from, stop),
    meanwhileEnd(items, from, stop),
  );
  return [[from, stop]];
}

/** Where the next cue that ends what began before it has its own words, from an item on. */
export function nextPart(found: readonly Found[], index: number, least: number): number | undefined {
  for (let later = index + 1; later < found.length; later++) {
    const { parts, own } = found[later] as Found;
    if (parts && own[0] >= least) return own[0];
  }
  return undefined;
}

/** *Noting that A, she said B*: what opens the sentence ends at the comma before the next cue's subject. */
function openingEnd(
  items: readonly Item[],
  found: readonly Found[],
  index: number,
  from: number,
  stop: number,
): number {
  for (let later = index + 1; later < found.length; later++) {
    const { own, side, inherits } = found[later] as Found;
    if (side === 'right' && !inherits && own[0] > from && own[0] < stop && items[own[0]]?.word.kind === 'comma')
      return own[0];
  }
  return stop;
}

/** «: « … »» is the marked passage alone, unless the sentence goes on with it. */
function markedRanges(items: readonly Item[], from: number, stop: number): Range[] {
  let to = from + 1;
  while (to < stop) {
    const { word } = items[to] as Item;
    // «“A”, “B”», «“A” and “B”»
    if (items[to + 1]?.passage && (word.kind === 'comma' || has(word, IS.and))) to += 2;
    else break;
  }
  const next = items[to]?.word;
  if (to >= stop || next === undefined) return [[from, to]];
  // «« prendre acte » de la décision et « se réserver le droit d'agir »»
  if (has(next, IS.of) && isResumed(items, to, stop)) return [[from, stop]];
  if (
    next.kind !== 'word' ||
    has(next, IS.preposition | IS.to | IS.time | IS.subordinator | IS.relative | IS.and | IS.adverb)
  )
    return [[from, to]];
  return [[from, stop]];
}

/** Behind a conjunction further marks go on with what was said. */
function isResumed(items: readonly Item[], from: number, stop: number): boolean {
  for (let at = from; at < stop - 1; at++) {
    if (has(items[at]?.word, IS.and) && items[at + 1]?.passage) return true;
    if (items[at]?.word.kind !== 'word' || isVerbish(items, at)) return false;
  }
  return false;
}

/** A relative or subordinate clause ends at the comma behind which the main clause goes on. */
function enclosedEnd(items: readonly Item[], from: number, stop: number): number {
  for (let at = from + 1; at < stop; at++) {
    if (items[at]?.word.kind !== 'comma') continue;
    const next = items[at + 1]?.word;
    if (isVerbish(items, at + 1) || has(next, IS.not | IS.clitic)) return at;
    if (has(items[0]?.word, IS.subordinator)) return at;
  }
  return stop;
}

/** «la promesse que A n'a pas convaincu»: a second verb is that of the sentence. */
function nounClauseEnd(items: readonly Item[], from: number, stop: number): number {
  let verbs = 0;
  for (let at = from; at < stop; at++) {
    const { word } = items[at] as Item;
    if (word.kind === 'comma') return at;
    if (has(word, IS.that | IS.relative | IS.subordinator | IS.and) && !has(word, IS.preposition)) verbs--;
    const helper = IS.have | IS.be | IS.modal;
    const auxiliary =
      has(items[at - 1]?.word, helper) || (has(items[at - 1]?.word, IS.not | IS.adverb) && !has(word, helper));
    if (!isVerbish(items, at) || (auxiliary && verbs > 0)) continue;
    verbs++;
    if (verbs < 2) continue;
    let end = at;
    while (end > from && has(items[end - 1]?.word, IS.not | IS.clitic) && !has(items[end - 1]?.word, IS.determiner))
      end--;
    return end;
  }
  return stop;
}

/** «a dit que A, mais B»: without another «que» the second clause is the writer's. */
function contrastEnd(items: readonly Item[], from: number, stop: number, as: string): number {
  if (as !== 'infinitive' && (as !== 'clause' || !has(items[from - 1]?.word, IS.that))) return stop;
  for (let at = from + 1; at < stop - 2; at++) {
    if (items[at]?.word.kind !== 'comma') continue;
    const next = items[at + 1]?.word;
    if (!has(next, IS.and) || (as === 'clause' && !has(next, IS.contrast))) continue;
    const then = items[at + 2]?.word;
    if (has(then, IS.that) || !then) continue;
    const begins = then.pronoun !== null || (has(then, IS.determiner) && !has(then, IS.preposition)) || then.capital;
    if (begins && hasVerb(items, at + 2, stop)) return at;
  }
  return stop;
}

/** *said it was relieved but declined to comment*, *but accused the firm*: what else they did ends what they said. */
function refusalEnd(items: readonly Item[], from: number, stop: number, as: string): number {
  for (let at = from + 1; at < stop - 1; at++) {
    const { word } = items[at] as Item;
    if (!has(word, IS.and | IS.contrast)) continue;
    if (has(word, IS.and) && (as === 'infinitive' || has(word, IS.contrast)) && isOwnVerb(items, at + 1))
      return items[at - 1]?.word.kind === 'comma' ? at - 1 : at;
    for (let next = at + 1; next < Math.min(stop, at + 4); next++) {
      const verb = items[next]?.word.reading?.verbs.find(({ links }) => links === 'refusal');
      if (verb?.tail.every((key, index) => items[next + 1 + index]?.word.key === key))
        return items[at - 1]?.word.kind === 'comma' ? at - 1 : at;
      if (isVerbish(items, next) && !has(items[next]?.word, IS.have)) break;
    }
  }
  return stop;
}

/** How long a remark without *that* may be, in items. */
const LONGEST_REMARK = 9;

/** *…, a claim that an engineer disputed*, *…, a claim the firm has denied*, *— a step …*: the writer's word for what was said. */
function remarkEnd(items: readonly Item[], from: number, stop: number, { effects }: Lexicon): number {
  for (let at = from + 2; at < stop - 3; at++) {
    const { kind } = (items[at] as Item).word;
    // *…, dashing hopes of a cut*
    if (kind === 'comma' && effects.has(items[at + 1]?.word.key ?? '')) return at;
    if (kind === 'comma' && (isReportingGerund(items[at + 1]) || isDisputed(items, at + 1, stop))) return at;
    if ((kind !== 'comma' && kind !== 'dash') || ((items[at + 1]?.word.noun ?? 0) & NOUN.indefinite) === 0) continue;
    if (kind === 'dash') {
      if (!items.slice(at + 1, stop).some(({ word }) => word.kind === 'dash')) return at;
      continue;
    }
    const isWord = ((items[at + 2]?.word.noun ?? 0) & (NOUN.cue | NOUN.text)) !== 0;
    if (isWord && has(items[at + 3]?.word, IS.that | IS.relative)) return at;
    if (stop - at <= LONGEST_REMARK && isOwnVerb(items, stop - 1)) return at;
  }
  return stop;
}

/** «…, ce que son agent, Karim Belhadj, dément»: what others say of it. */
function isDisputed(items: readonly Item[], at: number, stop: number): boolean {
  if (!has(items[at]?.word, IS.determiner) || !has(items[at + 1]?.word, IS.that)) return false;
  for (let verb = at + 2; verb < stop; verb++)
    if (isVerbish(items, verb)) return items[verb]?.word.reading?.verbs.some(({ links }) => links === null) === true;
  return false;
}

/** *cautioned that it was not over: “One ember.”*: a quotation behind a colon, at the end, stands for itself. */
function colonEnd(items: readonly Item[], from: number, stop: number): number {
  const last = items[stop - 1]?.word.kind === 'stop' ? stop - 2 : stop - 1;
  return last - 1 > from && items[last]?.passage && items[last - 1]?.word.kind === 'colon' ? last - 1 : stop;
}

/** A verb that reports, in the past and without a subject. */
function isOwnVerb(items: readonly Item[], at: number): boolean {
  const reading = items[at]?.word.reading;
  return reading != null && (reading.form & FORM.finite) !== 0 && (reading.form & FORM.participle) !== 0;
}

/** How far a verb may stand behind *while*, in items. */
const MEANWHILE_REACH = 14;

/** *…, while the chancellor, Osei, dismissed*: what somebody else said then. */
function meanwhileEnd(items: readonly Item[], from: number, stop: number): number {
  for (let at = from + 2; at < stop - 3; at++) {
    if (items[at]?.word.kind !== 'comma' || !has(items[at + 1]?.word, IS.contrast)) continue;
    if (has(items[at + 1]?.word, IS.and) || items[at + 2]?.passage) continue;
    for (let verb = at + 3; verb < Math.min(stop, at + MEANWHILE_REACH); verb++)
      if (isVerbish(items, verb)) {
        if (isOwnVerb(items, verb) && items[verb]?.word.reading?.verbs.some(({ links }) => links === null)) return at;
        break;
      }
  }
  return stop;
}
