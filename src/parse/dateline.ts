import { isDigit, isLower } from '../text/characters.ts';
import { readClocks } from './clock.ts';
import { readBracketedByline } from './dateline-byline.ts';
import { readWrittenDate } from './dateline-date.ts';
import type { WrittenDateline } from './dateline-form.ts';
import { ORDERS } from './dateline-orders.ts';
import { readSeparator, skipBlanks } from './dateline-parts.ts';
import { looksLikePlace, readPlace, splitPlaces } from './dateline-place.ts';

/** How far into a paragraph a dateline can reach. */
export const DATELINE_REACH = 220;

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
    // «(AFP) - Publié le 3 mars 2025 à 16h12» is the page's clock.
    const isClock = found !== null && isClockLine(text.slice(found.end));
    if (found && !isClock) return { start, byline, ...found };
  }
  return null;
}

/** A clock with a label, and next to nothing behind it. */
function isClockLine(rest: string): boolean {
  const [clock] = readClocks(rest, false);
  return (
    clock?.labelled === true && rest.slice(0, clock.start).trim() === '' && rest.slice(clock.end).trim().length < 4
  );
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
