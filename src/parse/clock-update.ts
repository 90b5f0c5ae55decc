import type { WrittenClock } from './clock-form.ts';
import { type PlacedLabel, readLabel } from './clock-label.ts';
import { readTime, skipJoiners } from './clock-time.ts';
import { isoDate, nearestYear, readDate } from './dates.ts';
import { readTokens, type Token } from './tokens.ts';

// Clocks that leave out what another one has said: a day, a year.

/**
 * An update that leaves out what a clock above it has said: «Mis à jour à 16 h 40», «Updated March 18» below a clock of
 * that day or year. Null for anything else.
 */
export function readUpdate(line: string, local: string): WrittenClock | null {
  return line.length <= LONGEST_TIME_LINE && /\d/.test(line) ? readLater(line, readTokens(line), 0, local) : null;
}

/** «… | Mis à jour à 16 h 40 HAE», «… | Last Updated: March 18»: a label of its own, on the day or in the year before it. */
export function readLater(
  line: string,
  tokens: readonly Token[],
  from: number,
  local: string | null,
): WrittenClock | null {
  if (local === null) return null;
  for (let at = from + 1; at < tokens.length; at++) {
    const day = readDayOfYear(tokens, at, local);
    const time = readTime(line, tokens, day ? skipJoiners(tokens, day.next) : at);
    const label = day || time ? readLabel(line, tokens, from, at) : null;
    if (label?.kind !== 'updated' || (day && !isBeside(tokens[at] as Token, label))) continue;
    const iso = day?.iso ?? local.slice(0, 10);
    const next = time?.next ?? (day?.next as number);
    return {
      kind: 'updated',
      labelled: true,
      local: time ? `${iso}T${time.text}` : iso,
      zone: time?.zone ?? null,
      start: label.start,
      end: (tokens[next - 1] as Token).end,
    };
  }
  return null;
}

/** A day without year, in the year that brings it nearest to another one. */
function readDayOfYear(tokens: readonly Token[], at: number, near: string): { iso: string; next: number } | null {
  const date = readDate(tokens, at, false);
  if (!date || date.year !== null || date.month === null) return null;
  const iso = isoDate(nearestYear(date.month, date.day, near), date.month, date.day);
  return iso === null ? null : { iso, next: date.next };
}

/** A label and its day stand side by side, but for a colon and a filler: «mis à jour le 29 mars». */
const isBeside = (day: Token, label: PlacedLabel): boolean => day.start - label.end <= WIDEST_GAP;

const WIDEST_GAP = 5;

/**
 * «Publié hier à 18h30», «Mis à jour le 29 mars»: a label with a time that no day goes with, or a day that no year does. Its
 * line belongs to the header, and tells no clock.
 */
export function isTimeLine(line: string): boolean {
  if (line.length > LONGEST_TIME_LINE || !/\d/.test(line)) return false;
  const tokens = readTokens(line);
  for (let at = 1; at < tokens.length; at++) {
    const day = readDayOfYear(tokens, at, ANY_DAY);
    const label = day || readTime(line, tokens, at) ? readLabel(line, tokens, 0, at) : null;
    if (!label) continue;
    return label.start <= 1 && (!day || (day.next === tokens.length && isBeside(tokens[at] as Token, label)));
  }
  return false;
}

const ANY_DAY = '2000-01-01';
const LONGEST_TIME_LINE = 80;
