import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { FERRY, makeFolder, ROOT, run, runBinary, SUMMIT, VERSION } from '../support/cli.ts';

const NAMES = COMMANDS.map(({ name }) => name);

describe('help and version', () => {
  it('lists every command with its summary', async () => {
    const { code, stdout, stderr } = await run({ argv: ['--help'] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { name, summary } of COMMANDS)
      expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, 'm'));
    expect(stdout).toContain('Examples:');
  });

  it.each(COMMANDS)('$name --help shows its options and examples', async ({ name, options, examples }) => {
    const { code, stdout, stderr } = await run({ argv: [name, '--help'] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: depeche ${name}`);
    for (const { flags } of options) expect(stdout).toContain(flags);
    expect(stdout.slice(stdout.indexOf('Examples:'))).toContain(`depeche ${name === 'print' ? '' : name}`);
    for (const [line] of examples) expect(stdout).toContain(line);
  });

  it('`help COMMAND` says the same as `COMMAND --help`', async () => {
    const [long, short] = await Promise.all([run({ argv: ['help', 'list'] }), run({ argv: ['list', '-h'] })]);
    expect(long).toEqual(short);
  });

  it.each(['--version', '-V'])('%s is that of package.json', async flag => {
    expect(await run({ argv: [flag] })).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it('nothing at all shows help on stderr and is bad usage', async () => {
    const { code, stdout, stderr } = await run({ argv: [] });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: depeche');
  });
});

describe('bad usage: exit 2, nothing on stdout, one line that says what and a hint', () => {
  it.each<[argv: string[], message: string]>([
    [['serch', 'x'], "depeche: unknown command 'serch'\n  Did you mean search?\n"],
    [['exprot'], "depeche: unknown command 'exprot'\n  Did you mean export?\n"],
    [['no-such-thing.txt'], 'depeche: no-such-thing.txt: no such file, and no such command\n'],
    [['wire/no-such-folder'], 'depeche: wire/no-such-folder: no such file, and no such command\n'],
    [['list', '--colour'], "depeche: unknown option '--colour'\n  Did you mean --color?\n"],
    [['print', '--wdith', '20'], "depeche: unknown option '--wdith'\n  Did you mean --width?\n"],
    [['print', '-%'], "depeche: unknown option '-%'\n  depeche print --help tells more\n"],
    [['search', '--bogus'], "depeche: unknown option '--bogus'\n  depeche search --help tells more\n"],
    [['--bogus'], "depeche: unknown option '--bogus'\n  depeche --help tells more\n"],
    [['schema'], "depeche: missing required argument 'server'\n  depeche schema --help tells more\n"],
    [
      ['formats', 'x'],
      "depeche: too many arguments for 'formats'. Expected 0 arguments but got 1.\n  depeche formats --help tells more\n",
    ],
    [['print'], 'depeche: print needs a file\n  depeche print --help tells more\n'],
    [['export', '--to', 'json'], 'depeche: export needs a file\n  depeche export --help tells more\n'],
    [['inspect'], 'depeche: inspect needs a file\n  depeche inspect --help tells more\n'],
    [['search'], 'depeche: search needs a pattern\n  depeche search PATTERN [PATH…]\n'],
    [['print', '--width', '0', SUMMIT], 'depeche: --width takes a whole number of at least 1, not «0»\n'],
    [['print', '--width', 'wide', SUMMIT], 'depeche: --width takes a whole number of at least 1, not «wide»\n'],
    [['print', '-m', '0', SUMMIT], 'depeche: -m, --max-count takes a whole number of at least 1, not «0»\n'],
    [['search', '-j0', 'x', SUMMIT], 'depeche: -j, --threads takes a whole number of at least 1, not «0»\n'],
    [['search', '-A', 'x', 'y'], 'depeche: -A, --after-context takes a whole number of at least 0, not «x»\n'],
    [['completion', 'tcsh'], 'depeche: unknown shell «tcsh»\n  one of bash, zsh, fish\n'],
  ])('%j', async (argv, message) => {
    expect(await run({ argv })).toEqual({ code: 2, stdout: '', stderr: message });
  });

  it.each<[argv: string[], part: RegExp]>([
    [['list', '--color', 'blue', SUMMIT], /^depeche: .*--color.*blue.*auto, always, never/],
    [['print', '--width'], /^depeche: .*--width.*argument missing\n/],
    [['print', '--tz', 'Mars/Olympus', SUMMIT], /^depeche: unknown time zone «Mars\/Olympus»\n {2}.*Europe\/Paris/],
  ])('%j', async (argv, part) => {
    const { code, stdout, stderr } = await run({ argv });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(part);
  });

  const FIXTURES = join(ROOT, 'fixtures');
  it.each<[argv: string[]]>([
    [['list']],
    [['print']],
    [['inspect']],
    [['search', 'a']],
    [['export', '--to', 'text']],
    [['index', '-o', join(tmpdir(), 'no-such.depeche')]],
  ])('%j names an unknown encoding once, before any file', async argv => {
    for (const name of ['klingon', 'constructor', '']) {
      const message = `depeche: unknown encoding «${name}»\n  for example utf-8, windows-1252, iso-8859-15, gb18030\n`;
      const outcome = await run({ argv: [...argv, '--encoding', name, FIXTURES] });
      expect(outcome).toEqual({ code: 2, stdout: '', stderr: message });
    }
  });

  // commander shows the general help and nothing else.
  it('`help serch` suggests a command', async () => {
    expect((await run({ argv: ['help', 'serch'] })).stderr).toContain('Did you mean search?');
  });
});

describe('the shorthand', () => {
  it('`depeche FILE`, `depeche -` and a pipe into `depeche` all print', async () => {
    const printed = await run({ argv: ['print', '-'], stdin: FERRY });
    expect(printed.code).toBe(0);
    expect(printed.stdout).toContain('Le bac a repris la mer samedi');
    const file = `${makeFolder({ 'ferry.txt': FERRY })}/ferry.txt`;
    for (const line of [{ argv: [file] }, { argv: ['-'], stdin: FERRY }, { argv: [], stdin: FERRY }])
      expect(await run(line)).toEqual(printed);
  });

  it('takes the options of print behind the file', async () => {
    const [short, long] = await Promise.all([
      run({ argv: [SUMMIT, '--width', '40'] }),
      run({ argv: ['print', '--width', '40', SUMMIT] }),
    ]);
    expect(short).toEqual(long);
    expect(short.stdout.split('\n').length).toBeGreaterThan(80);
  });

  it('takes the options of print before the file, or before a pipe', async () => {
    const printed = await run({ argv: ['print', '--width', '40', SUMMIT] });
    expect(await run({ argv: ['--width', '40', SUMMIT] })).toEqual(printed);
    expect(await run({ argv: ['--width=40', SUMMIT] })).toEqual(printed);
    const numbered = await run({ argv: ['print', '-n', '-'], stdin: FERRY });
    expect(numbered.stdout).toMatch(/^1\t/m);
    expect(await run({ argv: ['-n'], stdin: FERRY })).toEqual(numbered);
    expect((await run({ argv: ['-n', 'search', 'bac', SUMMIT] })).stderr).toMatch(/unknown option '-n'/);
    expect((await run({ argv: ['--fields', SUMMIT] })).stderr).toMatch(/unknown option '--fields'/);
    expect((await run({ argv: ['--version'] })).code).toBe(0);
  });

  it('a file named as a command is shadowed by it, and found as ./NAME', async () => {
    const folder = makeFolder({ list: FERRY });
    const [command, file] = await Promise.all([
      runBinary({ argv: ['list'] }, folder),
      runBinary({ argv: ['./list'] }, folder),
    ]);
    expect(command.stdout).toMatch(/^list\t2024-03-02\tAFP\t/);
    expect(file.stdout).toContain('Le bac a repris la mer samedi');
  });

  it('every command answers bad options, so none runs on a typing error', async () => {
    const outcomes = await Promise.all(NAMES.map(name => run({ argv: [name, '--no-such-option', SUMMIT] })));
    for (const { code, stdout, stderr } of outcomes) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain("unknown option '--no-such-option'");
    }
  });
});
