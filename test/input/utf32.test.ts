import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/input/read.ts';
import { utf32Of } from '../../src/input/utf32.ts';
import { asUtf8 } from '../../src/input/utf32-as-utf8.ts';
import type { Document } from '../../src/model/document.ts';
import { FERRY, makeFolder, run, runBinary } from '../support/cli.ts';
import { containerNames, sourcePath } from '../support/gold.ts';

const ORDERS = ['utf-32le', 'utf-32be'] as const;
const encode = (text: string, order: string): Buffer => iconv.encode(text, order, { addBOM: false });
const marked = (text: string, order: string): Buffer => encode(`\ufeff${text}`, order);
const units = (...codes: number[]): Buffer => {
  const bytes = Buffer.alloc(codes.length * 4);
  for (const [at, code] of codes.entries()) bytes.writeUInt32LE(code, at * 4);
  return bytes;
};

async function utf8Of(chunks: readonly Buffer[], order: (typeof ORDERS)[number]): Promise<string> {
  const pieces: Buffer[] = [];
  async function* stream(): AsyncGenerator<Buffer> {
    // As with the pieces of a large file, each is gone when the next one comes.
    const memory = Buffer.alloc(Math.max(0, ...chunks.map(({ length }) => length)));
    for (const chunk of chunks) {
      memory.fill(0xff);
      chunk.copy(memory);
      yield memory.subarray(0, chunk.length);
    }
  }
  for await (const piece of asUtf8(stream(), order)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

async function read(path: string, encoding?: string): Promise<Document[]> {
  const documents: Document[] = [];
  const onError = (error: Error): void => expect.fail(error.message);
  for await (const { document } of readDocuments([path], { stdin: async function* () {}, onError, encoding }))
    documents.push(document);
  return documents;
}

const folder = makeFolder();
function file(name: string, bytes: Buffer): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

describe('UTF-32 is told', () => {
  it.each<[string, string | undefined, Buffer, string | null]>([
    ['by its mark', undefined, marked('a', 'utf-32le'), 'utf-32le'],
    ['by its mark', undefined, marked('a', 'utf-32be'), 'utf-32be'],
    ['by its mark alone', undefined, units(0xfeff), 'utf-32le'],
    ['by name', 'UTF-32BE', encode('a', 'utf-32be'), 'utf-32be'],
    ['by name', 'utf32le', encode('a', 'utf-32le'), 'utf-32le'],
    ['by name and mark', 'utf-32', marked('a', 'utf-32be'), 'utf-32be'],
    ['by name and its first byte', 'utf-32', encode('a', 'utf-32le'), 'utf-32le'],
    ['by name and its first byte', 'utf-32', encode('a', 'utf-32be'), 'utf-32be'],
    ['from UTF-16', undefined, Buffer.from([0xff, 0xfe, 0x61, 0]), null],
    ['from UTF-16 of a mark alone', undefined, Buffer.from([0xff, 0xfe]), null],
    ['from what has no mark', undefined, encode('a', 'utf-32le'), null],
    ['from what the user says', 'utf-16le', marked('a', 'utf-32le'), null],
    ['from a Word document', 'utf-32le', Buffer.from('PK\u0003\u0004'), null],
    ['from nothing', undefined, Buffer.alloc(0), null],
  ])('%s (%s)', (_, asked, bytes, encoding) => {
    expect(utf32Of(bytes, asked)).toBe(encoding);
  });
});

describe('UTF-32 as UTF-8', () => {
  it('is the same text, wherever it is cut into pieces', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...ORDERS), fc.array(fc.nat(170)), async (any, order, places) => {
        const bytes = marked(any, order);
        const cuts = [0, ...places.sort((a, b) => a - b), bytes.length];
        const chunks = cuts.slice(1).map((cut, at) => bytes.subarray(cuts[at], Math.max(cut, cuts[at] ?? 0)));
        expect(await utf8Of(chunks, order)).toBe(any);
      }),
    );
  });

  it('has U+FFFD for what is no character, and for a unit that is cut off', async () => {
    const bytes = units(0x61, 0x110000, 0x62, 0xd800, 0xdfff, 0x10ffff, 0xffffffff);
    expect(await utf8Of([bytes], 'utf-32le')).toBe('a\ufffdb\ufffd\ufffd\u{10ffff}\ufffd');
    expect(await utf8Of([bytes.subarray(0, 5)], 'utf-32le')).toBe('a\ufffd');
    expect(await utf8Of([bytes.subarray(0, 3)], 'utf-32le')).toBe('\ufffd');
    expect(await utf8Of([], 'utf-32le')).toBe('');
  });
});

