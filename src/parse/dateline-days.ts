import { isDigit, isLetter, isLower } from '../text/characters.ts';
import type { DatePart } from './dateline-date.ts';
import { readMarker, skipBlanks } from './dateline-parts.ts';

/** «, onsdag /ritzau/»: one small word between a comma and a known agency's marks is a day in a language without a table. */
export function readForeignDay(text: string, from: number): DatePart | null {
  if (text[from] !== ',') return null;
  const start = skipBlanks(text, from + 1);
  let end = start;
  while (isLetter(text[end])) end++;
  if (end - start < 3 || end - start > 14 || !isLower(text[start])) return null;
  return readMarker(text, skipBlanks(text, end))?.row ? { start, end, day: null } : null;
}

const SLASHED = /^\s(\d{1,2})\/(\d{1,2})(?=\s\()/;

/** «MONS 13/11 (BELGA) =»: day and month in figures, before a known agency. */
export function readSlashedDay(text: string, from: number): DatePart | null {
  const [found = '', day, month] = (isDigit(text[from + 1]) && SLASHED.exec(text.slice(from, from + 10))) || [];
  const end = from + found.length;
  const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  if (found === '' || !isDay || !readMarker(text, skipBlanks(text, end))?.row) return null;
  return { start: from + 1, end, day: { year: null, month: Number(month), day: Number(day), next: 0 } };
}
