import { isLetter } from '../text/characters.ts';
import type { WrittenClock } from './clock-form.ts';
import { readLabel } from './clock-label.ts';
import { readTime, readTimeBefore, skipJoiners } from './clock-time.ts';
import { readLater } from './clock-update.ts';
import { isoDate, readDate } from './dates.ts';
import { readTokens, type Token } from './tokens.ts';

/** Letters beside the clocks of a header line; with more it is prose. */
const MOST_BESIDE = 40;

/** Whether a line is a page clock and little else: it is never wrapped together with its neighbours. */
export function isClockLine(line: string): boolean {
  if (line.length > 120 || !/\d{4}/.test(line)) return false;
  const clocks = readClocks(line, true);
  return (
    lettersBeside(line, clocks) <= MOST_BESIDE &&
    clocks.some(({ labelled, local }) => labelled || (local?.length ?? 0) > 10)
  );
}

/** How many letters of a line belong to none of its clocks. */
export function lettersBeside(line: string, clocks: readonly WrittenClock[]): number {
  const count = (text: string): number => [...text].filter(isLetter).length;
  return clocks.reduce((left, { start, end }) => left - count(line.slice(start, end)), count(line));
}

/**
 * Finds the clocks of a header line, in order: dates with a year, each with the time, zone and label that go with it.
 * Two on one line are kept apart; the second one without a label is the update.
 */
export function readClocks(line: string, monthFirst: boolean): WrittenClock[] {
  if (!/\d/.test(line)) return [];
  const tokens = readTokens(line);
  const clocks: WrittenClock[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const found = readClockAt(line, tokens, at, from, monthFirst, clocks.length > 0);
    if (!found) continue;
    clocks.push(found.clock);
    from = found.next;
    at = found.next - 1;
  }
  const later = clocks.length === 1 ? readLater(line, tokens, from, (clocks[0] as WrittenClock).local) : null;
  return later ? [...clocks, later] : clocks;
}

function readClockAt(
  line: string,
  tokens: readonly Token[],
  at: number,
  from: number,
  monthFirst: boolean,
  later: boolean,
) {
  const first = tokens[at] as Token;
  const date = readDate(tokens, at, monthFirst);
  if (!date || date.year === null || date.month === null) return null;
  const after = readTime(line, tokens, skipJoiners(tokens, date.next));
  const before = after ? null : readTimeBefore(line, tokens, at, from);
  const time = after ?? before;
  const next = after ? after.next : date.next;
  const dateStart = before ? before.index : at;
  const label = readLabel(line, tokens, from, dateStart);
  const day = isoDate(date.year, date.month, date.day);
  const clock: WrittenClock = {
    kind: label?.kind ?? (later ? 'updated' : 'published'),
    labelled: label !== null,
    local: day === null || !time ? day : `${day}T${time.text}`,
    zone: time?.zone ?? null,
    start: label?.start ?? (before ? (tokens[before.index] as Token).start : first.start),
    end: (tokens[next - 1] as Token).end,
  };
  return { clock, next };
}
