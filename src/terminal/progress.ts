import { formatCount } from '../text/numbers.ts';
import { bar } from './bars.ts';

/** How far a long piece of work is. */
export interface Progress {
  readonly articles: number;
  /** Files done and files in all; null where the number is not known. */
  readonly files: { readonly done: number; readonly all: number } | null;
  /** Since the beginning. */
  readonly seconds: number;
}

/** Columns of the bar itself. */
const BAR = 20;

/** One row that says how far the work is: «██████▌             32 %  31,870 articles  3,900/s  0:17 left». */
export function progressRow({ articles, files, seconds }: Progress, columns: number): string {
  const rate = seconds > 0 ? articles / seconds : 0;
  const counts = [`${formatCount(articles)} articles`, `${formatCount(rate)}/s`];
  if (files === null || files.all < 2) return fitParts(counts, columns);
  const part = Math.min(1, files.done / files.all);
  const left = part > 0 ? (seconds / part) * (1 - part) : 0;
  const percent = `${Math.floor(part * 100)} %`.padStart(5);
  const drawn = columns >= 50 ? [`${bar(part, 1, BAR).padEnd(BAR)}${percent}`] : [percent.trim()];
  return fitParts([...drawn, ...counts, `${formatTime(left)} left`], columns);
}

/** As many of the parts as have room. A row as wide as the terminal would wrap. */
function fitParts(parts: readonly string[], columns: number): string {
  let row = '';
  for (const part of parts) {
    const longer = row === '' ? part : `${row}  ${part}`;
    if (longer.length >= columns) break;
    row = longer;
  }
  return row;
}

/** «0:07», «1:02:30» */
function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const end = `${String(rest).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${end}` : `${minutes}:${end}`;
}
