import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FERRY, makeFolder, RAW_CONTROL, run, runBinary, runOnTerminal, SUMMIT } from '../support/cli.ts';

const dispatch = (place: string, day: string, agency: string): string =>
  `${place}, ${day} 2024 (${agency}) - Une phrase courte, a déclaré le maire.\n\nEt une autre phrase.\n`;

const folder = makeFolder({
  'a.txt': FERRY,
  'b.txt': dispatch('MARSEILLE', '2 mars', 'AFP'),
  'c.txt': dispatch('Sète', '4 avril', 'Xinhua'),
  'd.txt': dispatch('SETE', '1er avril', 'AFP'),
  'e.txt': 'Une longue histoire, sans date ni lieu, commence ici et finit là.\n',
});

describe('stats', () => {
  it('draws bars and a sparkline', async () => {
    const { code, stdout, stderr } = await run({ argv: ['stats', folder] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^5 dispatches · 2024-03-02 to 2024-04-04 · \d+ words/);
    expect(stdout).toMatch(/\nDays\n█ {29}▄ {2}▄\n2024-03-02 +2024-04-04\n/);
    expect(stdout).toMatch(/\nMonths\n2024-03 +█+ +2 +40 %\n2024-04 +█+ +2 +40 %\nnot known: 1\n/);
    expect(stdout).toMatch(/\nAgencies\nAFP +█+ +3 +60 %\nXinhua +█+\S? +1 +20 %\nnot known: 1\n/);
    expect(stdout).toMatch(/\nPlaces\nMARSEILLE +█+ +2 +40 %\nSète +█+ +2 +40 %\n/);
  });

  it('keeps to the terminal', async () => {
    for (const columns of [40, 80, 140]) {
      const { stdout } = await runOnTerminal({ argv: ['stats', folder], env: { NO_COLOR: '1' } }, columns);
      expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(columns);
      expect(stdout).toContain('█');
    }
  });

  it('says it in words with --plain', async () => {
    const { stdout } = await run({ argv: ['stats', '--plain', '--top', '1', folder] });
    expect(stdout).toContain('\nAgencies:\nAFP: 3, 60 %\n1 other: 1\nNot known: 1\n');
    expect(stdout).not.toMatch(/[█▏▁]/);
  });

  it('--to json has every count', async () => {
    const { stdout } = await run({ argv: ['stats', '--to', 'json', folder] });
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      articles: 5,
      undated: 1,
      days: [
        { name: '2024-03-02', count: 2 },
        { name: '2024-04-01', count: 1 },
        { name: '2024-04-04', count: 1 },
      ],
      months: [
        { name: '2024-03', count: 2 },
        { name: '2024-04', count: 2 },
      ],
      agencies: {
        rows: [
          { name: 'AFP', count: 3 },
          { name: 'Xinhua', count: 1 },
        ],
        unknown: 1,
      },
    });
  });

  it('--to csv is one table', async () => {
    const { stdout } = await run({ argv: ['stats', '--to', 'csv', folder] });
    const lines = stdout.split('\r\n');
    expect(lines.slice(0, 3)).toEqual(['table,name,count', 'articles,all,5', 'day,2024-03-02,2']);
    expect(lines).toEqual(expect.arrayContaining(['agency,AFP,3', 'agency,,1', 'month,2024-04,2']));
  });

  it('takes the filters of the other commands', async () => {
    const { stdout } = await run({ argv: ['stats', '--agency', 'afp', '--since', '2024-04', folder] });
    expect(stdout).toMatch(/^1 dispatch · 2024-04-01 · /);
  });

  it('walks the current folder, reads a pipe, and finds nothing with 1', async () => {
    expect((await runBinary({ argv: ['stats'] }, folder)).stdout).toMatch(/^5 dispatches/);
    expect((await run({ argv: ['stats'], stdin: FERRY })).stdout).toMatch(/^1 dispatch/);
    expect(await run({ argv: ['stats', '--place', 'Oslo', folder] })).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  it('lets no control character through', async () => {
    const hostile = 'SETE\u001b[31m\u009b, 1er avril 2024 (AFP) - Une phrase.\n';
    for (const argv of [['stats'], ['stats', '--plain'], ['stats', '--to', 'csv'], ['stats', '--html', '-']])
      expect(RAW_CONTROL.exec((await run({ argv, stdin: hostile })).stdout.replaceAll('\r\n', '\n'))).toBeNull();
  });
});

describe('who is quoted', () => {
  it('is told with kinds and cues, unless it is not asked for', async () => {
    const { stdout } = await run({ argv: ['stats', SUMMIT] });
    expect(stdout).toMatch(/\nQuotes\ndirect +.*\nindirect +█+.*\nmixed/);
    expect(stdout).toMatch(/\nMost quoted\nQin Gang +█+ +\d+ +\d+ %\n +\d+ indirect.* · \S+ \d+/);
    const { stdout: without } = await run({ argv: ['stats', '--no-quotes', SUMMIT] });
    expect(without).not.toContain('Most quoted');
  });

  it('stands in JSON and CSV', async () => {
    const { quotes } = JSON.parse((await run({ argv: ['stats', '--to', 'json', '--top', '1', SUMMIT] })).stdout);
    expect(quotes.direct + quotes.indirect + quotes.mixed).toBe(quotes.total);
    expect(quotes.speakers).toHaveLength(1);
    expect(quotes.speakers[0].name).toBe('Qin Gang');
    const { stdout } = await run({ argv: ['stats', '--to', 'csv', SUMMIT] });
    expect(stdout).toContain(`\r\nspeaker indirect,Qin Gang,${quotes.speakers[0].indirect}\r\n`);
  });
});

describe('stats --html', () => {
  it('writes one page that fetches nothing, and replaces none unasked', async () => {
    const page = join(makeFolder(), 'page.html');
    expect(await runBinary({ argv: ['stats', '--html', page, folder] })).toEqual({ code: 0, stdout: '', stderr: '' });
    // Its script is long; a failure need not show it.
    const html = readFileSync(page, 'utf8').replaceAll(/<script>.*?<\/script>/gs, '<script>…</script>');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('<script>…</script>\n</body>');
    expect(html).not.toMatch(/<(?:link|img|iframe)\b|\bsrc=|@import|url\(/);
    const again = await runBinary({ argv: ['stats', '--html', page, folder] });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('exists already');
    expect((await runBinary({ argv: ['stats', '--html', page, '--force', folder] })).code).toBe(0);
  });

  it('writes none for nothing', async () => {
    const page = join(makeFolder(), 'page.html');
    expect((await run({ argv: ['stats', '--html', page, '--place', 'Oslo', folder] })).code).toBe(1);
    expect(existsSync(page)).toBe(false);
  });

  it('cannot go with --to', async () => {
    const { code, stderr } = await run({ argv: ['stats', '--html', '-', '--to', 'json', folder] });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'depeche: --html and --to cannot be used together\n' });
  });
});
