import { describe, expect, it } from 'vitest';
import { run, SUMMIT } from '../support/cli.ts';
import { containerNames, fixtureNames, fixturePath, sourcePath } from '../support/gold.ts';

/** All fixtures would take long; every third has all kinds of them. */
const FILES = [...fixtureNames().map(name => fixturePath(name)), ...containerNames().map(sourcePath)].filter(
  (_, index) => index % 3 === 0,
);

const output = async (...argv: string[]): Promise<string> => (await run({ argv })).stdout;

/** The sum of a field by address. */
async function wordsOf(files: readonly string[], rows: string): Promise<Record<string, number>> {
  const lines = await output('export', '--to', 'ndjson', '--rows', rows, '--fields', 'address,words', ...files);
  const sums: Record<string, number> = {};
  for (const line of lines.trimEnd().split('\n')) {
    const { address, words } = JSON.parse(line) as { address: string; words: number };
    sums[address] = (sums[address] ?? 0) + words;
  }
  return sums;
}

describe('the words of an article', () => {
  it('are the same number in each of its rows, in those of its paragraphs, and in the statistics', async () => {
    const articles = await wordsOf(FILES, 'articles');
    const paragraphs = await wordsOf(FILES, 'paragraphs');
    const stats = JSON.parse(await output('stats', '--no-quotes', '--to', 'json', ...FILES));
    expect(Object.fromEntries(Object.entries(articles).filter(([, words]) => words > 0))).toEqual(paragraphs);
    expect(stats.words.total).toBe(Object.values(articles).reduce((sum, words) => sum + words, 0));
  });

  it('are those that ninjs and JSON-LD give', async () => {
    const [words] = Object.values(await wordsOf([SUMMIT], 'articles'));
    const ninjs = JSON.parse(await output('export', '--to', 'ninjs', SUMMIT));
    expect(ninjs.bodies[0].wordCount).toBe(words);
    expect(await output('export', '--to', 'html', SUMMIT)).toContain(`"wordCount":${words},`);
  });
});
