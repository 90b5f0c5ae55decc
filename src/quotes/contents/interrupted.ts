import { findCues } from '../cues/find-cues.ts';
import type { Found } from '../cues/found.ts';
import type { Item, Passage, Sentence } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS } from '../words/word.ts';
import { type Draft, makeDraft, type Piece } from './draft.ts';

/** «« Nous irons, a lancé le chef, jusqu'au bout. »»: the inquit stands inside the marks and is cut out of the content. */
export function readInterrupted(passage: Passage, text: string, lexicon: Lexicon): Draft | null {
  if (passage.isSpeech || lexicon.data.syntax.plainInquit) return null;
  let first: { sentence: Sentence; found: Found } | null = null;
  const cuts: [number, number][] = [];
  for (const sentence of passage.sentences) {
    if (sentence.bracketed) continue;
    for (const found of findCues(sentence, lexicon)) {
      if (found.side !== 'left' || found.cue?.class === 'preposition' || !found.source || !isOutsider(sentence, found))
        continue;
      // «Oui, elle le regrette»: with its subject before it a verb interrupts nothing.
      if (found.cue && found.source.from < found.cue.from) continue;
      const { items } = sentence;
      const [from, to] = found.own;
      const start = (items[from] as Item).start;
      const next = items[to];
      const end =
        next && (next.word.kind === 'comma' || next.word.kind === 'stop' || next.word.kind === 'dash')
          ? next.end
          : ((items[to - 1] as Item).end ?? start);
      cuts.push([start, end]);
      first ??= { sentence, found };
    }
  }
  if (!first) return null;
  const pieces: Piece[] = [];
  let at = passage.inner[0];
  const add = (start: number, end: number): void => {
    const [from, to] = trim(text, start, end);
    if (to > from) pieces.push({ paragraph: passage.paragraph, start: from, end: to, passage, hasMarks: true });
  };
  for (const [start, end] of cuts) {
    add(at, start);
    at = end;
  }
  const [from, to] = trim(text, at, passage.inner[1]);
  if (to > from) pieces.push({ paragraph: passage.paragraph, start: from, end: to, passage, hasMarks: true });
  passage.isSpeech = true;
  const draft = makeDraft(first.sentence, first.found, first.found.source, pieces);
  // The cue stands inside the marks and belongs to the sentence around them.
  return { ...draft, kind: 'direct', sentence: passage.outerSentence ?? first.sentence };
}

/** Not «m'a dit le maire»: what somebody told the one who speaks is a report inside the quotation. */
function isOutsider({ items }: Sentence, { group, source }: Found): boolean {
  if (!source) return false;
  const word = items[source.from]?.word;
  if (word?.pronoun && !(word.is & IS.determiner)) return word.pronoun.person === 3;
  const before = group ? items[group.from - 1]?.word : undefined;
  return (
    before === undefined ||
    !(before.pronoun?.person === 1 || (has(before, IS.clitic) && !has(before, IS.determiner) && !before.pronoun)) ||
    group?.reflexive === true
  );
}

function trim(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && ' ,\u00a0\u202f'.includes(text[from] as string)) from++;
  while (to > from && ' ,\u00a0\u202f'.includes(text[to - 1] as string)) to--;
  return [from, to];
}
