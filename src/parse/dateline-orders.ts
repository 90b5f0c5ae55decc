import { agencyByMarker, agencyBySite, bareAgencyAt, ownLineAgencyAt } from '../agency/index.ts';
import { type WordSet, wordSet } from '../language/index.ts';
import { isAllCaps, isDigit, isUpper } from '../text/characters.ts';
import { CAPITAL, SMALL } from '../text/classes.ts';
import { foldKey } from '../text/fold.ts';
import { boilerplateKind } from './boilerplate.ts';
import { readPlaceAndWriter } from './dateline-byline.ts';
import { readColonPlace } from './dateline-colon.ts';
import { readWrittenDate } from './dateline-date.ts';
import { readForeignDay, readSlashedDay } from './dateline-days.ts';
import { isDateline, isRegional, isStory, type Reader } from './dateline-form.ts';
import { type Part, readMarker, readSeparator, type Separator, skipBlanks } from './dateline-parts.ts';
import { looksLikePlace, readPlace, splitPlaces } from './dateline-place.ts';
import { readBracketedTelegram, readTelegram } from './dateline-telegram.ts';
import { isMark } from './marks.ts';

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
  const separator = marker && (readSeparator(text, marker.end) ?? readNothing(text, marker));
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

/** «(Keystone-ATS) Les électeurs …»: a known agency in brackets and the story, with a blank between. */
function readNothing(
  text: string,
  { row, end, slashed }: NonNullable<ReturnType<typeof readMarker>>,
): Separator | null {
  const story = skipBlanks(text, end);
  const isOpen = row !== null && !slashed && story > end && isUpper(text[story]) && isStory(text, story);
  return isOpen ? { end, spaced: false } : null;
}

/** «NNA - The minister …»: an agency that signs without brackets, before a spaced dash and a story. */
function readOpeningName(text: string, start: number): ReturnType<typeof readMarker> {
  const found = isUpper(text[start]) ? bareAgencyAt(text, start) : null;
  const end = start + (found?.length ?? 0);
  const separator = found && readSeparator(text, end);
  if (!found || !separator?.spaced || !isStory(text, separator.end)) return null;
  return { text: text.slice(start, end), row: found.agency, end, slashed: false };
}

/** `place{/place}[, qualifier][,] [date] [(agency)] [separator]`, and a date and an agency without a place. */
const readPlaceFirst: Reader = (text, start) => {
  // Without a place a day must stand there: «Jan. 14 (UPI) --», but not «On Monday (AP) -».
  const opening = readWrittenDate(text, start);
  const bareDate = opening?.day ? opening : null;
  const place = bareDate ? readPlaceBehind(text, bareDate.end) : readPlace(text, start);
  if (!place && !bareDate) return null;
  let at = place?.end ?? start;
  const date =
    bareDate ??
    readWrittenDate(text, skipBlanks(text, at, ',.')) ??
    readForeignDay(text, at) ??
    readSlashedDay(text, at);
  // «On Monday (AP) -»: a weekday alone is part of a dateline only behind a comma.
  if (date && !date.day && place && text[at] !== ',') return null;
  if (date) at = Math.max(at, timeBehind(text, date.end));
  const marker =
    readMarker(text, skipBlanks(text, at, ',.')) ??
    (date || ',.'.includes(text[at] ?? ' ') ? readBareMarker(text, at) : null) ??
    (date ? (readDashedMarker(text, at) ?? readUnknownMarker(text, skipBlanks(text, at, '.'))) : null);
  if (marker) at = marker.end;
  // «Vauclos (Vosges).»
  const inRegion = place !== null && date === null && isRegional(text, place.text);
  // The dot of an abbreviated month, where nothing but a dash follows: «7 ott. -».
  const separator = readSeparator(
    text,
    !marker && text[at] === '.' && !inRegion ? at + 1 : at,
    marker?.slashed || (marker?.row && ':.'.includes(text[at] ?? ' ')) || inRegion || false,
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
  const mayBe = isDigit(text[from + 1]) || isDigit(text[from + 2]);
  const end = from + ((mayBe && TIME.exec(text.slice(from, from + 9))?.[0].length) || 0);
  return end > from && (readSeparator(text, end) || text[skipBlanks(text, end)] === '(') ? end : from;
}

/** «3 mar - (Agenzia Nova) -»: an agency between two dashes. */
function readDashedMarker(text: string, from: number): ReturnType<typeof readMarker> {
  const dash = readSeparator(text, from);
  const marker = dash?.spaced ? readMarker(text, skipBlanks(text, dash.end)) : null;
  return marker?.row && readSeparator(text, marker.end) ? marker : null;
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
  const found = isUpper(text[start + 1]) ? GLUED.exec(text.slice(start, start + 60)) : null;
  if (!found) return null;
  const [, place = '', separator = '', word = ''] = found;
  const end = start + place.length + separator.length;
  functionWords ??= wordSet(language => language.functionWords);
  if (!functionWords.has(foldKey(word)) || isMark(place) || agencyBySite(place) || agencyByMarker(place)) return null;
  return isStory(text, end) ? { end, places: splitPlaces(place), date: null, agency: null, row: null } : null;
};

const BRACKETED = /^\(([^()\d:;!?«»"“”]{3,40})\)[ \u00a0]/;

/** How many words a place in brackets has at most: «(Sainte-Anne-de-la-Pérade, Québec)». */
const LONGEST_BRACKETED = 5;

/** «(Saint-Jérôme) Le gouvernement …»: a place in brackets before a story, as La Presse writes it. */
const readBracketedPlace: Reader = (text, start) => {
  const [whole = '', inner = ''] = (text[start] === '(' && BRACKETED.exec(text.slice(start, start + 50))) || [];
  const end = start + whole.trimEnd().length;
  const place = readPlace(text, start + 1);
  if (!place || place.end !== start + 1 + inner.length || !isUpper(inner[0]) || !isUpper(text[end + 1])) return null;
  if (inner.split(' ').length > LONGEST_BRACKETED || !looksLikePlace(place.text) || isAllCaps(inner)) return null;
  photoWords ??= wordSet(language => language.photo);
  if (isMark(inner) || photoWords.has(foldKey(inner)) || boilerplateKind(`${inner}:`, true)) return null;
  if (agencyBySite(place.text) || agencyByMarker(place.text)) return null;
  return isStory(text, end) ? { end, places: splitPlaces(place.text), date: null, agency: null, row: null } : null;
};

const GLUED = new RegExp(
  `^([${CAPITAL}]{4,}(?:[ '’][${CAPITAL}]{2,})*)(\\s?[-–—]{1,2})([${CAPITAL}][${SMALL}]{0,4})(?=[\\s'’])`,
);

let functionWords: WordSet | undefined;
let photoWords: WordSet | undefined;

export const ORDERS: readonly Reader[] = [
  readOwnLine,
  readAgencyFirst,
  readTelegram,
  readBracketedTelegram,
  readPlaceFirst,
  readPlaceAndWriter,
  readGluedPlace,
  readColonPlace,
  readBracketedPlace,
];
