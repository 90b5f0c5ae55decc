import { isLetter, isSpace } from '../../text/characters.ts';
import { PAIRS as MARK_PAIRS, turnsIn } from '../../text/marks.ts';
import type { Token } from './items.ts';

/** As everywhere, and those of typewriters and of TeX, which only the words around them tell from apostrophes. */
const PAIRS: Readonly<Record<string, string>> = {
  ...MARK_PAIRS,
  "'": "'",
  '<<': '>>',
  '``': "''",
  '‘‘': '’’',
  '`': "'’",
  "''": "''",
};

/** Marks that only ever open: one that nothing closes still begins a quotation. */
const DIRECTED = '«“„‟``<<‘‘';

/** Real nesting is two or three deep; looking deeper would not be linear. */
const DEEPEST = 6;

/** What the marks of a paragraph pair up to. */
export interface Pairing {
  /**
   * For each token the index of the mark that closes it; the number of tokens for one that nothing closes; else -1.
   * null where nothing is between marks, as in most paragraphs.
   */
  readonly mates: readonly number[] | null;
  /** The mark of a quotation that goes on in the next paragraph, or null. */
  readonly carried: string | null;
  /** This paragraph begins inside the quotation that the one before left open. */
  readonly continues: boolean;
}

const UNMARKED: Pairing = { mates: null, carried: null, continues: false };

interface Open {
  readonly index: number;
  readonly mark: string;
}

/**
 * Pairs the quotation marks of one paragraph. Wrong marks never stop anything and never swallow more than their
 * paragraph: an opening one counts to the paragraph's end, a closing one that nothing opened is passed over.
 *
 * @param carried the mark of a quotation that the paragraph before left open, or null
 * @param next the mark with which the next paragraph begins, or null
 * @param clipped words that begin with an apostrophe
 */
export function pairMarks(
  text: string,
  tokens: readonly Token[],
  carried: string | null,
  next: string | null,
  clipped: ReadonlySet<string>,
): Pairing {
  let at = 0;
  while (at < tokens.length && (tokens[at] as Token).word.kind !== 'mark') at++;
  if (at === tokens.length) return UNMARKED;
  const mates: number[] = new Array(tokens.length).fill(-1);
  const open: Open[] = [];
  const first = tokens[0]?.word;
  const reopened = carried !== null && first?.kind === 'mark' && reopens(first.text, carried);
  let continues = reopened;
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.word.kind !== 'mark') continue;
    const mark = token.word.text;
    if (index === 0 && reopened) {
      open.push({ index, mark: carried as string });
      continue;
    }
    const depth = closes(text, tokens, index, open);
    if (depth >= 0) {
      mates[(open[depth] as Open).index] = index;
      open.length = depth;
    } else if (Object.hasOwn(PAIRS, mark) && opensHere(text, tokens, index, clipped, open)) {
      open.push({ index, mark });
    } else if (carried !== null && open.length === 0 && !continues && PAIRS[carried]?.includes(mark)) {
      // The quotation began above and nobody opened it again.
      continues = true;
      mates[0] = index;
    }
  }
  // Of the marks that nothing closes the outermost may begin a quotation that ends with the paragraph, or below it.
  const left = open.find(({ index, mark }) => index === 0 || mark === next || DIRECTED.includes(mark));
  if (left && (left.index === 0 || !isTail(text, tokens, left.index))) mates[left.index] = tokens.length;
  const goesOn = left !== undefined && mates[left.index] === tokens.length;
  return { mates, carried: goesOn ? left.mark : null, continues };
}

/** «» at the beginning of a paragraph goes on with a quotation in French; else the opening mark stands there again. */
function reopens(mark: string, carried: string): boolean {
  return mark === carried || (carried === '«' && mark === '»');
}

/** Nothing but marks follows. */
function isTail(text: string, tokens: readonly Token[], index: number): boolean {
  return text.slice((tokens[index] as Token).end).trim().length < 2;
}

