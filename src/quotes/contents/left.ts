import type { Found } from '../cues/found.ts';
import { hasSource } from '../phrases/appositions.ts';
import { isAside } from '../phrases/asides.ts';
import { beginsPhrase } from '../phrases/begins.ts';
import { isExample } from '../phrases/examples.ts';
import { hasFinite, hasVerb, isGerund, isVerbish } from '../phrases/verbish.ts';
import type { Item, Passage } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { endsWithAny, has, IS, NOUN } from '../words/word.ts';
import { clauseStart } from './clause-start.ts';
import { nextPart, type Range } from './right.ts';

/** How long the part before an interrupting cue may be, in items, to be no sentence of its own. */
const SHORT = 5;

/** The content before a cue, and what goes on with it behind the attribution's own words. */
export function leftRanges(
  items: readonly Item[],
  found: readonly Found[],
  index: number,
  end: number,
  lexicon: Lexicon,
): Range[] {
  const cue = found[index] as Found;
  const previous = found[index - 1];
  const [ownFrom, ownTo] = cue.own;
  let start = 0;
  if (previous?.side === 'left') start = previous.own[1];
  if (previous?.side === 'right' && previous.right?.as === 'marked') start = Math.max(start, previous.right.from);
  if (
    cue.cue?.class === 'preposition' &&
    previous?.side === 'right' &&
    previous.cue?.class !== 'preposition' &&
    previous.own[0] > 1
  )
    start = 0;
  // *Gaines tells visitors that A; B, he says*
  if (previous) start = Math.max(start, behindSemicolon(items, previous.own[1], ownFrom));
  const left = leftStart(items, start, ownFrom);
  if (endsInFragment(items, left, ownFrom, cue)) return [[ownFrom - 1, ownFrom]];
  const stop = Math.min(end, nextPart(found, index, ownTo) ?? end);
  const resumed = resumeAt(items, left, cue, stop, lexicon);
  if (resumed < 0) return [[left, ownFrom]];
  const from = clauseStart(items, left, cue, resumed)?.from ?? left;
  return from < ownFrom
    ? [
        [from, ownFrom],
        [resumed, stop],
      ]
    : [[resumed, stop]];
}

/** «Il le remplit chaque matin, « par habitude », dit-il»: of a clause that tells what who speaks does, only the marks are said. */
function endsInFragment(items: readonly Item[], from: number, end: number, { source }: Found): boolean {
  const [fragment, ...others] = items[end - 1]?.passage?.sentences ?? [];
  if (!fragment || others.length > 0 || items[end - 2]?.word.kind !== 'comma' || !source) return false;
  if (source.to - source.from !== 1 || items[source.from]?.word.pronoun?.person !== 3) return false;
  return fragment.items[0]?.word.capital === false && !hasFinite(fragment.items) && hasVerb(items, from, end - 2);
}

