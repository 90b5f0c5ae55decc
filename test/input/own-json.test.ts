import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { readArticle } from '../../src/input/own-json.article.ts';
import { placeInText } from '../../src/input/own-json.text.ts';
import { runInProcess, SUMMIT } from '../support/cli.ts';
import { containerNames, fixtureNames, sourcePath } from '../support/gold.ts';
import { expectLossless } from '../support/lossless.ts';

const run = async (argv: string[], stdin?: string) =>
  await runInProcess({ argv, ...(stdin === undefined ? {} : { stdin }) });
const NAMES = [...fixtureNames(), ...containerNames()];
type Json = Record<string, unknown>;

/**
 * Articles without what depends on where they stand in a file. Inside a paragraph blanks of the source are lost without
 * its text, so the spans of quotes and terms may move.
 */
function withoutPlace(lines: string): Json[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const { document: _, segments, ...article } = JSON.parse(line) as Json & { segments: { span: number[] }[] };
      const start = segments[0]?.span[0] ?? 0;
      const shifted = JSON.stringify({ ...article, segments }, (key, value) =>
        key === 'quotes' || key === 'terms'
          ? withoutSpans(value)
          : key === 'span' && Array.isArray(value)
            ? value.map((at: number) => at - start)
            : value,
      );
      return JSON.parse(shifted) as Json;
    });
}

function withoutSpans(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'span' || key === 'spans' ? undefined : inner)));
}

describe('what export --to ndjson writes', () => {
  it.each(NAMES)('is read back as the same articles: %s', async name => {
    const written = (await run(['export', '--to', 'ndjson', sourcePath(name)])).stdout;
    const again = (await run(['export', '--to', 'ndjson', '-'], written)).stdout;
    expect(withoutPlace(again)).toEqual(withoutPlace(written));
    const documents = (lines: string): unknown[] =>
      lines
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line).document);
    expect(documents(again)).toEqual(documents(written));
  });

  it('of one article goes through a pipe byte by byte', async () => {
    const written = (await run(['export', '--to', 'ndjson', '--with-text', SUMMIT])).stdout;
    expect((await run(['export', '--to', 'ndjson', '--with-text', '-'], written)).stdout).toBe(written);
    const array = (await run(['export', '--to', 'json', '--with-text', SUMMIT])).stdout;
    expect((await run(['export', '--to', 'json', '--with-text', '-'], array)).stdout).toBe(array);
  });

  it('can be searched, printed and inspected without its text', async () => {
    const written = (await run(['export', '--to', 'ndjson', SUMMIT])).stdout;
    const search = await run(['search', '-n', 'communaute d.avenir', '-'], written);
    expect(search.stdout).toBe((await run(['search', '-n', 'communaute d.avenir', SUMMIT])).stdout);
    expect((await run(['print', '-'], written)).stdout).toBe((await run(['print', SUMMIT])).stdout);
    expect((await run(['inspect', '-'], written)).stdout).toContain('dateline+body');
  });

  it('may have lost keys on the way', async () => {
    const written = JSON.parse((await run(['export', '--to', 'ndjson', SUMMIT])).stdout) as Json;
    const { segments: _, warnings: __, found: ___, ...rest } = written;
    const { code, stdout } = await run(['export', '--to', 'ndjson', '-'], JSON.stringify(rest));
    expect(code).toBe(0);
    const again = JSON.parse(stdout);
    expect(again.header).toEqual(written['header']);
    expect(again.paragraphs.map(({ text }: { text: string }) => text)).toEqual(
      (written['paragraphs'] as { text: string }[]).map(({ text }) => text),
    );
  });

  it('of no article is no article', async () => {
    expect(await run(['list', '-'], '[\n]\n')).toMatchObject({ code: 1, stdout: '', stderr: '' });
  });
});

describe('JSON that only looks like ours', () => {
  const [sample] = parse('LYON, 3 mars 2025 (AFP) - Un pont a rouvert lundi.\n\nIl est rouge.\n');
  const anything = fc.dictionary(
    fc.constantFrom(...Object.keys(sample as object), 'text'),
    fc.jsonValue({ maxDepth: 4 }),
  );

  it('never throws, and its spans always fit its text', () => {
    fc.assert(
      fc.property(anything, changes => {
        const json = { ...JSON.parse(JSON.stringify(sample)), ...changes };
        const found = readArticle(json);
        if (!found) return;
        const { article, text } = placeInText(found.article, found.text);
        const spans = [...article.paragraphs, ...article.boilerplate, ...article.segments].map(({ span }) => span);
        for (const [start, end] of spans) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(text.length).toBeLessThan(2_000_000);
      }),
      { numRuns: 400 },
    );
  });

  it('gives a text without loss when it is whole', () => {
    const found = readArticle(JSON.parse(JSON.stringify(sample)));
    const { article, text } = placeInText(found!.article, null);
    expectLossless(text, [article]);
  });

  it('cannot ask for more room than its parts need', () => {
    const json = JSON.parse(JSON.stringify(sample));
    json.segments = [{ role: 'blank', span: [0, 2 ** 40] }];
    const { text } = placeInText(readArticle(json)!.article, null);
    expect(text.length).toBeLessThan(1000);
  });
});
