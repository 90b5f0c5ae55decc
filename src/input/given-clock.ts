import type { GivenClock } from '../model/document.ts';

const ISO =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T\s](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?\s*$/;

/**
 * Reads a moment as machines write it: `2025-02-11T14:37:25Z`, `20131020T192751+1100`, `2025-02-11`. Seconds of `:00` are
 * left out. Null for what is no such moment or no day of the calendar.
 */
export function readIsoClock(text: string | null | undefined): GivenClock | null {
  const found = text ? ISO.exec(text) : null;
  if (!found) return null;
  const [, year = '', month = '', day = '', hour, minute, second, zone] = found;
  return toClock({ year: Number(year), month: Number(month), day: Number(day), hour, minute, second, zone });
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MAIL =
  /^\s*(?:[A-Za-z]{3},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([A-Z]{1,4}|[+-]\d{4})?)?\s*$/;

/** Reads a moment as RFC 822 writes it, in RSS: `Tue, 11 Feb 2025 14:37:25 +0100`. */
export function readMailClock(text: string | null | undefined): GivenClock | null {
  const found = text ? MAIL.exec(text) : null;
  if (!found) return null;
  const [, day = '', name = '', year = '', hour, minute, second, zone] = found;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return toClock({
    year: Number(year) + (year.length === 2 ? 2000 : 0),
    month,
    day: Number(day),
    hour: hour?.padStart(2, '0'),
    minute,
    second,
    zone,
  });
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly zone: string | undefined;
}

function toClock({ year, month, day, hour, minute, second, zone }: Moment): GivenClock | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || minute === undefined) return { local: date, zone: null };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return { local: date, zone: null };
  const seconds = second === undefined || second === '00' ? '' : `:${second}`;
  return { local: `${date}T${hour}:${minute}${seconds}`, zone: zone ?? null };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
