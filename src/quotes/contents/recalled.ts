import type { Group } from '../cues/group.ts';
import { readGroup } from '../cues/groups.ts';
import { skipAsides } from '../phrases/asides.ts';
import { namesSpeaker } from '../phrases/begins.ts';
import { readSourceAt, type Source } from '../phrases/source.ts';
import { readSubject } from '../phrases/subject.ts';
import { type Item, lastItem, readsAt, type Sentence } from '../structure/items.ts';
import type { Reading } from '../structure/readings.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS } from '../words/word.ts';
import { type Draft, kindOf, stretchOf } from './draft.ts';
import { makePiece } from './pieces.ts';

/**
 * «C'est ce qu'a indiqué X», *That is what X said*: attributions of the sentence before, which has none of its own.
 *
 * @param drafts - Those of each paragraph; what is recalled is added to the paragraph where it is attributed.
 */
export function recallSentences(readings: readonly Reading[], drafts: readonly Draft[][], lexicon: Lexicon): void {
  let before: Sentence | null = null;
  let attributed: Set<Sentence> | null = null;
  readings.forEach(({ structure }, index) => {
    for (const sentence of structure.sentences) {
      if (sentence.depth > 0 || sentence.bracketed) continue;
      const known = before;
      before = sentence;
      if (!known || behindOpening(sentence.items, lexicon) === 0) continue;
      attributed ??= new Set(drafts.flatMap(list => list.map(draft => draft.sentence)));
      const text = readings[known.paragraph]?.paragraph.text ?? '';
      const draft = attributed.has(known) ? null : readRecalled(sentence, known, text, lexicon);
      if (!draft) continue;
      drafts[index]?.push(draft);
      attributed.add(sentence);
    }
  });
}

function readRecalled(sentence: Sentence, before: Sentence, text: string, lexicon: Lexicon): Draft | null {
  const { items } = sentence;
  const start = behindOpening(items, lexicon);
  if (start === 0) return null;
  const group = findGroup(items, start, lexicon);
  const source = group && readSource(items, start, group, lexicon);
  const piece = source && makePiece(before, 0, lastItem(before.items), text);
  if (!piece) return null;
  const { lemma, class: verbClass } = group.verb;
  const { pronoun } = (items[source.from] as Item).word;
  return {
    sentence,
    cue: { ...stretchOf(sentence, group.from, group.to), lemma, class: verbClass },
    source: stretchOf(sentence, source.from, source.to),
    pronoun: source.to - source.from === 1 ? pronoun : null,
    inherits: false,
    pieces: [piece],
    kind: kindOf([piece]),
    flags: ['inferred'],
    own: stretchOf(sentence, 0, lastItem(items)),
    isInquit: false,
  };
}

/** How many words the sentence opens with; 0 where it recalls nothing. */
function behindOpening(items: readonly Item[], { recalls }: Lexicon): number {
  const opening = recalls.find(words => readsAt(items, 0, words));
  return opening?.length ?? 0;
}

/** How far the verb may stand from the opening, in items. */
const VERB_REACH = 12;

function findGroup(items: readonly Item[], from: number, lexicon: Lexicon): Group | null {
  for (let at = from; at < Math.min(items.length, from + VERB_REACH); at++) {
    const group = items[at]?.word.reading ? readGroup(items, at, lexicon) : null;
    if (group?.form === 'finite') return group.passive || group.negated ? null : group;
  }
  return null;
}

/** *That's what I said*: nobody whom the article names. */
function isOneself(item: Item | undefined): boolean {
  const person = item?.word.pronoun?.person;
  return person !== undefined && person !== 3 && !has(item?.word, IS.determiner);
}

/** How many asides may stand between the verb and who speaks. */
const MOST_INSERTIONS = 4;

/** Who speaks, before the verb or behind it and where and when it was said. */
function readSource(items: readonly Item[], start: number, group: Group, lexicon: Lexicon): Source | null {
  const isSpeaker = (source: Source | null): source is Source =>
    source !== null && !isOneself(items[source.from]) && namesSpeaker(items, source.from, source.to);
  if (group.outer > start) {
    const subject = readSubject(items, group.outer, lexicon);
    return isSpeaker(subject) ? subject : null;
  }
  let at = group.to;
  for (let steps = 0; steps < MOST_INSERTIONS; steps++) {
    at = skipAsides(items, at, lexicon);
    const source = readSourceAt(items, at, lexicon);
    if (isSpeaker(source)) return source;
    if (items[at]?.word.kind !== 'comma') return null;
    at++;
  }
  return null;
}
