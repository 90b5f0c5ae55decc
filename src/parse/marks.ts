import { LANGUAGES, type Language } from '../language/index.ts';
import { isDigit, startsIn } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import { type Lookup, makeLookup } from '../text/lookup.ts';

const LONGEST_MARK = 40;

let marks: Lookup<Language> | undefined;

/** Whether a text is an update or genre mark of any language, numbered or not: «URGENT», «2nd LD», «UPDATE 1». */
export function isMark(text: string): boolean {
  if (text.length > LONGEST_MARK) return false;
  marks ??= makeLookup(
    LANGUAGES,
    LANGUAGES.map(language => language.marks),
  );
  const find = marks;
  return foldKey(text)
    .replaceAll('+', ',')
    .replaceAll('/', ',')
    .split(',')
    .every(part => find(withoutNumber(part.trim())).length > 0);
}

/** «update 1» → «update», «2nd ld» → «ld», «lead 3» → «lead» */
function withoutNumber(mark: string): string {
  const named = isDigit(mark[0]) ? mark.replace(/^\d+(?:st|nd|rd|th|er|e|eme)?[\s-]/, '') : mark;
  return isDigit(named.at(-1)) ? named.replace(/[\s-]\d+$/, '') : named;
}

/** A mark and the indices it takes up in a line, brackets and separators included. */
export interface PlacedMark {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** «(LEAD) …», «RPT-…», «UPDATE 1-…», «URGENT : …», «Exclusive: …» before a headline. */
export function leadingMark(line: string): PlacedMark | null {
  const bracketed = startsIn(line, '([') ? /^[([]([^()[\]]{1,40})[)\]]\s*/.exec(line) : null;
  if (bracketed && isMark(bracketed[1] as string))
    return { text: bracketed[1] as string, start: 0, end: bracketed[0].length };
  const plain = /^([^\s\-:/].{0,39}?)\s?(?:\.-|[-–—:/])\s?(?=\S)/.exec(line);
  if (plain && isMark(plain[1] as string) && /^[^a-z]+$|:\s$/.test(plain[0].replace(/-$/, '')))
    return { text: plain[1] as string, start: 0, end: plain[0].length };
  return null;
}

/** «… (LEAD)», «… (REPORTAGE)», «… (2)» behind a headline. */
export function trailingMark(line: string): PlacedMark | null {
  if (!line.endsWith(')') && !line.endsWith(']')) return null;
  const found = /\s*[([]([^()[\]]{1,40})[)\]]$/.exec(line);
  return found && (isMark(found[1] as string) || (found[1]?.length === 1 && isDigit(found[1])))
    ? { text: found[1] as string, start: found.index, end: line.length }
    : null;
}

let attentions: readonly string[] | undefined;

/** What a desk tells the next one, without its brackets. */
export interface Attention {
  readonly text: string;
  /** «ATTN: …»: a word and a colon open it. */
  readonly isLabelled: boolean;
}

/** «(ATTN: ADDS quotes in paras 4-5)», «(Ajoute réaction du syndicat)», and AFP's «ATTENTION - ADDS reaction ///»; else null. */
export function readAttention(line: string): Attention | null {
  const text = line.length > 240 ? '' : withoutBrackets(line);
  if (text === '') return null;
  attentions ??= LANGUAGES.flatMap(language => language.attentions);
  const folded = foldKey(text.slice(0, 30));
  const opening = attentions.find(words => folded.startsWith(words) && /^(?:\s|:|$)/.test(folded.slice(words.length)));
  if (opening === undefined) return null;
  return { text, isLabelled: opening.endsWith(':') || folded[opening.length] === ':' };
}

function withoutBrackets(line: string): string {
  if (line.startsWith('(') && line.endsWith(')')) return line.slice(1, -1);
  return line.endsWith('///') ? line.slice(0, -3).trim() : '';
}
