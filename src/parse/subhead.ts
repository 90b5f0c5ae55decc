import { LANGUAGES } from '../language/index.ts';
import { endsIn, isDigit, isLetter, isSpace } from '../text/characters.ts';
import { CAPITAL } from '../text/classes.ts';
import { foldKey } from '../text/fold.ts';

/** A cross-head within a paragraph's text: indices of its words, without the dashes around them. */
export interface WrittenSubhead {
  readonly start: number;
  readonly end: number;
}

/** A cross-head is no longer than this and ends like no sentence. */
const LONGEST_SUBHEAD = 80;
/** One that ends in a mark of its own (a question, a quotation) must be short and stand between real paragraphs. */
const LONGEST_MARKED = 50;
const SHORTEST_PARAGRAPH = 60;
const SENTENCE_END = new Set([
  '.',
  '!',
  '?',
  '"',
  '»',
  '”',
  '…',
  ':',
  ';',
  ',',
  ')',
  "'",
  '’',
  '。',
  '！',
  '？',
  '؟',
  '“',
  '›',
]);
const DASHED = /^([-–—*]\s)(\S.*?)(\s[-–—*])?$/u;

/** «'On ne saura plus quoi mettre.' – Solal Vernoux, 9 ans»: somebody's words and who said them. */
const SIGNED_QUOTE = /[.!?…]['’"»”]\s?[-–—(]/;

/** Whether a short text between two paragraphs is a cross-head: «- Fausse sortie -», «Multas en especie». */
export function readSubhead(text: string, before: string | null, after: string | null): WrittenSubhead | null {
  if (text.length > LONGEST_SUBHEAD || before === null || after === null || isQuoteCredit(text)) return null;
  const dashed = DASHED.exec(text);
  if (dashed?.[3] !== undefined) return inner(dashed);
  if (dashed && after.length > text.length && !endsSentence(text)) return inner(dashed);
  if (
    !(isLetter(text[0]) || isDigit(text[0]) || '«“"‘\'‹„¿¡'.includes(text[0] as string)) ||
    after.length <= text.length
  )
    return null;
  if (!endsSentence(text)) return SIGNED_QUOTE.test(text) ? null : { start: 0, end: text.length };
  const stands =
    before.length >= SHORTEST_PARAGRAPH && after.length >= SHORTEST_PARAGRAPH && text.length <= LONGEST_MARKED;
  const isMarked = isQuestion(text) || isQuoted(text) || isAsked(text, before, after);
  return stands && isMarked ? { start: 0, end: text.length } : null;
}

let quoteCredits: readonly string[] | undefined;

/** «Une citation de Nora Roche, mairesse»: whose the quotation above it is. */
function isQuoteCredit(text: string): boolean {
  quoteCredits ??= LANGUAGES.flatMap(language => language.quoteCredits ?? []);
  const opening = foldKey(text.slice(0, LONGEST_CREDIT));
  return quoteCredits.some(words => opening.startsWith(words));
}

const LONGEST_CREDIT = 20;

/** A text that is known to be a cross-head, without dashes around it. */
export function wholeSubhead(text: string): WrittenSubhead {
  const dashed = DASHED.exec(text);
  return dashed?.[3] === undefined ? { start: 0, end: text.length } : inner(dashed);
}

function inner([, opening = '', words = '']: RegExpExecArray): WrittenSubhead {
  return { start: opening.length, end: opening.length + words.length };
}

function endsSentence(text: string): boolean {
  return SENTENCE_END.has(text.at(-1) as string);
}

function isQuestion(text: string): boolean {
  return /^[^«»“”"]*[?؟？]$/u.test(text) && !LABEL.test(text);
}

/** «ALDOUS: Has the jury …?»: who asks in a transcript. */
const LABEL = new RegExp(`^[${CAPITAL}][${CAPITAL} .'’-]*\\s?:`);

/** «Une vache, pas un réveil», ‘£40,000 on a cupboard’, Un vote, «enfin»: marks at the end, behind what ends no sentence. */
function isQuoted(text: string): boolean {
  const close = text.at(-1) as string;
  const opens = OPENING_MARKS[close];
  if (opens === undefined) return false;
  const words = text.slice(0, -1).trimEnd();
  const open = openingAt(words, opens);
  if (open < 0 || open === words.length - 1 || STOPS.has(words.at(-1) as string)) return false;
  // «Non», dit-il, «jamais»: somebody's words in two halves
  return !/[«»“”"‹›]/.test(words.slice(0, open));
}

const STOPS = new Set('.!?…,;:');

/** «Qui va vider la poche ?», all of it between marks and prose around it: a question of the story, and nobody's answer to one. */
function isAsked(text: string, before: string, after: string): boolean {
  const opens = OPENING_MARKS[text.at(-1) as string];
  const words = text.slice(1, -1).trim();
  const isWhole = opens?.includes(text[0] as string) === true && isQuestion(words);
  return isWhole && endsIn(before, '.…') && isLetter(after[0]);
}

/** Closing mark → those that may open what it closes. */
const OPENING_MARKS: Readonly<Record<string, string>> = {
  '»': '«',
  '”': '“„',
  '“': '„',
  '"': '"',
  '’': '‘',
  "'": "'",
  '›': '‹',
};

/** Where the mark stands that opens a quotation, at the beginning or behind a blank: an apostrophe is none. */
function openingAt(text: string, marks: string): number {
  for (let at = text.length - 1; at >= 0; at--) {
    if (marks.includes(text[at] as string) && (at === 0 || isSpace(text.charCodeAt(at - 1)))) return at;
  }
  return -1;
}
