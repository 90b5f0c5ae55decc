import type { Part } from './dateline-parts.ts';
import { dateWords, readDate, skipWeekday, type WrittenDate } from './dates.ts';
import { readTokens, type Token } from './tokens.ts';

export interface DatePart {
  readonly start: number;
  readonly end: number;
  /** Null for a weekday alone. */
  readonly day: WrittenDate | null;
}

/** Most texts begin with a word that begins no date: one look-up tells. */
export function maySayDay(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  if (token.kind === 'number') return true;
  const { months, weekdays, fillers, firstDays } = dateWords();
  const { text } = token;
  return months.has(text) || weekdays.has(text) || fillers.has(text) || firstDays.has(text);
}

/** A day, with or without year, or a weekday alone. */
export function readWrittenDate(text: string, from: number): DatePart | null {
  if (!maySayDay(readTokens(text, from, 1)[0])) return null;
  const tokens = readTokens(text, from, 12);
  const first = dateWords().fillers.has(tokens[0]?.text ?? '') ? 1 : 0;
  const day = readDate(tokens, first, false) ?? readDate(tokens, behindOtherCalendar(tokens), false);
  if (day) return { start: from, end: endOfDay(tokens, day.next), day };
  const weekday = skipWeekday(tokens, first);
  return weekday === first ? null : { start: from, end: (tokens[first] as Part).end, day: null };
}

/** «03 رمضان 1446 هـ الموافق 03 مارس 2025 م»: where the day of our calendar begins, or behind all tokens. */
function behindOtherCalendar(tokens: readonly Token[]): number {
  const { sameDay } = dateWords();
  const at = tokens[0]?.kind === 'number' ? tokens.findIndex(({ text }) => sameDay.has(text)) : -1;
  return at < 0 ? tokens.length : at + 1;
}

/** An era's sign behind the year belongs to it: «2025 م». */
function endOfDay(tokens: readonly Token[], next: number): number {
  const last = tokens[next - 1] as Token;
  const sign = tokens[next];
  return last.text.length === 4 && sign !== undefined && dateWords().eras.has(sign.text) ? sign.end : last.end;
}
