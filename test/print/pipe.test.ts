import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FIRST = 'fixtures/sommet-chine-asie-centrale/source.txt';

function shell(line: string, input?: string): string {
  const shim = `depeche() { ${process.execPath} bin/depeche.js "$@"; }; ${line}`;
  return execFileSync('bash', ['-c', shim], { cwd: root, encoding: 'utf8', input: input ?? '' });
}

describe('print in a pipe', () => {
  it('gives one paragraph a line, without margins or colours', () => {
    const lines = shell(`depeche print ${FIRST} | cat`).trimEnd().split('\n');
    expect(lines).toHaveLength(24);
    expect(lines[2]).toMatch(/^XI'AN, 19 mai \(Xinhua\) -- Le conseiller d'Etat .* les deux parties\.$/);
    expect(lines.join('')).not.toMatch(/\u001b|^ /);
  });

  it('works with fold, fmt, wc and grep', () => {
    expect(shell(`depeche print ${FIRST} | fold -s -w 60 | awk '{ if (length($0) > 70) print }'`)).toBe('');
    expect(Number(shell(`depeche print ${FIRST} | wc -w`))).toBeGreaterThan(600);
    expect(shell(`depeche print ${FIRST} | grep -c 'M. Qin'`).trim()).toBe('10');
  });

  it('wraps only with --width, which bounds the line', () => {
    const rows = shell(`depeche print --width 50 ${FIRST} | cat`).split('\n');
    expect(Math.max(...rows.map(row => row.length))).toBeLessThanOrEqual(50);
    expect(rows.some(row => row.startsWith(' '))).toBe(false);
  });

  it('numbers paragraphs as fields of their own', () => {
    expect(shell(`depeche print -n ${FIRST} | grep -P '^22\\t'`)).toContain('22\tSelon M. Qin, la coopération');
  });

  it('stops after -m paragraphs, and after the lead', () => {
    expect(shell(`depeche print -m 2 ${FIRST}`).trimEnd().split('\n')).toHaveLength(4);
    expect(shell(`depeche print --lead ${FIRST}`).trimEnd().split('\n')).toHaveLength(3);
  });

  it('shows what is left out with --boilerplate', () => {
    const text = shell(`depeche print --boilerplate ${FIRST}`);
    for (const line of ['\nFin\n', 'Vous avez une question', 'Copyright © 2000-', '- Xinhua - french.news.cn'])
      expect(text).toContain(line);
    expect(shell(`depeche print ${FIRST}`)).not.toContain('Copyright');
  });

  it('separates articles by a blank line', () => {
    expect(shell(`depeche print --lead ${FIRST} ${FIRST}`)).toMatch(/les deux parties\.\n\nSommet Chine/);
  });
});

describe('what the file cannot do to the terminal', () => {
  it.each([
    ['SGR', 'a\u001b[31mred'],
    ['OSC', 'a\u001b]0;title\u0007b'],
    ['OSC 8', 'a\u001b]8;;http://x\u001b\\b'],
    ['DCS', 'a\u001bP1$r\u001b\\b'],
    ['C1 CSI', 'a\u009b31mb'],
    ['backspace', 'abc\b\b\bxyz'],
    ['lone CR', 'safe text\rEVIL'],
    ['NUL picture', 'a\u0001b'],
    ['bidi override', 'a\u202eb\u202c'],
    ['bidi isolate', 'a\u2066b\u2069'],
    ['bidi marks', 'a\u200eb\u200fc\u061cd'],
    ['zero width', 'pass\u200bword\u2060x\u00ady\u{e0041}'],
  ])('%s', (_name, text) => {
    const source = `Titre ${text}\n\nParis, 3 mars (AFP) - Il a dit ${text} hier.\n\nFin de ${text}.\n`;
    for (const command of ['print', 'print --boilerplate --width 40', 'search dit', 'inspect', 'list']) {
      const shown = shell(`depeche ${command} -`, source);
      expect(shown).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\udb40/,
      );
    }
  });

  it('shows that something was there', () => {
    expect(shell('depeche print -', 'Il a dit \u001b[31mnon\u001b[0m hier.\n')).toBe('Il a dit ␛[31mnon␛[0m hier.\n');
  });
});
