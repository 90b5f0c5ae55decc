import { bareAgencyAt } from '../agency/index.ts';
import { type WordSet, wordSet } from '../language/index.ts';
import { isAllCaps, isLetter, isLower, isUpper } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import { maySayDay, readWrittenDate } from './dateline-date.ts';
import { type Part, readMarker, readSeparator, skipBlanks } from './dateline-parts.ts';
import { dateWords } from './dates.ts';

const LONGEST_PLACE = 80;

const LONGEST_QUALIFIER = 4;

const PLACE_MARKS = new Set([' ', '-', "'", '\u2019', '.', '\u00a0', '\u202f', '&']);

let joiners: WordSet | undefined;

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