/** The innermost open mark that the one here closes, or -1. */
function closes(text: string, tokens: readonly Token[], index: number, open: readonly Open[]): number {
  const { start, end, word } = tokens[index] as Token;
  const single = word.text === "'" || word.text === '’';
  if (single && isLetter(text[end])) return -1;
  if (word.text === '“' && turnsIn(text, start, end)) return -1;
  // A straight mark behind a blank and before a word opens again: «"Il dit "non"», a-t-il répété».
  if (word.text === '"' && start > 0 && isSpace(text.charCodeAt(start - 1)) && isLetter(text[end])) {
    if (open.slice(-DEEPEST).some(({ mark }) => mark === '"') && hasCloser(text, tokens, index)) return -1;
  }
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - DEEPEST); depth--) {
    if (!PAIRS[(open[depth] as Open).mark]?.includes(word.text)) continue;
    return single && isPossessive(text, tokens, index) ? -1 : depth;
  }
  return -1;
}

/** How many marks ahead are looked at. */
const AHEAD = 4;

/** Whether two of the next straight marks close: one for the quotation inside, one for that around it. */
function hasCloser(text: string, tokens: readonly Token[], index: number): boolean {
  let closers = 0;
  for (let at = index + 1, seen = 0; at < tokens.length && seen < AHEAD && at < index + 60; at++) {
    const { word, start, end } = tokens[at] as Token;
    if (word.text !== '"') continue;
    seen++;
    if (isSpace(text.charCodeAt(start - 1)) && isLetter(text[end])) return false;
    if (++closers === 2) return true;
  }
  return false;
}

/** *the drivers' union*: an apostrophe, if a better closing mark follows before another opens. */
function isPossessive(text: string, tokens: readonly Token[], index: number): boolean {
  const { end, word } = tokens[index] as Token;
  if (!tokens[index - 1]?.word.isPlural || text[end] !== ' ' || !isLetter(text[end + 1])) return false;
  for (let at = index + 1, seen = 0; at < tokens.length && seen < AHEAD && at < index + 80; at++) {
    const other = tokens[at] as Token;
    if (other.word.kind !== 'mark') continue;
    seen++;
    if (other.word.text === word.text) return !isSpace(text.charCodeAt(other.start - 1));
    if (other.word.text === '‘' || other.word.text === '“') return false;
  }
  return false;
}

/** How many tokens ahead the mark is looked for that closes one with a blank inside. */
const SPACED_REACH = 80;

/** Whether a mark with a blank behind it is closed by one with a blank before it. */
function isSpaced(text: string, tokens: readonly Token[], index: number): boolean {
  const { word: opening, start: first } = tokens[index] as Token;
  const mark = opening.text;
  if (mark === '"' && first === 0) return true;
  if (mark !== '"' && mark !== '“') return false;
  for (let at = index + 2; at < Math.min(tokens.length, index + SPACED_REACH); at++) {
    const { word, start } = tokens[at] as Token;
    if (word.kind === 'mark' && PAIRS[mark]?.includes(word.text)) return isSpace(text.charCodeAt(start - 1));
  }
  return false;
}

/** A mark opens when a word follows and none stands directly before it; guillemets open wherever they are. */
function opensHere(
  text: string,
  tokens: readonly Token[],
  index: number,
  clipped: ReadonlySet<string>,
  open: readonly Open[],
): boolean {
  const { start, end, word } = tokens[index] as Token;
  const following = tokens[index + 1];
  const next = text[end];
  if (next === undefined) return false;
  const before = start === 0 || isSpace(text.charCodeAt(start - 1)) || !isLetter(text[start - 1]);
  if (word.text === '«' || word.text === '<<') return true;
  if (word.text === '»') return before && start > 0 && isLetter(next) && open.length === 0;
  if (word.text === '”') return before && isLetter(next) && open.length === 0;
  // “ Le pont tient ”, " Le pont tient "
  if (before && isSpace(next.charCodeAt(0)) && open.length === 0) return isSpaced(text, tokens, index);
  if (!before || isSpace(next.charCodeAt(0))) return false;
  if (word.text === "'" || word.text === '‘' || word.text === '’') {
    if (following === undefined || clipped.has(following.word.key)) return false;
    // ’90s, '90s
    if (following.word.kind === 'number' && word.text !== '‘') return false;
    return word.text !== '’';
  }
  return true;
}
