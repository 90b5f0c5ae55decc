import { AGENCIES } from '../agency/index.ts';
import { type BoilerplatePhrases, LANGUAGES } from '../language/index.ts';
import type { BoilerplateKind } from '../model/article.ts';
import { isAllCaps, isDigit, isLetter } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import { type Entry, foldTexts, type Lookup, lookIn, rowAt } from '../text/lookup.ts';
import { isCaption, isCreditLine } from './caption.ts';
import { cueKind } from './cues.ts';

type Phrase = Entry<BoilerplateKind>;

interface PhraseTable {
  /** Those that open lines, by their first word, so that most lines are told by folding one word. */
  readonly openings: Lookup<BoilerplateKind>;
  /** By their first word, wherever it stands. */
  readonly anywhere: ReadonlyMap<string, readonly Phrase[]>;
  /** Those of languages that put no blanks between words. */
  readonly unspaced: readonly Phrase[];
  readonly endings: readonly Phrase[];
}

let table: PhraseTable | undefined;

/** Phrases that stand anywhere in a line or end it have «*» or «$» before them. */
const NOT_OPENING = /\t[*$][^\t]*/g;

function phrases(): PhraseTable {
  if (table) return table;
  const kinds: BoilerplateKind[] = [];
  const lists: (readonly string[])[] = [];
  const add = (phrasesOf: BoilerplatePhrases): void => {
    kinds.push(...(Object.keys(phrasesOf) as BoilerplateKind[]));
    lists.push(...Object.values(phrasesOf));
  };
  for (const { boilerplate } of AGENCIES) if (boilerplate) add(boilerplate);
  for (const { boilerplate } of LANGUAGES) add(boilerplate);
  const anywhere = new Map<string, Phrase[]>();
  const unspaced: Phrase[] = [];
  const endings: Phrase[] = [];
  const all = foldTexts(lists);
  const openings = all.replace(NOT_OPENING, (found, at: number) => {
    const text = found.slice(2);
    const phrase = { row: kinds[rowAt(all, at)] as BoilerplateKind, text };
    if (found[1] === '$') endings.push(phrase);
    else if (text >= FIRST_IDEOGRAPH) unspaced.push(phrase);
    else push(anywhere, firstWord(text.slice(firstLetter(text))), phrase);
    return '';
  });
  table = { openings: lookIn(openings, kinds, firstWord), anywhere, unspaced, endings };
  return table;
}

function push(phrasesOf: Map<string, Phrase[]>, word: string, phrase: Phrase): void {
  const known = phrasesOf.get(word);
  if (known) known.push(phrase);
  else phrasesOf.set(word, [phrase]);
}

/** Longer lines are prose, whatever stands in them. */
const LONGEST_LINE = 400;
/** Only so much of a paragraph is folded to see how it begins. */
const LONGEST_OPENING = 44;
/** «Keystone-ATS © 2025 - La reprise …» */
const RESERVED = /©\s?\d{4}|\d{4}\s?©/;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}\.[a-zA-Z]{2,}/;

/**
 * The kind of a line that belongs to no story, or null. Lines above and below the story (`outside`) are also judged by
 * what they contain; inside it only by how they begin, and a caption by how it ends.
 */
export function boilerplateKind(line: string, outside: boolean): BoilerplateKind | null {
  if (line.length > LONGEST_LINE) return null;
  if (isCreditLine(line)) return 'caption';
  const { openings, endings } = phrases();
  const start = openingOf(line, openings);
  const opening = start?.phrases.find(
    phrase => opens(start.text, phrase.text) && (outside || standsAlone(line, start.text, phrase)),
  );
  if (opening) return opening.row;
  const cue = cueKind(line, outside);
  if (cue) return cue;
  if (outside && line.includes('©') && RESERVED.test(line)) return 'copyright';
  if (isCaption(line)) return 'caption';
  const ending = endingOf(line, endings);
  if (ending) return ending.row;
  if (!outside) return isCrossReference(line) ? 'related' : null;
  const found = findAnywhere(line);
  if (found) return found.row;
  return line.includes('@') && MAIL.test(line) ? 'contact' : null;
}

/** «FROM 2021 | The day the ferry sank»: a label in capitals, a bar and a title, which inside a story leads to another one. */
function isCrossReference(line: string): boolean {
  const bar = line.slice(0, LONGEST_OPENING).indexOf(' | ');
  return bar > 0 && isAllCaps(line.slice(0, bar)) && !ENDS_SENTENCE.test(line.replace(/\?$/, ''));
}

