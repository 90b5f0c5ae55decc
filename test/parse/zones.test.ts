import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isZone, isZoneName } from '../../src/parse/zones.ts';

describe('instantOf', () => {
  it.each([
    ['2023-05-19T22:33', '+08:00', '2023-05-19T14:33:00Z'],
    ['2023-05-19T22:33:15', 'Asia/Shanghai', '2023-05-19T14:33:15Z'],
    ['2023-05-19T22:33', 'GMT', '2023-05-19T22:33:00Z'],
    ['2023-05-19T22:33', 'Z', '2023-05-19T22:33:00Z'],
    ['2023-05-19T22:33', 'GMT+2', '2023-05-19T20:33:00Z'],
    ['2023-05-19T22:33', '+0530', '2023-05-19T17:03:00Z'],
    ['2023-05-19T22:33', 'UTC-3', '2023-05-20T01:33:00Z'],
    ['2023-05-19T22:33', 'EDT', '2023-05-20T02:33:00Z'],
    ['2023-05-19T22:33', 'ET', '2023-05-20T02:33:00Z'],
    ['2023-01-19T22:33', 'ET', '2023-01-20T03:33:00Z'],
    ['2023-07-01T00:30', 'Europe/Paris', '2023-06-30T22:30:00Z'],
    ['2023-12-31T23:30', 'America/New_York', '2024-01-01T04:30:00Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(instant);
  });

  it.each([
    ['2023-05-19', 'GMT'],
    ['2023-05-19T22:33', 'Mars/Olympus'],
    ['2023-05-19T22:33', ''],
    // China's and Chicago's: a guess would be wrong half of the time.
    ['2023-05-19T22:33', 'CST'],
  ])('%s in %j is none', (local, zone) => {
    expect(instantOf(local, zone)).toBeNull();
  });

  it('agrees with JavaScript for every offset', () => {
    const hours = fc.integer({ min: -12, max: 14 });
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        hours,
        (date, hour) => {
          const local = date.toISOString().slice(0, 16);
          const zone = `${hour < 0 ? '-' : '+'}${String(Math.abs(hour)).padStart(2, '0')}:00`;
          expect(instantOf(local, zone)).toBe(`${new Date(`${local}${zone}`).toISOString().slice(0, 19)}Z`);
        },
      ),
    );
  });
});

describe('zones that are known', () => {
  it.each(['CEST', 'GMT', 'EDT', 'Z', 'JST'])('%s is an abbreviation', name => {
    expect(isZoneName(name)).toBe(true);
  });
  it.each(['cest', 'toString', 'constructor', ''])('%j is none', name => {
    expect(isZoneName(name)).toBe(false);
  });
  it.each(['Asia/Shanghai', 'Europe/Paris', 'UTC', '+08:00', 'GMT+2', 'CEST'])('--tz takes %s', zone => {
    expect(isZone(zone)).toBe(true);
  });
  it.each(['', 'Paris', 'Mars/Olympus', '8 heures'])('--tz refuses %j', zone => {
    expect(isZone(zone)).toBe(false);
  });
});
