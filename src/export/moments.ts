import type { Clock } from '../model/article.ts';

const MINUTE = 60_000;

/**
 * A clock as ISO 8601 with seconds, its wall-clock time and its offset from UTC where the zone is known:
 * `2023-05-19T22:33:00+08:00`. A day alone stays a day.
 */
export function isoMoment({ local, instant }: Clock): string {
  if (local.length === 10) return local;
  const seconds = local.length === 16 ? `${local}:00` : local;
  return instant === null ? seconds : seconds + offsetOf(seconds, instant);
}

/** A full RFC 3339 date-time, or null where the time of day or the zone is missing. */
export function rfcMoment(clock: Clock | null): string | null {
  return clock === null || clock.instant === null || clock.local.length === 10 ? null : isoMoment(clock);
}

function offsetOf(local: string, instant: string): string {
  const minutes = Math.round((Date.parse(`${local}Z`) - Date.parse(instant)) / MINUTE);
  if (!Number.isFinite(minutes) || Math.abs(minutes) > 14 * 60) return '';
  if (minutes === 0) return 'Z';
  const pad = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
