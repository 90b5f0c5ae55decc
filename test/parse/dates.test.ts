import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, nearestYear, readDate, skipWeekday } from '../../src/parse/dates.ts';
import { readTokens } from '../../src/parse/tokens.ts';

/** The day that a text begins with, as `y-m-d` (year `?` when it gives none), and what stands behind it. */
function read(text: string, monthFirst = false): [string, string] | null {
  const tokens = readTokens(text);
  const date = readDate(tokens, 0, monthFirst);
  if (!date) return null;
  const rest = tokens.slice(date.next).map(token => token.text);
  return [`${date.year ?? '?'}-${date.month}-${date.day}`, rest.join(' ')];
}

describe('readDate', () => {
  it.each([
    ['2023-05-19', '2023-5-19'],
    ['2023/05/19', '2023-5-19'],
    ['2023.5.9', '2023-5-9'],
    ['19/05/2023', '2023-5-19'],
    ['19.05.2023', '2023-5-19'],
    ['19-05-2023', '2023-5-19'],
    ['19 mai 2023', '2023-5-19'],
    ['19 MAI 2023', '2023-5-19'],
    ['1er avril 2023', '2023-4-1'],
    ['1er avril', '?-4-1'],
    ['3 févr. 2023', '2023-2-3'],
    ['3 fe\u0301vr. 2023', '2023-2-3'],
    ['3 juil', '?-7-3'],
    ['31 déc', '?-12-31'],
    ['19\u00a0août\u00a02023', '2023-8-19'],
    ['lundi 3 mars 2025', '2025-3-3'],
    ['vendredi, le 19 mai 2023', '2023-5-19'],
    ['May 19, 2023', '2023-5-19'],
    ['May 19', '?-5-19'],
    ['Sept. 3, 2024', '2024-9-3'],
    ['Sept 3', '?-9-3'],
    ['Jan. 1', '?-1-1'],
    ['July 4th, 2024', '2024-7-4'],
    ['3rd of March 2025', '2025-3-3'],
    ['Friday, May 19, 2023', '2023-5-19'],
    ['Fri 19 May 2023', '2023-5-19'],
    ['2023年05月19日', '2023-5-19'],
    ['2023年5月19日', '2023-5-19'],
  ])('%s', (text, day) => {
    expect(read(text)).toEqual([day, '']);
  });

  it.each([
    ['05/19/2023', true, '2023-5-19'],
    ['05/19/2023', false, '2023-5-19'],
    ['05/04/2023', true, '2023-5-4'],
    ['05/04/2023', false, '2023-4-5'],
    ['05.04.2023', true, '2023-4-5'],
    ['2023/05/04', true, '2023-5-4'],
  ])('%s, month first: %s', (text, monthFirst, day) => {
    expect(read(text, monthFirst)).toEqual([day, '']);
  });

  it.each([
    ['19 mai (Xinhua)', '?-5-19', '( xinhua )'],
    ['19 mai 2023 à 22 h', '2023-5-19', 'a 22 h'],
    ['19 mai, 100 personnes', '?-5-19', ', 100 personnes'],
    ['3 mars 20 heures', '?-3-3', '20 heures'],
    ['March 3 -- A', '?-3-3', '- - a'],
  ])('%s: the rest is left', (text, day, rest) => {
    expect(read(text)).toEqual([day, rest]);
  });

  it.each([
    '',
    '19',
    'mai',
    'mai 2023',
    '2023',
    '19 personnes',
    '119 mai',
    '19 mains 2023',
    '19/05',
    '19/05-2023',
    '1/2/23',
    'lundi',
    'May the force',
    '22:33',
  ])('%j begins with no day', text => {
    expect(read(text)).toBeNull();
  });

  it.each([
    '3 мая 2024',
    '3 de mayo de 2024',
    '3. Mai 2024',
    '3 maggio 2024',
    '3 de maio de 2024',
    '3 май 2024',
    '3 مايو 2024',
  ])('%s, in other languages', text => {
    expect(read(text)).toEqual(['2024-5-3', '']);
  });

  it.each([
    ['3 أبريل 2024', '2024-4-3'],
    ['3 اكتوبر 2024', '2024-10-3'],
    ['3 أكتوبر 2024', '2024-10-3'],
  ])('%s', (text, day) => {
    expect(read(text)).toEqual([day, '']);
  });

  it('passes over a weekday, and over nothing else', () => {
    expect(skipWeekday(readTokens('lundi, 3 mars'), 0)).toBe(2);
    expect(skipWeekday(readTokens('mardi'), 0)).toBe(1);
    expect(skipWeekday(readTokens('3 mars'), 0)).toBe(0);
    expect(skipWeekday(readTokens(''), 0)).toBe(0);
  });
});

const anyDay = fc.record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer(), day: fc.integer() });
const plausible = fc.record({
  year: fc.integer({ min: 1, max: 9999 }),
  month: fc.integer({ min: -1, max: 14 }),
  day: fc.integer({ min: -1, max: 33 }),
});

/** What JavaScript's own calendar says; it rolls days that do not exist over into the next month. */
function calendar(year: number, month: number, day: number): string | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

describe('isoDate', () => {
  it.each([
    [2023, 5, 19, '2023-05-19'],
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [1900, 2, 29, null],
    [2023, 4, 31, null],
    [2023, 13, 1, null],
    [2023, 0, 1, null],
    [2023, 1, 0, null],
    [0, 1, 1, null],
  ])('%d-%d-%d: %s', (year, month, day, iso) => {
    expect(isoDate(year, month, day)).toBe(iso);
  });

  it('agrees with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(fc.oneof(plausible, anyDay), ({ year, month, day }) => {
        expect(isoDate(year, month, day)).toBe(calendar(year, month, day));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('nearestYear', () => {
  it.each([
    [12, 31, '2024-01-01', 2023],
    [1, 1, '2023-12-31T23:59', 2024],
    [5, 19, '2023-05-19', 2023],
    [6, 30, '2013-07-01T03:06:44', 2013],
    [2, 29, '2024-03-01', 2024],
  ])('%d/%d under a clock of %s: %d', (month, day, anchor, year) => {
    expect(nearestYear(month, day, anchor)).toBe(year);
  });

  it('is never more than half a year away', () => {
    const anchors = fc.record({
      year: fc.integer({ min: 1000, max: 9998 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(anchors, anchors, (at, { month, day }) => {
        const anchor = calendar(at.year, at.month, at.day)!;
        const found = calendar(nearestYear(month, day, anchor), month, day)!;
        expect(Math.abs(Date.parse(found) - Date.parse(anchor)) / 86_400_000).toBeLessThanOrEqual(183);
      }),
    );
  });

  it('gives the anchor its own year back', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }), date => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
        expect(nearestYear(month, day, iso)).toBe(year);
      }),
    );
  });
});
