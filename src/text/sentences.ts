import type { Span } from '../model/span.ts';
import { isDigit, isLetter, isLower, isSpace } from './characters.ts';

/** What cutting a language's sentences needs to know. Words are without their last dot. */
export interface SentenceRules {
  /** Words that a dot follows and no sentence ends with. */
  readonly before: ReadonlySet<string>;
  /** Words that a dot follows and that may end a sentence: they do before a word of `openers`. */
  readonly others: ReadonlySet<string>;
  /** Short words with which sentences often begin, in small letters. */
  readonly openers: ReadonlySet<string>;
  /** Numbers with a dot are ordinals. */
  readonly ordinals: boolean;
}

/** Ends a sentence wherever it stands: no blank follows it in Chinese. */
const WIDE_STOPS = '。！？｡';
const STOPS = `.!?…؟۔।${WIDE_STOPS}`;
const CLOSERS = `"'”’»›)]}」』）】〉》“`;
const OPENERS = `"'“‘«‹„‚([{「『（【〈《¿¡—–-`;

/**
 * Cuts a paragraph into sentences: spans in order, blanks around them left out, everything else in exactly one of them.
 * A dot ends none inside a number, behind an initial or an abbreviation, or before a small letter; closing marks and
 * brackets belong to the sentence before them. Linear in the text's length.
 */
export function splitSentences(text: string, rules: SentenceRules): Span[] {
  const sentences: Span[] = [];
  let start = skipBlanks(text, 0);
  for (let at = start; at < text.length; at++) {
    if (!STOPS.includes(text[at] as string)) continue;
    const stop = at;
    while (at + 1 < text.length && STOPS.includes(text[at + 1] as string)) at++;
    const end = closeMarks(text, at + 1);
    if (end < text.length && endsHere(text, start, stop, at, end, rules)) {
      sentences.push([start, end]);
      start = skipBlanks(text, end);
      at = start - 1;
    } else at = Math.max(at, end - 1);
  }
  let end = text.length;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push([start, end]);
  return sentences;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Behind the marks and brackets that close here; French ones stand behind a blank that does not break. */
function closeMarks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const next = isTightSpace(text.charCodeAt(at)) || (text[at] === ' ' && text[at + 1] === '»') ? at + 1 : at;
    if (next >= text.length || !CLOSERS.includes(text[next] as string)) return at;
    // A straight mark behind a blank opens.
    if (next > at && !'»›'.includes(text[next] as string)) return at;
    at = next + 1;
  }
}

const isTightSpace = (code: number): boolean => code === 0xa0 || code === 0x202f;

/** Whether the stops from `stop` to `last`, closed up to `end`, end the sentence that began at `start`. */
function endsHere(text: string, start: number, stop: number, last: number, end: number, rules: SentenceRules): boolean {
  if (WIDE_STOPS.includes(text[last] as string)) return !/[，、,;；：:]/.test(text[end] as string);
  if (!isSpace(text.charCodeAt(end))) return false;
  let next = skipBlanks(text, end);
  while (next < text.length && (OPENERS.includes(text[next] as string) || isSpace(text.charCodeAt(next)))) next++;
  if (next >= text.length) return true;
  if (isLower(text[next]) || (!isLetter(text[next]) && !isDigit(text[next]))) return false;
  if (text[stop] !== '.' || stop !== last || end !== last + 1) return true;
  return !isAbbreviation(text, start, stop, next, rules);
}

function isAbbreviation(text: string, start: number, stop: number, next: number, rules: SentenceRules): boolean {
  let from = stop;
  while (
    from > start &&
    (isLetter(text[from - 1]) || isDigit(text[from - 1]) || '.-º°'.includes(text[from - 1] as string))
  )
    from--;
  const word = text.slice(from, stop);
  if (word === '') return false;
  if (/^\d{1,2}$/.test(word)) return rules.ordinals && isLetter(text[next]);
  if (rules.before.has(word)) return true;
  const isInitial = word.length === 1 && isLetter(word) && !isLower(word);
  if (!isInitial && !rules.others.has(word) && !/^\p{L}(?:\.\p{L})+$/u.test(word)) return false;
  let behind = next;
  while (isLetter(text[behind])) behind++;
  const opener = text.slice(next, behind);
  return !(rules.openers.has(opener.toLowerCase()) && opener.length > 1);
}
