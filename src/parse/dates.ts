import {
  LANGUAGES,
  type NumberedWords,
  numberedWords,
  OTHER_LANGUAGES,
  type WordSet,
  wordSet,
} from '../language/index.ts';
import type { Token } from './tokens.ts';

/** A calendar day as written; `year` is null where it gives none. The day need not exist: see `isoDate`. */
export interface WrittenDate {
  readonly year: number | null;
  /** Null where only the day of the month is given, with no year either. */
  readonly month: number | null;
  readonly day: number;
  /** Index of the first token after it. */
  readonly next: number;
}

interface DateWords {
  readonly months: NumberedWords;
  readonly weekdays: NumberedWords;
  readonly fillers: WordSet;
  readonly ordinals: WordSet;
  readonly firstDays: WordSet;
  readonly sameDay: WordSet;
  readonly eras: WordSet;
}

let words: DateWords | undefined;

/** The date words of all languages together: a page's clock may be in another language than its story. */
export function dateWords(): DateWords {
  words ??= {
    months: numberedWords([...LANGUAGES, ...OTHER_LANGUAGES].map(({ months }) => months ?? [])),
    weekdays: numberedWords(LANGUAGES.map(({ weekdays }) => weekdays)),
    fillers: wordSet(language => language.clock.fillers),
    ordinals: wordSet(language => language.clock.ordinals),
    firstDays: wordSet(language => language.firstDay),
    sameDay: wordSet(language => language.otherCalendar?.sameDay ?? ''),
    eras: wordSet(language => language.otherCalendar?.era ?? ''),
  };
  return words;
}

const DATE_MARKS = new Set(['-', '/', '.']);
/** Unlike the abbreviation's dot, the comma ends a date's part. */
const SOFT_MARKS = new Set(['.', ',']);

const isNumber = (token: Token | undefined, digits: (count: number) => boolean): boolean =>
  token?.kind === 'number' && digits(token.text.length);
const isShort = (count: number): boolean => count <= 2;
const isYear = (token: Token | undefined): boolean => isNumber(token, count => count === 4);

/**
 * Reads a date that begins at token `at`: `2023-05-19`, `19/05/2023`, `19 mai 2023`, `1er mai`, `May 19, 2023`,
 * `2023年5月19日`, with or without a weekday before it. Null when there is none.
 */
export function readDate(tokens: readonly Token[], at: number, monthFirst: boolean): WrittenDate | null {
  const start = skipWeekday(tokens, at);
  return (
    readNumeric(tokens, start, monthFirst) ??
    readCjkDay(tokens, start) ??
    readDayMonth(tokens, start) ??
    readMonthDay(tokens, start)
  );
}

/** The index after a weekday and the comma, dot or filler behind it; `at` itself when no weekday stands there. */
export function skipWeekday(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || !dateWords().weekdays.has(token.text)) return at;
  return skip(tokens, at + 1, true);
}

/** Skips fillers («le», «de»), abbreviation dots and, if `comma`, commas. */
function skip(tokens: readonly Token[], at: number, comma: boolean): number {
  let next = at;
  for (; ; next++) {
    const token = tokens[next];
    if (token?.kind === 'word' && dateWords().fillers.has(token.text)) continue;
    if (token?.kind === 'mark' && SOFT_MARKS.has(token.text) && (comma || token.text !== ',')) continue;
    return next;
  }
}

function readNumeric(tokens: readonly Token[], at: number, monthFirst: boolean): WrittenDate | null {
  const [first, mark1, second, mark2, third] = tokens.slice(at, at + 5);
  if (first?.kind !== 'number' || second?.kind !== 'number' || third?.kind !== 'number') return null;
  if (!mark1 || !mark2 || !isShort(second.text.length)) return null;
  if (isCjkMark(mark1, '年') && isCjkMark(mark2, '月')) {
    return { ...numbers(first, second, third), next: isCjkMark(tokens[at + 5], '日') ? at + 6 : at + 5 };
  }
  if (!DATE_MARKS.has(mark1.text) || mark2.text !== mark1.text) return null;
  if (isYear(first) && isShort(third.text.length)) return { ...numbers(first, second, third), next: at + 5 };
  if (!isYear(third) || !isShort(first.text.length)) return null;
  const day = numbers(third, second, first);
  const swap = day.month > 12 || (monthFirst && day.day <= 12 && mark1.text === '/');
  return swap ? { year: day.year, month: day.day, day: day.month, next: at + 5 } : { ...day, next: at + 5 };
}

function numbers(year: Token, month: Token, day: Token): { year: number; month: number; day: number } {
  return { year: Number(year.text), month: Number(month.text), day: Number(day.text) };
}

function isCjkMark(token: Token | undefined, char: string): boolean {
  return token?.text === char;
}

