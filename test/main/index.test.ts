import { spawn } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeCorpus } from '../../bench/generate.mjs';
import { BINARY, FERRY, makeFolder, ROOT, run, runBinary, runInProcess } from '../support/cli.ts';

const FIXTURES = join(ROOT, 'fixtures');
const longer = (paragraph: string): string => FERRY.replace('\n©', `\n${paragraph}\n\n©`);

/** Builds an index of a folder in a folder of its own, with old files: one just written is read again next time. */
async function build(folder: string, ...options: string[]): Promise<string> {
  const index = join(makeFolder(), 'an.depeche');
  const { code, stderr } = await runBinary({ argv: ['index', folder, '-o', index, ...options] });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return index;
}

/** A folder of small files that are an hour old. */
function oldFolder(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder(files);
  const hourAgo = Date.now() / 1000 - 3600;
  for (const name of Object.keys(files)) utimesSync(join(folder, name), hourAgo, hourAgo);
  return folder;
}

const search = (index: string, ...rest: string[]) => runBinary({ argv: ['search', '--index', index, ...rest] });

const SEARCHES: readonly (readonly string[])[] = [
  ['sommet'],
  ['etat'],
  ["communauté d'avenir"],
  ['a (déclaré|indiqué)'],
  ['Mueller|müller'],
  ['-w', 'oeuvre'],
  ['ﬁn'],
  ['strasse'],
  ['lodz'],
  ['\\d{4}'],
  ['Синьхуа'],
  ['新华社'],
  ['-c', 'said'],
  ['-v', '-c', 'the'],
  ['--files-without-match', 'Chine'],
  ['--and', 'visa', 'Chine'],
  ['--place', 'pékin', 'le'],
  ['--since', '2023', '--until', '2023', 'mai'],
  ['--agency', 'afp', '--lang', 'fr', 'a dit'],
  ['-g', '**/*web*/**', 'a'],
  ['nulle part ailleurs'],
];

