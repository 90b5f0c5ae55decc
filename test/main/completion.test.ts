import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { FERRY, makeFolder, run } from '../support/cli.ts';

const script = async (shell: string): Promise<string> => (await run({ argv: ['completion', shell] })).stdout;
const bash = await script('bash');
const folder = makeFolder({ 'ferry.txt': FERRY, 'wire/a.txt': FERRY });

/** What bash offers for the last of these words. */
function complete(...words: string[]): string[] {
  const code = `${bash}\nCOMP_WORDS=(depeche "$@"); COMP_CWORD=$#; _depeche; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', code, 'bash', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .filter(word => word !== '')
    .sort();
}

const longFlags = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] as string;

describe('in bash', () => {
  it('the script loads and is bound to depeche', () => {
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `${bash}\ncomplete -p depeche`], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/-F _depeche depeche/);
  });

  it('completes commands, and files since `depeche FILE` prints', () => {
    expect(complete('')).toEqual(expect.arrayContaining(COMMANDS.map(({ name }) => name)));
    expect(complete('exp')).toEqual(['export']);
    expect(complete('fer')).toEqual(['ferry.txt']);
    expect(complete('--v')).toEqual(['--version']);
  });

  it.each(COMMANDS.filter(({ name }) => name !== 'completion'))('completes the options of $name', command => {
    const flags = command.options.map(row => longFlags(row.flags));
    expect(complete(command.name, '--')).toEqual([...flags, '--help'].sort());
  });

  // completion.run.ts overwrites the options of `completion` with the shells.
  it('completes the options of completion', () => {
    expect(complete('completion', '--')).toEqual(['--help']);
  });

  it('completes choices, shells and files where they belong', () => {
    expect(complete('search', '--accents', '')).toEqual(['exact', 'ignore', 'smart']);
    expect(complete('print', '--color', 'a')).toEqual(['always', 'auto']);
    expect(complete('completion', '')).toEqual(['bash', 'fish', 'zsh']);
    expect(complete('print', 'fer')).toEqual(['ferry.txt']);
    expect(complete('export', '-o', 'wi')).toEqual(['wire']);
  });

  // export.ts declares --to without choices, so the formats are not known to the shells.
  it('completes the formats of export', () => {
    expect(complete('export', '--to', '')).toEqual(FORMATS.map(({ name }) => name).sort());
  });
});

describe.each(['bash', 'zsh', 'fish'])('the script for %s', shell => {
  it('names every command and option', async () => {
    const text = await script(shell);
    for (const { name, options } of COMMANDS) {
      expect(text).toContain(name);
      for (const { flags } of options)
        expect(text).toContain(shell === 'fish' ? `-l ${longFlags(flags).slice(2)}` : longFlags(flags));
    }
  });

  it.skipIf(spawnSync(shell, ['-c', 'true']).error)('is read by the shell without complaint', async () => {
    const { status, stderr } = spawnSync(shell, ['-n'], { input: await script(shell), encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
