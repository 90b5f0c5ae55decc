import { describe, expect, it } from 'vitest';
import { AGENCIES, agencyByMarker } from '../../src/agency/index.ts';
import { isZone } from '../../src/parse/zones.ts';
import { foldKey } from '../../src/text/fold.ts';

describe.each(AGENCIES.map(agency => [agency.name, agency] as const))('the row of %s', (_, agency) => {
  it('has no empty list', () => {
    expect(agency.markers.length).toBeGreaterThan(0);
    const { markers, bare = ['x'], sites = ['x'], endMarks = ['x'], footers = ['x'] } = agency;
    for (const list of [markers, bare, sites, endMarks, footers, ...Object.values(agency.boilerplate ?? {})]) {
      expect(list.length).toBeGreaterThan(0);
      for (const entry of list) expect(entry.trim()).toBe(entry);
      expect(list).not.toContain('');
    }
  });

  it('writes what is looked up as it is looked up: folded', () => {
    for (const text of [...(agency.sites ?? []), ...(agency.footers ?? [])]) expect(text).toBe(foldKey(text));
  });

  it('names a zone that exists, and its offset only where the clocks never change', () => {
    if (!agency.zone) return;
    const { name, offset } = agency.zone;
    expect(isZone(name)).toBe(true);
    if (offset === undefined) return;
    const offsetIn = (month: number): string | undefined =>
      new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' })
        .formatToParts(new Date(Date.UTC(2025, month, 15)))
        .find(part => part.type === 'timeZoneName')?.value;
    for (let month = 0; month < 12; month++) expect(offsetIn(month)).toBe(`GMT${offset}`);
  });

  it('is found by its markers, whatever their case', () => {
    for (const marker of agency.markers) {
      expect(agencyByMarker(marker)).toBe(agency);
      expect(agencyByMarker(marker.toUpperCase())).toBe(agency);
      expect(agencyByMarker(marker.toLowerCase())).toBe(agency);
    }
  });
});

describe('the agencies together', () => {
  it('have different names', () => {
    expect(new Set(AGENCIES.map(agency => foldKey(agency.name))).size).toBe(AGENCIES.length);
  });

  it.each(['', 'mairie', 'Photo: Xinhua', 'XIN'])('%j is the marker of none', marker => {
    expect(agencyByMarker(marker)).toBeUndefined();
  });

  it('hold what the first dispatch needs', () => {
    expect(agencyByMarker('Xinhua')).toMatchObject({ zone: { name: 'Asia/Shanghai' } });
    expect(agencyByMarker('Xinhua')?.endMarks).toEqual(expect.arrayContaining(['Fin', 'Enditem']));
  });
});