/** «3月19日», of a year that the page clock tells */
function readCjkDay(tokens: readonly Token[], at: number): WrittenDate | null {
  const [month, mark, day, end] = tokens.slice(at, at + 4);
  if (month?.kind !== 'number' || day?.kind !== 'number' || !isCjkMark(mark, '月') || !isCjkMark(end, '日'))
    return null;
  return { year: null, month: Number(month.text), day: Number(day.text), next: at + 4 };
}

/** «19 mai 2023», «1er avril», «3 de marzo de 2023», «9. August» */
function readDayMonth(tokens: readonly Token[], at: number): WrittenDate | null {
  const { months, ordinals, firstDays } = dateWords();
  const day = tokens[at];
  const isFirst = day !== undefined && firstDays.has(day.text);
  if (!day || !(isFirst || isNumber(day, isShort))) return null;
  let next = at + 1;
  if (ordinals.has(tokens[next]?.text ?? '')) next++;
  // «03-Mar-2025», «03/March/2025»: the same mark before and behind the month.
  const mark = '-/'.includes(tokens[next]?.text ?? ' ') ? tokens[next]?.text : null;
  next = mark ? next + 1 : skip(tokens, next, false);
  const month = months.get(tokens[next]?.text ?? '');
  if (month === undefined || tokens[next]?.kind !== 'word') return null;
  const behind = next + 1;
  if (mark && tokens[behind]?.text !== mark) return null;
  return withYear(tokens, mark ? behind + 1 : behind, isFirst ? 1 : Number(day.text), month);
}

/** «May 19, 2023», «Sept. 3» */
function readMonthDay(tokens: readonly Token[], at: number): WrittenDate | null {
  const { months, ordinals } = dateWords();
  const name = tokens[at];
  const month = name?.kind === 'word' ? months.get(name.text) : undefined;
  if (month === undefined) return null;
  let next = skip(tokens, at + 1, false);
  const day = tokens[next];
  if (!day || !isNumber(day, isShort)) return null;
  next++;
  if (ordinals.has(tokens[next]?.text ?? '')) next++;
  return withYear(tokens, next, Number(day.text), month);
}

function withYear(tokens: readonly Token[], at: number, day: number, month: number): WrittenDate {
  const slash = tokens[at]?.text === '/' ? 1 : 0;
  const next = skip(tokens, at + slash, true);
  const year = tokens[next];
  return year && isYear(year)
    ? { year: Number(year.text), month, day, next: next + 1 }
    : { year: null, month, day, next: at };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** ISO text of a day, or null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const leap = month === 2 && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)) ? 1 : 0;
  const days = DAYS[month - 1];
  if (days === undefined || day < 1 || day > days + leap || year < 1) return null;
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day (ISO) so many days later, or earlier, one at a time: a zone moves a clock by one at most. */
export function moveDay(iso: string, days: number): string {
  let [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  for (let left = Math.abs(days); left > 0; left--) {
    day += Math.sign(days);
    if (day < 1) {
      month--;
      if (month < 1) [year, month] = [year - 1, 12];
      day = 31;
      while (isoDate(year, month, day) === null) day--;
    } else if (isoDate(year, month, day) === null) {
      [month, day] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
  }
  return isoDate(year, month, day) ?? iso;
}

/** Days from an arbitrary day, by the civil calendar; Date loads time zones, which takes a millisecond. */
function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March, so that the leap day comes last (H. Hinnant, chrono-compatible low-level date algorithms).
  const shifted = month <= 2 ? year - 1 : year;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day;
  return shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + ofYear;
}

/** The day (ISO) of a day of the month, in the month that brings it nearest to an anchor day (ISO). */
export function nearestMonth(day: number, anchor: string): string | null {
  const [year, month, target] = anchor.slice(0, 10).split('-').map(Number) as [number, number, number];
  // A day more than half a month away lies in the month before or behind.
  const shift = day - target > 15 ? -1 : target - day > 15 ? 1 : 0;
  const moved = month + shift;
  if (moved < 1) return isoDate(year - 1, 12, day);
  return moved > 12 ? isoDate(year + 1, 1, day) : isoDate(year, moved, day);
}

/** The year in which a day without year lies nearest to an anchor day (ISO): 31 December under a clock of 1 January. */
export function nearestYear(month: number, day: number, anchor: string): number {
  const year = Number(anchor.slice(0, 4));
  const target = dayNumber(year, Number(anchor.slice(5, 7)), Number(anchor.slice(8, 10)));
  const distance = (candidate: number): number => Math.abs(dayNumber(candidate, month, day) - target);
  return [year - 1, year, year + 1].reduce((best, next) => (distance(next) < distance(best) ? next : best), year);
}
