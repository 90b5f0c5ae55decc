import { type Agency, agencyByMarker, agencyBySite, bareAgencyAt, ownLineAgencyAt } from '../agency/index.ts';
import { type WordSet, wordSet } from '../language/index.ts';
import { isAllCaps, isDigit, isLetter, isLower, isUpper } from '../text/characters.ts';
import { CAPITAL, SMALL } from '../text/classes.ts';
import { foldKey } from '../text/fold.ts';
import {
  bylineOpening,
  type DatePart,
  looksLikePlace,
  opensByline,
  type Part,
  readMarker,
  readPlace,
  readSeparator,
  readWrittenDate,
  skipBlanks,
  splitPlaces,
} from './dateline-parts.ts';
import type { WrittenDate } from './dates.ts';
import { isMark } from './marks.ts';

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
  /** A byline in brackets in front of it, as written. */
  readonly byline: { readonly text: string; readonly start: number; readonly end: number } | null;
}

/** How far into a paragraph a dateline can reach. */
export const DATELINE_REACH = 220;

type Reader = (
  text: string,
  start: number,
) => (Omit<WrittenDateline, 'start' | 'byline'> & Partial<Pick<WrittenDateline, 'byline'>>) | null;

/**
 * Reads a dateline at the start of a paragraph, whatever the agency. It is one when an agency of the table signs it, or
 * when a place in capitals is followed by a date and a separator or stands alone before a spaced dash and a sentence;
 * nothing else is («NATO said», «TEHRAN-based», «GENÈVE accueille»). The orders are those of docs/dispatches.md.
 *
 * @param text the paragraph's first characters, blanks collapsed (`DATELINE_REACH` of them are enough)
 */
export function readDateline(text: string): WrittenDateline | null {
  if (text === latest?.text) return latest.dateline;
  const dateline = findDateline(text);
  if (dateline) latest = { text, dateline };
  return dateline;
}

/** The one found last: the pass that tells dispatches apart and the one that looks for the story ask for the same. */
let latest: { readonly text: string; readonly dateline: WrittenDateline } | undefined;

function findDateline(text: string): WrittenDateline | null {
  const first = skipBlanks(text, 0);
  if (isLower(text[first])) return null;
  if (isDigit(text[first])) {
    const clocked = readClocked(text, first);
    if (clocked) return clocked;
  }
  const byline = readBracketedByline(text, first);
  const start = byline ? skipBlanks(text, byline.end) : first;
  for (const read of ORDERS) {
    const found = read(text, start);
    if (found) return { start, byline, ...found };
  }
  return null;
}

const CLOCKED = /^\d{1,2}[:.h]\d{2}\s?\|\s?/;

/** «10:23 | Puno, may. 3.»: behind a time and a bar a place, a day and a full stop are enough. */
function readClocked(text: string, start: number): WrittenDateline | null {
  const [clock] = CLOCKED.exec(text.slice(start, start + 12)) ?? [];
  const place = clock === undefined ? null : readPlace(text, start + clock.length);
  const date = place && readWrittenDate(text, skipBlanks(text, place.end, ','));
  const end = date?.day && readSeparator(text, date.end, true);
  if (!place || !date || !end || !looksLikePlace(place.text)) return null;
  return {
    start,
    end: end.end,
    places: splitPlaces(place.text),
    date: { text: text.slice(date.start, date.end), day: date.day },
    agency: null,
    row: null,
    byline: null,
  };
}

/** «(di Nome Cognome) (ANSA) - …»: only in front of an agency. */
function readBracketedByline(text: string, at: number): WrittenDateline['byline'] {
  if (text[at] !== '(') return null;
  const close = text.indexOf(')', at);
  if (close < 0 || close - at > 60 || !opensByline(text.slice(at + 1, close))) return null;
  return readMarker(text, skipBlanks(text, close + 1))?.row
    ? { text: text.slice(at, close + 1), start: at, end: close + 1 }
    : null;
}

