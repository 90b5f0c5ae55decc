import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { BINARY, SUMMIT } from '../support/cli.ts';

// util-linux's script(1) gives a real pseudo-terminal; other systems' take other options.
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true;

/** Runs the program on a pseudo-terminal of that size. */
function onTerminal(args: string, columns: number, env: Record<string, string> = {}): string {
  const command = `stty cols ${columns} rows 30; '${process.execPath}' '${BINARY}' ${args}`;
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    env: { PATH: process.env['PATH'], TERM: 'xterm', SHELL: '/bin/sh', DEPECHE_PAGER: '', ...env },
    timeout: 30_000,
    encoding: 'utf8',
    input: '',
  });
  return stdout.replaceAll('\r\n', '\n');
}

const plain = (text: string): string => text.replace(/\u001b\[[\d;]*m/g, '');
const widest = (text: string): number => Math.max(...text.split('\n').map(row => row.length));

describe.skipIf(!hasScript)('on a real terminal', () => {
  it.each([
    [50, 50],
    [72, 72],
    [160, 72],
  ])('of %s columns print wraps at %s, in colour', (columns, measure) => {
    const text = onTerminal(`print ${SUMMIT}`, columns);
    expect(text).toContain('\u001b[1m');
    const width = widest(plain(text));
    expect(width).toBeLessThanOrEqual(measure);
    expect(width).toBeGreaterThan(measure - 12);
  });

  it('inspect cuts at the width of the terminal', () => {
    const rows = plain(onTerminal(`inspect ${SUMMIT}`, 64));
    expect(widest(rows.split('\n').slice(5).join('\n'))).toBeLessThanOrEqual(64);
    expect(rows).toContain('…');
  });

  it('search shows headings and numbers', () => {
    const text = plain(onTerminal(`search clôture ${SUMMIT}`, 80));
    expect(text.split('\n')[0]).toContain('source.txt');
    expect(text).toMatch(/^ +2 {2}M\. Qin/m);
  });

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('%j means no colour', env => {
    expect(onTerminal(`print ${SUMMIT}`, 80, env)).not.toContain('\u001b');
  });

  it('print without a file asks for one instead of waiting for the keyboard', () => {
    expect(onTerminal('print', 80)).toContain('depeche: print needs a file');
  });
});
