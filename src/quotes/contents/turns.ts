import type { Structure } from '../structure/sentences.ts';
import { type Draft, stretchOf } from './draft.ts';

/** How many words name who speaks in a transcript. */
const LONGEST_LABEL = 4;

/** *ROCHE: Will it last?*: the turn of a transcript, all of its paragraph behind a name in capitals. */
export function readTurn({ sentences, passages }: Structure, text: string): Draft | null {
  const [sentence] = sentences;
  const items = sentence?.items;
  if (!sentence || !items || passages.length > 0) return null;
  const colon = items.findIndex(({ word }) => word.kind === 'colon');
  if (colon < 1 || colon > LONGEST_LABEL) return null;
  const isLabel = items
    .slice(0, colon)
    .every(({ word }) => word.kind === 'word' && word.capital && word.text === word.text.toUpperCase());
  const start = items[colon + 1]?.start;
  const end = sentences.reduce((last, { items: list }) => Math.max(last, list.at(-1)?.end ?? 0), 0);
  if (!isLabel || start === undefined || text[start] === text[start]?.toLowerCase() || text.length === 0) return null;
  const piece = { paragraph: sentence.paragraph, start, end, passage: null, hasMarks: false };
  return {
    sentence,
    cue: null,
    source: stretchOf(sentence, 0, colon),
    pronoun: null,
    inherits: false,
    pieces: [text[end - 1] === '.' ? { ...piece, end: end - 1 } : piece],
    kind: 'indirect',
    flags: [],
    own: stretchOf(sentence, 0, colon + 1),
    isInquit: false,
  };
}
