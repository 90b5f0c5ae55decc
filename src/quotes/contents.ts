import type { Pronoun } from '../language/speech.ts';
import type { QuoteFlag, QuoteKind } from '../model/quote.ts';
import { type Found, isGerund, lastItem } from './cues.ts';
import { hasFinite } from './frames.ts';
import { IS, type Lexicon, type Word } from './lexicon.ts';
import type { Item, Passage, Sentence } from './sentences.ts';
import { isAside, isVerbish, readSourceAt, type Source, skipAsides } from './sources.ts';

/** A stretch of a paragraph's text. Offsets are UTF-16 units. */
export interface Stretch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A part of a content; `passage` where it is all that stands between two marks. */
export interface Piece extends Stretch {
  readonly passage: Passage | null;
  readonly hasMarks: boolean;
}

/** An attribution before its speaker is known. */
export interface Draft {
  readonly sentence: Sentence;
  readonly cue: (Stretch & { readonly lemma: string; readonly class: string }) | null;
  readonly source: Stretch | null;
  readonly pronoun: Pronoun | null;
  /** The speaker is that of what was said before. */
  readonly inherits: boolean;
  readonly pieces: readonly Piece[];
  readonly kind: QuoteKind;
  readonly flags: readonly QuoteFlag[];
  /** The attribution's own words. */
  readonly own: Stretch;
  /** The content stands before its cue. */
  readonly isInquit: boolean;
}

const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.is & bits) !== 0;

/** Turns a sentence's cues into attributions: where each content begins and ends. */
export function readContents(sentence: Sentence, found: readonly Found[], text: string, lexicon: Lexicon): Draft[] {
  const { items } = sentence;
  const drafts: Draft[] = [];
  const end = lastItem(items);
  found.forEach((cue, index) => {
    const later = found.slice(index + 1);
    const ranges =
      cue.side === 'right'
        ? rightRanges(items, cue, later, end, lexicon)
        : leftRanges(items, cue, found[index - 1], later, end, lexicon);
    const pieces = ranges.flatMap(([from, to]) => makePiece(sentence, from, to, text) ?? []);
    if (pieces.length === 0) return;
    const source = cue.source ?? (cue.inherits ? inheritedSource(items, found.slice(0, index), cue, lexicon) : null);
    const draft = makeDraft(sentence, cue, source, pieces);
    drafts.push(
      ranges.some(range => tellsHearsay(items, cue, range, lexicon))
        ? { ...draft, flags: [...draft.flags, 'hearsay'] }
        : draft,
    );
  });
  return drafts;
}

export function makeDraft(sentence: Sentence, cue: Found, source: Source | null, pieces: readonly Piece[]): Draft {
  const { items } = sentence;
  const flags: QuoteFlag[] = [];
  if (cue.negated) flags.push('negated');
  if (cue.hearsay) flags.push('hearsay');
  if (isFragment(items, cue, pieces)) flags.push('fragment');
  return {
    sentence,
    cue: cue.cue && cueOf(sentence, cue.cue),
    source: source && stretch(sentence, source.from, source.to),
    pronoun: (source && source.to - source.from === 1 && pronounOf(items[source.from]?.word)) || null,
    inherits: cue.inherits,
    pieces,
    kind: kindOf(pieces),
    flags,
    own: stretch(sentence, cue.own[0], Math.max(cue.own[0] + 1, cue.own[1])),
    isInquit: cue.side === 'left',
  };
}

function cueOf(sentence: Sentence, { from, to, lemma, class: verbClass }: NonNullable<Found['cue']>): Draft['cue'] {
  const { paragraph, start, end } = stretch(sentence, from, to);
  return { paragraph, start, end, lemma, class: verbClass };
}

const pronounOf = (word: Word | undefined): Pronoun | null =>
  word?.pronoun && !has(word, IS.determiner) ? word.pronoun : null;

/** «Selon X, Y aurait …»: behind a preposition a conditional or *reportedly* says that it is hearsay. */
function tellsHearsay(items: readonly Item[], { cue }: Found, [from, to]: Range, { data }: Lexicon): boolean {
  if (cue?.class !== 'preposition') return false;
  const bits = data.syntax.plainInquit ? IS.hearsay : IS.conditional;
  for (let at = from; at < to; at++) if (has(items[at]?.word, bits)) return true;
  return false;
}

/** Marked words that a verb takes as its object and not as speech: «a dénoncé « une mascarade »». */
function isFragment(items: readonly Item[], { right, group }: Found, pieces: readonly Piece[]): boolean {
  return (
    right?.as === 'marked' &&
    items[right.from - 1]?.word.kind !== 'colon' &&
    group !== null &&
    pieces.length === 1 &&
    (!group.verb.frames.includes('m') || isNounPhrase(pieces[0] as Piece, group))
  );
}

/** How many words a marked noun phrase has at most. */
const LONGEST_OBJECT = 4;

