import { describe, expect, it } from 'vitest';
import { readClocks } from '../../src/parse/clock.ts';

/** The clocks of a line: kind (in capitals when a label says so), wall time, zone, text. */
function read(line: string, monthFirst = false): string[] {
  return readClocks(line, monthFirst).map(({ kind, labelled, local, zone, start, end }) =>
    [labelled ? kind.toUpperCase() : kind, local, zone, line.slice(start, end)].join(' | '),
  );
}

describe('readClocks', () => {
  it.each([
    ['French.news.cn | 2023-05-19 à 22:33', '2023-05-19T22:33'],
    ['March 4, 2026 — 5.00am', '2026-03-04T05:00'],
    ['2023-05-19 22:33:15', '2023-05-19T22:33:15'],
    ['2023-05-19 22:33:00', '2023-05-19T22:33'],
    ['2023/05/19 22:33', '2023-05-19T22:33'],
    ['19.05.2023 22:33', '2023-05-19T22:33'],
    ['19 mai 2023 22h33', '2023-05-19T22:33'],
    ['19 mai 2023 à 22 h 33', '2023-05-19T22:33'],
    ['19\u00a0mai\u00a02023 à 22\u00a0h\u00a033', '2023-05-19T22:33'],
    ['19 mai 2023 à 22 heures 33', '2023-05-19T22:33'],
    ['19 mai 2023 à 22h', '2023-05-19T22:00'],
    ['lundi 1er mai 2023 à 9h05', '2023-05-01T09:05'],
    ['1er mai 2023', '2023-05-01'],
    ['May 19, 2023 10:33 PM', '2023-05-19T22:33'],
    ['May 19, 2023, 12:05 a.m.', '2023-05-19T00:05'],
    ['12:05 p.m., May 19, 2023', '2023-05-19T12:05'],
    ['May 19, 2023 at 9 AM', '2023-05-19T09:00'],
    ['22:33, 19 May 2023', '2023-05-19T22:33'],
    ['19 May 2023 18.26', '2023-05-19T18:26'],
    ['2023年05月19日 22:33:15', '2023-05-19T22:33:15'],
    ['Source: Xinhua|2024-12-31 23:20:41|Editor: huaxia', '2024-12-31T23:20:41'],
  ])('%s', (line, local) => {
    expect(readClocks(line, false)).toMatchObject([{ kind: 'published', labelled: false, local, zone: null }]);
  });

  it.each([
    ['Publié le 19/05/2023 à 22:33', ['PUBLISHED | 2023-05-19T22:33 |  | Publié le 19/05/2023 à 22:33']],
    ['Publié : 19/05/2023 - 22:33', ['PUBLISHED | 2023-05-19T22:33 |  | Publié : 19/05/2023 - 22:33']],
    ['PUBLIÉ LE 19 MAI 2023 À 22H33', ['PUBLISHED | 2023-05-19T22:33 |  | PUBLIÉ LE 19 MAI 2023 À 22H33']],
    ['Mis à jour le 20/05/2023 à 08:05', ['UPDATED | 2023-05-20T08:05 |  | Mis à jour le 20/05/2023 à 08:05']],
    ['Modifié le 19 mai 2023', ['UPDATED | 2023-05-19 |  | Modifié le 19 mai 2023']],
    ['Last updated: May 19, 2023', ['UPDATED | 2023-05-19 |  | Last updated: May 19, 2023']],
    ['First published on Mon 4 Mar 2024', ['PUBLISHED | 2024-03-04 |  | First published on Mon 4 Mar 2024']],
    [
      'Publié le 19/05/2023 à 22:33 - Mis à jour le 20/05/2023 à 08:05',
      [
        'PUBLISHED | 2023-05-19T22:33 |  | Publié le 19/05/2023 à 22:33',
        'UPDATED | 2023-05-20T08:05 |  | Mis à jour le 20/05/2023 à 08:05',
      ],
    ],
    [
      'Updated May 20, 2023; Published May 19, 2023',
      ['UPDATED | 2023-05-20 |  | Updated May 20, 2023', 'PUBLISHED | 2023-05-19 |  | Published May 19, 2023'],
    ],
    [
      '19 mai 2023 22h33, 20 mai 2023 8h05',
      ['published | 2023-05-19T22:33 |  | 19 mai 2023 22h33', 'updated | 2023-05-20T08:05 |  | 20 mai 2023 8h05'],
    ],
  ])('%s: its labels', (line, clocks) => {
    expect(read(line)).toEqual(clocks);
  });

  it.each([
    ['May 19, 2023 10:33 PM EDT', 'EDT'],
    ['May 19, 2023 10:33 PM ET', 'ET'],
    ['19 mai 2023 22:33 GMT+2', 'GMT+2'],
    ['19 mai 2023 22:33 (GMT)', 'GMT'],
    ['19 mai 2023 à 22h33 CEST', 'CEST'],
    ['2023-05-19 22:33 (UTC+8)', 'UTC+8'],
    ['2023-05-19T22:33:15Z', 'Z'],
    ['2023-05-19T22:33:15+08:00', '+08:00'],
    ['2023-05-19T22:33:15.123+0800', '+0800'],
    ['10:33 PM EDT, May 19, 2023', 'EDT'],
    ['2023-05-19 22:33 CST', 'CST'],
    ['19 mai 2023 22:33 Met à jour', null],
    ['2023-05-19', null],
  ])('%s: zone %s', (line, zone) => {
    expect(readClocks(line, false)).toMatchObject([{ zone }]);
  });

  it('reads 5/4 as the language of the page has it', () => {
    expect(readClocks('5/4/2023 10:00 AM', true)[0]?.local).toBe('2023-05-04T10:00');
    expect(readClocks('5/4/2023 10:00', false)[0]?.local).toBe('2023-04-05T10:00');
  });

  it.each(['', '19 mai', '22:33', '2023', 'Publié hier à 22:33', 'en mai 2023', 'les 18 et 19 mai', '2023-24'])(
    '%j holds no clock',
    line => {
      expect(readClocks(line, false)).toEqual([]);
    },
  );

  it.each(['2023-05-32 22:33', '2023-13-01 22:33', '30/02/2023 à 10:00', '29 février 2023'])(
    '%s: a clock whose day does not exist',
    line => {
      expect(readClocks(line, false)).toMatchObject([{ local: null }]);
    },
  );

  it.each(['2023-05-19 25:00', '2023-05-19 12:60', '2023-05-19 12:30:61'])('%s: the day without a time', line => {
    expect(readClocks(line, false)).toMatchObject([{ local: '2023-05-19' }]);
  });

  // readLabel() looks for labels inside of words: «date» stands in «update».
  it('a label is a word', () => {
    expect(readClocks('Update: May 19, 2023', true)[0]?.kind).toBe('updated');
  });

  // readLabel() takes the longest label of the line, not the one that stands before the clock.
  it('the label nearest to the clock counts', () => {
    expect(readClocks('Published by AP | Updated May 19, 2023', true)[0]?.kind).toBe('updated');
  });
});
