import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/commands.ts';
import { FORMATS } from '../src/export/formats.ts';
import { makeFolder, ROOT } from './support/cli.ts';
import { canRun, hasProgram } from './support/schemas.ts';

// The build makes it of the table of commands.
const path = join(ROOT, 'man/depeche.1');
const source = readFileSync(path, 'utf8');
const hasMandoc = hasProgram('mandoc', '-?');
const hasGroff = hasProgram('groff');

describe('the man page', () => {
  it('is where the package says', () => {
    const { man, files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(man).toBe('./man/depeche.1');
    expect(files).toContain('man');
  });

  it.skipIf(!canRun('man page', { mandoc: hasMandoc }))('has nothing that mandoc warns of', () => {
    const { stdout, stderr } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', path], { encoding: 'utf8' });
    expect(stdout + stderr).toBe('');
  });

  it.skipIf(!canRun('man page', { groff: hasGroff }))('has nothing that groff warns of', () => {
    expect(spawnSync('groff', ['-man', '-ww', '-z', '-Tutf8', path], { encoding: 'utf8' }).stderr).toBe('');
  });

  it.skipIf(!canRun('man page', { mandoc: hasMandoc }))('shows every command, option and format', () => {
    const { stdout } = spawnSync('mandoc', ['-T', 'utf8', path], { encoding: 'utf8' });
    // Bold and underlined letters are struck twice.
    const text = stdout.replace(/.\u0008/gu, '');
    for (const { name, options, summary } of COMMANDS) {
      expect(text).toContain(`depeche ${name}`);
      expect(text.toLowerCase().replace(/\s+/g, ' ')).toContain(summary.toLowerCase());
      for (const { flags } of options) expect(text).toContain(/--[\w-]+/.exec(flags)?.[0]);
    }
    for (const { name } of FORMATS) expect(text).toMatch(new RegExp(`^ +${name}$|^ +${name} `, 'm'));
  });

  const hasMan = hasProgram('man', '--version');
  it.skipIf(!canRun('man page', { man: hasMan }))(
    'is found by man where the README puts it: beside the folder of programs',
    () => {
      const prefix = makeFolder({ 'bin/depeche': '', 'share/man/man1/README': '' });
      symlinkSync(path, join(prefix, 'share/man/man1/depeche.1'));
      chmodSync(join(prefix, 'bin/depeche'), 0o755);
      const { stdout } = spawnSync('man', ['depeche'], {
        encoding: 'utf8',
        env: {
          PATH: `${join(prefix, 'bin')}${delimiter}${process.env['PATH']}`,
          MANPAGER: 'cat',
          MANWIDTH: '80',
          LC_ALL: 'C.UTF-8',
        },
      });
      expect(stdout).toMatch(/^DEPECHE\(1\)/);
      expect(stdout.replace(/.\u0008/gu, '')).toContain('depeche export');
    },
  );

  it('is ASCII, whatever the options say', () => {
    expect(source).toMatch(/^[\n\x20-\x7e]+$/);
  });
});
