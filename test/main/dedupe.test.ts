import { symlinkSync } from 'node:fs';
import { basename } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { writeUpdates } from '../../bench/updates.mjs';
import { makeFolder, RAW_CONTROL, run, runOnTerminal, SUMMIT } from '../support/cli.ts';

const FIRST = `Le bac de Sète reprend la mer

2024-03-02 à 09:15

SETE, 2 mars (AFP) - Le bac qui relie les deux rives du port a repris la mer samedi matin après trois semaines de travaux.

Il transporte des vélos, des paniers et des œufs, et les habitants qui l'attendaient sur le quai l'ont applaudi longuement.

Le capitaine a déclaré que le moteur neuf faisait moins de bruit que les mouettes, et que personne ne s'en plaindrait.
`;
const UPDATE = FIRST.replace('Le bac de Sète reprend', 'Sète : le bac a repris')
  .replace('09:15', '11:40')
  .concat(
    '\nLa mairie a promis que la traversée resterait gratuite pour les écoliers et pour les chiens tenus en laisse.\n',
  );
const OTHER = `Une truffe de trois kilos

LYON, 2 mars 2024 (AFP) - Une truffe de trois kilos a été trouvée par un chien qui cherchait tout autre chose, selon son maître.
`;
const folder = makeFolder({ 'a.txt': FIRST, 'b.txt': UPDATE, 'c.txt': OTHER, 'd.txt': UPDATE });

describe('dedupe', () => {
  it('lists groups in a pipe, the newest first, a member a line', async () => {
    const { code, stdout, stderr } = await run({ argv: ['dedupe', folder] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map(line => line.split('\t'));
    expect(rows.map(([group, kind, , moment, path]) => [group, kind, moment, path?.slice(-5)])).toEqual([
      ['1', 'newest', '2024-03-02T11:40', 'd.txt'],
      ['1', 'exact', '2024-03-02T11:40', 'b.txt'],
      ['1', 'near', '2024-03-02T09:15', 'a.txt'],
    ]);
    expect(rows[2]?.[5]).toBe('Le bac de Sète reprend la mer');
    expect(Number(rows[2]?.[2])).toBeGreaterThan(80);
  });

  it('--to json', async () => {
    const { stdout } = await run({ argv: ['dedupe', '--to', 'json', folder] });
    const { groups, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ version: 1, articles: 4 });
    expect(groups).toHaveLength(1);
    expect(groups[0][0]).toEqual({
      address: `${folder}/d.txt`,
      kind: 'newest',
      shared: 1,
      moment: '2024-03-02T11:40',
      headline: 'Sète : le bac a repris la mer',
    });
  });

  it('-l0 names what could go', async () => {
    const { stdout } = await run({ argv: ['dedupe', '-l0', folder] });
    expect(stdout).toBe(`${folder}/b.txt\0${folder}/a.txt\0`);
  });

  it('takes a file that is named twice, or that a link leads to, for one', async () => {
    const twice = await run({
      argv: ['dedupe', '-l', `${folder}/c.txt`, folder, `${folder}/../${basename(folder)}/c.txt`],
    });
    expect(twice.stdout).not.toContain('c.txt');
    const linked = makeFolder({ 'one.txt': FIRST });
    symlinkSync(`${linked}/one.txt`, `${linked}/a-link.txt`);
    expect(await run({ argv: ['dedupe', '-L', linked] })).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  it.each([
    [['-0'], '-0 means nothing without -l'],
    [['-l', '--to', 'json'], '-l means nothing with --to json'],
  ])('refuses %j', async (options, message) => {
    const { code, stdout, stderr } = await run({ argv: ['dedupe', ...options, folder] });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('finds nothing with 1, and is silent with -q', async () => {
    expect(await run({ argv: ['dedupe', SUMMIT] })).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(await run({ argv: ['dedupe', '-q', folder] })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await run({ argv: ['dedupe', '--threshold', '101', folder] })).code).toBe(2);
  });

  it.each([40, 80, 140])('keeps to %i columns of a terminal', async columns => {
    const { stdout } = await runOnTerminal({ argv: ['dedupe', folder], env: { NO_COLOR: '1' } }, columns);
    expect(stdout).toMatch(/^3 dispatches\n {2}newest {2}2024-03-02 11:40 {2}\S*d\.txt/);
    expect(stdout).toContain('1 story · 2 of 4 dispatches are older\n');
    for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
  });

  it('says it in words with --plain', async () => {
    const { stdout } = await run({ argv: ['dedupe', '--plain', folder] });
    expect(stdout).toMatch(
      /^Group 1: 3 dispatches\nNewest: \S+d\.txt, 2024-03-02T11:40, Sète : le bac a repris la mer\nThe same: /,
    );
  });

  it('lets no control character through', async () => {
    const hostile = makeFolder({ 'a.txt': FIRST.replace('Sète', 'Sè\u001b[31m\u202ete'), 'b.txt': FIRST });
    for (const how of [[], ['--plain'], ['--width', '80'], ['--to', 'json']])
      expect(RAW_CONTROL.exec((await run({ argv: ['dedupe', ...how, hostile] })).stdout)).toBeNull();
  });

  it('tells later versions from other stories, of generated ones', async () => {
    const generated = makeFolder();
    writeUpdates(generated, 40, 7);
    const { groups } = JSON.parse((await run({ argv: ['dedupe', '--to', 'json', generated] })).stdout);
    const stories = groups.map((group: { address: string }[]) => [
      ...new Set(group.map(({ address }) => address.slice(generated.length + 1).slice(0, 5))),
    ]);
    expect(stories.filter((names: string[]) => names.length > 1)).toEqual([]);
    expect(stories.length).toBeGreaterThan(38);
  });
});
