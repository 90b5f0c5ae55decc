import { describe, expect, it } from 'vitest';
import { FERRY, makeFolder, run, runBinary, runOnTerminal, SUMMIT } from '../support/cli.ts';

const folder = makeFolder({
  'a.txt': FERRY,
  'b.txt': 'Une longue histoire, sans date ni lieu, commence ici et finit là.\n',
  'image.png': Buffer.from([0x89, 0x50, 0, 0]),
  'noise.txt': Buffer.from([1, 0, 2, 0, 0, 3]),
  '.hidden.txt': FERRY,
});
const rowA = `${folder}/a.txt\t2024-03-02\tAFP\tMARSEILLE\tLe bac de Sète reprend la mer\n`;
const rowB = `${folder}/b.txt\t-\t-\t-\tUne longue histoire, sans date ni lieu, commence ici et finit là.\n`;

describe('list in a pipe', () => {
  it('gives address, date, agency, place and headline, tab-separated; - where there is none', async () => {
    expect(await run({ argv: ['list', folder] })).toEqual({ code: 0, stdout: rowA + rowB, stderr: '' });
    const { stdout } = await run({ argv: ['list', SUMMIT] });
    expect(stdout.split('\t').slice(1, 4)).toEqual(['2023-05-19', 'Xinhua', "XI'AN"]);
    expect(stdout).toMatch(/^[^\n]+\tSommet Chine-Asie centrale[^\t\n]*\n$/);
  });

  it('gives - for an empty text, in all fields but the address', async () => {
    for (const stdin of ['', '\n \n', '\u200b'])
      expect(await run({ argv: ['list', '-'], stdin })).toEqual({ code: 0, stdout: '-\t-\t-\t-\t-\n', stderr: '' });
  });

  it('gives the beginning of the story where there is no headline', async () => {
    const lead =
      'Le bac de Sète a repris la mer samedi matin, après neuf mois de travaux et deux essais manqués en rade.';
    const { stdout } = await run({ argv: ['list', '-'], stdin: `MARSEILLE, 2 mars (AFP) - ${lead}\n` });
    expect(stdout).toBe(`-\t-\tAFP\tMARSEILLE\t${lead.slice(0, 100)}\n`);
  });

  it('names standard input -', async () => {
    const { stdout } = await run({ argv: ['list'], stdin: FERRY });
    expect(stdout).toBe(rowA.replace(`${folder}/a.txt`, '-'));
  });

  it('-0 gives addresses alone, each ended by a NUL', async () => {
    const { code, stdout } = await run({ argv: ['list', '-0', folder] });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${folder}/a.txt\0${folder}/b.txt\0` });
  });

  it('walks the current folder without an operand', async () => {
    const { stdout } = await runBinary({ argv: ['list'] }, folder);
    expect(stdout).toBe((rowA + rowB).replaceAll(`${folder}/`, ''));
  });

  it('--hidden takes hidden files too', async () => {
    const { stdout } = await run({ argv: ['list', '--hidden', '-0', folder] });
    expect(stdout.split('\0')).toContain(`${folder}/.hidden.txt`);
  });

  it('an address it printed is accepted again', async () => {
    const { stdout } = await run({ argv: ['list', '-0', SUMMIT] });
    const [address = ''] = stdout.split('\0');
    expect((await run({ argv: ['print', address] })).code).toBe(0);
    expect((await run({ argv: ['print', `${SUMMIT}#1`] })).stdout).toBe(
      (await run({ argv: ['print', SUMMIT] })).stdout,
    );
  });

  it('an address beyond the last article is an error that says how many there are', async () => {
    expect(await run({ argv: ['list', `${SUMMIT}#9`] })).toEqual({
      code: 2,
      stdout: '',
      stderr: `depeche: ${SUMMIT}: holds 1 article, not 9\n`,
    });
  });
});

describe('list on a terminal', () => {
  const listAt = (columns: number, path = folder) =>
    runOnTerminal({ argv: ['list', path], env: { NO_COLOR: '1' } }, columns);

  it('sets columns, with the headline cut to what is left', async () => {
    const { stdout } = await listAt(120, SUMMIT);
    expect(stdout).toMatch(/ {2}Xinhua +XI'AN +Sommet Chine.*…\n$/);
    expect(stdout.trimEnd().length).toBeLessThanOrEqual(120);
  });

  // cut() in terminal/columns.ts leaves out the last column of a text that fits exactly.
  it('shows the whole date', async () => {
    expect((await listAt(120)).stdout).toContain(' 2024-03-02 ');
  });

  it.each([80, 60, 50])('keeps to one row an article at %s columns', async columns => {
    const { stdout } = await listAt(columns, SUMMIT);
    expect(stdout.trimEnd().length).toBeLessThanOrEqual(columns);
    expect(stdout).toMatch(/…\n$/);
  });
});
