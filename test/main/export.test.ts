import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/formats.ts';
import { FERRY, makeFolder, ROOT, run, runBinary, SUMMIT } from '../support/cli.ts';

const NAMES = FORMATS.map(({ name }) => name).join(', ');

describe('export to stdout', () => {
  it('json is an array, ndjson the same articles one a line', async () => {
    const paths = [SUMMIT, `${ROOT}/fixtures/odd-bytes/source.txt`];
    const [json, ndjson] = await Promise.all([
      run({ argv: ['export', '--to', 'json', ...paths] }),
      run({ argv: ['export', '--to', 'ndjson', ...paths] }),
    ]);
    expect({ ...json, stdout: '' }).toEqual({ code: 0, stdout: '', stderr: '' });
    const articles = JSON.parse(json.stdout);
    expect(articles.length).toBe(2);
    expect(articles[0]).toMatchObject({ version: 1, agency: 'Xinhua', document: { path: SUMMIT, count: 1 } });
    expect(
      ndjson.stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual(articles);
  });

  it('text gives headline, dateline and paragraphs, a blank line between', async () => {
    expect((await run({ argv: ['export', '-t', 'text'], stdin: FERRY })).stdout).toBe(
      'Le bac de Sète reprend la mer\n\nMARSEILLE, 2 mars (AFP) - Le bac a repris la mer samedi, a déclaré le capitaine.\n\nIl transporte des vélos et des œufs.\n',
    );
  });

  it('--with-text writes the text that the spans point into', async () => {
    const { stdout } = await run({ argv: ['export', '-t', 'ndjson', '--with-text'], stdin: FERRY });
    const { text, dateline, segments } = JSON.parse(stdout);
    expect(text).toBe(FERRY);
    expect(text.slice(...dateline.span)).toBe(dateline.text);
    expect(segments.map(({ span }: { span: [number, number] }) => text.slice(...span)).join('')).toBe(FERRY);
  });

  it('an unknown format is refused with the formats there are', async () => {
    expect(await run({ argv: ['export', '--to', 'jsn', SUMMIT] })).toEqual({
      code: 2,
      stdout: '',
      stderr: `depeche: unknown format «jsn»\n  did you mean json? the formats are ${NAMES}\n`,
    });
    expect((await run({ argv: ['export', SUMMIT] })).stderr).toContain('export needs --to FORMAT');
  });

  it.each([
    ['md', 'markdown'],
    ['txt', 'text'],
    ['jsonl', 'ndjson'],
    ['htm', 'html'],
    ['JSON', 'json'],
  ])('--to %s, an extension, is %s', async (extension, format) => {
    expect((await run({ argv: ['export', '--to', extension, SUMMIT] })).stderr).toContain(`did you mean ${format}?`);
  });
});

describe('rows and fields', () => {
  it('--rows paragraphs --fields makes flat records, the same as JSON and as a table', async () => {
    const args = ['export', '--rows', 'paragraphs', '--fields', 'paragraph,place'];
    const [lines, array, table] = await Promise.all([
      run({ argv: [...args, '--to', 'ndjson'], stdin: FERRY }),
      run({ argv: [...args, '--to', 'json'], stdin: FERRY }),
      run({ argv: [...args, '--to', 'tsv'], stdin: FERRY }),
    ]);
    expect(lines.stdout).toBe('{"paragraph":1,"place":["MARSEILLE"]}\n{"paragraph":2,"place":["MARSEILLE"]}\n');
    expect(JSON.parse(array.stdout)).toEqual(
      lines.stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line)),
    );
    expect(table.stdout).toBe('paragraph\tplace\n1\tMARSEILLE\n2\tMARSEILLE\n');
  });

  it('--delimiter, --bom and --safe-cells make the file that Excel wants', async () => {
    const args = ['export', '-t', 'csv', '--fields', 'headline,place', '--delimiter', ';', '--bom', '--safe-cells'];
    const { stdout } = await run({ argv: args, stdin: FERRY.replace('Le bac', '@Le bac') });
    expect(stdout).toBe("\ufeffheadline;place\r\n'@Le bac de Sète reprend la mer;MARSEILLE\r\n");
  });

  it.each<[argv: string[], message: RegExp]>([
    [
      ['-t', 'csv', '--fields', 'headlin'],
      /^depeche: unknown field «headlin»\n {2}did you mean headline\? the fields of/,
    ],
    [['-t', 'csv', '--fields', ','], /^depeche: --fields names no field\n/],
    [['-t', 'csv', '--delimiter', '||'], /^depeche: --delimiter takes one character, not «\|\|»\n/],
    [['-t', 'json', '--delimiter', ';'], /^depeche: --delimiter means nothing for json\n {2}it is for csv\n$/],
    [['-t', 'text', '--rows', 'quotes'], /^depeche: text has no rows of quotes\n {2}json, ndjson, csv, tsv/],
    [['-t', 'csv', '--rows', 'sentences'], /^depeche: option '--rows <kind>' argument 'sentences' is invalid/],
  ])('%j is refused', async (argv, message) => {
    const outcome = await run({ argv: ['export', ...argv, SUMMIT] });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(message);
  });
});

