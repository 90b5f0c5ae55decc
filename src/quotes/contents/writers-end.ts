import { looksInfinitive } from '../phrases/infinitive.ts';
import { hasVerb, isGerund, isReportingGerund, isVerbish } from '../phrases/verbish.ts';
import { type Item, readsAt } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { endsWithAny, has, IS, NOUN } from '../words/word.ts';
import { joinedEnd } from './joined-end.ts';
import { isOwnVerb, refusalEnd } from './refusal-end.ts';

/** Where, before `stop`, a content behind a cue ends because the writer goes on: the first of all reasons. */
export function writersEnd(items: readonly Item[], from: number, stop: number, as: string, lexicon: Lexicon): number {
  return Math.min(
    contrastEnd(items, from, stop, as),
    refusalEnd(items, from, stop, as, lexicon),
    remarkEnd(items, from, stop, lexicon),
    colonEnd(items, from, stop),
    semicolonEnd(items, from, stop),
    meanwhileEnd(items, from, stop),
    departureEnd(items, from, stop, as, lexicon),
    joinedEnd(items, from, stop, as, lexicon),
  );
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

/** How long a remark without *that* may be, in items. */
const LONGEST_REMARK = 9;

/** *…, a claim that an engineer disputed*, *…, a claim the firm has denied*, *— a step …*: the writer's word for what was said. */
function remarkEnd(items: readonly Item[], from: number, stop: number, lexicon: Lexicon): number {
  const { effects } = lexicon;
  for (let at = from + 2; at < stop - 3; at++) {
    const { kind } = (items[at] as Item).word;
    // *…, dashing hopes of a cut*
    if (kind === 'comma' && effects.has(items[at + 1]?.word.key ?? '')) return at;
    if (kind === 'comma' && (isReportingGerund(items[at + 1]) || isDisputed(items, at + 1, stop))) return at;
    if (kind === 'comma' && isDayAfter(items, at + 1)) return at;
    if (kind === 'comma' && (isTakenUp(items, at + 1, lexicon) || isSilence(items, at + 1, stop, lexicon))) return at;
    if ((kind !== 'comma' && kind !== 'dash') || ((items[at + 1]?.word.noun ?? 0) & NOUN.indefinite) === 0) continue;
    if (kind === 'dash') {
      if (!items.slice(at + 1, stop).some(({ word }) => word.kind === 'dash')) return at;
      continue;
    }
    const isWord = ((items[at + 2]?.word.noun ?? 0) & (NOUN.cue | NOUN.text)) !== 0;
    if (isWord && has(items[at + 3]?.word, IS.that | IS.relative)) return at;
    // *…, an offer the army greeted*
    const opens = items[at + 3]?.word;
    const isNamed = has(opens, IS.determiner) && !has(opens, IS.preposition | IS.of);
    if (isNamed && hasVerb(items, at + 4, commaBehind(items, at + 1, stop))) return at;
    if (stop - at <= LONGEST_REMARK && isOwnVerb(items, stop - 1)) return at;
  }
  return stop;
}

/** The next comma; `stop` without one. */
function commaBehind(items: readonly Item[], from: number, stop: number): number {
  for (let at = from; at < stop; at++) if (items[at]?.word.kind === 'comma') return at;
  return stop;
}

/** «…, une idée soutenue par X», «…, version que conteste le club»: the writer says more of what was said. */
function isTakenUp(items: readonly Item[], from: number, { remarks, endings, data }: Lexicon): boolean {
  const bare = ((items[from]?.word.noun ?? 0) & NOUN.indefinite) === 0;
  const noun = bare ? from : from + 1;
  if (bare && data.syntax.droppedThat) return false;
  if (!remarks.has(items[noun]?.word.key ?? '')) return false;
  const next = items[noun + 1]?.word;
  // «« ne pas céder », allusion au vote»
  if (bare && items[from - 2]?.passage && has(next, IS.to)) return true;
  if (next?.kind !== 'word' || has(next, IS.that | IS.relative)) return next?.kind === 'word';
  return next.reading ? (next.reading.form & FORM.participle) !== 0 : endsWithAny(next.key, endings.participle);
}

/** *…, a day after a memo leaked*, «…, deux semaines après sa démission»: when it was said. */
function isDayAfter(items: readonly Item[], at: number): boolean {
  const [count, unit, after] = [items[at]?.word, items[at + 1]?.word, items[at + 2]?.word];
  const isCount = count?.kind === 'number' || ((count?.noun ?? 0) & NOUN.indefinite) !== 0;
  return isCount && has(unit, IS.time) && has(after, IS.subordinator | IS.preposition) && !has(after, IS.of | IS.to);
}

/** How far the verb may stand behind «sans», in items. */
const SILENCE_REACH = 5;

/** «…, sans vouloir en dire davantage», *…, without giving details*: what who spoke left out. */
function isSilence(items: readonly Item[], from: number, stop: number, { without }: Lexicon): boolean {
  const words = without.find(keys => readsAt(items, from, keys));
  if (!words) return false;
  for (let at = from + words.length; at < Math.min(stop, from + SILENCE_REACH); at++) {
    const { word } = items[at] as Item;
    const form = word.reading?.form ?? 0;
    if (!word.capital && (form & (FORM.infinitive | FORM.gerund)) !== 0) return true;
    if (word.kind !== 'word' || (has(word, IS.determiner) && !has(word, IS.clitic))) return false;
  }
  return false;
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
  return last - 1 > from + 1 && items[last]?.passage && items[last - 1]?.word.kind === 'colon' ? last - 1 : stop;
}

/** «dit que le match « se jouera tard » ; ses buteurs étaient remplaçants»: without marks the writer has the word again. */
function semicolonEnd(items: readonly Item[], from: number, stop: number): number {
  for (let at = from + 1; at < stop - 1; at++)
    if (items[at]?.word.kind === 'semicolon' && !has(items[at + 1]?.word, IS.that | IS.and))
      return items.slice(at, stop).some(({ passage }) => passage) ? stop : at;
  return stop;
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

/** «… « un texte écrit vite », avant de quitter la salle», *… "a joke", before leaving*: what who spoke did next. */
function departureEnd(items: readonly Item[], from: number, stop: number, as: string, lexicon: Lexicon): number {
  for (let at = from + 1; at < stop - 2; at++) {
    if (items[at]?.word.kind !== 'comma') continue;
    const [first, second] = [items[at + 1]?.word, items[at + 2]?.word];
    // «promis de payer, avant d'y renoncer»
    const isDone = as === 'infinitive' && has(first, IS.subordinator) && has(second, IS.of);
    if (!items[at - 1]?.passage && !(isDone && looksInfinitive(items[at + 3]?.word, lexicon))) continue;
    if (!has(first, IS.preposition | IS.subordinator)) continue;
    // «accusé de « mentir », dans un message daté de lundi»: marks that are all that was said.
    const isWhere = at === from + 1 && as === 'infinitive' && has(second, IS.determiner);
    if (isWhere && !has(first, IS.of | IS.to | IS.subordinator)) return at;
    const isNext = has(second, IS.of) ? looksInfinitive(items[at + 3]?.word, lexicon) : isGerund(second, lexicon);
    if (isNext) return at;
  }
  return stop;
}
