import type { Found } from '../cues/found.ts';
import { leadingSubject } from '../phrases/leading.ts';
import type { Source } from '../phrases/source.ts';
import { type Item, lastItem, type Sentence } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS } from '../words/word.ts';
import { type Draft, makeDraft } from './draft.ts';
import { leftRanges } from './left.ts';
import { makePiece } from './pieces.ts';
import { type Range, rightRanges } from './right.ts';

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

/** «Selon X, Y aurait …»: behind a preposition a conditional or *reportedly* says that it is hearsay. */
function tellsHearsay(items: readonly Item[], { cue }: Found, [from, to]: Range, { data }: Lexicon): boolean {
  if (cue?.class !== 'preposition') return false;
  const bits = data.syntax.plainInquit ? IS.hearsay : IS.conditional;
  for (let at = from; at < to; at++) if (has(items[at]?.word, bits)) return true;
  return false;
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
