import type { Found } from '../cues/found.ts';
import { hasMarks } from '../cues/governed.ts';
import { namesSpeaker } from '../phrases/begins.ts';
import { leadingSubject } from '../phrases/leading.ts';
import type { Source } from '../phrases/source.ts';
import { type Item, lastItem, type Sentence } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { endsWithAny, has, IS } from '../words/word.ts';
import { type Draft, makeDraft, type Piece } from './draft.ts';
import { leftRanges } from './left.ts';
import { makePiece } from './pieces.ts';
import { type Range, rightRanges } from './right.ts';

/** Turns a sentence's cues into attributions: where each content begins and ends. */
export function readContents(sentence: Sentence, found: readonly Found[], text: string, lexicon: Lexicon): Draft[] {
  const { items } = sentence;
  const drafts: Draft[] = [];
  const end = lastItem(items);
  for (let index = 0; index < found.length; index++) {
    const cue = found[index] as Found;
    const ranges =
      cue.side === 'right'
        ? rightRanges(items, found, index, end, lexicon)
        : leftRanges(items, found, index, end, lexicon);
    const pieces: Piece[] = [];
    for (const [from, to] of ranges) {
      const piece = makePiece(sentence, from, to, text);
      if (piece) pieces.push(piece);
    }
    if (pieces.length === 0 || isPronoun(items, ranges)) continue;
    const source = cue.source ?? (cue.inherits ? inheritedSource(items, found, index, lexicon) : null);
    const draft = makeDraft(sentence, cue, source, withMarks(pieces));
    drafts.push(
      ranges.some(range => tellsHearsay(items, cue, range, lexicon))
        ? { ...draft, flags: [...draft.flags, 'hearsay'] }
        : draft,
    );
  }
  return drafts;
}

/** *They warned us, they warned us twice*: whom one told is not what one told. */
function isPronoun(items: readonly Item[], [first, ...others]: readonly Range[]): boolean {
  if (!first || others.length > 0 || first[1] - first[0] > 2) return false;
  const words = items.slice(...first).filter(({ word }) => word.kind === 'word');
  return words.length === 1 && words[0]?.word.pronoun != null && !hasMarks(items, ...first);
}

/** *Her uncle … "would never lie"*: where only one half stands between marks they are part of the content. */
function withMarks(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.every(({ passage }) => passage === null) || pieces.every(({ passage }) => passage !== null)) return pieces;
  return pieces.map(piece => {
    if (piece.passage === null) return piece;
    const [start, end] = piece.passage.outer;
    return { ...piece, start, end, passage: null };
  });
}

/** «Selon X, Y aurait …»: behind a preposition a conditional or *reportedly* says that it is hearsay. */
function tellsHearsay(items: readonly Item[], { cue, source }: Found, [from, to]: Range, lexicon: Lexicon): boolean {
  if (cue?.class !== 'preposition') return false;
  const bits = lexicon.data.syntax.plainInquit ? IS.hearsay : IS.conditional;
  // With a name «coûterait» is what somebody reckons.
  const isNobody = source && items.slice(source.from, source.to).some(({ word }) => lexicon.anonymous.has(word.key));
  const endings = isNobody ? lexicon.endings.conditional : [];
  for (let at = from; at < to; at++) {
    const word = items[at]?.word;
    if (has(word, bits) || (word?.kind === 'word' && !word.capital && endsWithAny(word.key, endings))) return true;
  }
  return false;
}

/** The speaker of the clause before: that of its cue, else the sentence's subject. */
function inheritedSource(
  items: readonly Item[],
  found: readonly Found[],
  index: number,
  lexicon: Lexicon,
): Source | null {
  // *Noting that A, she said B*
  const next = found[index + 1];
  if ((found[index] as Found).own[0] === 0 && next?.source && next.cue?.class !== 'preposition') return next.source;
  for (let before = index - 1; before >= 0; before--) {
    const other = found[before] as Found;
    // *The court heard that he sent a message that read*: no court wrote it.
    if (other.cue?.class === 'hearing') return null;
    if (other.source && other.cue?.class !== 'preposition' && other.cue?.class !== 'noun' && !other.enclosed)
      return other.source;
  }
  // *The end came when the fund urged the board to act, saying*
  const before = found[index - 1]?.source ?? null;
  const lead = leadingSubject(items, (found[index] as Found).own[0], lexicon);
  return lead && (before === null || namesSpeaker(items, lead.from, lead.to)) ? lead : before;
}