/** «reconnaît « un défaut »»: an article and a noun, no sentence; but one can shout two words. */
function isNounPhrase({ passage }: Piece, { verb }: NonNullable<Found['group']>): boolean {
  const [sentence, ...others] = passage?.sentences ?? [];
  if (!sentence || others.length > 0 || verb.class === 'manner' || sentence.items.length > LONGEST_OBJECT) return false;
  const [first] = sentence.items;
  if (!first || first.word.capital || !has(first.word, IS.determiner) || first.word.pronoun) return false;
  return !sentence.items.some(({ word }) => word.kind !== 'word') && !hasFinite(sentence.items);
}

function stretch({ items, paragraph }: Sentence, from: number, to: number): Stretch {
  let start = (items[from] as Item).start;
  // Attached pronouns begin with their hyphen; as a source they are the pronoun alone.
  const last = items[Math.min(to, items.length) - 1] as Item;
  if (to - from === 1 && last.word.key.startsWith('-')) start = last.end - (last.word.key.length - 1);
  return { paragraph, start, end: last.end };
}

export function kindOf(pieces: readonly Piece[]): QuoteKind {
  if (pieces.every(({ passage }) => passage !== null)) return 'direct';
  return pieces.some(({ hasMarks }) => hasMarks) ? 'mixed' : 'indirect';
}

type Range = readonly [from: number, to: number];

/** The content behind a cue: to the end of its sentence, or to where another clause takes over. */
function rightRanges(
  items: readonly Item[],
  cue: Found,
  later: readonly Found[],
  end: number,
  lexicon: Lexicon,
): Range[] {
  const { from, as } = cue.right as NonNullable<Found['right']>;
  let stop = end;
  const next = later.find(other => other.parts && other.own[0] > from);
  if (next) stop = next.own[0];
  if (as === 'marked') return markedRanges(items, from, stop);
  if (cue.cue?.class === 'noun') stop = Math.min(stop, nounClauseEnd(items, from, stop));
  else if (cue.enclosed) stop = Math.min(stop, enclosedEnd(items, from, stop));
  stop = Math.min(stop, contrastEnd(items, from, stop, as, lexicon), refusalEnd(items, from, stop));
  return [[from, stop]];
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
  if (
    next.kind !== 'word' ||
    has(next, IS.preposition | IS.to | IS.time | IS.subordinator | IS.relative | IS.and | IS.adverb)
  )
    return [[from, to]];
  return [[from, stop]];
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
function contrastEnd(items: readonly Item[], from: number, stop: number, as: string, lexicon: Lexicon): number {
  if (as !== 'clause' || !has(items[from - 1]?.word, IS.that)) return stop;
  for (let at = from + 2; at < stop - 2; at++) {
    if (items[at]?.word.kind !== 'comma') continue;
    const next = items[at + 1]?.word;
    if (!has(next, IS.contrast) || !has(next, IS.and)) continue;
    const then = items[at + 2]?.word;
    if (has(then, IS.that) || !then) continue;
    const begins = then.pronoun !== null || (has(then, IS.determiner) && !has(then, IS.preposition)) || then.capital;
    if (begins && hasVerbAhead(items, at + 2, stop, lexicon)) return at;
  }
  return stop;
}

/** *said it was relieved but declined to comment*: what they would not say ends what they said. */
function refusalEnd(items: readonly Item[], from: number, stop: number): number {
  for (let at = from + 2; at < stop - 1; at++) {
    const { word } = items[at] as Item;
    if (!has(word, IS.and | IS.contrast)) continue;
    for (let next = at + 1; next < Math.min(stop, at + 4); next++) {
      const verb = items[next]?.word.reading?.verbs.find(({ links }) => links === 'refusal');
      if (verb?.tail.every((key, index) => items[next + 1 + index]?.word.key === key))
        return items[at - 1]?.word.kind === 'comma' ? at - 1 : at;
      if (isVerbish(items, next) && !has(items[next]?.word, IS.have)) break;
    }
  }
  return stop;
}

function hasVerbAhead(items: readonly Item[], from: number, to: number, _lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++) if (isVerbish(items, at)) return true;
  return false;
}

/** How long the part before an interrupting cue may be, in items, to be no sentence of its own. */
const SHORT = 5;

/** The content before a cue, and what goes on with it behind the attribution's own words. */
function leftRanges(
  items: readonly Item[],
  cue: Found,
  previous: Found | undefined,
  later: readonly Found[],
  end: number,
  lexicon: Lexicon,
): Range[] {
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
  const left = leftStart(items, start, ownFrom);
  const ranges: Range[] = [[left, ownFrom]];
  const stop = Math.min(end, later.find(other => other.parts && other.own[0] >= ownTo)?.own[0] ?? end);
  const resumed = resumeAt(items, left, cue, stop, lexicon);
  if (resumed >= 0) ranges.push([resumed, stop]);
  return ranges;
}

/** Behind a colon stands the quotation; before it what leads to it. */
function leftStart(items: readonly Item[], start: number, end: number): number {
  const last = items[end - 1]?.passage ? end - 1 : items[end - 1]?.word.kind === 'comma' ? end - 2 : -1;
  if (last > start && items[last]?.passage && items[last - 1]?.word.kind === 'colon') return last;
  for (let at = end - 1; at > start; at--) {
    if (items[at]?.word.kind === 'dash' && at === start + 1) return at + 1;
  }
  return start;
}

