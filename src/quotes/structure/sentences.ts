import type { Lexicon } from '../words/lexicon.ts';
import { signOf } from '../words/word.ts';
import { beginsSentence, endsWithDot, isInquitAhead } from './boundaries.ts';
import type { Item, Passage, Sentence, Token } from './items.ts';
import { endsInside, findClose, makePassage, type Paragraph } from './passages.ts';

const PASSAGE = signOf('', 'passage');

const BRACKETS = signOf('', 'brackets');

/** No sentence of prose has so many words and marks; what is longer is read in pieces, so that time stays linear. */
const LONGEST = 300;

/** How deep marks and brackets are followed. */
const DEEPEST = 4;

/** The sentences of a paragraph outside marks, and its passages, outermost first, each with its own sentences. */
export interface Structure {
  readonly sentences: Sentence[];
  readonly passages: Passage[];
}

/** The sentences and marked passages of a paragraph. Linear in its tokens. */
export function readStructure(paragraph: Paragraph, lexicon: Lexicon): Structure {
  const passages: Passage[] = [];
  const sentences: Sentence[] = [];
  readSentences(
    paragraph,
    0,
    paragraph.tokens.length,
    { parent: null, bracketed: false, level: 0 },
    passages,
    lexicon,
    sentences,
  );
  return { sentences, passages };
}

/** Where a row of tokens stands. */
interface Place {
  readonly parent: Passage | null;
  readonly bracketed: boolean;
  /** How many marks and brackets are around it. */
  readonly level: number;
}

/** *the labourers' union*: an apostrophe that closes no mark, behind a plural and before a word. */
function isGenitive(tokens: readonly Token[], at: number, { attached }: Lexicon): boolean {
  const { word, start, end } = tokens[at] as Token;
  if (word.kind !== 'mark' || !(word.text === "'" || word.text === '’') || !attached.includes("'s")) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return before?.end === start && before.word.isPlural && next?.word.kind === 'word' && next.start === end + 1;
}

/** Adds the sentences between two tokens to `into`; those inside brackets come last. */
function readSentences(
  paragraph: Paragraph,
  from: number,
  to: number,
  { parent, bracketed, level }: Place,
  passages: Passage[],
  lexicon: Lexicon,
  into: Sentence[],
): void {
  const { tokens, mates, text, index } = paragraph;
  const depth = parent === null ? 0 : parent.depth + 1;
  const nested: Sentence[] = [];
  // The items of most sentences are a row of tokens, so they are only gathered where a passage or bracket stands.
  let start = from;
  let items: Item[] | null = null;
  const flush = (end: number): void => {
    const row = items ?? tokens.slice(start, end);
    if (row.length > 0) {
      const sentence = { paragraph: index, items: row, depth, passage: parent, bracketed };
      if (items) for (const { passage } of items) if (passage) passage.outerSentence = sentence;
      into.push(sentence);
    }
    items = null;
    start = end;
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const mate = mates === null ? -1 : Math.min(mates[at] as number, to);
    if ((items?.length ?? at - start) >= LONGEST) flush(at);
    if (mate < 0 && isGenitive(tokens, at, lexicon)) {
      items ??= tokens.slice(start, at);
      items.push({ word: lexicon.word("'s"), start: token.start, end: token.end, passage: null });
      continue;
    }
    if (mate > at && level < DEEPEST) {
      const passage = makePassage(paragraph, at, mate, parent, depth);
      passages.push(passage);
      const begin = token.word.kind === 'mark' ? at + 1 : at;
      const place = { parent: passage, bracketed: false, level: level + 1 };
      readSentences(paragraph, begin, mate, place, passages, lexicon, passage.sentences);
      items ??= tokens.slice(start, at);
      items.push({ word: PASSAGE, start: passage.outer[0], end: passage.outer[1], passage });
      at = mate;
      // «« … » – Ana Ruiz»: a signature stays with its quotation.
      if (endsInside(passage, text) && beginsSentence(tokens[at + 1]) && tokens[at + 1]?.word.kind !== 'dash') {
        if (!lexicon.data.syntax.plainInquit || !isInquitAhead(tokens, at + 1, to)) flush(at + 1);
      }
      continue;
    }
    if (token.word.kind === 'open' && level < DEEPEST) {
      const close = findClose(tokens, at, to, token.word.text === '(' ? ')' : ']');
      if (close > at) {
        const place = { parent, bracketed: true, level: level + 1 };
        readSentences(paragraph, at + 1, close, place, passages, lexicon, nested);
        items ??= tokens.slice(start, at);
        items.push({ word: BRACKETS, start: token.start, end: (tokens[close] as Token).end, passage: null });
        at = close;
        continue;
      }
    }
    items?.push(token);
    const ends = token.word.kind === 'stop' ? beginsSentence(tokens[at + 1]) : endsWithDot(token.word, tokens[at + 1]);
    if (ends) flush(at + 1);
  }
  flush(to);
  for (const sentence of nested) into.push(sentence);
}