describe('a file in UTF-32', () => {
  const names = containerNames().filter(name => !/\.(?:gz|docx)$/.test(sourcePath(name)));
  it.each(names)('is read as the same in UTF-8: %s', async name => {
    const [first, ...rest] = await read(sourcePath(name));
    const bytes = readFileSync(sourcePath(name));
    const text = iconv.decode(bytes, first?.item?.article ? 'utf-8' : (first?.encoding ?? 'utf-8'));
    for (const order of ORDERS) {
      const again = await read(file(`${order}.bin`, marked(text, order)));
      const bare = ({ path: _, encoding: __, warnings: ___, ...document }: Document) => document;
      expect(again.map(bare)).toEqual([first as Document, ...rest].map(bare));
      expect(again.every(({ encoding, item }) => item?.article !== undefined || encoding === order)).toBe(true);
    }
  });

  it.each(ORDERS)('comes as a file, through a pipe, compressed and by name: %s', async order => {
    const plain = await run({ argv: ['-'], stdin: FERRY });
    for (const stdin of [marked(FERRY, order), gzipSync(marked(FERRY, order))])
      expect(await run({ argv: ['-'], stdin })).toEqual(plain);
    for (const encoding of [order, 'utf-32', order.replace('-', '').toUpperCase()])
      expect(await run({ argv: ['print', '--encoding', encoding, '-'], stdin: encode(FERRY, order) })).toEqual(plain);
    expect(await run({ argv: [file('ferry.txt', marked(FERRY, order))] })).toEqual(plain);
    expect((await run({ argv: ['-'], stdin: encode(FERRY, order) })).stderr).toContain('is a binary file');
  });

  it('is searched in a folder, also through an index', async () => {
    const many = makeFolder({ 'b.txt': FERRY });
    for (const order of ORDERS) writeFileSync(join(many, `${order}.txt`), marked(FERRY, order));
    const index = join(makeFolder(), 'an.depeche');
    expect(await runBinary({ argv: ['index', many, '-o', index] })).toMatchObject({ code: 0, stderr: '' });
    for (const options of [[], ['--index', index]]) {
      const { stdout } = await runBinary({ argv: ['search', '-l', 'velos', ...options, many] });
      expect(stdout.split('\n').filter(Boolean)).toHaveLength(3);
      expect((await runBinary({ argv: ['search', 'girafe', ...options, many] })).code).toBe(1);
    }
  });

  it('may be larger than what is read at once', async () => {
    const line = `${JSON.stringify({ uri: 'urn:x:1', headline: 'Été', body_text: `LYON, 3 mars (AFP) - ${'Été. '.repeat(400)}` })}\n`;
    const count = Math.ceil(9e6 / (line.length * 4));
    const documents = await read(file('large.json', marked(line.repeat(count), 'utf-32le')));
    expect(documents).toHaveLength(count);
    expect(new Set(documents.map(({ text, encoding }) => `${encoding}${text}`)).size).toBe(1);
  });

  it('is told where it is not valid', async () => {
    const bytes = Buffer.concat([
      marked('LYON, 3 mars (AFP) - Un mot', 'utf-32le'),
      units(0xd800),
      Buffer.from([0x61]),
    ]);
    const [document] = await read(file('bad.txt', bytes));
    expect(document?.text).toBe('LYON, 3 mars (AFP) - Un mot\ufffd\ufffd');
    expect(document?.warnings).toEqual([
      { message: 'a byte that is no valid UTF-32LE is shown as \ufffd', span: [27, 28] },
    ]);
  });
});
