import type { Span } from '../model/span.ts';
import { isLetter, isSpace } from './characters.ts';

/** A passage between quotation marks. Offsets are UTF-16 units. */
export interface Marked {
  /** From the opening mark to behind the closing one. */
  readonly outer: Span;
  /** What stands between them. */
  readonly inner: Span;
  /** False when its closing mark is missing and it runs to the end of the text. */
  readonly closed: boolean;
}

/**
 * Opening mark → the marks that close it. „ is closed by “ in German and by ” in Polish and Dutch; ” on both sides is
 * Swedish and Finnish, and typewriters that turn only one way set “ on both.
 */
export const PAIRS: Readonly<Record<string, string>> = {
  '«': '»',
  '‹': '›',
  '“': '”“',
  '”': '”',
  '„': '“”',
  '‟': '”',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '"': '"',
  '»': '«',
};

/** Every character that opens or closes. */
const MARKS = /[«»‹›“”„‟‘’‚「」『』"]/g;

interface Open {
  readonly at: number;
  readonly mark: string;
}

/**
 * Pairs the quotation marks of one paragraph and gives the outermost passages, in order. Wrong marks never swallow
 * more than the paragraph: an opening one that nothing closes counts only where a paragraph begins with it (a quotation
 * that goes on in the next one), and a closing one that nothing opened is passed over. Linear in the text's length.
 */
export function pairMarks(text: string): Marked[] {
  const passages: Marked[] = [];
  const open: Open[] = [];
  for (const { index: at, 0: char } of text.matchAll(MARKS)) {
    const depth = closes(text, at, open);
    if (depth >= 0) {
      const { at: start } = open[depth] as Open;
      open.length = depth;
      if (depth === 0) passages.push({ outer: [start, at + 1], inner: [start + 1, at], closed: true });
    } else if (Object.hasOwn(PAIRS, char) && opensHere(text, at)) open.push({ at, mark: char });
  }
  const first = open[0];
  if (first && text.slice(0, first.at).trim() === '') {
    passages.push({ outer: [first.at, text.length], inner: [first.at + 1, text.length], closed: false });
  }
  return passages;
}

/** How many open marks are looked at: real nesting is two or three deep, and looking at all would not be linear. */
const DEEPEST = 6;

/** The innermost open mark that the character here closes, or -1. */
function closes(text: string, at: number, open: readonly Open[]): number {
  const char = text[at] as string;
  // An apostrophe inside a word closes nothing.
  if (char === '’' && isLetter(text[at + 1])) return -1;
  if (char === '“' && turnsIn(text, at, at + 1)) return -1;
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - DEEPEST); depth--) {
    if (PAIRS[(open[depth] as Open).mark]?.includes(char)) return depth;
  }
  return -1;
}

/** Whether “ stands before a word, and so opens whatever is open. Offsets are those before and behind the mark. */
export const turnsIn = (text: string, start: number, end: number): boolean =>
  isLetter(text[end]) && (start === 0 || !isLetter(text[start - 1]));

/** A mark opens when a word or a blank follows and none stands directly before it; guillemets open wherever they are. */
function opensHere(text: string, at: number): boolean {
  const char = text[at];
  const next = text[at + 1];
  if (next === undefined) return false;
  const before = at === 0 || isSpace(text.charCodeAt(at - 1)) || !isLetter(text[at - 1]);
  if (char === '»' || char === '”') return before && isLetter(next);
  if (char === '«' || char === '「' || char === '『') return true;
  return before && !isSpace(next.charCodeAt(0));
}
