import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFolder, runBinary, runInProcess, runOnTerminal } from '../support/cli.ts';

const CLEAN = `Le marché de la commune s'étend

LYON, 3 mars (AFP) - La commune a fait ses comptes et le conseil les a votés hier soir, après trois heures de débat.

« Il faudra pour le marché des vélos, et des œufs par centaines », a déclaré lundi le maire, Paul Varenne.

Les préfets cherchent, et la commune de Sète attend.
`;
const HIDDEN = ['\u00ad', '\u200b', '\u2060', '\ufeff', '\u00ad\u200b'];
const LETTERS = /(?<=\p{L})(?=\p{L})/u;

/** A text with invisible characters at some of the places between two letters of its story. */
function spoil(text: string, picks: readonly number[]): string {
  const story = text.indexOf('La commune');
  const pieces = text.slice(story).split(LETTERS);
  return (
    text.slice(0, story) + pieces.map((piece, at) => (at === 0 ? '' : (HIDDEN[picks[at] ?? -1] ?? '')) + piece).join('')
  );
}

/** The same, hard-wrapped, with words broken at soft hyphens over the ends of lines. */
const WRAPPED = `Le marché de la commune s'étend

LYON, 3 mars (AFP) - La commune a fait ses comptes et le con\u00ad
seil les a votés hier soir, après trois heures de débat.

« Il faudra pour le marché des vé\u00adlos, et des œu\u2060fs par cen\u00ad
taines », a déclaré lundi le maire, Paul Varenne.

Les préfets cher\u00ad\u200b
chent, et la com\u00ad
mune de Sète attend.
`;
const PATTERNS = [
  ['commune'],
  ['-w', 'conseil'],
  ['marche des velos'],
  ['-o', 'œufs par'],
  ['OEUFS', '-i'],
  ['--in', 'lead', 'votés'],
  ['--in', 'quote', 'vélos'],
  ['--by', 'varenne', 'centaines'],
  ['(préfets|commune) (cherchent|de Sète)'],
  ['-w', 'mune'],
  ['com\u00admune de \u200bSète'],
];
const MANY = 60;

describe('words with invisible characters in them', () => {
  const picks = fc.sample(fc.array(fc.nat(12), { minLength: 400, maxLength: 400 }), { numRuns: MANY, seed: 3 });
  const texts = [WRAPPED, ...picks.map(list => spoil(CLEAN, list))];
  const named = (texts: readonly string[]) => Object.fromEntries(texts.map((text, at) => [`${1000 + at}.txt`, text]));
  const spoiled = makeFolder(named(texts));
  const clean = makeFolder(named(texts.map(() => CLEAN)));
  const search = async (argv: readonly string[], folder: string) =>
    (await runInProcess({ argv: ['search', '-n', ...argv, folder] })).stdout.replaceAll(folder, '');

  it.each(PATTERNS)('are found as they read: %s %s %s', async (...argv) => {
    const hits = await search(argv, clean);
    expect(await search(argv, spoiled)).toBe(hits);
    // --stats has every article read: nothing is sifted.
    expect((await search(['--stats', ...argv], spoiled)).startsWith(hits)).toBe(true);
  });

  it('are found through an index', async () => {
    const index = join(makeFolder(), 'an.depeche');
    expect(await runBinary({ argv: ['index', spoiled, '-o', index] })).toMatchObject({ code: 0, stderr: '' });
    for (const argv of PATTERNS)
      expect(await search(['--index', index, ...argv], spoiled), argv.join(' ')).toBe(await search(argv, clean));
  });

  it('are printed as they read', async () => {
    const stdin = { argv: ['print', '-'], stdin: CLEAN };
    for (const text of texts.slice(0, 10)) {
      expect(await runInProcess({ ...stdin, stdin: text })).toEqual(await runInProcess(stdin));
      expect(await runOnTerminal({ ...stdin, stdin: text }, 60)).toEqual(await runOnTerminal(stdin, 60));
    }
  });

  it('are no paragraph where there is nothing else', async () => {
    const stdin = CLEAN.replace('« Il', '\u200b\n\n\u2060\n\n« Il');
    for (const argv of [
      ['print', '-'],
      ['search', '-n', 'commune', '-'],
    ])
      expect(await runInProcess({ argv, stdin })).toEqual(await runInProcess({ argv, stdin: CLEAN }));
  });

  it('keep their place in the file', async () => {
    const { stdout } = await runInProcess({
      argv: ['search', '--json', 'commune|conseil|vélos|centaines', `${spoiled}/1000.txt`],
    });
    const bytes = Buffer.from(WRAPPED);
    const found = stdout
      .split('\n')
      .filter(line => line.includes('"type":"match"'))
      .flatMap(line => {
        const { data } = JSON.parse(line);
        return data.submatches.map(({ start, end }: { start: number; end: number }) =>
          bytes.toString('utf8', data.absolute_offset + start, data.absolute_offset + end),
        );
      });
    expect(found).toEqual([
      'commune',
      'commune',
      'con\u00ad\nseil',
      'vé\u00adlos',
      'cen\u00ad\ntaines',
      'com\u00ad\nmune',
    ]);
    const written = JSON.parse(
      (await runInProcess({ argv: ['export', '--to', 'ndjson', '-'], stdin: WRAPPED })).stdout,
    );
    const [first] = written.paragraphs;
    expect(first.text).toMatch(/ et le conseil les a votés /);
    expect(WRAPPED.slice(...first.span)).toMatch(/ et le con\u00ad\nseil les a votés /);
    const [quote] = written.quotes;
    expect(quote.content).toContain('des vélos, et des œufs par centaines');
    expect(WRAPPED.slice(...quote.spans[0])).toContain('des vé\u00adlos, et des œu\u2060fs par cen\u00ad\ntaines');
  });
});

describe('our own JSON that has them, as earlier versions wrote it', () => {
  const written = async (...options: string[]): Promise<string> => {
    const stdin = CLEAN.replaceAll('commune', 'com\u00admune').replace('vélos', 'vé\u200blos');
    const { stdout } = await runInProcess({ argv: ['export', '--to', 'ndjson', ...options, '-'], stdin });
    const article = JSON.parse(stdout);
    for (const paragraph of article.paragraphs)
      paragraph.text = paragraph.text.replaceAll('commune', 'com\u00admune').replace('vélos', 'vé\u200blos');
    return JSON.stringify(article);
  };

  it.each([[[]], [['--with-text']]])('is searched and quoted as the text is: %j', async options => {
    const stdin = await written(...options);
    expect(stdin).toContain('com\u00admune');
    for (const argv of [
      ['search', '-no', 'commune|vélos'],
      ['search', '-n', '--in', 'quote', 'vélos'],
      ['quotes'],
      ['print'],
    ])
      expect(await runInProcess({ argv: [...argv, '-'], stdin }), argv.join(' ')).toEqual(
        await runInProcess({ argv: [...argv, '-'], stdin: CLEAN }),
      );
  });
});
