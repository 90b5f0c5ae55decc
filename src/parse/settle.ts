import type { Agency } from '../agency/index.ts';
import type { Article, Clock, Dateline, Header } from '../model/article.ts';
import type { Span, Warning } from '../model/span.ts';
import { mapText } from '../text/mapped.ts';
import type { WrittenBody } from './body.ts';
import type { PlacedClock } from './clock-form.ts';
import type { WrittenDateline } from './dateline-form.ts';
import { isoDate, nearestMonth, nearestYear, type WrittenDate } from './dates.ts';
import type { WrittenHeader } from './header-draft.ts';
import { agencyOfCodes, agencyOfEndMark, agencyOfFooter } from './sign-off.ts';
import { instantOf } from './zones.ts';

// What one part of an article alone cannot tell: the agency, the zone of a clock, the year of a dateline.

export interface SettledAgency {
  readonly row: Agency | null;
  readonly name: string | null;
  readonly found: Article['found']['agency'];
}

/** The agency that signs: in the dateline, else in the header, else below the story; never one that the text only mentions. */
export function settleAgency(
  dateline: WrittenDateline | null,
  header: WrittenHeader,
  body: WrittenBody,
): SettledAgency {
  if (dateline?.agency) return named(dateline.row, dateline.agency, 'dateline');
  if (header.agency) return named(header.agency, header.agencyName, 'header');
  const row = agencyOfEndMark(body.signOff.endMark) ?? firstFooterAgency(body);
  return row ? named(row.agency, row.name, 'footer') : { row: null, name: null, found: null };
}

function named(row: Agency | null, written: string | null, found: SettledAgency['found']): SettledAgency {
  return { row, name: row === null || row.asWritten ? (written ?? row?.name ?? null) : row.name, found };
}

function firstFooterAgency({ boilerplate, signOff }: WrittenBody): { agency: Agency; name: string } | null {
  for (const text of [
    ...signOff.credits,
    ...(signOff.initials === null ? [] : [signOff.initials]),
    ...boilerplate.map(line => line.text),
  ]) {
    const found = agencyOfFooter(text);
    if (found) return found;
    const agency = agencyOfCodes(text);
    if (agency) return { agency, name: agency.name };
  }
  return null;
}

export type Clocks = Pick<Header, 'published' | 'updated'>;

/**
 * Published and updated, each the first one found, with zone and instant; days that do not exist become warnings. A page
 * that was updated when it was published was not updated.
 */
export function settleClocks(
  written: readonly PlacedClock[],
  agency: Agency | null,
  zone: string | undefined,
  warnings: Warning[],
): Clocks {
  const clocks: { -readonly [Key in keyof Clocks]: Clocks[Key] } = { published: null, updated: null };
  for (const clock of written) {
    if (clock.local === null)
      warnings.push({ message: 'the page clock names a day that does not exist', span: clock.span });
    else clocks[clock.kind] ??= toClock(clock.local, clock.zone, agency, zone);
  }
  const { published, updated } = clocks;
  if (published?.local === updated?.local && published?.zone === updated?.zone) clocks.updated = null;
  return clocks;
}

/** A date without a time needs no zone. */
export function toClock(
  local: string,
  written: string | null,
  agency: Agency | null,
  option: string | undefined,
): Clock {
  if (written !== null) return { local, zone: written, zoneFrom: 'explicit', instant: instantOf(local, written) };
  if (local.length === 10) return { local, zone: null, zoneFrom: 'unknown', instant: null };
  if (option !== undefined) return { local, zone: option, zoneFrom: 'option', instant: instantOf(local, option) };
  const zone = agency?.zone;
  if (!zone) return { local, zone: null, zoneFrom: 'unknown', instant: null };
  return { local, zone: zone.name, zoneFrom: 'agency', instant: instantOf(local, zone.offset ?? zone.name) };
}

/** The ISO day of a written one; null when it does not exist, or has no year and there is no day to tell it by. */
function dayOf({ year, month, day }: WrittenDate, anchor: string | null): string | null {
  if (month === null) return anchor && nearestMonth(day, anchor);
  const known = year ?? (anchor === null ? null : nearestYear(month, day, anchor));
  return known === null ? null : isoDate(known, month, day);
}

/** The dateline with its year, which a page clock tells by nearness. */
export function settleDateline(
  text: string,
  written: WrittenDateline,
  span: Span,
  clocks: Clocks,
  warnings: Warning[],
): Dateline {
  const anchor = (clocks.published ?? clocks.updated)?.local ?? null;
  const day = written.date?.day ?? null;
  const iso = day && dayOf(day, anchor);
  if (day && iso === null && (day.year ?? anchor) !== null)
    warnings.push({ message: 'the dateline names a day that does not exist', span });
  return {
    text: mapText(text, span).text,
    places: written.places,
    date: written.date && { text: written.date.text, iso },
    agency: written.agency,
    span,
  };
}
