import { LANGUAGES } from '../language/index.ts';
import type { Span } from '../model/span.ts';
import { isLetter } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import { readTime, readTimeBefore, skipJoiners } from './clock-time.ts';
import { isoDate, readDate } from './dates.ts';
import { readTokens, type Token } from './tokens.ts';

/** A clock found in a header line, before its zone is settled. Offsets are indices into the line's text. */
export interface WrittenClock {
  readonly kind: 'published' | 'updated';
  /** Whether a label («Publié le», «Updated») said which. */
  readonly labelled: boolean;
  /** `2023-05-19`, with `T22:33` or `T22:33:15` when the line gives a time; null for a day that does not exist. */
  readonly local: string | null;
  /** As written, or null. */
  readonly zone: string | null;
  /** From its label to its last character. */
  readonly start: number;
  readonly end: number;
}

/** A clock together with where it stands in the document. */
export type PlacedClock = WrittenClock & { readonly span: Span };

/** Letters beside the clocks of a header line; with more it is prose. */
const MOST_BESIDE = 40;

/** Whether a line is a page clock and little else: it is never wrapped together with its neighbours. */
export function isClockLine(line: string): boolean {
  if (line.length > 120 || !/\d{4}/.test(line)) return false;
  const clocks = readClocks(line, true);
  const letters =
    [...line].filter(isLetter).length -
    clocks.reduce((sum, { start, end }) => sum + [...line.slice(start, end)].filter(isLetter).length, 0);
  return letters <= MOST_BESIDE && clocks.some(({ labelled, local }) => labelled || (local?.length ?? 0) > 10);
}

interface Label {
  readonly kind: WrittenClock['kind'];
  readonly words: string;
}

let labels: readonly Label[] | undefined;

/** The labels of all languages, longest first, so that «last updated» wins over «updated». */
function clockLabels(): readonly Label[] {
  labels ??= LANGUAGES.flatMap(({ clock }) => [
    ...clock.published.map(words => ({ kind: 'published' as const, words })),
    ...clock.updated.map(words => ({ kind: 'updated' as const, words })),
  ]).sort((a, b) => b.words.length - a.words.length);
  return labels;
}

/**
 * Finds the clocks of a header line, in order: dates with a year, each with the time, zone and label that go with it.
 * Two on one line are kept apart; the second one without a label is the update.
 */
export function readClocks(line: string, monthFirst: boolean): WrittenClock[] {
  if (!/\d/.test(line)) return [];
  const tokens = readTokens(line);
  const clocks: WrittenClock[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const found = readClockAt(line, tokens, at, from, monthFirst, clocks.length > 0);
    if (!found) continue;
    clocks.push(found.clock);
    from = found.next;
    at = found.next - 1;
  }
  const later = clocks.length === 1 ? readLaterTime(line, tokens, from, (clocks[0] as WrittenClock).local) : null;
  return later ? [...clocks, later] : clocks;
}

/** «… | Mis à jour à 16 h 40 HAE»: a time with a label of its own, on the day of the clock before it. */
function readLaterTime(
  line: string,
  tokens: readonly Token[],
  from: number,
  local: string | null,
): WrittenClock | null {
  if (local === null) return null;
  for (let at = from + 1; at < tokens.length; at++) {
    const time = readTime(line, tokens, at);
    const label = time && readLabel(line, tokens, from, at);
    if (!time || label?.kind !== 'updated') continue;
    const end = (tokens[time.next - 1] as Token).end;
    return {
      kind: 'updated',
      labelled: true,
      local: `${local.slice(0, 10)}T${time.text}`,
      zone: time.zone,
      start: label.start,
      end,
    };
  }
  return null;
}

/** «Publié hier à 18h30»: a label and a time that no day goes with. Its line belongs to the header, and tells no clock. */
export function isTimeLine(line: string): boolean {
  if (line.length > LONGEST_TIME_LINE || !/\d/.test(line)) return false;
  const tokens = readTokens(line);
  for (let at = 1; at < tokens.length; at++) {
    const label = readTime(line, tokens, at) && readLabel(line, tokens, 0, at);
    if (label) return label.start <= 1;
  }
  return false;
}

const LONGEST_TIME_LINE = 80;

function readClockAt(
  line: string,
  tokens: readonly Token[],
  at: number,
  from: number,
  monthFirst: boolean,
  later: boolean,
) {
  const first = tokens[at] as Token;
  const date = readDate(tokens, at, monthFirst);
  if (!date || date.year === null || date.month === null) return null;
  const after = readTime(line, tokens, skipJoiners(tokens, date.next));
  const before = after ? null : readTimeBefore(line, tokens, at, from);
  const time = after ?? before;
  const next = after ? after.next : date.next;
  const dateStart = before ? before.index : at;
  const label = readLabel(line, tokens, from, dateStart);
  const day = isoDate(date.year, date.month, date.day);
  const clock: WrittenClock = {
    kind: label?.kind ?? (later ? 'updated' : 'published'),
    labelled: label !== null,
    local: day === null || !time ? day : `${day}T${time.text}`,
    zone: time?.zone ?? null,
    start: label?.start ?? (before ? (tokens[before.index] as Token).start : first.start),
    end: (tokens[next - 1] as Token).end,
  };
  return { clock, next };
}

/** The label before a clock: the last one since the previous clock, with only fillers and marks behind it. */
function readLabel(
  line: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): { kind: WrittenClock['kind']; start: number } | null {
  if (from >= to) return null;
  const start = (tokens[from] as Token).start;
  const folded = foldKey(line.slice(start, (tokens[to] as Token).start));
  let best: { kind: WrittenClock['kind']; at: number; end: number } | null = null;
  for (const { kind, words } of clockLabels()) {
    const at = lastWords(folded, words);
    // The nearest one counts, and of two that end together the longer one.
    if (at >= 0 && (!best || at + words.length > best.end)) best = { kind, at, end: at + words.length };
  }
  if (!best) return null;
  const { at } = best;
  const first = tokens.find(token => token.start >= start + at);
  return { kind: best.kind, start: first?.start ?? start };
}

/** Where words last stand as whole words, or -1. */
function lastWords(text: string, words: string): number {
  for (let at = text.lastIndexOf(words); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(words, at - 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return at;
  }
  return -1;
}
