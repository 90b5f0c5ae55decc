import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DepecheError } from '../../src/errors.ts';
import { parse } from '../../src/index.ts';
import { CONTAINERS } from '../../src/input/containers.ts';
import { readDocuments } from '../../src/input/read.ts';
import type { Document } from '../../src/model/document.ts';
import { containerNames, sourcePath } from '../support/gold.ts';
import { expectLossless } from '../support/lossless.ts';

const NAMES = containerNames();
const sources = NAMES.map(name => readFileSync(sourcePath(name)));

async function read(bytes: Buffer, from?: string): Promise<{ documents: Document[]; errors: DepecheError[] }> {
  const documents: Document[] = [];
  const errors: DepecheError[] = [];
  const options = { from, stdin: () => Readable.from([bytes]), onError: (error: DepecheError) => errors.push(error) };
  for await (const { document } of readDocuments(['-'], options)) documents.push(document);
  return { documents, errors };
}

/** Where a file is changed, as shares of its length, and how. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 400 }),
  insert: fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '&#0;',
      '&#x110000;',
      ']]>',
      '<![CDATA[',
      '"',
      '\\u0000',
      '{',
      '}',
      '[',
      '\0',
      '\ud800',
      '<p>',
      '</p>',
      '\r',
      '\u2028',
    ),
    fc.string({ maxLength: 20 }),
  ),
});

function damage(source: Buffer, changes: readonly { at: number; length: number; insert: string }[]): Buffer {
  return changes.reduce((bytes, { at, length, insert }) => {
    const start = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, start), Buffer.from(insert), bytes.subarray(start + length)]);
  }, source);
}

describe('a damaged container', () => {
  it('gives articles without loss or errors that name the place, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: NAMES.length - 1 }),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (index, changes) => {
          const { documents, errors } = await read(damage(sources[index] as Buffer, changes));
          for (const error of errors) expect(error).toBeInstanceOf(DepecheError);
          for (const error of errors) expect(error.cause).not.toBeInstanceOf(TypeError);
          for (const document of documents) expectLossless(document.text, parse(document));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is told from others whatever it is read as', async () => {
    for (const { name } of CONTAINERS) {
      for (const source of sources) {
        const { documents, errors } = await read(source, name);
        for (const error of errors) expect(error.cause, `${name}: ${error.message}`).not.toBeInstanceOf(TypeError);
        for (const document of documents) expectLossless(document.text, parse(document));
      }
    }
  });
});

it('a byte that is no character, in a page, is a warning without a place in the article', async () => {
  const page = Buffer.concat([
    Buffer.from(
      '<html><head><meta charset="utf-8"><title>Le phare rouvre</title></head><body><article><p>Le phare de la ',
    ),
    Buffer.from([0xff]),
    Buffer.from(' pointe a rouvert mardi après vingt ans de travaux, a dit la mairie.</p></article></body></html>'),
  ]);
  const { documents } = await read(page);
  expect(documents[0]?.warnings).toEqual([expect.objectContaining({ span: null })]);
  expectLossless(documents[0]!.text, parse(documents[0]!));
});
