import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quotesCommand } from '../../src/commands/quotes.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { makeFolder, ROOT, run, runOnTerminal, SUMMIT } from '../support/cli.ts';

const GORGE = `Gorge rouverte (maire)

2024-03-02 à 09:15

VALMIE, 2 mars (AFP) - « La gorge est sûre », a déclaré samedi la maire Odile Garance, ajoutant que le
sentier rouvrirait lundi.

« Nous irons, a lancé son adjoint, Paul Varenne, jusqu'au bout. » Les élus n'ont pas dit que le pont tiendrait.

Selon elle, le pont est usé. Il date de 1902.

« Passez à pied », lit-on sur le « pont du diable ».

M. Varenne a dénoncé « une mascarade ». Selon une source proche du dossier, le pont serait vendu.
`;

const WEIR = `Weir reopens

DUBLIN, March 3, 2025 (AP) - The weir is safe, Mayor Nora Roche said.

"It will last," said Roche.
`;

const folder = makeFolder({ 'a.txt': GORGE, 'b.txt': WEIR, 'c.txt': 'Rien à dire ici, et personne qui parle.\n' });
const a = `${folder}/a.txt`;
const b = `${folder}/b.txt`;

const rows = async (...argv: string[]): Promise<string[][]> =>
  (await run({ argv: ['quotes', ...argv] })).stdout
    .split('\n')
    .slice(0, -1)
    .map(row => row.split('\t'));
const contents = async (...argv: string[]): Promise<(string | undefined)[]> => (await rows(...argv)).map(row => row[4]);

describe('quotes in a pipe', () => {
  it('gives address, paragraph, speaker, kind and content between tabs, a quote a line', async () => {
    expect(await run({ argv: ['quotes', b] })).toEqual({
      code: 0,
      stdout: `${b}\t1\tNora Roche\tindirect\tThe weir is safe\n${b}\t2\tNora Roche\tdirect\tIt will last\n`,
      stderr: '',
    });
  });

  it('makes line breaks spaces, joins halves by …, names an unknown speaker as written, else -', async () => {
    expect((await rows(a)).map(([, ...row]) => row)).toEqual([
      ['1', 'Odile Garance', 'direct', 'La gorge est sûre'],
      ['1', 'Odile Garance', 'indirect', 'le sentier rouvrirait lundi'],
      ['2', 'Paul Varenne', 'direct', "Nous irons … jusqu'au bout."],
      ['2', 'Les élus', 'indirect', 'le pont tiendrait'],
      ['3', 'Odile Garance', 'indirect', 'le pont est usé'],
      ['3', 'Odile Garance', 'indirect', 'Il date de 1902'],
      ['4', 'on', 'direct', 'Passez à pied'],
      ['5', 'Paul Varenne', 'direct', 'une mascarade'],
      ['5', 'une source proche du dossier', 'indirect', 'le pont serait vendu'],
      ['headline', 'Odile Garance', 'indirect', 'Gorge rouverte'],
    ]);
  });

  it('reads standard input, and folders', async () => {
    const { stdout } = await run({ argv: ['quotes'], stdin: WEIR });
    expect(stdout).toBe(`-\t1\tNora Roche\tindirect\tThe weir is safe\n-\t2\tNora Roche\tdirect\tIt will last\n`);
    expect(new Set((await rows(folder)).map(([address]) => address))).toEqual(new Set([a, b]));
  });

  it('gives the first article what the minister said, in order', async () => {
    const all = await rows('--certain', SUMMIT);
    expect(all.length).toBe(25);
    expect(new Set(all.map(row => row[2]))).toEqual(new Set(['Qin Gang']));
    const places = all.slice(0, -1).map(row => Number(row[1]));
    expect(places).toEqual(places.toSorted((x, y) => x - y));
    expect(all.at(-1)?.[1]).toBe('headline');
  });

  it('ends with 1 where nobody says anything, with 2 on an error', async () => {
    expect(await run({ argv: ['quotes', `${folder}/c.txt`] })).toEqual({ code: 1, stdout: '', stderr: '' });
    const missing = await run({ argv: ['quotes', `${folder}/none.txt`, b] });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain(`${folder}/none.txt`);
    expect(missing.stdout).toContain('The weir is safe');
    expect((await run({ argv: ['quotes', '--kind', 'rude', a] })).code).toBe(2);
  });

  it.each(['(', 'sûr[e', '*a'])('says what is wrong with the pattern %s and where, as search does', async pattern => {
    const refused = await run({ argv: ['quotes', '--match', pattern, a] });
    expect(refused).toEqual(await run({ argv: ['search', pattern, a] }));
    expect(refused.stderr).toMatch(/^depeche: bad pattern: .*\n {2}.*\n *\^\n/);
  });

  it('-q shows nothing and tells by its exit code', async () => {
    expect(await run({ argv: ['quotes', '-q', '--by', 'roche', folder] })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await run({ argv: ['quotes', '-q', '--by', 'nobody', folder] })).code).toBe(1);
  });
});

