import { isSpace } from '../../text/characters.ts';
import type { Passage, Token } from './items.ts';
import type { Pairing } from './marks.ts';

/** A paragraph cut into tokens, its marks paired. */
export interface Paragraph {
  readonly index: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mates: Pairing['mates'];
}

/** The passage between two marks; without a closing one it runs to the end of what is around it. */
export function makePassage(
  { tokens, text, index }: Paragraph,
  open: number,
  close: number,
  parent: Passage | null,
  depth: number,
): Passage {
  const first = tokens[open] as Token;
  const last = tokens[close];
  const isMark = first.word.kind === 'mark';
  let start = isMark ? first.end : first.start;
  let end = last ? last.start : parent ? parent.inner[1] : text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return {
    paragraph: index,
    outer: [first.start, last ? last.end : end],
    inner: [start, end],
    closed: last !== undefined,
    depth,
    parent,
    sentences: [],
    outerSentence: null,
    next: null,
    previous: null,
    isSpeech: false,
  };
}

/** A sentence ends with the passage. */
export function endsInside({ inner }: Passage, text: string): boolean {
  return '.!?…'.includes(text[inner[1] - 1] ?? ' ');
}

/** How far a closing bracket is looked for, in tokens. */
const BRACKET_REACH = 60;

/** Where the bracket that opens here is closed, or -1. */
export function findClose(tokens: readonly Token[], open: number, to: number, close: string): number {
  const end = Math.min(to, open + BRACKET_REACH);
  for (let at = open + 1; at < end; at++) {
    const { kind, text } = (tokens[at] as Token).word;
    if (kind === 'close' && text === close) return at;
    if (kind === 'open') return -1;
  }
  return -1;
}
