import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BINARY, FERRY, makeFolder, runBinary } from '../support/cli.ts';
import { canRun, hasProgram } from '../support/schemas.ts';

const exportIn = (folder: string, ...args: readonly string[]) => runBinary({ argv: ['export', ...args] }, folder);
const OTHER = FERRY.replace('Le bac', 'Le train');

describe('--out-dir', () => {
  it('makes the folder, and a file for each article', async () => {
    const folder = makeFolder({ 'in/a.txt': FERRY, 'in/b.txt': OTHER, 'in/sub/c.txt': FERRY });
    expect(await exportIn(folder, '-t', 'text', 'in', '--out-dir', 'out/deep')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readdirSync(join(folder, 'out/deep')).sort()).toEqual([
      '2024-03-02-afp-le-bac-de-sete-reprend-la-mer-2.txt',
      '2024-03-02-afp-le-bac-de-sete-reprend-la-mer.txt',
      '2024-03-02-afp-le-train-de-sete-reprend-la-mer.txt',
    ]);
    expect(readFileSync(join(folder, 'out/deep/2024-03-02-afp-le-train-de-sete-reprend-la-mer.txt'), 'utf8')).toContain(
      'Le train de Sète',
    );
  });

  it('takes names from --name, and folders too', async () => {
    const folder = makeFolder({ 'a.txt': FERRY });
    await exportIn(folder, '-t', 'ninjs', 'a.txt', '--out-dir', 'o', '--name', '{agency}/{lang}-{file}');
    expect(readdirSync(join(folder, 'o/afp'))).toEqual(['fr-a.ninjs.json']);
  });

  it('replaces nothing without --force, says which, and writes the others', async () => {
    const folder = makeFolder({ 'a.txt': FERRY, 'b.txt': OTHER, 'o/2024-03-02.txt': 'precious' });
    const args = ['-t', 'text', 'a.txt', 'b.txt', '--out-dir', 'o', '--name', '{date}'];
    expect(await exportIn(folder, ...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'depeche: o/2024-03-02.txt: exists already\n  --force replaces it\n',
    });
    expect(readFileSync(join(folder, 'o/2024-03-02.txt'), 'utf8')).toBe('precious');
    expect(readFileSync(join(folder, 'o/2024-03-02-2.txt'), 'utf8')).toContain('Le train');
    expect((await exportIn(folder, ...args, '--force')).code).toBe(0);
    expect(readFileSync(join(folder, 'o/2024-03-02.txt'), 'utf8')).toContain('Le bac');
    expect(readdirSync(join(folder, 'o')).length).toBe(2);
  });

  it('does not read what it has written, also when it stands among the sources', async () => {
    const folder = makeFolder({ 'a.txt': FERRY, 'b.txt': OTHER });
    const args = ['-t', 'text', '.', '--out-dir', 'z', '--force'];
    for (let run = 0; run < 2; run++) expect((await exportIn(folder, ...args)).code).toBe(0);
    expect(readdirSync(join(folder, 'z')).length).toBe(2);
    for (let run = 0; run < 2; run++) await exportIn(folder, '.', '-o', 'z.json', '--force', '-g', '!z');
    expect(JSON.parse(readFileSync(join(folder, 'z.json'), 'utf8')).length).toBe(2);
  });

  it('that is a file is an error', async () => {
    const folder = makeFolder({ 'a.txt': FERRY, o: '' });
    expect(await exportIn(folder, '-t', 'text', 'a.txt', '--out-dir', 'o')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'depeche: o: is no folder\n',
    });
  });

  it('of txm has the table of metadata beside the texts', async () => {
    const folder = makeFolder({ 'a.txt': FERRY, 'b.txt': OTHER });
    expect((await exportIn(folder, '-t', 'txm', 'a.txt', 'b.txt', '--out-dir', 'o', '--name', '{file}')).code).toBe(0);
    expect(readdirSync(join(folder, 'o')).sort()).toEqual(['a.xml', 'b.xml', 'metadata.csv']);
    const lines = readFileSync(join(folder, 'o/metadata.csv'), 'utf8').split('\n');
    expect(lines.map(line => line.split(',')[0])).toEqual(['id', 'a', 'b', '']);
  });
});

describe('options that do not go together', () => {
  it.each<[args: string[], message: string]>([
    [['-t', 'ninjs', 'a.txt', 'b.txt'], 'ninjs holds one article a file, and there are several'],
    [['-t', 'nitf', 'a.txt', 'b.txt', '-o', 'x.xml'], 'nitf holds one article a file, and there are several'],
    [['-t', 'txm', 'a.txt'], 'txm is a folder of files'],
    [['-t', 'text', 'a.txt', '-o', 'x', '--out-dir', 'y'], '-o and --out-dir are two places: choose one'],
    [['-t', 'text', 'a.txt', '--name', '{date}'], '--name is for the files of --out-dir'],
    [['-t', 'text', 'a.txt', '--out-dir', 'o', '--name', '{dat}'], '--name knows no {dat}'],
    [['-t', 'text', 'a.txt', '-o', 'folder'], 'folder: is a folder'],
    [['a.txt', '-o', 'x.xml'], 'export needs --to FORMAT'],
    [['-t', 'text', 'a.txt', '-o', ''], '-o names no file'],
    [['-t', 'text', 'a.txt', '--out-dir', ''], '--out-dir names no folder'],
  ])('%j', async (args, message) => {
    const folder = makeFolder({ 'a.txt': FERRY, 'b.txt': OTHER, 'folder/x': '' });
    const { code, stdout, stderr } = await exportIn(folder, ...args);
    expect({ code, stdout, first: stderr.split('\n')[0] }).toEqual({
      code: 2,
      stdout: '',
      first: `depeche: ${message}`,
    });
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'folder']);
  });
});