describe('filters of quotes', () => {
  it('--by takes any part of a name, folded, and several', async () => {
    expect(await contents('--by', 'varenne', a)).toEqual(["Nous irons … jusqu'au bout.", 'une mascarade']);
    expect(await contents('--by', 'ODILE', '--kind', 'direct', folder)).toEqual(['La gorge est sûre']);
    expect(await contents('--by', 'elus', '--by', 'nora', folder)).toEqual([
      'le pont tiendrait',
      'The weir is safe',
      'It will last',
    ]);
  });

  it('--cue takes a lemma, a part of the words, or a class', async () => {
    expect(await contents('--cue', 'déclarer', a)).toEqual(['La gorge est sûre']);
    expect(await contents('--cue', 'ajoutant', a)).toEqual(['le sentier rouvrirait lundi']);
    expect(await contents('--cue', 'preposition', a)).toEqual(['le pont est usé', 'le pont serait vendu']);
  });

  it('--match reads what was said as search does', async () => {
    expect(await contents('--match', 'sure', a)).toEqual(['La gorge est sûre']);
    expect(await contents('--match', 'pont (est|serait)', a)).toEqual(['le pont est usé', 'le pont serait vendu']);
    expect(await contents('-F', '--match', 'bout.', a)).toEqual(["Nous irons … jusqu'au bout."]);
    expect(await contents('-w', '--match', 'sur', a)).toEqual([]);
    expect(await contents('-s', '--match', 'LA GORGE', a)).toEqual([]);
  });

  it('--flag picks, --certain leaves out', async () => {
    expect(await contents('--flag', 'negated', a)).toEqual(['le pont tiendrait']);
    expect(await contents('--flag', 'inferred', a)).toEqual(['Il date de 1902']);
    expect(await contents('--flag', 'fragment', a)).toEqual(['une mascarade']);
    expect(await contents('--flag', 'hearsay', a)).toEqual(['le pont serait vendu']);
    expect(await contents('--flag', 'headline', a)).toEqual(['Gorge rouverte']);
    const certain = await contents('--certain', a);
    expect(certain).not.toContain('Il date de 1902');
    expect(certain).not.toContain('une mascarade');
    expect(certain).toContain('le pont tiendrait');
  });

  it('--terms lists marked words that are not themselves a direct quote', async () => {
    expect((await rows('--terms', a)).map(([, ...row]) => row)).toEqual([
      ['4', '-', 'term', 'pont du diable'],
      ['5', '-', 'term', 'une mascarade'],
    ]);
  });

  it('--terms lists those of mixed quotes and fragments too, and the manual says so', async () => {
    const stdin =
      'LYON, 3 mars 2025 (AFP) - « Le pont tiendra », a dit le maire Jean Cazal, jugeant que c’était « une honte » pour la ' +
      'ville. Il a dénoncé « une mascarade ». Le « pont du diable » est fermé.\n';
    const { stdout } = await run({ argv: ['quotes', '--terms'], stdin });
    expect(stdout.match(/[^\t]+(?=\n)/g)).toEqual(['une honte', 'une mascarade', 'pont du diable']);
    const pages = ['README.md', 'docs/quotes.md', 'docs/formats.md', 'docs/corpora.md'].map(page =>
      readFileSync(join(ROOT, page), 'utf8'),
    );
    const option = quotesCommand.options.find(({ flags }) => flags === '--terms')?.description;
    for (const text of [...pages, option])
      expect(text?.replace(/\s+/g, ' ')).toContain('the marked words of mixed quotes and fragments');
  });

  it('--terms --match takes the terms in which it matches, in a file as in a folder', async () => {
    expect(await contents('--terms', '--match', 'MASCARADE', '-i', a)).toEqual(['une mascarade']);
    expect(await contents('--terms', '--match', 'diable|lundi', folder)).toEqual(['pont du diable']);
    expect(await contents('--terms', '-F', '--match', 'du d', '--match', 'ascarad', folder)).toEqual([
      'pont du diable',
      'une mascarade',
    ]);
    expect(await run({ argv: ['quotes', '--terms', '-w', '--match', 'mascarad', a] })).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    });
  });

  it('takes the filters on articles', async () => {
    expect(await contents('--agency', 'AP', folder)).toEqual(['The weir is safe', 'It will last']);
    expect(await contents('--lang', 'en', '--since', '2026', folder)).toEqual([]);
    expect((await rows('--place', 'valmie', folder)).length).toBe(10);
  });

  it('--count ranks the speakers', async () => {
    expect((await run({ argv: ['quotes', '--count', folder] })).stdout).toBe(
      '5\tOdile Garance\n2\tNora Roche\n2\tPaul Varenne\n1\tLes élus\n1\ton\n1\tune source proche du dossier\n',
    );
  });

  it('--terms --count ranks the terms', async () => {
    const argv = ['quotes', '--terms', '--count', a, a, SUMMIT];
    expect((await run({ argv })).stdout).toBe(
      '2\tpont du diable\n2\tune mascarade\n1\tclub exclusif\n1\trévolutions de couleur\n',
    );
    expect((await run({ argv: [...argv, '--match', 'du|de '] })).stdout).toBe(
      '2\tpont du diable\n1\trévolutions de couleur\n',
    );
  });
});

