import type { Found } from '../cues/found.ts';
import { judges } from '../cues/group.ts';
import { hasFinite, hasVerb, isGerund, isKind, isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS } from '../words/word.ts';
import { clauseStart } from './clause-start.ts';
import { writersEnd } from './writers-end.ts';

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
  const { from, as, to = end } = cue.right as NonNullable<Found['right']>;
  let stop = beforeSemicolon(items, found, from, Math.min(to, nextPart(found, index, from + 1) ?? end));
  stop = beforeClause(items, found, index, from, stop);
  if (as === 'noun') stop = Math.min(stop, beforeJoined(items, found, index, stop));
  if (cue.inherits && cue.own[0] === 0) stop = Math.min(stop, openingEnd(items, found, index, from, stop));
  if (as === 'object') return [[from, from + 1]];
  if (as === 'marked') {
    const isClause = goesOn(items, cue, from, stop, lexicon);
    return isClause
      ? [[from, writersEnd(items, from, stop, 'dropped', lexicon)]]
      : markedRanges(items, cue, from, stop);
  }
  // *that "no door will be left closed", as hearings opened*
  const marked = items[from]?.passage;
  if (
    as === 'clause' &&
    marked &&
    isKind(items[from + 1], 'comma') &&
    // «que « A », mais que « B »»
    !(has(items[from + 2]?.word, IS.and | IS.contrast) && has(items[from + 3]?.word, IS.that)) &&
    marked.sentences.some(({ items: inside }) => hasFinite(inside))
  )
    return [[from, from + 1]];
  const isPreposition = cue.cue?.class === 'preposition';
  // «résume Me Roy, pour qui le procès, s'il a lieu, sera long»: the main clause has had its verb.
  const isLast = isPreposition && cue.enclosed && hasVerb(items, 0, cue.own[0]);
  if (cue.cue?.class === 'noun' || (isPreposition && cue.enclosed && !isLast))
    stop = Math.min(stop, nounClauseEnd(items, from, stop, lexicon));
  else if (cue.enclosed && !isLast) {
    stop = Math.min(stop, enclosedEnd(items, from, stop));
    const isBare = as === 'infinitive' && !isVerbish(items, from);
    if (isRestrictive(items, cue)) stop = Math.min(stop, nounClauseEnd(items, from, stop, lexicon, isBare ? 1 : 0));
  }
  stop = Math.min(stop, writersEnd(items, from, stop, as, lexicon));
  return [[from, stop]];
}

/** *Roe says that A; B, he says*: the semicolon before an inquit's content; else the same place. */
function beforeSemicolon(items: readonly Item[], found: readonly Found[], from: number, stop: number): number {
  if (!found.some(({ side, own }) => side === 'left' && own[0] === stop)) return stop;
  for (let at = stop - 1; at > from; at--) if (items[at]?.word.kind === 'semicolon') return at;
  return stop;
}

/** Where the next cue that ends what began before it has its own words, from an item on. */
export function nextPart(found: readonly Found[], index: number, least: number): number | undefined {
  for (let later = index + 1; later < found.length; later++) {
    const { parts, own } = found[later] as Found;
    if (parts && own[0] >= least) return own[0];
  }
  return undefined;
}

/** *called for an end to it and said B*: a thing that is called for ends where the next report is joined. */
function beforeJoined(items: readonly Item[], found: readonly Found[], index: number, stop: number): number {
  const next = found[index + 1];
  const at = next?.own[0] ?? stop;
  return next?.side === 'right' && next.inherits && has(items[at]?.word, IS.and) ? at : stop;
}

/** *said A, though not, she insisted, B*: where the clause begins that the next cue interrupts; else the same place. */
function beforeClause(
  items: readonly Item[],
  found: readonly Found[],
  index: number,
  from: number,
  stop: number,
): number {
  const next = found[index + 1];
  if (next?.side !== 'left' || next.own[0] > stop) return stop;
  const start = clauseStart(items, from, next, next.own[1] + 1);
  return start && start.before > from ? start.before : stop;
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

/** *said "scores" of hikers were lost*: marks right behind the verb open a clause without *that*. */
function goesOn(items: readonly Item[], { group }: Found, from: number, stop: number, { data }: Lexicon): boolean {
  if (!data.syntax.droppedThat || !group?.verb.frames.includes('n') || from !== group.to) return false;
  if (items[from]?.passage?.sentences.some(({ items: inside }) => hasFinite(inside))) return false;
  if (has(items[from + 1]?.word, IS.of)) return true;
  for (let at = from + 1; at < stop; at++) {
    const { word } = items[at] as Item;
    if (word.kind !== 'word' && word.kind !== 'number') return false;
    // «following» is a subordinator's kin, but a preposition.
    if (has(word, IS.that | IS.relative | IS.and) || (has(word, IS.subordinator) && !has(word, IS.preposition)))
      return false;
    if (isVerbish(items, at)) return true;
  }
  return false;
}

/** «: « … »» is the marked passage alone, unless the sentence goes on with it. */
function markedRanges(items: readonly Item[], { group }: Found, from: number, stop: number): Range[] {
  let to = from + 1;
  while (to < stop) {
    const { word } = items[to] as Item;
    // «“A”, “B”», «“A” and “B”»
    if (items[to + 1]?.passage && (word.kind === 'comma' || has(word, IS.and))) to += 2;
    else break;
  }
  const next = items[to]?.word;
  // *a plan he called "a farce" was dropped*: what is judged is the writer's.
  const isObject = group !== null && judges(group);
  if (to >= stop || next === undefined || isObject) return [[from, to]];
  // «« prendre acte » de la décision et « se réserver le droit d'agir »»
  if (has(next, IS.of) && isResumed(items, to, stop)) return [[from, stop]];
  // «a dit « comprendre les difficultés » de ses fournisseurs»
  const inside = items[from]?.passage?.sentences;
  if (to === from + 1 && has(next, IS.of) && inside?.length === 1 && !hasFinite(inside[0]?.items ?? []))
    return [[from, stop]];
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

/** *A man who said he was robbed has died*: no comma tells where the subject's clause ends. */
function isRestrictive(items: readonly Item[], { group }: Found): boolean {
  const relative = (group?.outer ?? 0) - 1;
  return (
    has(items[relative]?.word, IS.relative) && items[relative - 1]?.word.kind === 'word' && !hasVerb(items, 0, relative)
  );
}

/** «la promesse que A n'a pas convaincu»: the verb behind that of the clause is the sentence's. */
function nounClauseEnd(items: readonly Item[], from: number, stop: number, lexicon: Lexicon, seen = 0): number {
  let verbs = seen;
  for (let at = from; at < stop; at++) {
    const { word } = items[at] as Item;
    if (word.kind === 'comma') return at;
    const joins = has(word, IS.that | IS.relative | IS.subordinator | IS.and) && !has(word, IS.preposition);
    // *stealing a car and hiding it*: no clause of its own
    if (joins && !isGerund(items[at + 1]?.word, lexicon)) verbs--;
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
