import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/export/rows.ts';
import { run } from '../support/cli.ts';

interface Property {
  readonly type: string;
  readonly analyzer?: string;
  readonly fields?: Readonly<Record<string, Property>>;
}

describe('depeche schema', () => {
  it('has a column for every field of every kind of row', async () => {
    const { code, stdout } = await run({ argv: ['schema', 'clickhouse'] });
    expect(code).toBe(0);
    for (const kind of ['articles', 'paragraphs', 'quotes'] as const) {
      const table = new RegExp(`^CREATE TABLE ${kind} \\(\\n([\\s\\S]*?)\\n\\) ENGINE = MergeTree`, 'm').exec(
        stdout,
      )?.[1];
      expect([...(table ?? '').matchAll(/^ {2}`(\w+)` /gm)].map(([, name]) => name)).toEqual(fieldsOf(kind));
    }
  });

  it('names in the mapping only analysers and filters that it defines or that OpenSearch has', async () => {
    const { settings, mappings } = JSON.parse((await run({ argv: ['schema', 'opensearch'] })).stdout);
    const { filter, analyzer } = settings.analysis;
    for (const { filter: names } of Object.values<{ filter: string[] }>(analyzer))
      for (const name of names) expect([...Object.keys(filter), 'lowercase', 'asciifolding']).toContain(name);
    const properties = Object.values<Property>(mappings.properties);
    for (const property of properties.flatMap(one => [one, ...Object.values(one.fields ?? {})])) {
      expect(['text', 'keyword', 'date', 'byte', 'integer']).toContain(property.type);
      if (property.type === 'text') expect(Object.keys(analyzer)).toContain(property.analyzer);
    }
  });

  it('maps every field that --to opensearch writes', async () => {
    const { mappings } = JSON.parse((await run({ argv: ['schema', 'opensearch'] })).stdout);
    for (const rows of ['articles', 'paragraphs', 'quotes']) {
      const argv = ['export', '--to', 'opensearch', '--rows', rows, 'fixtures'];
      const records = (await run({ argv })).stdout.split('\n').filter((_, at) => at % 2 === 1);
      const names = new Set(records.flatMap(record => Object.keys(JSON.parse(record))));
      expect([...names].filter(name => !(name in mappings.properties))).toEqual([]);
    }
  });

  it('says what there is when asked for another', async () => {
    const { code, stderr } = await run({ argv: ['schema', 'oracle'] });
    expect(code).toBe(2);
    expect(stderr).toContain('clickhouse, clickhouse-tuning, opensearch');
  });
});
