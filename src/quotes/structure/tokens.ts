import { isSpace } from '../../text/characters.ts';
import { keyOf, type Lexicon } from '../words/lexicon.ts';
import { isApostrophe, isDigitCode, isHyphen, isWordCode } from './codes.ts';
import type { Token } from './items.ts';
import { numberOf, opensMarks, readDoubled, readSign } from './signs.ts';

/** What is longer is looked up by its beginning, so that no table grows with the text. */
const LONGEST_WORD = 60;

/** Cuts a paragraph into words and marks. Offsets are UTF-16 units into `text`. Linear. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const open = { doubled: 0 };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || isSpace(code)) at++;
    else if (isWordCode(code)) at = readWord(text, at, lexicon, tokens);
    else at = readDoubled(text, at, open, tokens) ?? readSign(text, at, tokens);
  }
  return tokens;
}

/** Behind a word that an elided one begins and that is one by itself: «d'autres»; else the same place. */
function wholeWord(text: string, begin: number, { wholes }: Lexicon): number {
  for (const whole of wholes) {
    const end = begin + whole.length;
    if (!isWordCode(text.charCodeAt(end)) && keyOf(text.slice(begin, end)) === whole) return end;
  }
  return begin;
}

function readWord(text: string, start: number, lexicon: Lexicon, tokens: Token[]): number {
  let at = start;
  let digits = true;
  // Whether an ending may lean on it: «-t-il», «'s».
  let joined = false;
  let begin = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      if (digits && !isDigitCode(code)) digits = false;
      at++;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    if (Number.isNaN(next)) break;
    if (isApostrophe(code) && !digits && (isWordCode(next) || opensMarks(text, at + 1))) {
      if (lexicon.elided.size > 0 && at - begin < 9 && lexicon.elided.has(text.slice(begin, at).toLowerCase())) {
        const whole = wholeWord(text, begin, lexicon);
        if (whole > begin) {
          at = whole;
          joined = true;
          continue;
        }
        at++;
        tokens.push({ word: lexicon.word(text.slice(begin, at)), start: begin, end: at, passage: null });
        begin = at;
        digits = true;
        joined = false;
      } else if (isWordCode(next)) {
        at++;
        joined = true;
      } else break;
      continue;
    }
    if (isHyphen(code) && isWordCode(next)) {
      at++;
      digits = false;
      joined = true;
      continue;
    }
    // 4.500, 10:04, 18,421 and U.S. are whole.
    if ((code === 46 || code === 44 || code === 58) && digits && isDigitCode(next)) {
      at++;
      continue;
    }
    const isInner = code === 46 && !digits && isWordCode(next);
    if (isInner && ((isSingleLetter(text, at, begin) && !isGlued(text, at)) || isDomain(text, at, begin))) {
      at++;
      continue;
    }
    break;
  }
  if (at === begin) return at;
  if (text[at] === '.' && !digits && keepsDot(text, begin, at, lexicon)) at++;
  pushWord(text, begin, at, digits, joined, lexicon, tokens);
  return at;
}

/** The letter before a dot stands alone or between dots: «U.S.», «a.m.». */
function isSingleLetter(text: string, dot: number, begin: number): boolean {
  return dot - begin === 1 || (dot - 2 >= begin && text[dot - 2] === '.');
}

/** *Booking.com*: no blank behind a dot inside small letters. */
function isDomain(text: string, dot: number, begin: number): boolean {
  const [last, first, second] = [text[dot - 1], text[dot + 1], text[dot + 2]];
  return dot - begin > 2 && isLower(last) && isLower(first) && isLower(second);
}

const isLower = (char: string | undefined): boolean => char !== undefined && char !== char.toUpperCase();

/** «M.Roche», without the blank: a title and a name. */
const isGlued = (text: string, dot: number): boolean =>
  isUpper(text[dot + 1]) && isWordCode(text.charCodeAt(dot + 2)) && !isUpper(text[dot + 2]);

const isUpper = (char: string | undefined): boolean => char !== undefined && char !== char.toLowerCase();

/** Whether the dot behind a word belongs to it: an abbreviation, an initial. */
function keepsDot(text: string, begin: number, end: number, lexicon: Lexicon): boolean {
  let next = end + 1;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  const word = text.slice(begin, end);
  if (word[1] === '.') return true;
  // *Co.,*
  if (text[end + 1] === ',' && word.length < 7 && word.length > 1 && lexicon.abbreviations.has(word.toLowerCase()))
    return true;
  const follows =
    next < text.length &&
    isWordCode(text.charCodeAt(next)) &&
    (next > end + 1 || (isUpper(word[0]) && isGlued(text, end)));
  // An initial, and not *I*
  if (word.length === 1) return follows && word !== word.toLowerCase() && lexicon.word(word).pronoun === null;
  return word.length < 7 && follows && lexicon.abbreviations.has(word.toLowerCase());
}

function pushWord(
  text: string,
  begin: number,
  end: number,
  digits: boolean,
  joined: boolean,
  lexicon: Lexicon,
  tokens: Token[],
): void {
  if (digits) {
    const figures = end - begin > 8 ? '0' : text.slice(begin, end);
    tokens.push({ word: numberOf(figures), start: begin, end, passage: null });
    return;
  }
  const slice = text.slice(begin, end);
  const plain = joined ? plainOf(slice) : slice;
  // «a t-il dit», where the first hyphen was left out
  if (joined && lexicon.attached.includes(`-${plain}`)) {
    tokens.push({ word: lexicon.attachedWord(`-${plain}`), start: begin, end, passage: null });
    return;
  }
  const cut = joined ? attachedLength(plain, lexicon) : 0;
  const middle = end - cut;
  const whole = cut > 0 ? slice.slice(0, -cut) : slice.length > LONGEST_WORD ? slice.slice(0, LONGEST_WORD) : slice;
  const before = tokens[tokens.length - 1]?.word.kind;
  const word = before === 'word' || before === 'comma' ? lexicon.wordInside(whole) : lexicon.word(whole);
  tokens.push({ word, start: begin, end: middle, passage: null });
  if (cut > 0) tokens.push({ word: lexicon.attachedWord(plain.slice(-cut)), start: middle, end, passage: null });
}

/** «a‑t‑il» with hyphens that do not break, «a-t'il»: as it should be written, of the same length. */
const plainOf = (slice: string): string =>
  slice
    .replace(/[’ʼ´`′]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/-t'/, '-t-');

/** How long the ending is that leans on the word: «-t-il», «'s». */
function attachedLength(plain: string, { attached }: Lexicon): number {
  for (const ending of attached) {
    if (plain.length > ending.length && plain.endsWith(ending)) return ending.length;
  }
  return 0;
}
