import { describe, expect, it } from 'vitest';
import { FERRY, makeFolder, run, runBinary, runOnTerminal, SUMMIT } from '../support/cli.ts';

const WRAPPED = `Un titre

La commune a fait ses comptes et le conseil les a votés hier
soir, après trois heures de débat : il faudra pour le marché des
vélos, et des œufs par centaines, dit le maire, qui ne sait pas
encore où les trouver. Il cherche.

Le marché, lui, ouvre samedi à huit heures sur la place, et les
marchands ont promis de venir.
`;
const UNWRAPPED = WRAPPED.split('\n\n')[1]?.replaceAll('\n', ' ');

const folder = makeFolder({
  'a.txt': FERRY,
  'b.txt': WRAPPED,
  'sub/c.txt': 'Autre titre\n\nUn cheval dort dans le pré depuis hier.\n',
});
const [A, B, C] = [`${folder}/a.txt`, `${folder}/b.txt`, `${folder}/sub/c.txt`];

describe('search: found is 0, not found is 1, an error is 2', () => {
  it.each<[argv: string[], code: number, stdout: string]>([
    [['velos', A], 0, 'Il transporte des vélos et des œufs.\n'],
    [['-n', 'velos', A], 0, '2:Il transporte des vélos et des œufs.\n'],
    [['-n', 'SETE', '-i', A], 0, 'headline:Le bac de Sète reprend la mer\n'],
    [['-n', 'MARSEILLE', A], 0, 'dateline:MARSEILLE, 2 mars (AFP) -\n'],
    [['des vélos', B], 0, `${UNWRAPPED}\n`],
    [['oeufs', A, B], 0, `${A}:Il transporte des vélos et des œufs.\n${B}:${UNWRAPPED}\n`],
    [['-I', 'oeufs', A, B], 0, `Il transporte des vélos et des œufs.\n${UNWRAPPED}\n`],
    [['-H', 'Il', A], 0, `${A}:Il transporte des vélos et des œufs.\n`],
    [['cheval', folder], 0, `${C}:Un cheval dort dans le pré depuis hier.\n`],
    [['-c', 'mer', A], 0, '2\n'],
    [['-c', 'oeufs', folder], 0, `${A}:1\n${B}:1\n`],
    [['-l', 'oeufs', folder], 0, `${A}\n${B}\n`],
    [['-e', 'velos et', '-e', 'repris', '-c', A], 0, '2\n'],
    [['-q', 'mer', A], 0, ''],
    [['-F', 'transporte.', A], 1, ''],
    [['transporte.', '-c', A], 0, '1\n'],
    [['girafe', folder], 1, ''],
    [['-q', 'girafe', A], 1, ''],
    [['-c', 'girafe', A], 1, ''],
    [['VÉLOS', A], 1, ''],
    [['-s', 'il transporte', A], 1, ''],
    [['France-Presse', A], 1, ''],
  ])('search %j', async (args, code, stdout) => {
    expect(await run({ argv: ['search', ...args] })).toEqual({ code, stdout, stderr: '' });
  });

  it('reads a pipe', async () => {
    expect(await run({ argv: ['search', 'velos'], stdin: FERRY })).toMatchObject({ code: 0, stderr: '' });
    expect(await run({ argv: ['search', 'velos', '-'], stdin: 'rien\n' })).toMatchObject({ code: 1, stdout: '' });
  });

  it('walks the current folder when there is neither path nor pipe', async () => {
    const { code, stdout } = await runBinary({ argv: ['search', '-l', 'oeufs|cheval'] }, folder);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'a.txt\nb.txt\nsub/c.txt\n' });
  });

  it.each(['[', '(', '*a', 'a{2,1}', '\\', '(?<n'])('refuses the pattern %s and names it', async pattern => {
    const { code, stdout, stderr } = await run({ argv: ['search', pattern, A] });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const [first, second] = stderr.split('\n');
    expect(first).toMatch(/^depeche: (.*: )?bad pattern: /);
    expect(`${first}\n${second}`).toContain(pattern);
    expect(stderr).toContain('-F takes the pattern as plain text');
    const fixed = await run({
      argv: ['search', '-F', '-q', pattern, '-'],
      stdin: `Titre

Un mot ${pattern} et un autre.
`,
    });
    expect(fixed).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('with -q a hit wins over a file that cannot be read', async () => {
    const missing = `${folder}/missing.txt`;
    for (const paths of [
      [missing, A],
      [A, missing],
    ])
      expect((await run({ argv: ['search', '-q', 'mer', ...paths] })).code).toBe(0);
    expect(await run({ argv: ['search', '-q', 'girafe', missing, A] })).toMatchObject({ code: 2, stdout: '' });
    expect(await run({ argv: ['search', 'Il', missing, A] })).toMatchObject({
      code: 2,
      stdout: `${A}:Il transporte des vélos et des œufs.\n`,
    });
  });

  // main.ts looks for the words -q and --quiet in argv.
  it('the same with -q in a bundle of short options', async () => {
    expect((await run({ argv: ['search', '-qi', 'MER', `${folder}/missing.txt`, A] })).code).toBe(0);
  });

  // main.ts takes a -q that is a pattern for the option.
  it('but not with a pattern that reads -q', async () => {
    const line = {
      argv: ['search', '-e', '-q', `${folder}/missing.txt`, '-'],
      stdin: 'Un mot.\n\nL’option -q se tait.\n',
    };
    expect((await run(line)).code).toBe(2);
  });

  it('refuses --by beside a place where nobody speaks, instead of forgetting it', async () => {
    for (const place of ['body', 'headline', 'quote,headline']) {
      const { code, stdout, stderr } = await run({ argv: ['search', '--by', 'roche', '--in', place, '.', A] });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`--by means nothing with --in ${place}`);
    }
    expect((await run({ argv: ['search', '--by', 'roche', '--in', 'quote', '.', A] })).code).toBe(1);
  });

  it('looks in the byline when asked to', async () => {
    const source = ['search', '-n', 'desroziers'];
    const path = 'fixtures/afp-fr-affineurs-reportage/source.txt';
    expect((await run({ argv: [...source, '--in', 'byline', path] })).stdout).toBe('byline:Par Anouk DESROZIERS\n');
    expect((await run({ argv: [...source, path] })).code).toBe(1);
  });

  it('with -v and -o shows what does not match, as ripgrep does', async () => {
    const shown = await run({ argv: ['search', '-v', '-o', 'mer', A] });
    expect(shown).toEqual(await run({ argv: ['search', '-v', 'mer', A] }));
    expect(shown.stdout).not.toBe('');
  });

  it('keeps the groups of several patterns apart', async () => {
    const argv = ['search', '-e', '(zzz)', '-e', '(s)q\\1', '-'];
    expect((await run({ argv, stdin: 'Titre\n\nUn mot comme sqx, rien de plus.\n' })).code).toBe(1);
  });
});

describe('search on a terminal', () => {
  it('heads the hits of each article with its address, numbers them and colours the matches', async () => {
    const { stdout } = await runOnTerminal({ argv: ['search', 'sommet a', SUMMIT] }, 80);
    expect(stdout.split('\n')[0]).toContain(SUMMIT);
    expect(stdout).toMatch(/ 3.*Le .*\u001b\[[\d;]*msommet a\u001b/);
    expect(stdout.match(/\u001b\[[\d;]*m[Ss]ommet a\u001b/g)?.length).toBeGreaterThan(3);
  });

  it('leaves a blank line between articles', async () => {
    const { stdout } = await runOnTerminal({ argv: ['search', 'oeufs', A, B], env: { NO_COLOR: '1' } }, 80);
    expect(stdout).toMatch(/œufs\.\n\n.*b\.txt/);
  });
});
