import { describe, expect, it } from 'vitest';
import { makeFolder, ROOT, runBinary } from '../support/cli.ts';

/** --stats has every article counted, so nothing is sifted; its own lines come behind a blank one. */
async function unsifted(argv: readonly string[]): Promise<string> {
  const { stdout } = await runBinary({ argv: [...argv, '--stats'] });
  return stdout.slice(0, stdout.lastIndexOf('\n\n') + 1).replace(/^\n$/, '');
}

const PATTERNS = [
  'sommet',
  'etat',
  "communauté d'avenir",
  'a (déclaré|indiqué)',
  'Mueller|müller',
  'coeur',
  '\\d{4}',
  'said on \\w+day',
  'Синьхуа',
  '新华社',
];

describe('files that are sifted by their bytes', () => {
  it.each(PATTERNS)('give the same hits as files that are read: %s', async pattern => {
    const argv = ['search', '-n', pattern, `${ROOT}/fixtures`];
    const { stdout } = await runBinary({ argv });
    expect(stdout).toBe(await unsifted(argv));
  });

  it('are read where what does not match counts', async () => {
    const folder = makeFolder({ 'a.txt': 'Un mot.\n', 'b.txt': 'Un autre.\n' });
    const { stdout } = await runBinary({ argv: ['search', '--files-without-match', 'autre', folder] });
    expect(stdout).toBe(`${folder}/a.txt\n`);
    const inverted = await runBinary({ argv: ['search', '-v', '-I', 'autre', folder] });
    expect(inverted.stdout).toBe('Un mot.\n');
  });

  it('are as many as there are: a folder without a hit is no folder without dispatches', async () => {
    const folder = makeFolder({ 'a.txt': 'Un mot.\n' });
    expect(await runBinary({ argv: ['search', 'nulle part', folder] })).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  it('of NDJSON are sifted a record at a time: the same hits under the same numbers', async () => {
    const exported = await runBinary({ argv: ['export', '--to', 'ndjson', `${ROOT}/fixtures`] });
    // Large enough to be worth it; every third copy with its letters escaped, as other programs write them.
    const escaped = exported.stdout.replace(
      /[^\0-\x7f]/g,
      char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const copies = Math.ceil(5e6 / exported.stdout.length);
    let text = '';
    for (let copy = 0; copy < copies; copy++) text += copy % 3 === 2 ? escaped : exported.stdout;
    const folder = makeFolder({ 'all.ndjson': `${text}{"version":1,"broken\n` });
    for (const pattern of ['sommet', "communauté d'avenir", 'evenement', 'a (déclaré|indiqué)', '新华社']) {
      const argv = ['search', '-n', pattern, `${folder}/all.ndjson`];
      const { stdout, stderr, code } = await runBinary({ argv });
      expect(stdout).toBe(await unsifted(argv));
      expect(stderr).toMatch(/^depeche: .*all\.ndjson: line \d+: .*\n$/);
      expect(code).toBe(2);
    }
  });

  it('give the same hits in the same order with one thread and with several', async () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 9000; index++) {
      const word = index % 97 === 0 ? 'Événement' : 'Chose';
      files[`${String(index % 30).padStart(2, '0')}/${index}.txt`] = `Une ${word} numéro ${index}.\n`;
    }
    const folder = makeFolder(files);
    const search = async (jobs: string) =>
      (await runBinary({ argv: ['search', '-j', jobs, 'evenement', folder] })).stdout;
    const one = await search('1');
    expect(one.split('\n')).toHaveLength(Math.ceil(9000 / 97) + 1);
    expect(await search('2')).toBe(one);
    expect(await search('4')).toBe(one);
  });
});
