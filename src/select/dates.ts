/** A stretch of days, both ends included, as ISO dates. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const DAY = 86_400_000;
const NAMED: Readonly<Record<string, number>> = { today: 0, yesterday: 1 };
const AGO: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * Reads what `--since` and `--until` take: `2023`, `2023-05`, `2023-05-19`, `today`, `yesterday`, and `7d`, `2w`,
 * `3m`, `1y` for that long ago. A year or a month means all of its days. Null for anything else.
 *
 * @param today the current day, ISO
 */
export function readDays(text: string, today: string): Days | null {
  const now = Date.parse(`${today}T00:00:00Z`);
  const named = Object.hasOwn(NAMED, text) ? (NAMED[text] as number) : null;
  if (named !== null) return oneDay(iso(now - named * DAY));
  const ago = /^(\d{1,4})([dwmy])$/.exec(text);
  if (ago) return oneDay(iso(now - Number(ago[1]) * (AGO[ago[2] as string] as number) * DAY));
  const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!written) return null;
  const [, year = '', month, day] = written;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
  return Number(day) < 1 || Number(day) > days ? null : oneDay(text);
}

function oneDay(day: string): Days {
  return { first: day, last: day };
}