/** «(记者 林屿晴)» behind a telegram's dateline. */
function readBracketedName(text: string, from: number): WrittenDateline['byline'] {
  const at = skipBlanks(text, from);
  const close = text.slice(at, at + 30).search(/[)）]/);
  if (!'(（'.includes(text[at] ?? ' ') || close < 0 || !opensByline(text.slice(at + 1, at + close))) return null;
  return { text: text.slice(at, at + close + 1), start: at, end: at + close + 1 };
}

/** «AA/Tunis», «AA / Ankara», «AA - Ankara - Nom», alone on its line. */
const readOwnLine: Reader = (text, start) => {
  const agency = ownLineAgencyAt(text, start);
  if (!agency || text.length > 60) return null;
  const [, place, name] =
    /^\s*[/-]\s*([^/.!?()]+?)(?:\s[-/]\s([^.!?/]+?))?\s*$/.exec(text.slice(start + agency.length)) ?? [];
  if (place === undefined || !isUpper(place[0])) return null;
  const at = name === undefined ? -1 : text.lastIndexOf(name);
  return {
    ...(name !== undefined && { byline: { text: name, start: at, end: at + name.length } }),
    end: text.trimEnd().length,
    places: [place],
    date: null,
    agency: text.slice(start, start + agency.length),
    row: agency.agency,
  };
};

/** «(ANSA) - TORINO, 3 MAR -», «(AGI) - Cagliari, 7 ott. -», «(Agence Ecofin) -», «(EFE).-La» */
const readAgencyFirst: Reader = (text, start) => {
  const marker = readMarker(text, start) ?? readOpeningName(text, start);
  const row = marker?.row;
  const separator = marker && readSeparator(text, marker.end);
  if (!row || !separator) return null;
  const alone = { end: separator.end, places: [], date: null, agency: marker.text, row };
  const place = readPlace(text, skipBlanks(text, separator.end));
  const date = place && readWrittenDate(text, skipBlanks(text, place.end, ','));
  const end = place && readSeparator(text, date ? date.end + (text[date.end] === '.' ? 1 : 0) : place.end);
  if (!place || !end || !(date || (end.spaced && isAllCaps(place.text))) || !looksLikePlace(place.text)) return alone;
  return {
    ...alone,
    end: end.end,
    places: splitPlaces(place.text),
    date: date && { text: text.slice(date.start, date.end), day: date.day },
  };
};

/** «NNA - The minister …»: an agency that signs without brackets, before a spaced dash and a story. */
function readOpeningName(text: string, start: number): ReturnType<typeof readMarker> {
  const found = isUpper(text[start]) ? bareAgencyAt(text, start) : null;
  const end = start + (found?.length ?? 0);
  const separator = found && readSeparator(text, end);
  if (!found || !separator?.spaced || !isStory(text, separator.end)) return null;
  return { text: text.slice(start, end), row: found.agency, end, slashed: false };
}

let datelineEnds: WordSet | undefined;