describe('export -o', () => {
  // Each run writes a file of its own: main() and the binary would find each other's.
  const exportTo = (folder: string, args: readonly string[]) => runBinary({ argv: ['export', ...args] }, folder);

  it('writes what stdout would get, takes the format from the name, and says nothing', async () => {
    const folder = makeFolder();
    const outcome = await exportTo(folder, ['-o', 'out.md', SUMMIT]);
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    const { stdout } = await run({ argv: ['export', '--to', 'markdown', SUMMIT] });
    expect(readFileSync(`${folder}/out.md`, 'utf8')).toBe(stdout);
    expect(readdirSync(folder)).toEqual(['out.md']);
  });

  it('never overwrites without --force', async () => {
    const folder = makeFolder({ 'out.json': 'precious' });
    const refused = await exportTo(folder, ['-o', 'out.json', SUMMIT]);
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: 'depeche: out.json: exists already\n  --force replaces it\n',
    });
    expect(readFileSync(`${folder}/out.json`, 'utf8')).toBe('precious');
    expect((await exportTo(folder, ['-o', 'out.json', '--force', SUMMIT])).code).toBe(0);
    expect(JSON.parse(readFileSync(`${folder}/out.json`, 'utf8')).length).toBe(1);
    expect(readdirSync(folder)).toEqual(['out.json']);
  });

  it('leaves nothing behind when it fails', async () => {
    const folder = makeFolder();
    const failed = await exportTo(folder, ['-o', 'out.json', '--tz', 'Mars/Olympus', SUMMIT]);
    expect(failed).toMatchObject({ code: 2, stdout: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  const missingFolder = (path: string) => ({
    code: 2,
    stdout: '',
    stderr: `depeche: ${path}: its folder does not exist\n`,
  });

  it('names the file that it cannot write, and why', async () => {
    const folder = makeFolder();
    expect(await exportTo(folder, ['-o', 'no/out.json', SUMMIT])).toEqual(missingFolder('no/out.json'));
    expect(readdirSync(folder)).toEqual([]);
  });

  // write-file.ts: rmSync in `finally` throws ENOTDIR in its turn.
  it('the same below a file', async () => {
    const folder = makeFolder({ file: '' });
    expect(await exportTo(folder, ['-o', 'file/out.json', SUMMIT])).toEqual(missingFolder('file/out.json'));
  });

  it('with one of two files missing writes the other, and fails', async () => {
    const folder = makeFolder();
    const outcome = await exportTo(folder, ['-o', 'out.json', 'missing.txt', SUMMIT]);
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: 'depeche: missing.txt: no such file or folder\n' });
    expect(JSON.parse(readFileSync(`${folder}/out.json`, 'utf8')).length).toBe(1);
  });

  // export.run.ts writes «[]» for an export in which every input failed.
  it('writes no file when there is nothing to write', async () => {
    const folder = makeFolder();
    await exportTo(folder, ['-o', 'out.json', 'missing.txt']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('may replace the very file it reads', async () => {
    const folder = makeFolder({ 'story.txt': FERRY });
    expect((await exportTo(folder, ['-o', 'story.txt', '--force', 'story.txt'])).code).toBe(0);
    expect(readFileSync(`${folder}/story.txt`, 'utf8')).toMatch(/^Le bac de Sète reprend la mer\n\nMARSEILLE/);
  });
});
