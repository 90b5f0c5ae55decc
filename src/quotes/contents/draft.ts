import type { Pronoun } from '../../language/speech.ts';
import type { QuoteFlag, QuoteKind } from '../../model/quote.ts';
import type { Found } from '../cues/found.ts';
import type { Source } from '../phrases/source.ts';
import { hasFinite } from '../phrases/verbish.ts';
import type { Item, Passage, Sentence } from '../structure/items.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';

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

/** The attribution of a cue, its source and the pieces of its content, with its flags and kind. */
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

/** Marked words that a verb takes as its object and not as speech: «a dénoncé « une mascarade »». */
function isFragment(items: readonly Item[], { right, group }: Found, pieces: readonly Piece[]): boolean {
  if (right?.as === 'object') return true;
  return (
    right?.as === 'marked' &&
    items[right.from - 1]?.word.kind !== 'colon' &&
    group !== null &&
    pieces.length === 1 &&
    (!group.verb.frames.includes('m') || isNounPhrase(pieces[0] as Piece, group) || isPartOfObject(items, right, group))
  );
}

/** «se félicite d'avancées « concrètes »»: the marks are in the middle of what the verb's «de» governs. */
function isPartOfObject(
  items: readonly Item[],
  { from }: NonNullable<Found['right']>,
  { to }: NonNullable<Found['group']>,
): boolean {
  const word = items[to]?.word;
  return has(word, IS.of) && !has(word, IS.determiner) && from > to + 1 && items[from - 1]?.word.kind === 'word';
}

/** «Guerre et Paix», *War and Peace*: a work's title, whose words have capitals. */
function isTitle({ items }: Sentence): boolean {
  const words = items.filter(({ word }) => !has(word, IS.and | IS.of | IS.preposition | IS.determiner) || word.capital);
  return words.length > 1 && words.every(({ word }) => word.kind === 'word' && word.capital) && !hasFinite(items);
}

/** How many words a marked noun phrase has at most. */
const LONGEST_OBJECT = 4;
/** The same behind «un», *a*: «relevait « un écart récurrent et inexpliqué entre les contrôles »». */
const LONGEST_KIND = 12;

/** «reconnaît « un défaut »»: an article and a noun, no sentence; but one can shout two words. */
function isNounPhrase({ passage }: Piece, { verb }: NonNullable<Found['group']>): boolean {
  const [sentence, ...others] = passage?.sentences ?? [];
  const isKind = ((sentence?.items[0]?.word.noun ?? 0) & NOUN.indefinite) !== 0 && !sentence?.items[0]?.word.capital;
  const longest = isKind ? LONGEST_KIND : LONGEST_OBJECT;
  if (!sentence || others.length > 0 || verb.class === 'manner' || sentence.items.length > longest) return false;
  // «s'est félicité « d'une issue »»
  if (isTitle(sentence)) return true;
  const [opening, second] = sentence.items;
  const first = has(opening?.word, IS.of | IS.to) && !has(opening?.word, IS.determiner) ? second : opening;
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

/** The text of a sentence's items, half open. */
export function stretchOf({ items, paragraph }: Sentence, from: number, to: number): Stretch {
  return { paragraph, start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}

/** `direct` where all pieces stand between marks, `mixed` where some do, else `indirect`. */
export function kindOf(pieces: readonly Piece[]): QuoteKind {
  if (pieces.every(({ passage }) => passage !== null)) return 'direct';
  return pieces.some(({ hasMarks }) => hasMarks) ? 'mixed' : 'indirect';
}

/** Drafts by their sentence: a paragraph may have any number of both. */
export function groupBySentence(list: readonly Draft[]): ReadonlyMap<Sentence, Draft[]> {
  const groups = new Map<Sentence, Draft[]>();
  for (const draft of list) {
    const row = groups.get(draft.sentence);
    if (row) row.push(draft);
    else groups.set(draft.sentence, [draft]);
  }
  return groups;
}
