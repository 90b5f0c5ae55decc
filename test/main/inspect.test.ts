import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FERRY, run, runOnTerminal, SUMMIT } from '../support/cli.ts';

const source = readFileSync(SUMMIT, 'utf8').split('\n');

/** Number → [roles, text] of the rows that inspect gives source lines. */
function readRows(stdout: string): Map<number, readonly [roles: string, text: string]> {
  const rows = stdout.matchAll(/^ *([A-Za-z+]*) +(\d+)(?: {2}(.*))?$/gm);
  return new Map([...rows].map(([, roles = '', number, text = '']) => [Number(number), [roles, text]]));
}

describe('inspect', () => {
  it('shows every source line under its number, in full in a pipe', async () => {
    const { code, stdout, stderr } = await run({ argv: ['inspect', SUMMIT] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = readRows(stdout);
    expect([...rows.keys()]).toEqual(source.map((_, index) => index + 1));
    expect([...rows.values()].map(([, text]) => text)).toEqual(source.map(line => line.trimEnd()));
  });

  it('names the role of each line in the gutter', async () => {
    const rows = readRows((await run({ argv: ['inspect', SUMMIT] })).stdout);
    const roles = (number: number) => rows.get(number)?.[0];
    expect([1, 3, 7, 9].map(roles)).toEqual(['pageTitle', 'headline', 'dateline+body', 'body']);
    expect(roles(5)).toContain('clock');
    expect([2, 4, 6].map(roles)).toEqual(['', '', '']);
    const last = source.findIndex(line => line.endsWith(' Fin')) + 1;
    expect(roles(last)).toBe('body+endMark');
    expect([source.length - 1, source.length].map(roles)).toEqual(['boilerplate', 'boilerplate']);
  });

  it('says first what the article is and how that was found', async () => {
    const { stdout } = await run({ argv: ['inspect', SUMMIT] });
    expect(stdout).toMatch(
      /^ *article {2}.*source\.txt\n *format {2}text, utf-8\n *language {2}fr \(.+\)\n *agency {2}Xinhua \(.+\)\n/,
    );
    const forced = await run({ argv: ['inspect', '--assume-lang', 'en', SUMMIT] });
    expect(forced.stdout).toMatch(/language {2}en \(as you said\)/);
  });

  it('ends with the warnings and their lines', async () => {
    const { code, stdout } = await run({ argv: ['inspect', '-'], stdin: FERRY.replace('2 mars', '31 février') });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n\n *warning {2}line 5: .*day that does not exist\n$/);
    const bytes = Buffer.concat([Buffer.from(FERRY), Buffer.from([0xff, 0x0a])]);
    expect((await run({ argv: ['inspect', '-'], stdin: bytes })).stdout).toMatch(/warning {2}line 10: .*UTF-8.*\ufffd/);
  });

  it.each([40, 60, 80])(
    '--width %i cuts every row, also in a pipe; a terminal cuts at its own width',
    async columns => {
      for (const { stdout } of [
        await run({ argv: ['inspect', '--width', `${columns}`, SUMMIT] }),
        await runOnTerminal({ argv: ['inspect', SUMMIT], env: { NO_COLOR: '1' } }, columns),
      ]) {
        const rows = stdout.split('\n');
        expect(Math.max(...rows.map(row => row.length))).toBeLessThanOrEqual(columns);
        expect(rows.filter(row => row.endsWith('…')).length).toBeGreaterThan(20);
        expect(readRows(stdout).size).toBe(source.length);
      }
    },
  );

  // One line with the roles dateline, body and endMark: more than the gutter is wide.
  it('cuts what stands behind long roles, and breaks warnings instead of cutting them', async () => {
    const stdin = `MARSEILLE, 31 février (AFP) - Le bac a repris la mer samedi, a déclaré le capitaine. Il transporte des vélos et des œufs. FIN\n`;
    const whole = await run({ argv: ['inspect', '-'], stdin });
    expect(whole.stdout).toContain('dateline+body+endMark');
    const { stdout } = await run({ argv: ['inspect', '--width', '40', '-'], stdin });
    expect(Math.max(...stdout.split('\n').map(row => row.length))).toBeLessThanOrEqual(40);
    const warningsOf = (text: string): string => text.slice(text.indexOf(' warning  ')).replace(/\s+/g, ' ');
    expect(warningsOf(stdout)).toBe(warningsOf(whole.stdout));
  });

  it('shows the end of a long address', async () => {
    const { stdout } = await run({ argv: ['inspect', '--width', '40', SUMMIT] });
    expect(stdout.split('\n')[0]).toMatch(/^ *article {2}….*source\.txt$/);
  });
});
