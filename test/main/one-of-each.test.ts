import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CONTAINERS, sniffContainer } from '../../src/input/containers.ts';
import { readHead } from '../../src/input/head.ts';
import { makeFolder, runInProcess, SUMMIT } from '../support/cli.ts';
import { containerNames, sourcePath } from '../support/gold.ts';

const root = makeFolder();

/** A folder with one file of each kind, as somebody might have it. */
const folder = join(root, 'wire');
mkdirSync(folder);
const kinds = new Map<string, string>();
for (const name of containerNames()) {
  const source = sourcePath(name);
  const kind = sniffContainer(readHead(readFileSync(source)))?.name;
  if (kind !== undefined && !kinds.has(kind)) kinds.set(kind, source);
}
for (const [kind, source] of kinds) copyFileSync(source, join(folder, `${kind}${extname(source)}`));
copyFileSync(SUMMIT, join(folder, 'plain.txt'));
writeFileSync(join(folder, 'packed.txt.gz'), gzipSync(readFileSync(SUMMIT)));
writeFileSync(join(folder, 'package.json'), '{"name":"nothing"}');

const run = async (...argv: string[]) => await runInProcess({ argv });
const files = [...kinds].map(([kind, source]) => `${kind}${extname(source)}`).concat('plain.txt', 'packed.txt.gz');

describe('a folder with one file of each kind', () => {
  it('has a file of every container', () => {
    expect([...kinds.keys()].sort()).toEqual(CONTAINERS.map(({ name }) => name).sort());
  });

  it('is listed in one call, with a headline or a beginning for each', async () => {
    const { code, stdout, stderr } = await run('list', folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout
      .split('\n')
      .filter(Boolean)
      .map(line => line.split('\t'));
    expect(new Set(rows.map(([address]) => address?.replace(/#\d+$/, '')))).toEqual(
      new Set(files.map(file => join(folder, file))),
    );
    for (const row of rows) expect(row[4]).not.toBe('');
  });

  it.each(files)('%s is printed, searched, exported and explained', async file => {
    const path = join(folder, file);
    const print = await run('print', path);
    expect({ code: print.code, stderr: print.stderr }).toEqual({ code: 0, stderr: '' });
    const exported = await run('export', '--to', 'ndjson', path);
    const [article] = exported.stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
    expect(article.paragraphs.length).toBeGreaterThan(0);
    const words = article.paragraphs
      .find(({ role }: { role: string }) => role === 'body')
      .text.split(' ')
      .slice(1, 4)
      .join(' ');
    const search = await run('search', '-F', '-c', words, folder);
    expect(search.stdout).toContain(`${path}`);
    const inspect = await run('inspect', path);
    expect(inspect.stdout).toMatch(new RegExp(`format {2}${article.document.format}, `));
    if (article.document.format !== 'text') expect(inspect.stdout).toContain('(by its content)');
  });

  it('is printed and exported in one call', async () => {
    const articles = (await run('list', folder)).stdout.split('\n').filter(Boolean).length;
    const printed = await run('print', folder);
    expect({ code: printed.code, stderr: printed.stderr }).toEqual({ code: 0, stderr: '' });
    const exported = await run('export', '--to', 'json', folder);
    expect(JSON.parse(exported.stdout).length).toBe(articles);
  });
});
