import { type Agency, agencyByMarker, agencyBySite } from '../agency/index.ts';
import { isAllCaps, isLower, isUpper } from '../text/characters.ts';
import { readWrittenDate } from './dateline-date.ts';
import { type readMarker, type readSeparator, skipBlanks } from './dateline-parts.ts';
import { looksLikePlace } from './dateline-place.ts';
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

export type Reader = (
  text: string,
  start: number,
) => (Omit<WrittenDateline, 'start' | 'byline'> & Partial<Pick<WrittenDateline, 'byline'>>) | null;

interface Parts {
  readonly hasDate: boolean;
  readonly marker: ReturnType<typeof readMarker>;
  readonly separator: ReturnType<typeof readSeparator>;
}

export function isDateline(
  text: string,
  place: string | null,
  end: number,
  { hasDate, marker, separator }: Parts,
): boolean {
  const next = text[skipBlanks(text, end)];
  const opensSentence = next === undefined || !isLower(next);
  if (place === null) return marker?.row != null;
  if (!looksLikePlace(place) || isMark(place)) return false;
  // Without date and separator a bracket might just follow a name: «La Tunisie (TAP) a …».
  if (marker?.row) return hasDate || separator !== null || opensSentence;
  if (marker) return hasDate && separator !== null;
  if (!separator || !(isAllCaps(place.normalize('NFC')) || isRegional(text, place))) return false;
  if (hasDate) return true;
  // «Valmoreau (Vosges). Il était»
  const isApart = separator.spaced || text[end - 1] === '.';
  return isApart && opensSentence && isStory(text, end) && !agencyBySite(place) && !agencyByMarker(place);
}

const REGION = /^\(([^()\d]{3,31})\)/;

/** «Roubaix (Nord)»: a place and its region, where letters in brackets would be somebody's party. */
export function isRegional(text: string, place: string): boolean {
  const rest = text.slice(text.indexOf(place) + place.length).trimStart();
  const [, region = ''] = (rest[0] === '(' && REGION.exec(rest)) || [];
  return isUpper(region[0]) && !isAllCaps(region) && place.split(/[ -]/).length <= 4;
}

/** What follows a place alone must be prose, not the rest of a header line. */
export function isStory(text: string, end: number): boolean {
  const rest = text.slice(end).trim();
  return rest.length >= 40 && !readWrittenDate(text, skipBlanks(text, end));
}
