import { describe, expect, it } from 'vitest';
import { FERRY, run, runOnTerminal } from '../support/cli.ts';

type Env = Record<string, string>;
const ESC = '\u001b[';
const argv = ['search', 'bac', '-'];

describe('colour in a pipe', () => {
  it.each<[env: Env, args: string[], colour: boolean]>([
    [{}, [], false],
    [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '3' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ CLICOLOR_FORCE: '1' }, [], true],
    [{ CLICOLOR_FORCE: '0' }, [], false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    [{ NO_COLOR: '', FORCE_COLOR: '1' }, [], true],
    [{}, ['--color', 'always'], true],
    [{}, ['--color=always'], true],
    [{ NO_COLOR: '1' }, ['--color', 'always'], true],
    [{ TERM: 'dumb' }, ['--color', 'always'], true],
    [{ FORCE_COLOR: '1' }, ['--color', 'never'], false],
    [{ FORCE_COLOR: '1' }, ['--color', 'auto'], true],
  ])('%j %j: %s', async (env, args, colour) => {
    const { code, stdout } = await run({ argv: [...argv, ...args], stdin: FERRY, env });
    expect(code).toBe(0);
    expect(stdout.includes(ESC)).toBe(colour);
  });
});

describe('colour on a terminal', () => {
  it.each<[env: Env, args: string[], colour: boolean]>([
    [{}, [], true],
    [{ TERM: 'xterm' }, [], true],
    [{ TERM: 'dumb' }, [], false],
    [{ TERM: 'dumb', FORCE_COLOR: '1' }, [], true],
    [{ NO_COLOR: '1' }, [], false],
    [{ NO_COLOR: '' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{}, ['--color', 'never'], false],
    [{ NO_COLOR: '1' }, ['--color', 'always'], true],
  ])('%j %j: %s', async (env, args, colour) => {
    const { stdout } = await runOnTerminal({ argv: [...argv, ...args], stdin: FERRY, env }, 80);
    expect(stdout.includes(ESC)).toBe(colour);
  });
});

describe('every command that colours', () => {
  const COMMAND_LINES = [['print'], ['search', 'bac'], ['inspect']];

  it.each(COMMAND_LINES)(
    '%s says the same words with and without, and closes every style on its line',
    async (...command) => {
      const line = (when: string) => ({ argv: [...command, '-', '--color', when], stdin: FERRY });
      const [coloured, plain] = await Promise.all([run(line('always')), run(line('never'))]);
      expect(coloured.stdout).toContain(ESC);
      expect(coloured.stdout.replace(/\u001b\[\d+(;\d+)*m/g, '')).toBe(plain.stdout);
      for (const row of coloured.stdout.split('\n')) {
        const opened = row.match(/\u001b\[(?!22|23|39)\d+m/g)?.length;
        expect(row.match(/\u001b\[(?:22|23|39)m/g)?.length).toBe(opened);
      }
    },
  );

  // list.run.ts styles only what it writes to a terminal, whatever --color says.
  it('list too', async () => {
    expect((await run({ argv: ['list', '-', '--color', 'always'], stdin: FERRY })).stdout).toContain(ESC);
  });
});