describe('a search through an index', () => {
  it('gives the same hits as one through the folder', async () => {
    const index = await build(FIXTURES);
    for (const options of SEARCHES) {
      const argv = ['search', '-n', ...options, FIXTURES];
      const without = await runInProcess({ argv });
      expect(await runInProcess({ argv: [...argv, '--index', index] }), argv.join(' ')).toEqual(without);
    }
  });

  it('gives the same hits on a generated corpus, and needs no path', async () => {
    const folder = makeFolder();
    writeCorpus(folder, 400, 7);
    const index = await build(folder);
    for (const pattern of ['oeufs de tortue', 'chess league', 'Vézinet', 'lasserre|foss', 'rien de tel']) {
      const { stdout } = await runBinary({ argv: ['search', pattern, folder] });
      expect((await search(index, pattern)).stdout).toBe(stdout);
      expect((await runBinary({ argv: ['search', '--index', index, pattern], stdin: 'not read' })).stdout).toBe(stdout);
    }
  });

  it('is narrowed by paths, and refuses those that it does not know', async () => {
    const folder = makeFolder({ 'a/1.txt': FERRY, 'b/1.txt': FERRY });
    const index = await build(folder);
    const { stdout } = await search(index, '-l', 'bac', join(folder, 'b'));
    expect(stdout).toBe(`${folder}/b/1.txt\n`);
    const { code, stderr } = await search(index, 'bac', makeFolder());
    expect(code).toBe(2);
    expect(stderr).toContain('is not in the index');
  });

  it('reads changed files anew, leaves vanished ones out, and tells that the folder is newer', async () => {
    const folder = oldFolder({ 'a.txt': FERRY, 'b.txt': FERRY, 'c.txt': FERRY });
    const index = await build(folder);
    writeFileSync(join(folder, 'a.txt'), 'Rien.\n');
    rmSync(join(folder, 'b.txt'));
    const { code, stdout, stderr } = await search(index, '-l', 'bac');
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${folder}/c.txt\n` });
    expect(stderr).toContain('b.txt: is gone since it was indexed');
    expect(stderr).toMatch(/the index is .* old, and the folder has changed since/);
  });
});

describe('other commands', () => {
  it.each([['list'], ['export', '--to', 'ndjson'], ['stats', '--to', 'json'], ['quotes']])(
    '%s gives the same',
    async (...argv) => {
      const index = await build(FIXTURES);
      const filtered = [...argv, '--lang', 'fr', '--since', '2020'];
      const without = await runBinary({ argv: [...filtered, FIXTURES] });
      expect(await runBinary({ argv: [...filtered, '--index', index, FIXTURES] })).toEqual(without);
    },
  );
});

const ASKED: readonly (readonly string[])[] = [
  ['quotes', '--by', 'ministre'],
  ['quotes', '--by', 'président', '--by', 'qin gang'],
  ['quotes', '--by', 'œu'],
  ['quotes', '--by', 'nobody of that name'],
  ['quotes', '--match', 'le|the', '--terms'],
  ['quotes', '--match', 'club|bridge', '--terms'],
  ['quotes', '--match', 'sécurité|trade'],
  ['quotes', '--match', 'le', '--kind', 'indirect', '-c'],
  ['quotes', '--to', 'csv', '--by', 'spokes'],
  ['search', '--by', 'ministre', 'pays'],
  ['search', '--by', 'ministre', '--in', 'quote,headline', 'sommet'],
  ['search', '--by', 'ministre', '--files-without-match', 'pays'],
];

describe('who says something', () => {
  it.each([[[]], [['--no-quotes']]])('is found in the same files through an index (%j)', async options => {
    const index = await build(FIXTURES, ...options);
    for (const argv of ASKED) {
      const without = await runInProcess({ argv: [...argv, FIXTURES] });
      expect(await runInProcess({ argv: [...argv, FIXTURES, '--index', index] }), argv.join(' ')).toEqual(without);
    }
  });

  it('is found in folders as in files that are named', async () => {
    const folder = makeFolder();
    writeCorpus(folder, 60, 9);
    const files = readdirSync(join(folder, '000')).sort();
    for (const argv of ASKED.slice(0, -1)) {
      const named = await runInProcess({ argv: [...argv, ...files.map(file => join(folder, '000', file))] });
      expect(await runInProcess({ argv: [...argv, folder] }), argv.join(' ')).toEqual(named);
    }
  });

  it('is known of changed files after an update', async () => {
    const folder = oldFolder({ 'a.txt': FERRY, 'b.txt': FERRY });
    const index = await build(folder);
    const quotes = () => runBinary({ argv: ['quotes', '--index', index, '--by', 'Odette Varnier'] });
    expect((await quotes()).code).toBe(1);
    writeFileSync(join(folder, 'b.txt'), longer('« La traversée reste sûre », a déclaré Odette Varnier.'));
    await runBinary({ argv: ['index', folder, '-o', index] });
    expect((await quotes()).stdout).toMatch(/b\.txt.*Odette Varnier.*La traversée reste sûre\n$/);
  });
});

describe('depeche index', () => {
  it('reads only what changed, and forgets what is gone', async () => {
    const folder = oldFolder({ 'a.txt': FERRY, 'b.txt': FERRY, 'c.txt': FERRY });
    const index = await build(folder);
    const again = (): Promise<{ stdout: string }> => runBinary({ argv: ['index', folder, '-o', index] });
    expect((await again()).stdout).toBe(`${index}: 3 articles in 3 files (0 files read)\n`);
    writeFileSync(join(folder, 'a.txt'), longer('Une phrase de plus, avec un œuf de Łódź.'));
    rmSync(join(folder, 'b.txt'));
    expect((await again()).stdout).toBe(`${index}: 2 articles in 2 files (1 file read, 1 gone)\n`);
    expect((await search(index, '-l', 'oeuf de lodz')).stdout).toBe(`${folder}/a.txt\n`);
    expect((await search(index, '-l', 'vélos')).stdout).toBe(`${folder}/a.txt\n${folder}/c.txt\n`);
  });

  it('is the old index or the new one when it is killed, at any moment', async () => {
    const folder = makeFolder();
    writeCorpus(folder, 1500, 3);
    const index = await build(folder);
    const before = (await search(index, '-c', 'lighthouse')).stdout;
    for (let round = 0; round < 8; round++) {
      appendFileSync(join(folder, '000', '000000.txt'), '\nA lighthouse more.\n');
      const child = spawn(process.execPath, [
        BINARY,
        'index',
        folder,
        '-o',
        index,
        '--tz',
        round % 2 ? '+01:00' : '+02:00',
      ]);
      await new Promise(resolve => setTimeout(resolve, 40 + Math.random() * 900));
      child.kill('SIGKILL');
      await new Promise(resolve => child.once('close', resolve));
      const { code, stdout } = await search(index, '-c', 'lighthouse');
      expect(code).toBe(0);
      expect(stdout.split('\n').length).toBeGreaterThanOrEqual(before.split('\n').length);
    }
  });

  it('may run twice at once', async () => {
    const folder = makeFolder();
    writeCorpus(folder, 300, 5);
    const index = join(makeFolder(), 'an.depeche');
    const runs = await Promise.all([0, 1, 2].map(() => runBinary({ argv: ['index', folder, '-o', index] })));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    const { stdout } = await runBinary({ argv: ['search', '-c', 'phare', folder] });
    expect((await search(index, '-c', 'phare')).stdout).toBe(stdout);
  });

  it('says in words why it cannot be written, as export does', async () => {
    const folder = makeFolder({ 'wire/a.txt': FERRY, file: '' });
    for (const output of ['nosuch/an.depeche', 'file/an.depeche']) {
      const path = join(folder, output);
      const outcome = await run({ argv: ['index', join(folder, 'wire'), '-o', path] });
      expect(outcome).toEqual({ code: 2, stdout: '', stderr: `depeche: ${path}: its folder does not exist\n` });
      expect(await run({ argv: ['export', '--to', 'json', join(folder, 'wire'), '-o', path] })).toEqual(outcome);
    }
    const path = join(folder, `${'a'.repeat(300)}.depeche`);
    const { stderr } = await run({ argv: ['index', join(folder, 'wire'), '-o', path] });
    expect(stderr).toBe(`depeche: ${path}: the name is too long\n`);
  });

  it('replaces no file that is something else', async () => {
    const folder = makeFolder({ 'a.txt': FERRY, 'notes.depeche': 'mine' });
    const { code, stderr } = await runBinary({ argv: ['index', folder, '-o', join(folder, 'notes.depeche')] });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `depeche: ${folder}/notes.depeche: is no index of depeche\n` });
    expect(readFileSync(join(folder, 'notes.depeche'), 'utf8')).toBe('mine');
  });
});

describe('without libsql', () => {
  it('says so in one clear line, and does everything else', async () => {
    const folder = makeFolder({
      'wire/a.txt': FERRY,
      'hide.cjs': `const Module = require('node:module');
        const resolve = Module._resolveFilename;
        Module._resolveFilename = (name, ...rest) => {
          if (name === 'libsql') throw Object.assign(new Error('hidden'), { code: 'MODULE_NOT_FOUND' });
          return resolve(name, ...rest);
        };`,
    });
    const env = { NODE_OPTIONS: `--require ${folder}/hide.cjs` };
    const { code, stderr } = await runBinary({ argv: ['index', join(folder, 'wire'), '-o', join(folder, 'x')], env });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^depeche: an index needs the package «libsql», which is not installed here\n {2}npm install/,
    );
    expect(existsSync(join(folder, 'x'))).toBe(false);
    expect((await runBinary({ argv: ['search', '-c', 'bac', join(folder, 'wire')], env })).code).toBe(0);
  });
});

describe('an index that is none', () => {
  it('is told in one clear line', async () => {
    const index = await build(makeFolder({ 'a.txt': FERRY }));
    const copy = join(makeFolder(), 'copy');
    const broken = (change: (bytes: Buffer) => void) => {
      const bytes = readFileSync(index);
      change(bytes);
      writeFileSync(copy, bytes);
      return search(copy, 'bac');
    };
    const newer = await broken(bytes => bytes.writeUInt32BE(99, 60));
    expect(newer).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/^depeche: .*later depeche.*\n$/) });
    const foreign = await broken(bytes => bytes.writeUInt32BE(1, 68));
    expect(foreign.stderr).toBe(`depeche: ${copy}: is no index of depeche\n`);
    copyFileSync(index, copy);
    truncateSync(copy, 9000);
    const cut = await search(copy, 'bac');
    expect({ ...cut, stderr: cut.stderr.split('\n')[0] }).toEqual({
      code: 2,
      stdout: '',
      stderr: `depeche: ${copy}: the index is damaged`,
    });
    const scrambled = await broken(bytes => void bytes.fill(0xa5, 4096));
    expect({ code: scrambled.code, stdout: scrambled.stdout }).toEqual({ code: 2, stdout: '' });
    expect(scrambled.stderr).toContain('the index is damaged');
    expect((await search(join(copy, 'none'), 'bac')).code).toBe(2);
    expect(existsSync(index)).toBe(true);
  });
});
