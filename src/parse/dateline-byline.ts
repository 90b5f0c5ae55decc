import { isStory, type Reader, type WrittenDateline } from './dateline-form.ts';
import { opensByline, readMarker, readSeparator, skipBlanks } from './dateline-parts.ts';
import { looksLikePlace, readPlace, splitPlaces } from './dateline-place.ts';

/** «(di Nome Cognome) (ANSA) - …»: only in front of an agency. */
export function readBracketedByline(text: string, at: number): WrittenDateline['byline'] {
  if (text[at] !== '(') return null;
  const close = text.indexOf(')', at);
  if (close < 0 || close - at > 60 || !opensByline(text.slice(at + 1, close))) return null;
  return readMarker(text, skipBlanks(text, close + 1))?.row
    ? { text: text.slice(at, close + 1), start: at, end: close + 1 }
    : null;
}

/** «(记者 林屿晴)» behind a telegram's dateline. */
export function readBracketedName(text: string, from: number): WrittenDateline['byline'] {
  const at = skipBlanks(text, from);
  const close = text.slice(at, at + 30).search(/[)）]/);
  if (!'(（'.includes(text[at] ?? ' ') || close < 0 || !opensByline(text.slice(at + 1, at + close))) return null;
  return { text: text.slice(at, at + close + 1), start: at, end: at + close + 1 };
}

/** How many characters «de notre envoyée spéciale Léa Morin» may have. */
const LONGEST_WRITER = 60;

/** «Dijon, de notre correspondante —»: a place, who writes from there, a spaced dash and a story, as newspapers have it. */
export const readPlaceAndWriter: Reader = (text, start) => {
  const place = readPlace(text, start);
  if (!place || text[place.end] !== ',' || !looksLikePlace(place.text)) return null;
  const from = skipBlanks(text, place.end + 1);
  const length = text.slice(from, from + LONGEST_WRITER).search(/\s[-–—]+\s/);
  if (length < 0 || !opensByline(text.slice(from))) return null;
  const end = from + length;
  const separator = readSeparator(text, end);
  if (!separator?.spaced || !isStory(text, separator.end)) return null;
  const byline = { text: text.slice(from, end), start: from, end };
  return { end: separator.end, places: splitPlaces(place.text), date: null, agency: null, row: null, byline };
};
