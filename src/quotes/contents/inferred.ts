import { lastItem, type Sentence } from '../structure/items.ts';
import type { Structure } from '../structure/sentences.ts';
import type { Draft } from './draft.ts';
import { makePiece } from './pieces.ts';

/** An unquoted sentence that a neighbour's cue plausibly covers too, and the attribution whose speaker it shares. */
export interface Inferred {
  readonly draft: Draft;
  readonly like: Draft;
}

/**
 * Sentences before «…, a précisé M. X» and after «Selon X, …» in the same paragraph that have no cue and no marks of
 * their own: free indirect speech, as wires write it.
 */
export function inferSentences({ sentences }: Structure, drafts: readonly Draft[], text: string): Inferred[] {
  const plain = sentences.filter(({ depth, bracketed }) => depth === 0 && !bracketed);
  const bySentence = new Map<Sentence, Draft>();
  for (const draft of drafts) if (!bySentence.has(draft.sentence)) bySentence.set(draft.sentence, draft);
  const inferred: Inferred[] = [];
  const isFree = (sentence: Sentence | undefined): sentence is Sentence =>
    sentence !== undefined && !bySentence.has(sentence) && sentence.items.every(({ passage }) => passage === null);
  const add = (sentence: Sentence, like: Draft): void => {
    const piece = makePiece(sentence, 0, lastItem(sentence.items), text);
    if (!piece || sentence.items.length < 4) return;
    bySentence.set(sentence, like);
    const own = { paragraph: piece.paragraph, start: piece.start, end: piece.end };
    inferred.push({
      like,
      draft: {
        ...like,
        sentence,
        cue: null,
        pieces: [piece],
        kind: 'indirect',
        flags: ['inferred'],
        own,
        isInquit: false,
      },
    });
  };
  plain.forEach((sentence, index) => {
    const draft = bySentence.get(sentence);
    if (
      !draft ||
      draft.sentence !== sentence ||
      draft.kind === 'direct' ||
      !draft.cue ||
      draft.flags.includes('fragment')
    )
      return;
    if (draft.isInquit && draft.cue.class !== 'preposition' && draft.pieces[0]?.start === sentence.items[0]?.start) {
      for (let before = index - 1; isFree(plain[before]); before--) add(plain[before] as Sentence, draft);
    }
    const opens = draft.own.start === sentence.items[0]?.start;
    if (!draft.isInquit && draft.cue.class === 'preposition' && opens) {
      for (let behind = index + 1; isFree(plain[behind]); behind++) add(plain[behind] as Sentence, draft);
    }
  });
  return inferred;
}
