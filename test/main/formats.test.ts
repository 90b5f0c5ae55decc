import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/formats.ts';
import { run, runOnTerminal } from '../support/cli.ts';

/** The rows of the pipe: name, direction, extensions, media types, description. */
const rows = (await run({ argv: ['formats'] })).stdout
  .trimEnd()
  .split('\n')
  .map(line => line.split('\t') as [string, string, string, string, string]);

/** What is said, whatever lines it stands in. */
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(word => word !== '' && word !== '-');

describe('formats on a terminal', () => {
  it.each([30, 40, 60, 80, 120, 200])('fits %i columns, and breaks between words', async columns => {
    const { code, stdout } = await runOnTerminal({ argv: ['formats'] }, columns);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(columns);
    expect(lines.filter(line => line.endsWith(' '))).toEqual([]);
    for (const [name, direction, extensions, , description] of rows) {
      const start = lines.findIndex(line => wordsOf(line).slice(0, 2).join() === `${name},${direction}`);
      const end = lines.findIndex((line, at) => at > start && /^\S/.test(line));
      const said = wordsOf(lines.slice(start, end < 0 ? undefined : end).join(' '));
      expect(said, name).toEqual(wordsOf(`${name} ${direction} ${extensions} ${description}`));
    }
  });

  it('gives a row to each format where there is room, its description in one column', async () => {
    const { stdout } = await runOnTerminal({ argv: ['formats'] }, 200);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBe(rows.length);
    const columns = lines.map((line, at) => line.indexOf(rows[at]?.[4] as string));
    expect(new Set(columns).size).toBe(1);
    expect(lines.at(-1)).toContain(FORMATS.at(-1)?.description);
  });
});