/** «新华社北京3月3日电»: no brackets, no blanks, and a mark that closes it. */
const readTelegram: Reader = (text, start) => {
  datelineEnds ??= wordSet(language => language.datelineEnds);
  const agency = bareAgencyAt(text, start);
  if (!agency) return null;
  const at = start + agency.length;
  const [place] = /^[^\d\s，。,.:：(（]{0,20}/.exec(text.slice(at)) as unknown as [string];
  const date = readWrittenDate(text, at + place.length);
  if (!date?.day || !datelineEnds.has(text[date.end] ?? '')) return null;
  const byline = readBracketedName(text, date.end + 1);
  return {
    ...(byline && { byline }),
    end: date.end + 1,
    places: place.split(/[、/]/).filter(name => name !== ''),
    date: { text: text.slice(date.start, date.end), day: date.day },
    agency: text.slice(start, at),
    row: agency.agency,
  };
};

const BRACKETED = /^[（(]([^（）()\d]{2,24})(\d{1,2})日[電电][）)]/;
const LONGEST_NAME = 3;
const SHORTEST_PLACE = 2;

/** «（中央社記者魏念慈澎湖14日電）»: an agency, who reports, a place and a day of the month, all in brackets. */
const readBracketedTelegram: Reader = (text, start) => {
  const found = BRACKETED.exec(text.slice(start, start + 40));
  const agency = found && bareAgencyAt(text, start + 1);
  if (!found || !agency) return null;
  const at = start + 1 + agency.length;
  const words = text.slice(at, start + 1 + (found[1] as string).length);
  // Nothing parts the name from the place: a name has three characters, or what is left before a place of two.
  const opening = bylineOpening(words);
  const name = opening === 0 ? 0 : Math.min(opening + LONGEST_NAME, Math.max(opening, words.length - SHORTEST_PLACE));
  return {
    ...(name > opening && { byline: { text: words.slice(0, name), start: at, end: at + name } }),
    end: start + found[0].length,
    places: words
      .slice(name)
      .split(/[、/]/)
      .filter(place => place !== ''),
    date: { text: `${found[2]}日`, day: { year: null, month: null, day: Number(found[2]), next: 0 } },
    agency: text.slice(start + 1, at),
    row: agency.agency,
  };
};

/** `place{/place}[, qualifier][,] [date] [(agency)] [separator]`, and a date and an agency without a place. */
const readPlaceFirst: Reader = (text, start) => {
  // Without a place a day must stand there: «Jan. 14 (UPI) --», but not «On Monday (AP) -».
  const opening = readWrittenDate(text, start);
  const bareDate = opening?.day ? opening : null;
  const place = bareDate ? readPlaceBehind(text, bareDate.end) : readPlace(text, start);
  if (!place && !bareDate) return null;
  let at = place?.end ?? start;
  const date = bareDate ?? readWrittenDate(text, skipBlanks(text, at, ',.')) ?? readForeignDay(text, at);
  // «On Monday (AP) -»: a weekday alone is part of a dateline only behind a comma.
  if (date && !date.day && place && text[at] !== ',') return null;
  if (date) at = Math.max(at, timeBehind(text, date.end));
  const marker =
    readMarker(text, skipBlanks(text, at, ',.')) ??
    (date || ',.'.includes(text[at] ?? ' ') ? readBareMarker(text, at) : null) ??
    (date ? (readDashedMarker(text, at) ?? readUnknownMarker(text, skipBlanks(text, at, '.'))) : null);
  if (marker) at = marker.end;
  // The dot of an abbreviated month, where nothing but a dash follows: «7 ott. -».
  const separator = readSeparator(
    text,
    !marker && text[at] === '.' ? at + 1 : at,
    marker?.slashed || (marker?.row && ':.'.includes(text[at] ?? ' ')) || false,
  );
  if (separator) at = separator.end;
  if (!isDateline(text, place?.text ?? null, at, { hasDate: date !== null, marker, separator })) return null;
  return {
    end: at,
    places: place ? splitPlaces(place.text) : [],
    date: date && { text: text.slice(date.start, date.end), day: date.day },
    agency: marker?.text ?? null,
    row: marker?.row ?? null,
  };
};

/** «3 марта, Минск /Корр. БЕЛТА/.»: the day first, and a known agency behind the place. */
function readPlaceBehind(text: string, from: number): Part | null {
  if (text[from] !== ',') return null;
  const place = readPlace(text, skipBlanks(text, from, ','));
  return place && readMarker(text, skipBlanks(text, place.end, ','))?.row ? place : null;
}

const TIME = /^,?\s\d{1,2}[:.]\d{2}(?=\s)/;

/** «Roma, 03 mar 13:00 - (Agenzia Nova) -»: a time between the day and a dash or a bracket. */
function timeBehind(text: string, from: number): number {
  const end = from + (TIME.exec(text.slice(from, from + 9))?.[0].length ?? 0);
  return end > from && (readSeparator(text, end) || text[skipBlanks(text, end)] === '(') ? end : from;
}

/** «3 mar - (Agenzia Nova) -»: an agency between two dashes. */
function readDashedMarker(text: string, from: number): ReturnType<typeof readMarker> {
  const dash = readSeparator(text, from);
  const marker = dash?.spaced ? readMarker(text, skipBlanks(text, dash.end)) : null;
  return marker?.row && readSeparator(text, marker.end) ? marker : null;
}

/** «, onsdag /ritzau/»: one small word between a comma and a known agency's marks is a day in a language without a table. */
function readForeignDay(text: string, from: number): DatePart | null {
  if (text[from] !== ',') return null;
  const start = skipBlanks(text, from + 1);
  let end = start;
  while (isLetter(text[end])) end++;
  if (end - start < 3 || end - start > 14 || !isLower(text[start])) return null;
  return readMarker(text, skipBlanks(text, end))?.row ? { start, end, day: null } : null;
}

const UNKNOWN_MARKER = /^\(([^\d()/,.:;!?]{2,24})\)/;

/** «Verbania, 3 mar. (askanews) –»: behind a day and before a dash an agency of no table. */
function readUnknownMarker(text: string, at: number): ReturnType<typeof readMarker> {
  const found = UNKNOWN_MARKER.exec(text.slice(at, at + 30));
  const name = found?.[1]?.trim();
  if (!found || !name || name.split(' ').length > 3 || !readSeparator(text, at + found[0].length)) return null;
  return { text: name, row: null, end: at + found[0].length, slashed: false };
}

/** «Dec. 9 Kyodo -», «3 мар — РИА Новости.», «3 марта. ИНТЕРФАКС -», «March 3, GNA –»; or the line ends with it. */
function readBareMarker(text: string, from: number): ReturnType<typeof readMarker> {
  const dash = readSeparator(text, from);
  const at = skipBlanks(text, dash?.end ?? from, dash ? '' : ',.');
  const found = bareAgencyAt(text, at);
  if (!found) return null;
  const rest = text.slice(at + found.length).trim();
  if (rest !== '' && !readSeparator(text, at + found.length, true)) return null;
  return { text: text.slice(at, at + found.length), row: found.agency, end: at + found.length, slashed: true };
}

/** «TAMANRASSET-L'association …»: a place alone, glued to a sentence that a function word opens; «NATO-Chef» is none. */
const readGluedPlace: Reader = (text, start) => {
  const found = GLUED.exec(text.slice(start, start + 60));
  if (!found) return null;
  const [, place = '', separator = '', word = ''] = found;
  const end = start + place.length + separator.length;
  functionWords ??= wordSet(language => language.functionWords);
  if (!functionWords.has(foldKey(word)) || isMark(place) || agencyBySite(place) || agencyByMarker(place)) return null;
  return isStory(text, end) ? { end, places: splitPlaces(place), date: null, agency: null, row: null } : null;
};

const GLUED = new RegExp(
  `^([${CAPITAL}]{4,}(?:[ '’][${CAPITAL}]{2,})*)(\\s?[-–—]{1,2})([${CAPITAL}][${SMALL}]{0,4})(?=[\\s'’])`,
);
let functionWords: WordSet | undefined;

const ORDERS: readonly Reader[] = [
  readOwnLine,
  readAgencyFirst,
  readTelegram,
  readBracketedTelegram,
  readPlaceFirst,
  readGluedPlace,
];

interface Parts {
  readonly hasDate: boolean;
  readonly marker: ReturnType<typeof readMarker>;
  readonly separator: ReturnType<typeof readSeparator>;
}

function isDateline(text: string, place: string | null, end: number, { hasDate, marker, separator }: Parts): boolean {
  const next = text[skipBlanks(text, end)];
  const opensSentence = next === undefined || !isLower(next);
  if (place === null) return marker?.row != null;
  if (!looksLikePlace(place) || isMark(place)) return false;
  // Without date and separator a bracket might just follow a name: «La Tunisie (TAP) a …».
  if (marker?.row) return hasDate || separator !== null || opensSentence;
  if (marker) return hasDate && separator !== null;
  if (!separator || !isAllCaps(place.normalize('NFC'))) return false;
  if (hasDate) return true;
  return separator.spaced && opensSentence && isStory(text, end) && !agencyBySite(place) && !agencyByMarker(place);
}

/** What follows a place alone must be prose, not the rest of a header line. */
function isStory(text: string, end: number): boolean {
  const rest = text.slice(end).trim();
  return rest.length >= 40 && !readWrittenDate(text, skipBlanks(text, end));
}
