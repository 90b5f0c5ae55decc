import { LANGUAGES } from '../language/index.ts';
import { dateWords } from './dates.ts';
import type { Token } from './tokens.ts';
import { isZoneName } from './zones.ts';

let hourMarks: ReadonlySet<string> | undefined;

interface WrittenTime {
  /** `22:33` or `22:33:15` */
  readonly text: string;
  readonly zone: string | null;
  /** Index of its first token and of the first one after it. */
  readonly index: number;
  readonly next: number;
}

/** Commas, bars, dashes and fillers between a date and its time: «, », « - », «à», «T». */
export function skipJoiners(tokens: readonly Token[], at: number): number {
  const { fillers } = dateWords();
  let next = at;
  while (next < at + 3) {
    const token = tokens[next];
    const joins =
      token?.kind === 'mark'
        ? ',|-–—./•·[('.includes(token.text)
        : token !== undefined && (fillers.has(token.text) || token.text === 't');
    if (!joins) break;
    next++;
  }
  return next;
}

/** «22:33», «22:33:15», «22h33», «22 h 33», «9.15», «10:33 PM», and the zone behind it. */
export function readTime(line: string, tokens: readonly Token[], at: number): WrittenTime | null {
  hourMarks ??= new Set(LANGUAGES.flatMap(language => language.clock.hours.split(' ')).filter(word => word !== ''));
  const [hour, mark, minute] = tokens.slice(at, at + 3);
  if (hour?.kind !== 'number' || hour.text.length > 2) return null;
  const spelled = mark?.kind === 'word' && hourMarks.has(mark.text);
  const hasMinute =
    minute?.kind === 'number' && minute.text.length === 2 && (spelled || mark?.text === ':' || mark?.text === '.');
  if (!hasMinute && !spelled && !readHalf(tokens, at + 1)) return null;
  let next = at + (hasMinute ? 3 : spelled ? 2 : 1);
  let seconds: string | undefined;
  if (
    hasMinute &&
    tokens[next]?.text === ':' &&
    tokens[next + 1]?.kind === 'number' &&
    tokens[next + 1]?.text.length === 2
  ) {
    seconds = tokens[next + 1]?.text;
    next += 2;
    // Fractions of a second are dropped.
    if (tokens[next]?.text === '.' && tokens[next + 1]?.kind === 'number') next += 2;
  }
  const half = readHalf(tokens, next);
  if (half) next = half.next;
  const hours = half ? (Number(hour.text) % 12) + (half.pm ? 12 : 0) : Number(hour.text);
  const minutes = hasMinute ? Number(minute.text) : 0;
  if (hours > 23 || minutes > 59 || Number(seconds ?? 0) > 59) return null;
  const zone = readZone(line, tokens, next);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const tail = seconds === undefined || seconds === '00' ? '' : `:${seconds}`;
  return {
    text: `${pad(hours)}:${pad(minutes)}${tail}`,
    zone: zone?.text ?? null,
    index: at,
    next: zone?.next ?? next,
  };
}

/** «AM», «p.m.» */
function readHalf(tokens: readonly Token[], at: number): { pm: boolean; next: number } | null {
  const [first, dot, second] = tokens.slice(at, at + 3);
  if (first?.text === 'am' || first?.text === 'pm') return { pm: first.text === 'pm', next: at + 1 };
  if ((first?.text === 'a' || first?.text === 'p') && dot?.text === '.' && second?.text === 'm') {
    return { pm: first.text === 'p', next: tokens[at + 3]?.text === '.' ? at + 4 : at + 3 };
  }
  return null;
}

/** «GMT», «GMT+2», «CEST», «(GMT)», «+02:00», «Z» */
function readZone(line: string, tokens: readonly Token[], at: number): { text: string; next: number } | null {
  const open = tokens[at]?.text === '(' ? 1 : 0;
  let next = at + open;
  const first = tokens[next];
  if (!first) return null;
  const words = first.kind === 'word' ? zoneWords(line, tokens, next) : 0;
  const named = words > 0;
  next += words;
  const sign = tokens[next];
  const hours = tokens[next + 1];
  if (
    sign &&
    '+-'.includes(sign.text) &&
    hours?.kind === 'number' &&
    hours.start === sign.end &&
    (named || hours.text.length !== 3)
  ) {
    if (!named && sign.start !== tokens[next - 1]?.end) return null;
    next += 2;
    if (tokens[next]?.text === ':' && tokens[next + 1]?.kind === 'number') next += 2;
  } else if (!named) return null;
  const text = line.slice(first.start, (tokens[next - 1] as Token).end);
  return { text, next: open && tokens[next]?.text === ')' ? next + 1 : next };
}

/** How many words name a zone here: «CEST», «Eastern Daylight Time». */
function zoneWords(line: string, tokens: readonly Token[], at: number): number {
  const first = tokens[at] as Token;
  return [1, 3, 2].find(count => isZoneName(line.slice(first.start, tokens[at + count - 1]?.end ?? first.start))) ?? 0;
}

/** A time in front of its date: «22:33, 19 May 2023», «6:40 PM EDT, September 18, 2024». */
export function readTimeBefore(line: string, tokens: readonly Token[], at: number, from: number): WrittenTime | null {
  for (let index = Math.max(from, at - 10); index < at; index++) {
    const time = readTime(line, tokens, index);
    if (time && skipJoiners(tokens, time.next) === at) return time;
  }
  return null;
}
