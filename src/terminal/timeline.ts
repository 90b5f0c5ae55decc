import type { Count } from '../corpus/counter.ts';
import { sparkline } from './bars.ts';

/** Days drawn in one row. */
export interface Timeline {
  readonly spark: string;
  /** Days that one column stands for. */
  readonly days: number;
  readonly first: string;
  readonly last: string;
  readonly busiest: Count;
}

const DAY = 86_400_000;

/**
 * Draws days in at most so many columns, each standing for as many days as it takes.
 *
 * @param rows ISO days in order, at least one
 */
export function drawTimeline(rows: readonly Count[], columns: number): Timeline {
  const [first, last] = [rows[0]?.name as string, rows.at(-1)?.name as string];
  const start = Date.parse(first);
  const span = dayNumber(last, start) + 1;
  const days = Math.max(1, Math.ceil(span / columns));
  const values: number[] = new Array(Math.min(columns, Math.ceil(span / days))).fill(0);
  for (const { name, count } of rows) {
    const column = Math.min(values.length - 1, Math.floor(dayNumber(name, start) / days));
    values[column] = (values[column] as number) + count;
  }
  const busiest = rows.reduce((most, row) => (row.count > most.count ? row : most));
  return { spark: sparkline(values), days, first, last, busiest };
}

/** A day that does not exist (31 November) stands at its month's end. */
function dayNumber(day: string, start: number): number {
  const time = Date.parse(day);
  const known = Number.isNaN(time) ? Date.parse(`${day.slice(0, 7)}-28`) : time;
  return Number.isNaN(known) ? 0 : Math.max(0, Math.round((known - start) / DAY));
}
