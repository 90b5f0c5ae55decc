import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameRecords } from '../../src/input/json-frames.ts';

async function frame(text: string, sizes: readonly number[]): Promise<{ values: unknown[]; lines: number[] }> {
  const bytes = Buffer.from(text);
  const chunks = async function* (): AsyncGenerator<Buffer> {
    let at = 0;
    for (let index = 0; at < bytes.length; index++) {
      const size = sizes[index % sizes.length] as number;
      yield bytes.subarray(at, at + size);
      at += size;
    }
  };
  const values: unknown[] = [];
  const lines: number[] = [];
  for await (const record of frameRecords(chunks(), 1_000_000)) {
    values.push(JSON.parse((record.bytes as Buffer).toString()));
    lines.push(record.line);
  }
  return { values, lines };
}

const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));
const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 });

describe('records of a stream', () => {
  it.each<[string, (objects: object[]) => string]>([
    ['lines', objects => objects.map(one => `${JSON.stringify(one)}\n`).join('')],
    ['an array on one line', objects => JSON.stringify(objects)],
    ['an array with an item a line', objects => `[\n${objects.map(one => JSON.stringify(one)).join(',\n')}\n]\n`],
    ['an indented array', objects => JSON.stringify(objects, null, 2)],
    ['indented values', objects => objects.map(one => JSON.stringify(one, null, 2)).join('\n\n')],
  ])('are the same however %s are cut into chunks', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(object, { minLength: 1, maxLength: 5 }), sizes, async (objects, cut) => {
        const { values } = await frame(write(objects), cut);
        expect(values).toEqual(JSON.parse(JSON.stringify(objects)));
      }),
      { numRuns: 60 },
    );
  });

  it('know the line they begin on', async () => {
    expect((await frame('\n{"a":1}\n\n\n{"b":2}\n', [3])).lines).toEqual([2, 5]);
    expect((await frame('[\n {\n  "a": 1\n },\n {\n  "b": 2\n }\n]\n', [3])).lines).toEqual([2, 5]);
  });

  it('that are too large are left out, and the next one is read', async () => {
    const chunks = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('{"a":1}\n');
      yield Buffer.from(`{"b":"${'x'.repeat(60)}`);
      yield Buffer.from(`${'x'.repeat(60)}"}\n{"c":3}\n`);
    };
    const found: (string | null)[] = [];
    for await (const { bytes } of frameRecords(chunks(), 50)) found.push(bytes?.toString() ?? null);
    expect(found).toEqual(['{"a":1}', null, '{"c":3}']);
  });
});
