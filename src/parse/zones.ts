import { moveDay } from './dates.ts';

/**
 * Zone abbreviations as pages write them. An offset where the name has one meaning all year; an IANA name where it
 * stands for both standard and summer time; nothing where it has several meanings (CST is China's and Chicago's), so that
 * no instant is made of it. IST is India's: that is how newsrooms use it.
 */
const ZONES: Readonly<Record<string, string>> = {
  GMT: '+00:00',
  UTC: '+00:00',
  TU: '+00:00',
  Z: '+00:00',
  WET: '+00:00',
  CET: '+01:00',
  MEZ: '+01:00',
  BST: '+01:00',
  WEST: '+01:00',
  WAT: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  CAT: '+02:00',
  SAST: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EAT: '+03:00',
  AST: '+03:00',
  GST: '+04:00',
  PKT: '+05:00',
  IST: '+05:30',
  ICT: '+07:00',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  PHT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BRT: '-03:00',
  CST: '',
  мск: '+03:00',
  МСК: '+03:00',
  ADT: '-03:00',
  NST: '-03:30',
  NDT: '-02:30',
  HAA: '-03:00',
  HAE: '-04:00',
  HAC: '-05:00',
  HAR: '-06:00',
  HAP: '-07:00',
  HNE: '-05:00',
  HNC: '-06:00',
  HNR: '-07:00',
  HNP: '-08:00',
  HE: 'America/Toronto',
  'Eastern Standard Time': '-05:00',
  'Eastern Daylight Time': '-04:00',
  'Central Standard Time': '-06:00',
  'Central Daylight Time': '-05:00',
  'Mountain Standard Time': '-07:00',
  'Mountain Daylight Time': '-06:00',
  'Pacific Standard Time': '-08:00',
  'Pacific Daylight Time': '-07:00',
  'Atlantic Standard Time': '-04:00',
  'Atlantic Daylight Time': '-03:00',
  'Greenwich Mean Time': '+00:00',
  'British Summer Time': '+01:00',
  'Eastern Time': 'America/New_York',
  'Central Time': 'America/Chicago',
  'Pacific Time': 'America/Los_Angeles',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

// Without the flag `i`: the first case-insensitive expression costs a millisecond.
const OFFSET = /^(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d{2}))?$/;

/** Whether a word is a zone's abbreviation, in capitals as pages write them. */
export function isZoneName(word: string): boolean {
  return Object.hasOwn(ZONES, word);
}

/** Whether `--tz` can take it: an offset, an abbreviation of the table, or a name that Intl knows. */
export function isZone(zone: string): boolean {
  if (isZoneName(zone) || OFFSET.test(zone)) return true;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant (UTC, ISO) of a wall-clock time in a zone, or null when the zone cannot be read or the clock gives no
 * time. In the hour that a summer time repeats, the first one is taken.
 *
 * @param local `2023-05-19T22:33` or with seconds
 * @param zone an offset (`+08:00`, `GMT+2`), an abbreviation, or an IANA name
 */
export function instantOf(local: string, zone: string): string | null {
  if (local.length < 16) return null;
  const known = Object.hasOwn(ZONES, zone) ? (ZONES[zone] as string) : zone;
  if (known === '') return null;
  const minutes = offsetMinutes(known) ?? intlOffset(local, known);
  return minutes === null ? null : shift(local, -minutes);
}

/** A wall clock moved by minutes, as UTC text. Date would load time zones, which takes a millisecond. */
function shift(local: string, minutes: number): string {
  const [day = '', time = ''] = local.split('T');
  const [hour = '', minute = '', second = '00'] = time.split(':');
  const total = Number(hour) * 60 + Number(minute) + minutes;
  const ofDay = ((total % 1440) + 1440) % 1440;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${moveDay(day, Math.floor(total / 1440))}T${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}:${second}Z`;
}

function offsetMinutes(zone: string): number | null {
  const match = OFFSET.exec(zone);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

function intlOffset(local: string, timeZone: string): number | null {
  const utc = Date.parse(`${local}Z`);
  if (Number.isNaN(utc)) return null;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    const at = (time: number): number => {
      const name = format.formatToParts(time).find(part => part.type === 'timeZoneName')?.value ?? '';
      return name === 'GMT' ? 0 : (offsetMinutes(name) ?? 0);
    };
    // The offset is asked for at the wall time read as UTC, then at the instant that it gives.
    return at(utc - at(utc) * 60_000);
  } catch {
    return null;
  }
}