describe('-o', () => {
  it.each<[name: string, start: string]>([
    ['x.csv', 'address,'],
    ['x.tei.xml', '<?xml'],
    ['x.csl.json', '[\n{"id"'],
    ['x.ris', 'TY  - NEWS'],
    ['x.bib', '@article'],
    ['X.HTML', '<!DOCTYPE html>'],
    ['x.json', '[\n{"version"'],
  ])('%s tells the format', async (name, start) => {
    const folder = makeFolder({ 'a.txt': FERRY });
    expect(await exportIn(folder, 'a.txt', '-o', name)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, name), 'utf8').startsWith(start)).toBe(true);
  });

  it('- is standard output', async () => {
    const folder = makeFolder({ 'a.txt': FERRY });
    expect((await exportIn(folder, '-t', 'text', 'a.txt', '-o', '-')).stdout).toContain('Le bac de Sète');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it.skipIf(!existsSync('/dev/stdout'))('/dev/stdout is too, also where that is a file', () => {
    const folder = makeFolder({ 'a.txt': FERRY });
    const command = `"${process.execPath}" "${BINARY}" export -t text a.txt -o /dev/stdout`;
    expect(spawnSync('sh', ['-c', `{ echo before; ${command}; } > out`], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, 'out'), 'utf8')).toMatch(/^before\nLe bac de Sète/);
  });

  it.skipIf(process.platform === 'win32')('keeps a link and the mode of what it replaces', async () => {
    const folder = makeFolder({ 'a.txt': FERRY });
    writeFileSync(join(folder, 'real.txt'), 'old', { mode: 0o600 });
    symlinkSync('real.txt', join(folder, 'link.txt'));
    expect((await exportIn(folder, 'a.txt', '-o', 'link.txt', '--force')).code).toBe(0);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toContain('Le bac');
    expect(statSync(join(folder, 'real.txt')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'link.txt', 'real.txt']);
  });

  it.skipIf(!existsSync('/dev/full'))('to a full disk is a clear error', async () => {
    const folder = makeFolder({ 'a.txt': FERRY });
    expect(await exportIn(folder, '-t', 'text', 'a.txt', '-o', '/dev/full')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'depeche: /dev/full: the disk is full\n',
    });
  });

  const mounts = join(makeFolder(), 'small');
  mkdirSync(mounts);
  const canMount =
    hasProgram('mount') && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', mounts]).status === 0;
  it.skipIf(!canRun('a full file system', { 'the right to mount one': canMount }))(
    'on a file system that fills up leaves no half file',
    async () => {
      try {
        const folder = makeFolder(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.txt`, FERRY])));
        for (const target of [
          ['-o', join(mounts, 'x.json')],
          ['-t', 'json', '--out-dir', mounts],
        ]) {
          const { code, stderr } = await exportIn(folder, '.', ...target);
          expect({ code, stderr }).toEqual({
            code: 2,
            stderr: expect.stringMatching(/^depeche: .*: the disk is full\n$/),
          });
          expect(readdirSync(mounts).filter(name => name.endsWith('.part'))).toEqual([]);
          for (const name of readdirSync(mounts)) JSON.parse(readFileSync(join(mounts, name), 'utf8'));
        }
      } finally {
        spawnSync('umount', [mounts]);
      }
    },
  );

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'interrupted by %s leaves nothing',
    async signal => {
      const folder = makeFolder({ 'a.txt': FERRY });
      const child = spawn(process.execPath, [BINARY, 'export', '-t', 'json', '-', '-o', 'x.json', '--from', 'text'], {
        cwd: folder,
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      const ended = new Promise(resolve => child.on('close', (code, died) => resolve(died ?? code)));
      // Waits for input that never ends, its draft begun.
      while (!readdirSync(folder).some(name => name.endsWith('.part')))
        await new Promise(resolve => setTimeout(resolve, 20));
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(readdirSync(folder)).toEqual(['a.txt']);
    },
  );

  it.skipIf(process.platform === 'win32')('a signal while a file of a folder gets its name is not lost', () => {
    const names = Array.from({ length: 400 }, (_, at) => `in/${at}.txt`);
    const folder = makeFolder({
      ...Object.fromEntries(names.map(name => [name, FERRY])),
      'signal.cjs': `const fs = require('node:fs');
        const { linkSync } = fs;
        fs.linkSync = (...paths) => {
          process.kill(process.pid, 'SIGTERM');
          fs.linkSync = linkSync;
          linkSync(...paths);
        };`,
    });
    const { signal } = spawnSync(
      process.execPath,
      ['-r', './signal.cjs', BINARY, 'export', '-t', 'text', 'in', '--out-dir', 'out'],
      { cwd: folder },
    );
    expect(signal).toBe('SIGTERM');
    expect(readdirSync(join(folder, 'out')).filter(name => name.endsWith('.part'))).toEqual([]);
  });
});
