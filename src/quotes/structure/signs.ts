import { isSpace } from '../../text/characters.ts';
import { signOf, type Word, type WordKind } from '../words/word.ts';
import { isWordCode } from './codes.ts';
import type { Token } from './items.ts';

const KINDS: Readonly<Record<string, WordKind>> = {
  ',': 'comma',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  ':': 'colon',
  ';': 'semicolon',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** Marks that quote, of one unit or two. */
const MARKS = '«»‹›“”„‟‘’"\'`<>‚';

/** Two of these are one mark. */
const DOUBLED = "'`<>";

/** Signs that stand alone, by their code; runs of a sign and numbers by their text. */
const singles = new Map<number, Word>();
const runs = new Map<string, Word>();
const numbers = new Map<string, Word>();

/** The word for a number. */
export const numberOf = (figures: string): Word => sign(numbers, figures, 'number');

/** The word for a mark or a number; `table` is that of its kind. */
function sign(table: Map<string, Word>, text: string, kind: WordKind): Word {
  let word = table.get(text);
  if (word === undefined) {
    word = signOf(text, kind);
    if (table.size < 1000) table.set(text, word);
  }
  return word;
}

/** ‘‘, ‘’ or ’’ before a word, and the ’’ that closes it: what some newsrooms type for “ and ”. Else undefined. */
export function readDoubled(text: string, at: number, open: { doubled: number }, tokens: Token[]): number | undefined {
  const [first, second] = [text[at] as string, text[at + 1]];
  if ((first !== '‘' && first !== '’') || (second !== '‘' && second !== '’')) return undefined;
  const opens = (at === 0 || !isWordCode(text.charCodeAt(at - 1))) && isWordCode(text.charCodeAt(at + 2));
  if (!opens && open.doubled === 0) return undefined;
  open.doubled += opens ? 1 : -1;
  tokens.push({ word: sign(runs, opens ? '‘‘' : '’’', 'mark'), start: at, end: at + 2, passage: null });
  return at + 2;
}

/** Adds the token of a sign that is no word, and gives the place behind it. */
export function readSign(text: string, at: number, tokens: Token[]): number {
  const code = text.charCodeAt(at);
  const single = singles.get(code);
  if (single !== undefined && text.charCodeAt(at + 1) !== code) {
    tokens.push({ word: single, start: at, end: at + 1, passage: null });
    return at + 1;
  }
  const char = text[at] as string;
  let end = at + 1;
  let kind = KINDS[char] ?? 'other';
  if (MARKS.includes(char)) {
    kind = 'mark';
    // `` and '' and << are one mark each; a single < or ` is none.
    if (DOUBLED.includes(char) && text[at + 1] === char) end = at + 2;
    else if (char === '<' || char === '>') kind = 'other';
    // ''' closes a single mark and then a double one.
    if (char === "'" && end === at + 2 && text[at + 2] === "'") end = at + 1;
  } else if (char === '.') {
    while (text[end] === '.') end++;
  } else if (char === '-' && text[end] === '-') {
    while (text[end] === '-') end++;
  }
  // A run of one sign is one token; what is longer than any use of it is cut, so that no table grows with the text.
  const word = sign(runs, end - at > 3 ? text.slice(at, at + 3) : text.slice(at, end), kind);
  if (end === at + 1 && singles.size < 1000) singles.set(code, word);
  tokens.push({ word, start: at, end, passage: null });
  return end;
}

/** «qu'« un pont »», «d'(…)», «qu' "un pont"»: what an elided word may lean on besides a word. */
export function opensMarks(text: string, at: number): boolean {
  const char = text[isSpace(text.charCodeAt(at)) ? at + 1 : at];
  return char !== undefined && (char === '(' || char === '[' || MARKS.includes(char));
}
