import { type Agency, agencyByMarker } from '../agency/index.ts';
import { wordSet } from '../language/index.ts';
import { isAllCaps, isDigit, isLetter, isLower, isSpace, isUpper } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import { dateWords, readDate, skipWeekday, type WrittenDate } from './dates.ts';
import { readTokens } from './tokens.ts';

/** A dateline at the start of a text. Offsets are indices into that text. */
export interface WrittenDateline {
  readonly start: number;
  readonly end: number;
  readonly places: readonly string[];
  /** Null when it gives none; `day` null for a weekday alone. */
  readonly date: { readonly text: string; readonly day: WrittenDate | null } | null;
  /** As written between the brackets. */
  readonly agency: string | null;
  /** The row of the agency's table, when it is known. */
  readonly row: Agency | null;
}

/** How far into a paragraph a dateline can reach. */
export const DATELINE_REACH = 200;
const LONGEST_PLACE = 80;
const LONGEST_MARKER = 40;
/** Longest first, so that «--» is not read as two «-». */
const SEPARATORS = ['--', '—', '–', '.-', '-', '_'];
const PLACE_MARKS = new Set([' ', '-', "'", '\u2019', '.', '\u00a0', '\u202f', '&']);

/** A bracket, a slash or a dash: without any there is no dateline. */
const MAY_HOLD_ONE = /[(/—–_-]/;

let joiners: ReadonlySet<string> | undefined;

/**
 * Reads a dateline at the start of a paragraph, whatever the agency: `place{/place}[, qualifier][,] [date] [(agency)]
 * [separator]`. It is one when an agency that the table knows signs it, or when a place in capitals is followed by a
 * date and a separator or stands alone before a spaced dash; nothing else is («NATO said», «TEHRAN-based»).
 *
 * @param text the paragraph's first characters, blanks collapsed (`DATELINE_REACH` of them are enough)
 */
export function readDateline(text: string): WrittenDateline | null {
  if (!MAY_HOLD_ONE.test(text)) return null;
  let at = skipBlanks(text, 0);
  const start = at;
  const place = readPlace(text, at);
  if (!place) return null;
  at = place.end;
  const date = readWrittenDate(text, skipBlanks(text, at, ','));
  if (date) at = date.end;
  const marker = readMarker(text, skipBlanks(text, at, ','));
  if (marker) at = marker.end;
  const separator = readSeparator(text, at);
  if (separator) at = separator.end;
  if (!isDateline(text, place.text, at, { date: date !== null, marker, separator })) return null;
  return {
    start,
    end: at,
    places: splitPlaces(place.text),
    date: date && { text: text.slice(date.start, date.end), day: date.day },
    agency: marker?.text ?? null,
    row: marker?.row ?? null,
  };
}

interface Parts {
  readonly date: boolean;
  readonly marker: Marker | null;
  readonly separator: Separator | null;
}

function isDateline(text: string, place: string, end: number, { date, marker, separator }: Parts): boolean {
  if (marker?.row) return looksLikePlace(place);
  if (!isAllCaps(place.normalize('NFC'))) return false;
  if (marker) return date && separator !== null;
  if (!separator) return false;
  if (date) return true;
  // A place alone: a dash with blanks around it, then a sentence.
  const next = text[skipBlanks(text, end)];
  return separator.spaced && next !== undefined && !isLower(next);
}

/** Every longer word of it begins with a capital: «Saint-Jean-sur-Mer», «Rio de Janeiro», but not «Le ministre». */
function looksLikePlace(place: string): boolean {
  return place.split(/[ /]/).every(word => word.length <= 3 || !isLower(word[0]));
}

/** Blanks, and at most one of `also` among them. */
function skipBlanks(text: string, from: number, also = ''): number {
  let at = from;
  let taken = also === '';
  for (; at < text.length; at++) {
    const char = text[at] as string;
    if (isSpace(char.charCodeAt(0))) continue;
    if (taken || !also.includes(char)) break;
    taken = true;
  }
  return at;
}

/** The places, without what qualifies them; the end lies behind the qualifiers. */
function readPlace(text: string, from: number): { text: string; end: number } | null {
  let at = placeEnd(text, from);
  const place = text.slice(from, at).trimEnd();
  if (place === '' || (!isUpper(place[0]) && isLower(place[0]))) return null;
  at = from + place.length;
  for (let count = 0; count < 2; count++) {
    const qualifier = readQualifier(text, at);
    if (qualifier === null) break;
    at = qualifier;
  }
  return { text: place, end: at };
}

/** Where the place's words end: before a comma, a bracket, a digit, a date's month, a spaced dash or a marker's slash. */
function placeEnd(text: string, from: number): number {
  let at = from;
  const limit = Math.min(text.length, from + LONGEST_PLACE);
  while (at < limit) {
    const char = text[at] as string;
    if (isLetter(char) || (char >= '\u0300' && char <= '\u036f')) {
      if (at > from && startsWord(text, at) && startsDate(text, at)) break;
      at++;
    } else if (char === '/') {
      if (readMarker(text, at)) break;
      at++;
    } else if (PLACE_MARKS.has(char)) {
      if (at > from && readSeparator(text, at)?.spaced) break;
      at++;
    } else break;
  }
  return at;
}

function startsWord(text: string, at: number): boolean {
  return !isLetter(text[at - 1]) && text[at - 1] !== "'" && text[at - 1] !== '\u2019';
}

/** Whether a month, a weekday or a filler before one begins here; the words are looked up before anything is parsed. */
function startsDate(text: string, at: number): boolean {
  let end = at;
  while (isLetter(text[end])) end++;
  const word = foldKey(text.slice(at, end));
  const { months, weekdays, fillers } = dateWords();
  return (months.has(word) || weekdays.has(word) || fillers.has(word)) && readWrittenDate(text, at) !== null;
}

/** «, Australia», « (BARI)»: its end, or null when what follows is something else. */
function readQualifier(text: string, from: number): number | null {
  let at = skipBlanks(text, from);
  const open = text[at];
  if (open !== ',' && open !== '(') return null;
  if (open === '(' && readMarker(text, at)) return null;
  at = skipBlanks(text, at + 1);
  if (!isUpper(text[at]) || readWrittenDate(text, at)) return null;
  const end = placeEnd(text, at);
  if (open === '(') return text[end] === ')' ? end + 1 : null;
  // A clause is no qualifier: what follows must still be able to belong to a dateline.
  return text.slice(at, end).trimEnd().split(' ').length <= 4 ? at + text.slice(at, end).trimEnd().length : null;
}

/** A day, with or without year, or a weekday alone. */
function readWrittenDate(text: string, from: number): { start: number; end: number; day: WrittenDate | null } | null {
  const tokens = readTokens(text, from, 12);
  let first = 0;
  if (tokens[0]?.text === 'le') first = 1;
  const day = readDate(tokens, first, true);
  const last = day ? day.next : skipWeekday(tokens, first);
  if (last === first) return null;
  let end = (tokens[last - 1] as { end: number }).end;
  if (!day) end = (tokens[first] as { end: number }).end;
  // The dot of an abbreviated month belongs to it only before another part: «3 mar.» but not «3 mars.».
  return { start: from, end, day };
}

interface Marker {
  readonly text: string;
  readonly row: Agency | null;
  readonly end: number;
}

/** «(Xinhua)», «/TASS/», «(dpa/lni)», «(ats afp)»; unknown names only in brackets and capitals. */
function readMarker(text: string, from: number): Marker | null {
  const open = text[from];
  if (open !== '(' && open !== '/') return null;
  const close = text.indexOf(open === '(' ? ')' : '/', from + 1);
  if (close < 0 || close - from > LONGEST_MARKER) return null;
  const inner = text.slice(from + 1, close).trim();
  const row = findAgency(inner);
  if (!row && (open === '/' || !isAllCaps(inner) || isDigit(inner[0]))) return null;
  return { text: inner, row, end: close + 1 };
}

/** Its first name must be an agency's; what follows it, another agency's or a short service code. */
function findAgency(marker: string): Agency | null {
  const whole = agencyByMarker(marker);
  if (whole) return whole;
  const [first = '', ...rest] = marker.split(/[ /-]/);
  const row = agencyByMarker(first);
  if (!row || rest.length === 0) return null;
  return rest.every(part => agencyByMarker(part) !== undefined || part.length <= 3) ? row : null;
}

interface Separator {
  readonly end: number;
  /** Blanks on both sides. */
  readonly spaced: boolean;
}

function readSeparator(text: string, from: number): Separator | null {
  const at = skipBlanks(text, from);
  const found = SEPARATORS.find(separator => text.startsWith(separator, at));
  if (found === undefined) return null;
  const end = at + found.length;
  const spaced = at > from && (end === text.length || isSpace(text.charCodeAt(end)));
  return { end, spaced };
}

/** «PARIS/LONDRES», «Kiova / Washington», «PARIS et LYON» */
function splitPlaces(place: string): string[] {
  joiners ??= wordSet(language => language.placeJoiners);
  const words = place.split(' ');
  const parts: string[] = [];
  let open: string[] = [];
  for (const word of words) {
    if (open.length > 0 && joiners.has(foldKey(word))) {
      parts.push(open.join(' '));
      open = [];
    } else open.push(word);
  }
  parts.push(open.join(' '));
  return parts
    .flatMap(part => part.split('/'))
    .map(part => part.trim())
    .filter(part => part !== '');
}
