import type { Item, Passage, Sentence } from '../structure/items.ts';
import type { Piece } from './draft.ts';

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