/** Behind the last semicolon between two places; 0 without one. */
function behindSemicolon(items: readonly Item[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (items[at]?.word.kind === 'semicolon') return at + 1;
  return 0;
}

/** Behind a colon stands the quotation; before it what leads to it. */
function leftStart(items: readonly Item[], start: number, end: number): number {
  const last = items[end - 1]?.passage ? end - 1 : items[end - 1]?.word.kind === 'comma' ? end - 2 : -1;
  if (last > start && items[last]?.passage && items[last - 1]?.word.kind === 'colon') return last;
  // «"A" — on the site — "B", he said» begins with its first marks.
  return items[start + 1]?.word.kind === 'dash' && !items[start]?.passage ? start + 2 : start;
}

/** Where the content goes on behind the attribution, or -1. */
function resumeAt(items: readonly Item[], left: number, cue: Found, stop: number, lexicon: Lexicon): number {
  let at = cue.own[1];
  const separated =
    items[at]?.word.kind === 'comma' || items[at]?.word.kind === 'dash' || items[at]?.word.kind === 'colon';
  if (separated) at++;
  if (at >= stop) return -1;
  const item = items[at] as Item;
  // «…, comme l'a dit X : « … »»: the quotation stands for itself.
  if (item.passage && items[at - 1]?.word.kind === 'colon') return -1;
  // «300 selon la police, un millier selon les syndicats»
  if (cue.cue?.class === 'preposition' && opensOther(items, at, stop)) return -1;
  const isDirect = cue.own[0] - left <= 2 && items[left]?.passage != null;
  if (item.passage) {
    const before = items[left]?.passage;
    return !isDirect || !before || !/[.!?]/.test(String(endOf(before))) ? at : -1;
  }
  if (isDirect) {
    // «“A”, a-t-il dit, mais “B”»
    return has(item.word, IS.and) && items[at + 1]?.passage && !has(item.word, IS.relative) ? at + 1 : -1;
  }
  if (!separated || item.word.kind !== 'word') return -1;
  // *…, according to experts, but Visser refused*: the writer goes on.
  if (cue.cue?.class === 'preposition' && has(item.word, IS.contrast) && items[at + 1]?.word.capital) return -1;
  if (isPlace(items, at, stop)) return -1;
  // *…, according to a report tabled by the adviser, engineer Paul Dunne*
  if (cue.cue?.class === 'preposition' && cue.source && endsInName(items, at, stop)) return -1;
  if (isExample(items, at, lexicon)) return at;
  if (isBehindName(items, at, cue, lexicon)) return -1;
  // *…, according to the council, and wages have climbed*, «…, d'après la mairie, soit un tiers»: a clause of the writer's.
  const verb = cue.cue?.class === 'preposition' ? joinedVerb(items, at, stop) : -1;
  if (verb >= 0 && items[cue.own[0]]?.word.kind === 'comma' && hasVerb(items, left, cue.own[0])) return -1;
  const short = cue.own[0] - left <= SHORT && !hasVerb(items, left, cue.own[0]);
  const isMarked = items.slice(left, cue.own[0]).some(({ passage }) => passage);
  if (short) return has(item.word, IS.relative) || (isMarked && isGerund(item.word, lexicon)) ? -1 : at;
  if (clauseStart(items, left, cue, at)) return at;
  // «qui a, selon lui, été menée»
  const before = items[cue.own[0] - 1]?.word;
  if (has(before, IS.have | IS.be | IS.modal) && !before?.capital) return at;
  // «…, a-t-elle noté, mais cela n'explique pas tout»: a thing explains nothing to anybody.
  const isThing = items[at + 1]?.word.pronoun?.person === 0 && has(item.word, IS.and);
  const joined = isThing ? -1 : joinedVerb(items, at, stop);
  // *What makes it odd, according to Roche, is that …*
  if (has(item.word, IS.be) && has(items[left]?.word, IS.question)) return at;
  if (cue.cue?.class === 'preposition' && (has(item.word, IS.be) || joined >= 0)) return -1;
  // *…, the agency says, and experts believe*
  const word = items[joined]?.word;
  // «…, a-t-il dit, car elle exige un suivi»: a verb that reports has a clause.
  const reports = lexicon.data.syntax.droppedThat || has(items[joined + 1]?.word, IS.that);
  if (reports && word?.reading && !has(word, IS.be) && word.reading.verbs.some(({ tail }) => tail.length === 0))
    return -1;
  if (has(item.word, IS.subordinator | IS.question) && goesOn(items, at, stop, cue)) return at;
  // *…, it said, ending a stretch*: what follows from it is the writer's.
  // «Il roulait, selon des témoins, à 100 km/h»: what a preposition interrupts goes on.
  const isInserted = cue.cue?.class === 'preposition' && items[cue.own[0]]?.word.kind === 'comma' && separated;
  const isOn =
    isInserted && has(item.word, IS.preposition) && !has(item.word, IS.subordinator) && hasDeterminer(items, at);
  // *It was stopped, according to her, after two boats came*
  const isWhen = isInserted && has(item.word, IS.subordinator) && !has(item.word, IS.contrast | IS.and);
  if (isOn || (isWhen && beginsPhrase(items[at + 1]?.word) && hasVerb(items, at + 2, stop))) return at;
  if (has(item.word, IS.relative) || isGerund(item.word, lexicon) || isAside(items, at) || isRemark(items, at))
    return -1;
  if (isThing) return at;
  if (has(item.word, IS.subordinator | IS.contrast) && !has(item.word, IS.and)) {
    for (let index = at; index < stop; index++) if (items[index]?.passage) return at;
    return -1;
  }
  if (has(item.word, IS.preposition | IS.adverb) && !has(item.word, IS.and) && !isInserted) return -1;
  // *…, the company said, compared with 8 billion*
  if (item.word.is === IS.verb && has(items[at + 1]?.word, IS.preposition)) return -1;
  return at;
}

/** *It stopped, she said, when a man told her*: beside no more than a pronoun a clause with a subject goes on with what was said. */
function goesOn(items: readonly Item[], at: number, stop: number, { source, cue }: Found): boolean {
  if (!source || cue?.class === 'preposition' || source.to - source.from > 1) return false;
  const { word } = items[at] as Item;
  if (!items[source.from]?.word.pronoun || has(word, IS.contrast) || (word.noun & NOUN.likewise) !== 0) return false;
  return beginsPhrase(items[at + 1]?.word) && hasVerb(items, at + 2, stop);
}

/** *…, said Joe Stark, a manager in Malvern, Pa.*: nothing but a capital behind a name's last comma. */
const isPlace = (items: readonly Item[], at: number, stop: number): boolean =>
  stop - at === 1 && items[at]?.word.capital === true && items[at - 2]?.word.capital === true;

/** «…, a confié Rado Andriam, arrivé d'Antsirabe en 2023»: a participle behind who speaks is about them. */
function isBehindName(items: readonly Item[], at: number, { source }: Found, { endings, data }: Lexicon): boolean {
  const word = items[at]?.word;
  if (data.syntax.plainInquit || !source || source.to !== at - 1 || word?.kind !== 'word' || word.capital) return false;
  const isParticiple = word.reading
    ? (word.reading.form & FORM.participle) !== 0
    : endsWithAny(word.key, endings.participle);
  return isParticiple && has(items[at + 1]?.word, IS.preposition | IS.of | IS.to | IS.agent | IS.time);
}

/** Whether an amount with its own source begins at an item, before the next comma. */
function opensOther(items: readonly Item[], at: number, stop: number): boolean {
  let end = at;
  while (end < stop && items[end]?.word.kind !== 'comma') end++;
  return hasSource(items, at + 1, Math.max(end, at + 1)) && !hasVerb(items, at, end);
}

const hasDeterminer = (items: readonly Item[], at: number): boolean =>
  ((items[at + 1]?.word.noun ?? 0) & NOUN.indefinite) !== 0;

/** How many words name somebody. */
const LONGEST_NAME = 5;

/** A few words to the end, the last two with capitals. */
function endsInName(items: readonly Item[], at: number, stop: number): boolean {
  const end = items[stop - 1]?.word.kind === 'stop' ? stop - 1 : stop;
  if (end - at > LONGEST_NAME || end - at < 2 || hasVerb(items, at, end)) return false;
  return items[end - 1]?.word.capital === true && items[end - 2]?.word.capital === true;
}

/** The verb of a clause with a subject of its own behind a conjunction; -1 where there is none. */
function joinedVerb(items: readonly Item[], at: number, stop: number): number {
  if (!has(items[at]?.word, IS.and) || isVerbish(items, at + 1)) return -1;
  for (let verb = at + 2; verb < stop; verb++) if (isVerbish(items, verb)) return verb;
  return -1;
}

/** The last character's place of a passage stands for its text here; sentences end with a stop item. */
function endOf(passage: Passage): string {
  const last = passage.sentences.at(-1)?.items.at(-1);
  return last?.word.kind === 'stop' ? '.' : '';
}

/** *…, a finding that could change*: the writer's word for what was said. */
function isRemark(items: readonly Item[], at: number): boolean {
  return ((items[at]?.word.noun ?? 0) & NOUN.indefinite) !== 0 && has(items[at + 2]?.word, IS.that | IS.relative);
}