describe('options that mean nothing', () => {
  it.each([['-F'], ['-i'], ['-s'], ['-w']])('%s is refused without a pattern', async option => {
    expect(await run({ argv: ['quotes', option, a] })).toEqual({
      code: 2,
      stdout: '',
      stderr: `depeche: ${option} means nothing without --match\n  it says how the pattern of --match is read\n`,
    });
    expect(await run({ argv: ['quotes', option, '--match', 'pont', a] })).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([['--by', 'varenne'], ['--kind', 'direct'], ['--cue', 'directive'], ['--flag', 'negated'], ['--certain']])(
    '%s is refused for terms',
    async (option, ...value) => {
      expect(await run({ argv: ['quotes', '--terms', option, ...value, a] })).toEqual({
        code: 2,
        stdout: '',
        stderr: `depeche: ${option} means nothing for --terms\n  a term has no speaker, kind, cue or flag; --match takes those that hold something\n`,
      });
    },
  );
});

/** What can write rows of quotes. */
const WRITERS = FORMATS.filter(({ rows }) => rows?.includes('quotes')).map(({ name }) => name);
const TERM_WRITERS = FORMATS.filter(({ rows }) => rows?.includes('terms')).map(({ name }) => name);

describe('quotes --to', () => {
  it.each(WRITERS)('%s is export --rows quotes', async format => {
    const { stdout: listed } = await run({ argv: ['quotes', '--to', format, a, b] });
    const { stdout: exported } = await run({ argv: ['export', '--rows', 'quotes', '--to', format, a, b] });
    expect(listed).toBe(exported);
    expect(listed).toContain('La gorge est sûre');
  });

  it('writes what the filters leave, and a whole document where they leave nothing', async () => {
    const { stdout } = await run({ argv: ['quotes', '--to', 'json', '--by', 'nora', folder] });
    expect(JSON.parse(stdout).map((row: { content: string }) => row.content)).toEqual([
      'The weir is safe',
      'It will last',
    ]);
    const none = await run({ argv: ['quotes', '--to', 'json', '--by', 'nobody', folder] });
    expect(none.code).toBe(1);
    expect(JSON.parse(none.stdout)).toEqual([]);
  });

  it.each(TERM_WRITERS)('%s has a record for each term with --terms', async format => {
    const { code, stdout, stderr } = await run({
      argv: ['quotes', '--terms', '--to', format, '--match', 'diable', folder],
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('pont du diable');
    expect(stdout).not.toMatch(/mascarade|sûre/);
  });

  it('writes of a term where it stands, and its words', async () => {
    const { stdout } = await run({ argv: ['quotes', '--terms', '--to', 'ndjson', a] });
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map(line => JSON.parse(line)),
    ).toEqual(
      [
        { paragraph: 4, text: 'pont du diable' },
        { paragraph: 5, text: 'une mascarade' },
      ].map(term => ({
        address: a,
        date: '2024-03-02',
        agency: 'AFP',
        place: ['VALMIE'],
        language: 'fr',
        headline: 'Gorge rouverte (maire)',
        ...term,
      })),
    );
    expect((await run({ argv: ['quotes', '--terms', '--to', 'csv', b] })).stdout).toBe(
      'address,date,agency,place,language,headline,paragraph,text\r\n',
    );
  });

  it.each([
    ['json', '[\n{"name":"Nora Roche","count":2},\n{"name":null,"count":1}\n]\n'],
    ['ndjson', '{"name":"Nora Roche","count":2}\n{"name":null,"count":1}\n'],
    ['csv', 'name,count\r\nNora Roche,2\r\n,1\r\n'],
    ['tsv', 'name\tcount\nNora Roche\t2\n\t1\n'],
  ])('%s has the ranking with --count', async (format, written) => {
    const stdin = WEIR.replace(' - ', ' - "Nobody signs this sentence of the story." It rained.\n\n');
    expect(await run({ argv: ['quotes', '--count', '--to', format], stdin })).toEqual({
      code: 0,
      stdout: written,
      stderr: '',
    });
  });

  it('writes rankings of terms too, and one of nothing', async () => {
    expect((await run({ argv: ['quotes', '--terms', '-c', '--to', 'csv', a] })).stdout).toBe(
      'name,count\r\npont du diable,1\r\nune mascarade,1\r\n',
    );
    expect(await run({ argv: ['quotes', '-c', '--to', 'json', '--by', 'nobody', folder] })).toEqual({
      code: 1,
      stdout: '[\n]\n',
      stderr: '',
    });
  });

  it.each([
    ['--terms', 'markdown', TERM_WRITERS.join(', ')],
    ['--count', 'markdown', 'json, ndjson, csv, tsv'],
    ['--count', 'opensearch', 'json, ndjson, csv, tsv'],
  ])('%s is refused for %s', async (option, format, able) => {
    expect(await run({ argv: ['quotes', option, '--to', format, a] })).toEqual({
      code: 2,
      stdout: '',
      stderr: `depeche: ${option} means nothing for ${format}\n  it is for ${able}\n`,
    });
  });

  it('refuses other formats, and names the same ones as its help, the shells and the manual', async () => {
    expect(await run({ argv: ['quotes', '--to', 'docx', a] })).toEqual({
      code: 2,
      stdout: '',
      stderr: `depeche: unknown format «docx»\n  quotes takes ${WRITERS.join(', ')}\n`,
    });
    const option = quotesCommand.options.find(({ flags }) => flags.includes('--to'));
    expect(option?.description).toContain(WRITERS.join(', '));
    expect(option?.known).toEqual(WRITERS);
    const manual = readFileSync(join(ROOT, 'docs/quotes.md'), 'utf8');
    expect(manual.replace(/\s+/g, ' ')).toContain(`\`--to ${WRITERS.join('|')}\``);
  });
});

describe('quotes on a terminal', () => {
  const plain = (text: string): string => text.replace(/\u001b\[[\d;]*m/g, '');

  it('groups by speaker, wraps, sets the paragraph beside and the cue behind', async () => {
    const { stdout } = await runOnTerminal({ argv: ['quotes', a] }, 60);
    expect(plain(stdout).split('\n')).toEqual([
      a,
      'Gorge rouverte (maire)',
      '',
      'Odile Garance',
      '   1  «\u00a0La gorge est sûre\u00a0» · a déclaré',
      '   1  le sentier rouvrirait lundi · ajoutant',
      '   3  le pont est usé · Selon',
      '   3  Il date de 1902 · [inferred]',
      'head  Gorge rouverte · [headline]',
      '',
      'Paul Varenne',
      "   2  «\u00a0Nous irons … jusqu'au bout.\u00a0» · a lancé",
      '   5  «\u00a0une mascarade\u00a0» · a dénoncé [fragment]',
      '',
      'Les élus',
      "   2  le pont tiendrait · n'ont pas dit [negated]",
      '',
      'on',
      '   4  «\u00a0Passez à pied\u00a0» · lit-on',
      '',
      'une source proche du dossier',
      '   5  le pont serait vendu · Selon [hearsay]',
      '',
    ]);
  });

  it('--terms sets the paragraph beside each under the heading of its article, wrapped', async () => {
    const long = `${WEIR}\nThe « ferry that nobody ever boards when the weather turns bad again » and the « gate » are shut.\n`;
    const wide = makeFolder({ 'long.txt': long });
    const argv = ['quotes', '--terms', a, b, `${wide}/long.txt`];
    const rows = [
      a,
      'Gorge rouverte (maire)',
      '',
      '   4  pont du diable',
      '   5  une mascarade',
      '',
      `${wide}/long.txt`,
      'Weir reopens',
      '',
      '   3  ferry that nobody ever boards when',
      '      the weather turns bad again',
      '   3  gate',
      '',
    ];
    expect(plain((await runOnTerminal({ argv }, 42)).stdout).split('\n')).toEqual(rows);
    expect((await run({ argv: [...argv, '--width', '42'] })).stdout.split('\n')).toEqual(rows);
  });

  it('--terms underlines them, makes the address a link where links are wanted, and stays lines for a voice', async () => {
    const argv = ['quotes', '--terms', '--color', 'always', a];
    const { stdout } = await runOnTerminal({ argv: [...argv, '--hyperlink', 'always'] }, 60);
    expect(stdout).toContain('\u001b[4mpont du diable\u001b[24m');
    expect(stdout).toMatch(/^\u001b\]8;;file:/);
    const { stdout: spoken } = await runOnTerminal({ argv, env: { ACCESSIBLE: '1' } }, 60);
    expect(spoken).toBe((await run({ argv: ['quotes', '--terms', a] })).stdout);
  });

  it('wraps the name of who speaks as well', async () => {
    const path = join(ROOT, 'fixtures', 'q-stranger-fr-belga-assises', 'source.txt');
    const { stdout } = await runOnTerminal({ argv: ['quotes', '--color', 'never', path] }, 40);
    expect(stdout).toContain('\n\nUn enquêteur de la police judiciaire\nfédérale\n');
  });

  it('sets the cue dim in colour, nothing in none', async () => {
    const { stdout } = await runOnTerminal({ argv: ['quotes', '--color', 'always', b] }, 60);
    expect(stdout).toContain('\u001b[2m· said\u001b[22m');
    const { stdout: bare } = await runOnTerminal({ argv: ['quotes', '--color', 'never', b] }, 60);
    expect(bare).not.toContain('\u001b');
  });

  it('--count draws bars as long as the longest allows', async () => {
    const { stdout } = await runOnTerminal({ argv: ['quotes', '--count', '--color', 'never', b, a] }, 60);
    const bars = stdout.split('\n').slice(0, -1);
    expect(bars[0]).toMatch(/^Odile Garance +5 {2}█{20,40}$/);
    expect(bars[1]).toMatch(/^Nora Roche +2 {2}█+$/);
    const lengths = bars.map(row => row.split('█').length - 1);
    expect(lengths[1]).toBe(Math.round(((lengths[0] as number) * 2) / 5));
  });

  it('lets no control character of a dispatch through', async () => {
    const { stdout } = await run({
      argv: ['quotes'],
      stdin: 'LYON, 3 mars 2025 (AFP) - « Le \u001b[31mgué \u009b tient\u202e », a dit le maire Jean\u0007 Cazal.\n',
    });
    expect(stdout).toContain('gué');
    expect(stdout.replaceAll('\n', '').replaceAll('\t', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });
});
