import { type Agency, agencyByMarker, bareAgencyAt } from '../agency/index.ts';
import { LANGUAGES, type WordSet, wordSet } from '../language/index.ts';
import { isAllCaps, isDigit, isLetter, isLower, isSpace, isUpper } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import { dateWords, readDate, skipWeekday, type WrittenDate } from './dates.ts';
import { readTokens, type Token } from './tokens.ts';

// The parts that datelines are made of. Each reader takes a text and an index, and gives what it read and where that
// ends, or null; the blanks before a part are the caller's.

const LONGEST_PLACE = 80;
const LONGEST_MARKER = 48;
const LONGEST_QUALIFIER = 4;
/** Longest first, so that «--» is not read as two «-». */
const SEPARATORS = ['---', '--', '—', '–', '.-', '-', '_'];
/** After an agency in slashes or without brackets these separate too: «/TASS/.», «РИА Новости.» */
const STOPS = ['.', ':'];
const PLACE_MARKS = new Set([' ', '-', "'", '\u2019', '.', '\u00a0', '\u202f', '&']);

let joiners: WordSet | undefined;

export interface Part {
  readonly text: string;
  readonly end: number;
}

/** Blanks, and at most one of `also` among them. */
export function skipBlanks(text: string, from: number, also = ''): number {
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
export function readPlace(text: string, from: number): Part | null {
  let at = placeEnd(text, from);
  const place = text.slice(from, at).trimEnd();
  if (!isLetter(place[0]) || isLower(place[0])) return null;
  // «Ижевск. 3 марта.»: a full stop before the day parts, as a comma does; «Mass.» and «St.» are shorter.
  const stopped = place.endsWith('.') && place.length > LONGEST_ABBREVIATION && partsAfter(text, from + place.length);
  at = readQualifiers(text, from + place.length - (stopped ? 1 : 0));
  const first = stopped ? place.slice(0, -1) : place;
  const second = at > from + place.length && isAllCaps(first) ? readJoinedPlace(text, at) : null;
  return second ? { text: `${first}/${second.text}`, end: second.end } : { text: first, end: at };
}

const LONGEST_ABBREVIATION = 5;

/** A day follows, or an agency: «3 марта», «Nov 6», «КАЗИНФОРМ». */
function partsAfter(text: string, at: number): boolean {
  return startsName(text, skipBlanks(text, at)) || readWrittenDate(text, skipBlanks(text, at)) !== null;
}

function readQualifiers(text: string, from: number): number {
  let at = from;
  for (let count = 0; count < 3; count++) {
    const qualifier = readQualifier(text, at);
    if (qualifier === null) break;
    at = qualifier;
  }
  return at;
}

/** A qualifier ends before «et» and a second place in capitals. */
function beforeJoiner(words: string): string {
  joiners ??= wordSet(language => language.placeJoiners);
  const list = words.split(' ');
  const cut = list.findIndex((word, index) => joiners?.has(word) && isAllCaps(list[index + 1] ?? ''));
  return cut > 0 ? list.slice(0, cut).join(' ') : words;
}

/** «SÈTE, France et MAHÓN, Espagne»: a second place behind the qualifier of the first one. */
function readJoinedPlace(text: string, from: number): Part | null {
  const at = skipBlanks(text, from, ',');
  let end = at;
  while (isLetter(text[end])) end++;
  joiners ??= wordSet(language => language.placeJoiners);
  if (end === at || !joiners.has(foldKey(text.slice(at, end)))) return null;
  const start = skipBlanks(text, end);
  const place = text.slice(start, placeEnd(text, start)).trimEnd();
  return isAllCaps(place) ? { text: place, end: readQualifiers(text, start + place.length) } : null;
}

/** Where the place's words end: before a comma, a bracket, a digit, a date's month, a spaced dash or a marker's slash. */
function placeEnd(text: string, from: number): number {
  let at = from;
  const limit = Math.min(text.length, from + LONGEST_PLACE);
  while (at < limit) {
    const char = text[at] as string;
    if (isLetter(char) || (char >= '\u0300' && char <= '\u036f')) {
      if (at > from && startsWord(text, at) && (startsDate(text, at) || startsName(text, at))) break;
      at++;
    } else if (char === '/') {
      if (readMarker(text, at) || SLASHED.test(text.slice(at - 1, at + 40))) break;
      at++;
    } else if (PLACE_MARKS.has(char)) {
      if (at > from && readSeparator(text, at)?.spaced) break;
      at++;
    } else break;
  }
  return at;
}

/** «АСТАНА. КАЗИНФОРМ –»: an agency without brackets behind a full stop. */
function startsName(text: string, at: number): boolean {
  return text[at - 1] === ' ' && text[at - 2] === '.' && bareAgencyAt(text, at) !== null;
}

/** «ТОТЬМА /Вологодская область/»: slashes around a qualifier, not between two places. */
const SLASHED = /^\s\/[^\s/][^/\d]{2,36}\/[\s,.]/;

function startsWord(text: string, at: number): boolean {
  return !isLetter(text[at - 1]) && !"'\u2019-".includes(text[at - 1] as string);
}

/** Whether a month, a weekday or a filler before one begins here; the words are looked up before anything is parsed. */
function startsDate(text: string, at: number): boolean {
  let end = at;
  while (isLetter(text[end])) end++;
  const word = foldKey(text.slice(at, end));
  return maySayDay({ kind: 'word', text: word, start: at, end }) && readWrittenDate(text, at)?.day != null;
}

/** What closes a qualifier that is not behind a comma. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '/': '/' };

/** «, Australia», « (BARI)», « /Вологодская область/», « [India]»: its end, or null when what follows is something else. */
function readQualifier(text: string, from: number): number | null {
  let at = skipBlanks(text, from);
  const open = text[at];
  if (open === undefined || !(open === ',' || open in CLOSING)) return null;
  if ('(/'.includes(open) && readMarker(text, at)?.row) return null;
  at = skipBlanks(text, at + 1);
  if (!isUpper(text[at]) || readWrittenDate(text, at)) return null;
  const end = open === '/' ? text.indexOf('/', at) : placeEnd(text, at);
  if (open !== ',') return text[end] === CLOSING[open] ? end + 1 : null;
  const words = beforeJoiner(text.slice(at, end).trimEnd());
  return words.split(' ').length <= LONGEST_QUALIFIER ? at + words.length : null;
}

/** «PARIS/LONDRES», «Kiova / Washington», «PARIS et LYON» */
export function splitPlaces(place: string): string[] {
  if (!place.includes(' ') && !place.includes('/')) return place === '' ? [] : [place];
  joiners ??= wordSet(language => language.placeJoiners);
  const parts: string[] = [];
  let open: string[] = [];
  for (const word of place.split(' ')) {
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

/** Every longer word of it begins with a capital («Rio de Janeiro», not «Le ministre»), and the last is no day of the week. */
export function looksLikePlace(place: string): boolean {
  const words = place.split(/[ /]/);
  const last = foldKey(words.at(-1) as string);
  return (
    words.every(word => word.length <= 3 || !isLower(word[0])) && !(last.length > 3 && dateWords().weekdays.has(last))
  );
}

export interface DatePart {
  readonly start: number;
  readonly end: number;
  /** Null for a weekday alone. */
  readonly day: WrittenDate | null;
}

/** Most texts begin with a word that begins no date: one look-up tells. */
function maySayDay(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  if (token.kind === 'number') return true;
  const { months, weekdays, fillers, firstDays } = dateWords();
  const { text } = token;
  return months.has(text) || weekdays.has(text) || fillers.has(text) || firstDays.has(text);
}

/** A day, with or without year, or a weekday alone. */
export function readWrittenDate(text: string, from: number): DatePart | null {
  if (!maySayDay(readTokens(text, from, 1)[0])) return null;
  const tokens = readTokens(text, from, 12);
  const first = dateWords().fillers.has(tokens[0]?.text ?? '') ? 1 : 0;
  const day = readDate(tokens, first, false) ?? readDate(tokens, behindOtherCalendar(tokens), false);
  if (day) return { start: from, end: endOfDay(tokens, day.next), day };
  const weekday = skipWeekday(tokens, first);
  return weekday === first ? null : { start: from, end: (tokens[first] as Part).end, day: null };
}

/** «03 رمضان 1446 هـ الموافق 03 مارس 2025 م»: where the day of our calendar begins, or behind all tokens. */
function behindOtherCalendar(tokens: readonly Token[]): number {
  const { sameDay } = dateWords();
  const at = tokens[0]?.kind === 'number' ? tokens.findIndex(({ text }) => sameDay.has(text)) : -1;
  return at < 0 ? tokens.length : at + 1;
}

/** An era's sign behind the year belongs to it: «2025 م». */
function endOfDay(tokens: readonly Token[], next: number): number {
  const last = tokens[next - 1] as Token;
  const sign = tokens[next];
  return last.text.length === 4 && sign !== undefined && dateWords().eras.has(sign.text) ? sign.end : last.end;
}

export interface Marker extends Part {
  readonly row: Agency | null;
  /** «/TASS/»: what follows may be a full stop. */
  readonly slashed: boolean;
}

/** «(Xinhua)», «/TASS/», «(dpa/lni)», «(ats afp)»; unknown names only in brackets and capitals. */
export function readMarker(text: string, from: number): Marker | null {
  const open = text[from];
  if (open !== '(' && open !== '/') return null;
  const close = text.indexOf(open === '(' ? ')' : '/', from + 1);
  if (close < 0 || close - from > LONGEST_MARKER) return null;
  const inner = text.slice(from + 1, close).trim();
  const row = findAgency(inner);
  if (!row && (open === '/' || !isAllCaps(inner) || isDigit(inner[0]))) return null;
  return { text: inner, row, end: close + 1, slashed: open === '/' };
}

/** Its first name must be an agency's; what follows it, another agency's or a short service code. */
function findAgency(marker: string): Agency | null {
  const whole = agencyByMarker(marker);
  if (whole) return whole;
  const byline = /^([^,]+), *([^,]+)$/.exec(marker);
  if (byline && opensByline(byline[1] as string)) return agencyByMarker(byline[2] as string) ?? null;
  const [first = '', ...rest] = marker.split(/[ /-]/);
  const row = agencyByMarker(first);
  if (!row || rest.length === 0) return null;
  return rest.every(part => agencyByMarker(part) !== undefined || part.length <= 3) ? row : null;
}

let openings: readonly string[] | undefined;
const FIRST_IDEOGRAPH = '\u3400';

/** «Par Léa Morin», «di Nome Cognome» */
export function opensByline(text: string): boolean {
  openings ??= LANGUAGES.flatMap(language => language.bylines);
  const folded = foldKey(text.slice(0, 40).trim());
  return openings.some(
    words =>
      folded.startsWith(words) &&
      // Chinese puts no blank behind the word.
      (words >= FIRST_IDEOGRAPH || (folded[words.length] === ' ' && !isLower(text.trim()[words.length + 1]))),
  );
}

/** How many characters of a text are a byline's opening word; 0 when it opens none. */
export function bylineOpening(text: string): number {
  if (!opensByline(text)) return 0;
  return openings?.find(words => foldKey(text.slice(0, words.length)) === words)?.length ?? 0;
}

export interface Separator {
  readonly end: number;
  /** Blanks on both sides. */
  readonly spaced: boolean;
}

/** A dash of any kind; with `stops` also a full stop or colon. */
export function readSeparator(text: string, from: number, stops = false): Separator | null {
  const at = skipBlanks(text, from);
  const found =
    SEPARATORS.find(separator => text.startsWith(separator, at)) ??
    (stops ? STOPS.find(stop => text[at] === stop) : undefined);
  if (found === undefined) return null;
  const end = at + found.length;
  return { end, spaced: at > from && (end === text.length || isSpace(text.charCodeAt(end))) };
}