/** Where the content goes on behind the attribution, or -1. */
function resumeAt(items: readonly Item[], left: number, cue: Found, stop: number, lexicon: Lexicon): number {
  let at = cue.own[1];
  const separated =
    items[at]?.word.kind === 'comma' || items[at]?.word.kind === 'dash' || items[at]?.word.kind === 'colon';
  if (separated) at++;
  if (at >= stop) return -1;
  const item = items[at] as Item;
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
  const short = cue.own[0] - left <= SHORT && !hasVerbAhead(items, left, cue.own[0], lexicon);
  if (short) return at;
  if (has(item.word, IS.relative) || isGerund(item.word) || isAside(items, at)) return -1;
  if (has(item.word, IS.subordinator | IS.contrast) && !has(item.word, IS.and)) {
    for (let index = at; index < stop; index++) if (items[index]?.passage) return at;
    return -1;
  }
  if (has(item.word, IS.preposition | IS.adverb) && !has(item.word, IS.and)) return -1;
  return at;
}

/** The last character's place of a passage stands for its text here; sentences end with a stop item. */
function endOf(passage: Passage): string {
  const last = passage.sentences.at(-1)?.items.at(-1);
  return last?.word.kind === 'stop' ? '.' : '';
}

/** Turns items into a stretch of text without the separators at its ends. */
export function makePiece(sentence: Sentence, first: number, last: number, text: string): Piece | null {
  const { items, paragraph } = sentence;
  let from = first;
  let to = last;
  while (from < to && isSeparator(items[from] as Item)) from++;
  while (to > from && isSeparator(items[to - 1] as Item)) to--;
  if (from >= to) return null;
  const only = to - from === 1 ? (items[from] as Item).passage : null;
  if (only) {
    const piece = passagePiece(only, text);
    return piece.end > piece.start ? piece : null;
  }
  let hasMarks = false;
  for (let at = from; at < to && !hasMarks; at++) hasMarks = (items[at] as Item).passage !== null;
  let end = (items[to - 1] as Item).end;
  // `the best," he said`: the comma stands inside the mark and stays there with it.
  if (text[end - 1] === '.' && !(items[to - 1] as Item).passage && (items[to - 1] as Item).word.kind === 'stop') end--;
  return { paragraph, start: (items[from] as Item).start, end, passage: null, hasMarks };
}

/** What stands between two marks, without the comma that American usage sets inside them. */
export function passagePiece(passage: Passage, text: string): Piece {
  let [start, end] = passage.inner;
  while (end > start && (text[end - 1] === ',' || text[end - 1] === ' ')) end--;
  if (start > end) start = end;
  return { paragraph: passage.paragraph, start, end, passage, hasMarks: true };
}

function isSeparator({ word, passage }: Item): boolean {
  if (passage) return false;
  return (
    word.kind === 'comma' ||
    word.kind === 'dash' ||
    word.kind === 'colon' ||
    word.kind === 'semicolon' ||
    (word.kind === 'stop' && word.text === '.') ||
    word.kind === 'mark'
  );
}

/** The speaker of the clause before: that of its cue, else the sentence's subject. */
function inheritedSource(
  items: readonly Item[],
  before: readonly Found[],
  cue: Found,
  lexicon: Lexicon,
): Source | null {
  for (let index = before.length - 1; index >= 0; index--) {
    const other = before[index] as Found;
    if (other.source && other.cue?.class !== 'preposition' && other.cue?.class !== 'noun' && !other.enclosed)
      return other.source;
  }
  const last = before.at(-1)?.source;
  return leadingSubject(items, cue.own[0], lexicon) ?? last ?? null;
}

/** A capital only because the sentence begins, and a complement behind it: «Réunis à Lyon», «Présidant l'ouverture». */
function opensReducedClause([first, second]: readonly Item[]): boolean {
  const { word } = first as Item;
  return word.kind === 'word' && word.is === 0 && word.noun === 0 && has(second?.word, IS.determiner | IS.preposition);
}

/** The noun phrase a sentence begins with, behind what leads in. */
export function leadingSubject(items: readonly Item[], end: number, lexicon: Lexicon): Source | null {
  let at = 0;
  for (let part = 0; part < 3 && at < end; part++) {
    const start = skipAsides(items, at, lexicon, end);
    if (items[start]?.word.kind === 'comma') {
      at = start + 1;
      continue;
    }
    // «Présidant l'ouverture, le ministre…»
    const opens = start === 0 && opensReducedClause(items);
    const source = opens ? null : readSourceAt(items, start > at ? start : at, lexicon);
    if (source && source.to <= end) return source;
    // «Interrogé par l'AFP, le maire…»
    let comma = start;
    while (comma < end && items[comma]?.word.kind !== 'comma') comma++;
    at = comma + 1;
  }
  return null;
}
