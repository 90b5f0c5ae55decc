import { leadingSubject, readVerbless } from '../phrases/leading.ts';
import { readSourceAt } from '../phrases/source.ts';
import { isVerbish } from '../phrases/verbish.ts';
import { type Item, lastItem, type Passage, readsAt, type Sentence } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { has, IS, type Word } from '../words/word.ts';
import { type Draft, kindOf, type Piece, stretchOf } from './draft.ts';
import { passagePiece } from './pieces.ts';

/**
 * Quotations that stand for themselves: all of their sentence, behind a colon, or signed with a dash.
 *
 * @param found - The drafts of this sentence.
 */
export function readStanding(sentence: Sentence, text: string, lexicon: Lexicon, found: readonly Draft[]): Draft[] {
  if (sentence.depth > 0 || sentence.bracketed) return [];
  const { items } = sentence;
  const drafts: Draft[] = [];
  items.forEach((item, at) => {
    const passage = item.passage;
    if (!passage || passage.isSpeech || found.some(holds(passage))) return;
    const signature = readSignature(items, at, lexicon);
    const introduced = items[at - 1]?.word.kind === 'colon' && isSentenceLike(passage, text);
    // «« Les gens ont peur » : à Marseille, …»
    const leads = at === 0 && items[1]?.word.kind === 'colon' && isSentenceLike(passage, text);
    if (!signature && !introduced && !leads && !isAllOf(items, passage)) return;
    const piece = passagePiece(passage, text);
    if (piece.end === piece.start) return;
    passage.isSpeech = true;
    // *From the league: “…”*
    const from =
      has(items[0]?.word, IS.preposition) && !has(items[0]?.word, IS.determiner)
        ? readSourceAt(items, 1, lexicon)
        : null;
    const subject =
      introduced && !signature && !isVerb(items[0]?.word, items[1]?.word)
        ? (from ?? readVerbless(items, at - 1, lexicon) ?? leadingSubject(items, at, lexicon))
        : null;
    const source = signature ?? subject;
    const before = introduced && !signature && !from ? found.findLast(isSourceBefore(piece)) : undefined;
    drafts.push({
      sentence,
      cue: null,
      source: before ? before.source : source && stretchOf(sentence, source.from, source.to),
      pronoun: before
        ? before.pronoun
        : source && source.to - source.from === 1
          ? (items[source.from]?.word.pronoun ?? null)
          : null,
      inherits: false,
      pieces: [piece],
      kind: kindOf([piece]),
      flags: [],
      own: { paragraph: sentence.paragraph, start: piece.start, end: piece.end },
      isInquit: false,
    });
  });
  return drafts;
}

/** *Said one: "It will."*: a verb with the capital of its sentence is nobody. */
const isVerb = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.capital === true && ((word.reading?.form ?? 0) & FORM.participle) !== 0 && next?.capital === false;

/** «…, confie M. Roche, qui précise que A : « … »»: who spoke before the colon goes on. */
const isSourceBefore =
  ({ start }: Piece) =>
  ({ source, own }: Draft): boolean =>
    source !== null && own.start < start;

/** «reconnaît avoir : « … »»: what is part of a content stands not for itself. */
const holds =
  ({ outer: [start, end] }: Passage) =>
  ({ pieces }: Draft): boolean =>
    pieces.some(piece => piece.start <= start && end <= piece.end);

/** Nothing but marked passages and stops. */
function isAllOf(items: readonly Item[], passage: Passage): boolean {
  if (!items.every(({ passage: own, word }) => own !== null || word.kind === 'stop' || word.kind === 'dash'))
    return false;
  return passage.sentences.length > 0;
}

/** Words enough for a sentence, and a capital or a full stop at its ends. */
function isSentenceLike({ inner: [start, end], sentences }: Passage, text: string): boolean {
  const words = sentences.reduce((sum, { items }) => sum + items.length, 0);
  const first = text[start] as string;
  // *The teenager grinned: “Refrigeration.”*
  if (first !== first.toLowerCase() && '.!?…'.includes(text[end - 1] as string)) return true;
  return words >= 3 && (words >= 6 || first !== first.toLowerCase() || '.!?…'.includes(text[end - 1] as string));
}

/** «« On y croit. » – Ana Ruiz, entraîneuse» */
function readSignature(items: readonly Item[], at: number, lexicon: Lexicon): ReturnType<typeof readSourceAt> {
  if (items[at + 1]?.word.kind !== 'dash' || at > 0) return null;
  const source = readSourceAt(items, behindCiting(items, at + 2, lexicon), lexicon);
  if (!source) return null;
  const end = lastItem(items);
  for (let index = source.after; index < end; index++)
    if (isVerbish(items, index) || items[index]?.passage) return null;
  return end - source.after < 12 ? source : null;
}

/** Behind «Une citation de», with which a page signs what it quotes; else the same place. */
function behindCiting(items: readonly Item[], at: number, { citing }: Lexicon): number {
  const words = citing.find(keys => readsAt(items, at, keys));
  return words ? at + words.length : at;
}
