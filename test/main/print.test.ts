import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FERRY, makeFolder, run, runOnTerminal, SUMMIT } from '../support/cli.ts';

const gold = JSON.parse(readFileSync(SUMMIT.replace('source.txt', 'expected.json'), 'utf8'));

describe('print in a pipe', () => {
  it('gives headline, dateline and each paragraph of the first article on a line, nothing else of the page', async () => {
    const { code, stdout, stderr } = await run({ argv: ['print', SUMMIT] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[0]).toContain('Sommet Chine-Asie centrale, un nouveau jalon');
    expect(lines.some(line => line.startsWith(`${gold.dateline.text} Le conseiller d'Etat`))).toBe(true);
    expect(lines).toContain(
      "M. Qin a noté que le sommet donnait un nouvel élan à l'approfondissement des relations entre la Chine et l'Asie centrale.",
    );
    expect(stdout).not.toMatch(/Contactez notre|Sponsored by|\bFin\b|\u001b/);
  });

  it('wraps only when asked: no line is wider than --width', async () => {
    const { stdout } = await run({ argv: ['print', '--width', '50', SUMMIT] });
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(50);
    const words = (text: string) => text.split(/\s+/);
    expect(words(stdout)).toEqual(words((await run({ argv: ['print', SUMMIT] })).stdout));
  });

  it('prints several files in the order given, a blank line between', async () => {
    const folder = makeFolder({
      'a.txt': FERRY,
      'b.txt': 'Un titre\n\nUn seul paragraphe, assez long pour en être un.\n',
    });
    const { stdout } = await run({ argv: ['print', `${folder}/b.txt`, `${folder}/a.txt`] });
    expect(stdout.indexOf('Un titre')).toBe(0);
    expect(stdout).toContain('\n\nLe bac de Sète');
  });

  it('prints an empty input as nothing worth a word', async () => {
    const { code, stdout, stderr } = await run({ argv: ['print', '-'], stdin: '' });
    expect(stderr).toBe('');
    expect(code).toBeLessThan(2);
    expect(stdout.trim()).toBe('');
  });

  it('reads what people have: CRLF, a BOM, windows-1252, UTF-16 all print the same', async () => {
    const plain = await run({ argv: ['-'], stdin: FERRY });
    const crlf = FERRY.replaceAll('\n', '\r\n');
    const latin = Buffer.concat(
      [...FERRY].map(char => (char === 'œ' ? Buffer.from([0x9c]) : Buffer.from(char, 'latin1'))),
    );
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(FERRY, 'utf16le')]);
    for (const stdin of [crlf, `\ufeff${FERRY}`, latin, wide]) expect(await run({ argv: ['-'], stdin })).toEqual(plain);
  });
});

describe('print on a terminal', () => {
  it.each([
    [200, 72],
    [60, 60],
    [undefined, 72],
  ])('of %s columns wraps at %s', async (columns, widest) => {
    const { stdout } = await runOnTerminal({ argv: ['print', SUMMIT], env: { NO_COLOR: '1' } }, columns);
    const longest = Math.max(...stdout.split('\n').map(line => line.length));
    expect(longest).toBeLessThanOrEqual(widest);
    expect(longest).toBeGreaterThan(widest - 12);
  });

  it('goes by COLUMNS where the terminal does not tell its width', async () => {
    const { stdout } = await runOnTerminal({ argv: ['print', SUMMIT], env: { NO_COLOR: '1', COLUMNS: '44' } });
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(44);
  });

  const printAt = async (COLUMNS: string) => {
    const { stdout } = await runOnTerminal({ argv: ['print', SUMMIT], env: { NO_COLOR: '1', COLUMNS } });
    return Math.max(...stdout.split('\n').map(line => line.length));
  };

  it.each(['0', 'wide', ''])('and takes no harm from COLUMNS=%j', async columns => {
    expect(await printAt(columns)).toBeGreaterThan(60);
  });

  // screen.ts takes any number that is not 0 for a width.
  it('nor from COLUMNS=-5', async () => {
    expect(await printAt('-5')).toBeGreaterThan(60);
  });
});