/** The phrase that stands somewhere in a line, looked up word by word. */
function findAnywhere(line: string): Phrase | undefined {
  const { anywhere, unspaced } = phrases();
  const folded = foldKey(line);
  // A caption's credit in the middle of a sentence is the story's own: «… if weather allows (photo: archive).»
  const counts = ({ row }: Phrase): boolean => row !== 'caption' || !isSentence(line);
  let hasIdeographs = false;
  for (let at = 0; at < folded.length; at++) {
    if (!isLetter(folded[at])) continue;
    const start = at;
    hasIdeographs ||= (folded[at] as string) >= FIRST_IDEOGRAPH;
    while (isLetter(folded[at])) at++;
    const found = anywhere
      .get(folded.slice(start, at))
      ?.find(phrase => folded.startsWith(phrase.text, start - firstLetter(phrase.text)) && counts(phrase));
    if (found) return found;
  }
  return hasIdeographs ? unspaced.find(phrase => folded.includes(phrase.text) && counts(phrase)) : undefined;
}

const FIRST_IDEOGRAPH = '\u3400';

function firstLetter(text: string): number {
  let at = 0;
  while (at < text.length - 1 && !isLetter(text[at])) at++;
  return at;
}

function isSentence(line: string): boolean {
  return isLetter(line[0]) && /[)）][.。]$/.test(line);
}

/** The phrase that a line ends with; its last letters are compared before anything is folded. */
function endingOf(line: string, endings: readonly Phrase[]): Phrase | undefined {
  let end = line.length;
  while (end > 0 && '.! '.includes(line[end - 1] as string)) end--;
  const last = foldKey(line.slice(Math.max(0, end - 3), end));
  return endings.find(
    ({ text }) => text.endsWith(last) && foldKey(line.slice(Math.max(0, end - text.length), end)) === text,
  );
}

/** The kind that a line opens like, whatever follows: the test of where one footer line ends and the next begins. */
export function openingKind(line: string): BoilerplateKind | null {
  const start = openingOf(line, phrases().openings);
  return start?.phrases.find(({ text }) => opens(start.text, text))?.row ?? null;
}

/** The folded beginning of a line and the phrases that share its first word; null when there are none. */
function openingOf(
  line: string,
  openings: PhraseTable['openings'],
): { text: string; phrases: readonly Phrase[] } | null {
  const start = line.slice(0, LONGEST_OPENING);
  const clean = isLetter(start[0]) ? start : start.replace(LEADING_SIGNS, '');
  const known = openings(foldKey(firstWord(clean)));
  return known.length > 0 ? { text: foldKey(clean), phrases: known } : null;
}

const isIdeograph = (text: string): boolean => text >= FIRST_IDEOGRAPH && (text[0] as string) <= '\u9fff';

/** Letters up to the first other character; that character itself where none comes first, or one ideograph. */
function firstWord(text: string): string {
  if (!isLetter(text[0]) || isIdeograph(text)) return text.slice(0, 1);
  let end = 1;
  while (isLetter(text[end])) end++;
  return text.slice(0, end);
}

/** Bullets and other signs before a line that leads elsewhere. */
const LEADING_SIGNS = /^[\s•►▶→♦>*|[【-]+/;
const SHORTEST_TITLE = 20;
const ENDS_SENTENCE = /[.!?…»”"]$/;

/**
 * Inside the story a phrase must have its line to itself or be followed by a mark («Advertisement · Scroll …», but not
 * «Advertisement sales rose.»); what leads to another article may go on in words, but ends like no sentence.
 */
function standsAlone(line: string, start: string, { row: kind, text }: Phrase): boolean {
  const rest = start.slice(text.length).trimStart();
  // «Advertisement 3»
  if (/^\d{0,2}$/.test(rest) || /[:,!)\]]$/.test(text) || !(isLetter(rest[0]) || isDigit(rest[0]))) return true;
  // Chinese has no blanks between words; elsewhere a short line might be a cross-head.
  if (kind === 'caption') return /[\u3400-\u9fff]/.test(text);
  return kind === 'related' && rest.length > SHORTEST_TITLE && !ENDS_SENTENCE.test(line);
}

/** A phrase that ends in a letter must end a word there: «share» opens «Share this», not «Shares fell». */
function opens(line: string, phrase: string): boolean {
  if (!line.startsWith(phrase)) return false;
  const last = phrase.charCodeAt(phrase.length - 1);
  const next = line.charCodeAt(phrase.length);
  const isWord = (code: number): boolean => code >= 97 && code <= 122;
  return !(isWord(last) && isWord(next));
}
