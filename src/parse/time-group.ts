import { LETTER } from '../text/classes.ts';
import { foldKey } from '../text/fold.ts';
import type { WrittenClock } from './clock-form.ts';
import { dateWords, isoDate } from './dates.ts';

const GROUP = new RegExp(
  `^(?:[${LETTER}]{2,8} )?(\\d{2})(\\d{2})(\\d{2}) (?:(GMT|UTC|[A-Z]) )?([${LETTER}]{3,9}) (\\d{2}|\\d{4})$`,
);

/** «15-NOV-25 13:27» */
const STAMP = new RegExp(`^(\\d{2})-([${LETTER}]{3,4})-(\\d{2}|\\d{4}) (\\d{2}):(\\d{2})$`);

/** The time group that closes wire copy, `DDHHMM GMT Mon YY` («271422 GMT Mar 25», IPTC 7901), as a published clock. */
export function readTimeGroup(line: string): WrittenClock | null {
  if (line.length > 40) return null;
  const found = GROUP.exec(line) ?? reordered(STAMP.exec(line));
  if (!found) return null;
  const [, day = '', hour = '', minute = '', zone, name = '', year = ''] = found;
  const month = dateWords().months.get(foldKey(name));
  if (month === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  const iso = isoDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(day));
  return {
    kind: 'published',
    labelled: true,
    local: iso === null ? null : `${iso}T${hour}:${minute}`,
    zone: zone ?? null,
    start: 0,
    end: line.length,
  };
}

function reordered(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  if (!found) return null;
  const [whole, day, name, year, hour, minute] = found;
  return [whole, day, hour, minute, undefined, name, year];
}
