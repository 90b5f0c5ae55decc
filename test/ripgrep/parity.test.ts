import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/cli.ts';

// ripgrep itself is the measure: on files with one paragraph a line both must find the same. Skipped, with the notice
// that vitest prints, only where ripgrep is not installed.
const hasRipgrep = spawnSync('rg', ['--version']).status === 0;
if (!hasRipgrep) process.stderr.write('NOTICE: ripgrep is not installed; parity with it is not tested\n');

const bin = fileURLToPath(new URL('../../bin/depeche.js', import.meta.url));
const folder = makeFolder();

/** A small generator with a seed, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const WORDS =
  "le pont la ville port maire a dit que rien ne change Pont VILLE fin 12 3.5 (note) été Été eau-forte l'eau sept mer".split(
    ' ',
  );

for (let file = 0; file < 25; file++) {
  const next = random(file + 1);
  const sentence = (): string =>
    Array.from({ length: 6 + Math.floor(next() * 12) }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
  const paragraphs = Array.from({ length: 12 }, () => `Hier ${sentence()} et ${sentence()}.`);
  mkdirSync(join(folder, String(file % 3)), { recursive: true });
  writeFileSync(join(folder, String(file % 3), `${file}.txt`), `${paragraphs.join('\n')}\n`);
}

const run = (command: string, args: readonly string[]): string[] => {
  const { stdout } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter(line => line !== '')
    .sort();
};
const depeche = (...args: string[]): string[] => run(process.execPath, [bin, 'search', '--accents', 'exact', ...args]);
const rg = (...args: string[]): string[] => run('rg', ['--no-heading', '--color', 'never', '--no-ignore', ...args]);

describe.skipIf(!hasRipgrep)('search finds what ripgrep finds', () => {
  it.each([
    ['pont'],
    ['-i', 'pont'],
    ['-S', 'pont'],
    ['-S', 'Pont'],
    ['-s', 'Pont'],
    ['-w', 'fin'],
    ['-w', 'eau'],
    ['-F', '(note)'],
    ['-F', '3.5'],
    ['3.5'],
    ['po(nt|rt)'],
    ['^Hier le'],
    ['mer\\.$'],
    ['[Vv]ille'],
    ['\\bvil'],
    ['p.nt la'],
    ['-v', 'pont'],
    ['-e', 'pont', '-e', 'ville'],
    ['-i', 'été'],
    ['\\d\\d'],
    ['a dit que'],
    ['ma?i?re'],
    ['(le|la) (pont|ville)'],
  ])('%s %s %s %s', (...args) => {
    const caseOptions = args.some(arg => /^-[isS]$/.test(arg)) ? [] : ['-s'];
    expect(depeche(...caseOptions, ...args, '.')).toEqual(
      rg(...caseOptions, ...args, '.').map(line => line.replace(/^\.\//, '')),
    );
  });

  it.each([
    [['-c']],
    [['--count-matches']],
    [['-l']],
    [['--files-without-match']],
    [['-o', '-I']],
    [['-m', '2', '-I']],
    [['-c', '-v']],
  ])('the same with %j', extra => {
    expect(depeche('-s', ...extra, 'pont', '.')).toEqual(
      rg('-s', ...extra, 'pont', '.').map(line => line.replace(/^\.\//, '')),
    );
  });

  it('and ends with the same codes', () => {
    for (const pattern of ['pont', 'nothing at all', '(']) {
      const ours = spawnSync(process.execPath, [bin, 'search', pattern, '.'], { cwd: folder }).status;
      expect(ours).toBe(spawnSync('rg', [pattern, '.'], { cwd: folder }).status);
    }
  });
});

describe.skipIf(!hasRipgrep)("--json is ripgrep's, with keys of our own", () => {
  interface Message {
    type: string;
    data: {
      path?: { text: string };
      lines?: { text: string };
      line_number?: number;
      absolute_offset?: number;
      submatches?: { match: { text: string }; start: number; end: number }[];
    };
  }
  const messages = (command: string, args: readonly string[]): Message[] =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Message);
  const ours = (...args: string[]): Message[] =>
    messages(process.execPath, [bin, 'search', '--accents', 'exact', '--json', ...args]);
  const theirs = (...args: string[]): Message[] => messages('rg', ['--json', ...args]);
  const bare = ({ type, data: { path, lines, line_number, absolute_offset, submatches } }: Message): object => ({
    type,
    path,
    lines,
    line_number,
    absolute_offset,
    submatches: submatches?.map(({ match, start, end }) => ({ match, start, end })),
  });

  it.each([[['-s', 'été', '0/0.txt']], [['-s', '-C', '1', 'sept la|pont a', '0/0.txt']], [['-i', 'ville', '1/1.txt']]])(
    '%j',
    args => {
      const [a, b] = [ours(...args), theirs(...args)];
      expect(a.map(message => message.type)).toEqual(b.map(message => message.type));
      expect(a.filter(({ type }) => type === 'match' || type === 'context').map(bare)).toEqual(
        b.filter(({ type }) => type === 'match' || type === 'context').map(bare),
      );
      // Every key that ripgrep writes is there, with the same kind of value.
      const shape = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.slice(0, 1).map(shape)
          : value && typeof value === 'object'
            ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
            : typeof value;
      for (const type of ['begin', 'match', 'end', 'summary']) {
        const [mine, other] = [a, b].map(list => shape(list.find(message => message.type === type)));
        expect(mine).toMatchObject(other as object);
      }
    },
  );
});
