import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { SERVER_SCHEMAS } from '../../src/export/server-schemas.ts';
import { SCOPES } from '../../src/search/passages.ts';
import { FERRY, makeFolder, run } from '../support/cli.ts';
import { canRun, hasProgram } from '../support/schemas.ts';

const script = async (shell: string): Promise<string> => (await run({ argv: ['completion', shell] })).stdout;
const [bash, zsh, fish] = await Promise.all([script('bash'), script('zsh'), script('fish')]);
const folder = makeFolder({
  'ferry.txt': FERRY,
  'wire/a.txt': FERRY,
  'two words.txt': FERRY,
  '* star.txt': FERRY,
  ...Object.fromEntries(['bash', 'zsh', 'fish'].map((name, at) => [`.${name}`, [bash, zsh, fish][at] as string])),
});

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

  it('completes servers, commands and folders as operands, and offers nothing where there is none', () => {
    expect(complete('schema', '')).toEqual(SERVER_SCHEMAS.map(({ name }) => name).sort());
    expect(complete('schema', 'f')).toEqual([]);
    expect(complete('h')).toEqual(['help']);
    expect(complete('help', 's')).toEqual(['schema', 'search', 'stats']);
    expect(complete('index', '')).toEqual(['wire']);
    expect(complete('formats', '')).toEqual([]);
  });

  it('completes places and fields one after another, with commas', () => {
    expect(complete('search', '--in', '')).toEqual([...SCOPES].sort());
    expect(complete('search', '--in', 'le')).toEqual(['lead']);
    expect(complete('search', '--in', 'headline,l')).toEqual(['headline,lead']);
    expect(complete('search', '--in', 'headline,lead,')).toEqual(SCOPES.map(name => `headline,lead,${name}`).sort());
    expect(complete('export', '--fields', 'date,head')).toEqual(['date,headline']);
  });

  // By COMP_WORDBREAKS bash makes three words of --color=a, or leaves it as it is.
  it('completes what stands behind =', () => {
    expect(complete('search', '--color', '=', 'a')).toEqual(['always', 'auto']);
    expect(complete('search', '--color', '=')).toEqual(['always', 'auto', 'never']);
    expect(complete('search', '--color=a')).toEqual(['--color=always', '--color=auto']);
    expect(complete('export', '--output', '=', 'fer')).toEqual(['ferry.txt']);
    expect(complete('search', '--in=headline,l')).toEqual(['--in=headline,lead']);
  });

  it('keeps names with blanks and stars whole', () => {
    expect(complete('print', 'two')).toEqual(['two words.txt']);
    expect(complete('two')).toEqual(['two words.txt']);
    expect(complete('print', '*')).toEqual(['* star.txt']);
    expect(complete('search', '-f', 'two')).toEqual(['two words.txt']);
  });

  it('offers no files for what is no file', () => {
    for (const option of ['--place', '--since', '--width', '-m', '--tz'])
      expect(complete('print', option, '')).toEqual([]);
    expect(complete('export', '--out-dir', '')).toEqual(['wire']);
  });

  it('completes the options of print behind a file', () => {
    expect(complete('ferry.txt', '--wi')).toEqual(['--width']);
    expect(complete('ferry.txt', '--color', 'n')).toEqual(['never']);
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

  it.skipIf(!canRun('completion', { [shell]: hasProgram(shell) }))('is read by the shell without complaint', () => {
    const { status, stderr } = spawnSync(shell, ['-n', `.${shell}`], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

/** What fish itself offers for a line. */
function completeInFish(line: string): string[] {
  const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', 'source .fish; complete -C $argv[1]', line], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .filter(offer => offer !== '')
    .map(offer => offer.split('\t')[0] as string)
    .sort();
}

describe.skipIf(!canRun('completion', { fish: hasProgram('fish') }))('in fish', () => {
  it.each<[line: string, offers: readonly string[]]>([
    ['schema ', SERVER_SCHEMAS.map(({ name }) => name)],
    ['help s', ['schema', 'search', 'stats']],
    ['hel', ['help']],
    ['completion ', ['bash', 'fish', 'zsh']],
    ['formats ', []],
    ['index ', ['wire/']],
    ['search --in ', SCOPES],
    ['search --in headline,l', ['headline,lead']],
    ['search --in=headline,l', ['--in=headline,lead']],
    ['search --color=a', ['--color=always', '--color=auto']],
    ['search --color a', ['always', 'auto']],
    ['print --place ', []],
    ['print fer', ['ferry.txt']],
    ['print two', ['two words.txt']],
    ['export --out-dir w', ['wire/']],
    ['export -o fer', ['ferry.txt']],
    ['ferry.txt --wi', ['--width']],
  ])('depeche %s', (line, offers) => {
    expect(completeInFish(`depeche ${line}`)).toEqual([...offers].sort());
  });
});
