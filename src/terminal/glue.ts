import { findLanguage, type Typography } from '../language/index.ts';
import { isDigit } from '../text/characters.ts';

/** Rules for a text whose language is unknown: those that harm in none. */
const COMMON: Typography = { noLineStart: '?!:;»%', noLineEnd: '«', keepNext: '', units: '' };

interface Rules {
  readonly noLineStart: string;
  readonly noLineEnd: string;
  readonly keepNext: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** Of the words that keep the next one; asked first, for few words of a text begin like one of them. */
  readonly firstsOfKeep: string;
  readonly longestKeep: number;
  readonly longestUnit: number;
}

const made = new Map<string | null, Rules>();

function rulesOf(language: string | null): Rules {
  let rules = made.get(language);
  if (!rules) {
    const { noLineStart, noLineEnd, keepNext, units } =
      (language === null ? undefined : findLanguage(language))?.typography ?? COMMON;
    const [keep, unit] = [keepNext.split(' '), units.split(' ')];
    rules = {
      noLineStart,
      noLineEnd,
      keepNext: new Set(keep),
      units: new Set(unit),
      firstsOfKeep: keep.map(word => word[0]).join(''),
      longestKeep: Math.max(...keep.map(word => word.length)),
      longestUnit: Math.max(...unit.map(word => word.length)),
    };
    made.set(language, rules);
  }
  return rules;
}

/** Characters that no text uses, one column wide; one that the text happens to hold is not taken. */
const PLACEHOLDERS = ['\ue000', '\ue001', '\uf8fe', '\uf8f0'];

/**
 * Replaces each plain blank at which the language forbids a line break by a placeholder of the same length, so that
 * a wrapper which breaks at blanks keeps both sides together. Offsets do not change.
 */
export function glue(text: string, language: string | null): string {
  const placeholder = PLACEHOLDERS.find(char => !text.includes(char));
  if (placeholder === undefined) return text;
  const rules = rulesOf(language);
  let glued = '';
  let from = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (!isGlued(text, at, rules)) continue;
    glued += text.slice(from, at) + placeholder;
    from = at + 1;
  }
  return from === 0 ? text : glued + text.slice(from);
}

/** Tells of the blank at an offset of the text whether the language forbids a line break there. */
export function glueTest(text: string, language: string | null): (at: number) => boolean {
  const rules = rulesOf(language);
  return at => isGlued(text, at, rules);
}

function isGlued(text: string, at: number, rules: Rules): boolean {
  const { noLineStart, noLineEnd, keepNext, units } = rules;
  const before = text[at - 1];
  const after = text[at + 1];
  if (before === undefined || after === undefined) return false;
  if (noLineStart.includes(after) || noLineEnd.includes(before)) return true;
  const word = text.lastIndexOf(' ', at - 1) + 1;
  const last = bareWordStart(text, word, at, rules.longestKeep);
  if (last < at && rules.firstsOfKeep.includes(text[last] as string) && keepNext.has(text.slice(last, at))) return true;
  if (isDigit(before)) return startsGroup(text, at + 1) || units.has(wordAfter(text, at + 1));
  // «22 h 33»: the figure behind a unit that itself stands behind a figure.
  if (!isDigit(after)) return false;
  const unit = bareWordStart(text, word, at, rules.longestUnit);
  return unit < at && units.has(text.slice(unit, at)) && isDigit(text[unit - 2]);
}

/** «9 000», «62 500»: exactly three digits. */
function startsGroup(text: string, at: number): boolean {
  return isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]) && !isDigit(text[at + 3]);
}

/** How far a word is looked for: the longest abbreviation or unit is shorter. */
const LONGEST_WORD = 16;

const OPENING = new Set([...'\u00a0\u202f«“"„(‘[\''].map(char => char.charCodeAt(0)));
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;

/** Where a word begins without opening marks and what a non-breaking blank parts from it: «M.» of «“M.»; `to` for a longer one. */
function bareWordStart(text: string, from: number, to: number, longest: number): number {
  let start = to;
  for (; start > from; start--) {
    const code = text.charCodeAt(start - 1);
    const isPlain = code >= FIRST_LETTER && code <= LAST_LETTER;
    if (!isPlain && OPENING.has(code)) break;
    if (to - start === longest) return to;
  }
  return start;
}

/** The word that begins here, without the punctuation behind it. */
function wordAfter(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at <= LONGEST_WORD && !' \u00a0\u202f,;:!?)»”"’\''.includes(text[end] as string))
    end++;
  const word = text.slice(at, end);
  return word.endsWith('.') && !word.slice(0, -1).includes('.') ? word.slice(0, -1) : word;
}
