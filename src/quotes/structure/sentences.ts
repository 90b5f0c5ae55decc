import { isSpace } from '../../text/characters.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { IS, NO_WORD, NOUN, type Word } from '../words/word.ts';
import type { Item, Passage, Sentence, Token } from './items.ts';
import type { Pairing } from './marks.ts';

const PASSAGE: Word = { ...NO_WORD, kind: 'passage' };

const BRACKETS: Word = { ...PASSAGE, kind: 'brackets' };

/** No sentence of prose has so many words and marks; what is longer is read in pieces, so that time stays linear. */
const LONGEST = 300;

/** How deep marks and brackets are followed. */
const DEEPEST = 4;

interface Paragraph {
  readonly index: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mates: Pairing['mates'];
}

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

/** How far a closing bracket is looked for, in tokens. */
const BRACKET_REACH = 60;

function findClose(tokens: readonly Token[], open: number, to: number, close: string): number {
  const end = Math.min(to, open + BRACKET_REACH);
  for (let at = open + 1; at < end; at++) {
    const { kind, text } = (tokens[at] as Token).word;
    if (kind === 'close' && text === close) return at;
    if (kind === 'open') return -1;
  }
  return -1;
}

function makePassage(
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

function endsInside({ inner }: Passage, text: string): boolean {
  return '.!?…'.includes(text[inner[1] - 1] ?? ' ');
}

/** A capital, a figure or a mark after a full stop. */
function beginsSentence(token: Token | undefined): boolean {
  if (token === undefined) return true;
  const { kind, capital } = token.word;
  return capital || kind === 'number' || kind === 'mark' || kind === 'open' || kind === 'dash';
}

/** An abbreviation's dot that also ends the sentence: «at 9 p.m. She said». */
function endsWithDot(word: Word, next: Token | undefined): boolean {
  if (word.kind !== 'word' || !word.text.endsWith('.') || word.text.length < 4 || !next?.word.capital) return false;
  const starts = IS.determiner | IS.preposition | IS.adverb | IS.subordinator;
  return (word.noun & NOUN.honorific) === 0 && (next.word.pronoun !== null || (next.word.is & starts) !== 0);
}

/** How many words a subject has between a quotation and its verb. */
const SUBJECT_REACH = 9;

/** `"Who stole the lake?" Halima Tchari asked.`: what follows the closing mark is no sentence but the inquit. */
function isInquitAhead(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first?.word.kind !== 'word') return false;
  for (let at = from; at < Math.min(to, from + SUBJECT_REACH); at++) {
    const { word } = tokens[at] as Token;
    if (word.reading !== null && at > from) {
      if ((word.reading.form & FORM.finite) === 0 || word.capital) continue;
      const verb = word.reading.verbs[0];
      if (verb === undefined || !verb.frames.includes('m') || verb.frames.includes('b')) return false;
      const next = tokens[at + 1]?.word;
      return (
        next === undefined ||
        next.kind === 'stop' ||
        next.kind === 'comma' ||
        (next.is & (IS.preposition | IS.adverb | IS.to | IS.time)) !== 0
      );
    }
    if (word.kind !== 'word' && word.kind !== 'number') return false;
    if ((word.is & (IS.have | IS.be | IS.modal | IS.verb | IS.that | IS.subordinator | IS.relative)) !== 0)
      return false;
  }
  return false;
}
