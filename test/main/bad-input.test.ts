import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FERRY, makeFolder, run } from '../support/cli.ts';

const folder = makeFolder({
  'good.txt': FERRY,
  'program.bin': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]),
  'paper.pdf': '%PDF-1.7\n',
  'locked.txt': FERRY,
  'data/only.json': '{}',
});
mkdirSync(`${folder}/empty`);
symlinkSync('loop', `${folder}/loop`);
chmodSync(`${folder}/locked.txt`, 0);

const GOOD = `${folder}/good.txt`;
const COMMAND_LINES: readonly string[][] = [
  ['print'],
  ['list'],
  ['inspect'],
  ['search', 'mer'],
  ['export', '--to', 'ndjson'],
];

interface Case {
  readonly what: string;
  readonly path: string;
  readonly message: string;
}

const CASES: readonly Case[] = [
  { what: 'a missing file', path: `${folder}/missing.txt`, message: 'no such file or folder' },
  { what: 'a file below a file', path: `${GOOD}/below`, message: 'no such file or folder' },
  { what: 'an empty folder', path: `${folder}/empty`, message: 'the folder holds no dispatch' },
  { what: 'a folder without dispatches', path: `${folder}/data`, message: 'the folder holds no dispatch' },
  { what: 'a binary file', path: `${folder}/program.bin`, message: 'is a binary file' },
  { what: 'a PDF', path: `${folder}/paper.pdf`, message: 'is a binary file' },
];

/** What each command says of the good file when it stands beside another. */
const expected = new Map(
  await Promise.all(
    COMMAND_LINES.map(async command => {
      const flags = command[0] === 'search' ? ['-H'] : [];
      return [command[0], (await run({ argv: [...command, ...flags, GOOD] })).stdout] as const;
    }),
  ),
);

describe.each(CASES)('$what', ({ path, message }) => {
  it.each(COMMAND_LINES)('%s %s: one clear line that names it, exit 2, the others are done', async (...command) => {
    const { code, stdout, stderr } = await run({ argv: [...command, path, GOOD] });
    expect({ code, stdout }).toEqual({ code: 2, stdout: expected.get(command[0]) });
    // A second line is a hint, a third there is not.
    expect(stderr).toMatch(/^.*\n(?: {2}.*\n)?$/);
    expect(stderr.split('\n')[0]).toBe(`depeche: ${path}: ${message}`);
    expect(stdout).not.toBe('');
  });
});

describe('other input that cannot be read', () => {
  it.skipIf(process.getuid?.() === 0)('an unreadable file is named, and the others are done', async () => {
    const { code, stdout, stderr } = await run({ argv: ['list', `${folder}/locked.txt`, GOOD] });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `depeche: ${folder}/locked.txt: permission denied\n` });
    expect(stdout).toContain('MARSEILLE');
  });

  it('a loop of links and a name that is too long are errors, not bugs', async () => {
    for (const path of [`${folder}/loop`, `${folder}/${'a'.repeat(300)}`]) {
      const { code, stdout, stderr } = await run({ argv: ['list', path, GOOD] });
      expect(code).toBe(2);
      expect(stdout).toContain('MARSEILLE');
      expect(stderr.startsWith(`depeche: ${path}: `)).toBe(true);
      expect(stderr.trimEnd().split('\n').length).toBe(1);
    }
  });

  // search.run.ts and print.run.ts: isFolder() lets statSync throw for what is neither there nor missing.
  it.each([['search', 'mer'], ['print']])('the same for %s', async (...command) => {
    const { stderr } = await run({ argv: [...command, `${folder}/loop`] });
    expect(stderr.startsWith(`depeche: ${folder}/loop: `)).toBe(true);
  });

  // input/walk.ts: kindOf() lets statSync throw for a link that leads round.
  it('a walk with -L passes a loop of links', async () => {
    const { stdout } = await run({ argv: ['list', '-L', '-0', folder] });
    expect(stdout).toContain('good.txt');
  });

  it('a binary file met in a walk is passed over in silence', async () => {
    const walked = makeFolder({ 'a.txt': FERRY, 'b.txt': Buffer.from([0, 1, 2, 0]) });
    expect(await run({ argv: ['list', '-0', walked] })).toEqual({ code: 0, stdout: `${walked}/a.txt\0`, stderr: '' });
  });

  it('binary standard input is called -', async () => {
    const { code, stderr } = await run({ argv: ['print'], stdin: Buffer.from([0x7f, 0, 0, 1]) });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'depeche: -: is a binary file\n' });
  });
});
