import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/export/json.ts';
import { parse } from '../../src/index.ts';
import { runBinary, runInProcess } from '../support/cli.ts';
import { containerNames, fixtureNames, sourcePath } from '../support/gold.ts';

const schema = JSON.parse((await runInProcess({ argv: ['export', '--schema'] })).stdout);
const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(schema);
const CASES = [...fixtureNames(), ...containerNames()];

describe('export --schema', () => {
  it('is the same from the binary, needs no input, and says which dialect it is', async () => {
    expect((await runBinary({ argv: ['export', '--schema'] })).stdout).toBe(`${JSON.stringify(schema, null, 2)}\n`);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it.each<[what: string, change: (article: Record<string, unknown>) => void]>([
    ['a missing key', article => delete article['paragraphs']],
    ['another version', article => Object.assign(article, { version: 2 })],
    ['a role nobody knows', article => Object.assign(article, { segments: [{ role: 'lede', span: [0, 1] }] })],
    ['a span of one number', article => Object.assign(article, { segments: [{ role: 'body', span: [0] }] })],
    [
      'a clock that is no time',
      article => Object.assign(article['header'] as object, { published: { local: 'today' } }),
    ],
  ])('refuses %s', async (_, change) => {
    const { stdout } = await runInProcess({ argv: ['export', '-t', 'json', sourcePath('sommet-chine-asie-centrale')] });
    const articles = JSON.parse(stdout);
    expect(validate(articles)).toBe(true);
    change(articles[0]);
    expect(validate(articles)).toBe(false);
  });

  it('lets keys be added', async () => {
    const { stdout } = await runInProcess({ argv: ['export', '-t', 'json', sourcePath('odd-bytes')] });
    const [article] = JSON.parse(stdout);
    expect(validate([{ ...article, mood: 'sunny' }])).toBe(true);
  });
});

describe.each(CASES)('fixtures/%s', name => {
  it('validates, and its ndjson lines are the items of its array', async () => {
    const [array, lines, withText] = await Promise.all(
      [['json'], ['ndjson'], ['json', '--with-text']].map(args =>
        runInProcess({ argv: ['export', '--to', ...args, sourcePath(name)] }),
      ),
    );
    const articles = JSON.parse(array?.stdout ?? '');
    validate(articles);
    expect(validate.errors).toBeNull();
    expect(articles.length).toBeGreaterThan(0);
    expect(
      (lines?.stdout ?? '')
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual(articles);
    const complete = JSON.parse(withText?.stdout ?? '');
    validate(complete);
    expect(validate.errors).toBeNull();
    expect(complete.map((article: { text: string }) => article.text.length > 0)).not.toContain(false);
  });
});

describe('the array', () => {
  it('is valid JSON for none, one and several articles', () => {
    const source = 'Un titre\n\nUn paragraphe.\n';
    const dispatch = { article: parse(source)[0] as never, source };
    for (const count of [0, 1, 3]) {
      const { open, article, close } = json({ rows: 'articles' });
      const items = Array.from({ length: count }, (_, index) => article(dispatch, index));
      const written = open + items.join('') + close;
      expect(JSON.parse(written).length).toBe(count);
      expect(written.endsWith(']\n')).toBe(true);
    }
  });
});
