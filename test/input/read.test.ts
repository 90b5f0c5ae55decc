import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { DepecheError } from '../../src/errors.ts';
import { type ReadOptions, readDocuments } from '../../src/input/read.ts';
import { makeFolder } from '../support/cli.ts';

const root = makeFolder();

/** A folder with these files; returns its path. */
function folder(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
}

interface Result {
  readonly read: readonly { path: string | null; text: string; ordinal: number | null }[];
  readonly errors: readonly DepecheError[];
}

async function readAll(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<Result> {
  const read: { path: string | null; text: string; ordinal: number | null }[] = [];
  const errors: DepecheError[] = [];
  const all: ReadOptions = {
    stdin: () => expect.fail('nobody asked for standard input'),
    onError: error => errors.push(error),
    ...options,
  };
  for await (const { document, ordinal } of readDocuments(paths, all)) {
    read.push({ path: document.path, text: document.text, ordinal });
  }
  return { read, errors };
}

describe('a folder', () => {
  it('is read in path order, without hidden files and files that are no dispatches', async () => {
    const path = folder('order', {
      'b.txt': 'b',
      'a/2.txt': 'a2',
      'a/1.txt': 'a1',
      'c.wire': 'c',
      noextension: 'n',
      '.hidden.txt': 'h',
      '.git/x.txt': 'g',
      'page.json': '{}',
      'picture.PNG': 'p',
      'script.js': 'j',
    });
    const { read, errors } = await readAll([path]);
    expect(read.map(({ path: file }) => file)).toEqual(
      ['a/1.txt', 'a/2.txt', 'b.txt', 'c.wire', 'noextension'].map(file => join(path, ...file.split('/'))),
    );
    expect(errors).toEqual([]);
    const hidden = await readAll([path], { hidden: true });
    expect(hidden.read.map(({ text }) => text).sort()).toEqual(['a1', 'a2', 'b', 'c', 'g', 'h', 'n']);
  });

  it('gives the same order whatever order its files were made in', async () => {
    const path = folder('sorted', { 'z.txt': 'z', 'é.txt': 'é', 'A.txt': 'A', 'a.txt': 'a', 'a-b.txt': 'a-b' });
    expect((await readAll([path])).read.map(({ text }) => text)).toEqual(['A', 'a-b', 'a', 'z', 'é']);
  });

  it('passes over binary files in silence', async () => {
    const path = folder('mixed', { 'a.txt': 'a', 'b.txt': Buffer.from([0, 1, 2, 0]) });
    const { read, errors } = await readAll([path]);
    expect(read.map(({ text }) => text)).toEqual(['a']);
    expect(errors).toEqual([]);
  });

  it('without any dispatch is an error that names it, and the other paths are still read', async () => {
    const empty = folder('empty', { 'data.json': '{}' });
    const other = folder('other', { 'a.txt': 'a' });
    const { read, errors } = await readAll([empty, other]);
    expect(errors).toMatchObject([{ code: 'no-dispatch', subject: empty }]);
    expect(read.map(({ text }) => text)).toEqual(['a']);
  });

  it.skipIf(process.platform === 'win32')('with links: followed only when asked, and no loop is endless', async () => {
    const path = folder('links', { 'a.txt': 'a', 'sub/b.txt': 'b' });
    symlinkSync(path, join(path, 'sub', 'loop'));
    symlinkSync(join(path, 'a.txt'), join(path, 'link.txt'));
    symlinkSync(join(path, 'nowhere'), join(path, 'dangling.txt'));
    expect((await readAll([path])).read.map(({ text }) => text)).toEqual(['a', 'b']);
    const { read } = await readAll([path], { follow: true });
    expect(read.map(({ path: file }) => file)).toEqual([
      join(path, 'a.txt'),
      join(path, 'link.txt'),
      join(path, 'sub', 'b.txt'),
    ]);
  });
});

describe('a file', () => {
  it('is read whatever its name', async () => {
    const path = folder('named', { '.hidden.json': 'h' });
    const { read } = await readAll([join(path, '.hidden.json')]);
    expect(read).toEqual([{ path: join(path, '.hidden.json'), text: 'h', ordinal: null }]);
  });

  it('that is missing or binary is reported by name, and the batch goes on', async () => {
    const path = folder('batch', { 'a.txt': 'a', 'b.txt': '%PDF-1.4', 'c.txt': 'c' });
    const files = ['missing.txt', 'a.txt', 'b.txt', 'a.txt/below', 'c.txt'].map(file => join(path, file));
    const { read, errors } = await readAll(files);
    expect(read.map(({ text }) => text)).toEqual(['a', 'c']);
    expect(errors).toMatchObject([
      { code: 'not-found', subject: files[0], message: 'no such file or folder' },
      { code: 'binary', subject: files[2], message: 'is a binary file' },
      { code: 'not-found', subject: files[3] },
    ]);
    expect(errors[1]?.hint).toMatch(/pdftotext/);
  });

  it.skipIf(process.platform === 'win32')('that is a link to itself is reported, and the batch goes on', async () => {
    const path = folder('itself', { 'a.txt': 'a' });
    symlinkSync(join(path, 'itself.txt'), join(path, 'itself.txt'));
    const { read, errors } = await readAll([join(path, 'itself.txt'), join(path, 'a.txt')]);
    expect(errors).toMatchObject([{ code: 'unreadable', subject: join(path, 'itself.txt') }]);
    expect(read.map(({ text }) => text)).toEqual(['a']);
  });

  // walk.ts: kindOf() lets statSync() throw; `throwIfNoEntry: false` covers a missing target only.
  it('that is a link to itself does not end a walk that follows links', async () => {
    const path = folder('walked', { 'a.txt': 'a', 'z.txt': 'z' });
    symlinkSync(join(path, 'itself.txt'), join(path, 'itself.txt'));
    const { read } = await readAll([path], { follow: true });
    expect(read.map(({ text }) => text)).toEqual(['a', 'z']);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('that may not be read is reported', async () => {
    const path = folder('locked', { 'a.txt': 'a', 'b.txt': 'b' });
    chmodSync(join(path, 'a.txt'), 0);
    const { read, errors } = await readAll([path]);
    expect(errors).toMatchObject([{ code: 'unreadable', subject: join(path, 'a.txt'), message: 'permission denied' }]);
    expect(read.map(({ text }) => text)).toEqual(['b']);
  });

  it('is decoded as the user says', async () => {
    const path = folder('encoded', { 'a.txt': Buffer.from([0xe9]) });
    const { read } = await readAll([path], { encoding: 'iso-8859-5' });
    expect(read.map(({ text }) => text)).toEqual(['щ']);
  });

  it('reports an unknown encoding once for each file, by name', async () => {
    const path = folder('unknown', { 'a.txt': 'a' });
    const { errors } = await readAll([join(path, 'a.txt')], { encoding: 'utf-42' });
    expect(errors).toMatchObject([{ code: 'encoding', subject: join(path, 'a.txt') }]);
  });
});

describe('an address', () => {
  const path = folder('addresses', { 'a.txt': 'a', 'b#1': 'named with a number', 'c#': 'c' });

  it.each([
    ['a.txt', 'a.txt', null, 'a'],
    ['a.txt#1', 'a.txt', 1, 'a'],
    ['a.txt#12', 'a.txt', 12, 'a'],
    ['b#1', 'b#1', null, 'named with a number'],
    ['b#1#2', 'b#1', 2, 'named with a number'],
    ['c#', 'c#', null, 'c'],
  ])('%s', async (address, file, ordinal, text) => {
    const { read, errors } = await readAll([join(path, address)]);
    expect(errors).toEqual([]);
    expect(read).toEqual([{ path: join(path, file), text, ordinal }]);
  });

  it.each(['a.txt#0', 'a.txt#-1', 'a.txt#x', 'a.txt#', 'missing#2'])('%s names no file', async address => {
    const { read, errors } = await readAll([join(path, address)]);
    expect(read).toEqual([]);
    expect(errors).toMatchObject([{ code: 'not-found' }]);
  });

  it('does not number the files of a folder', async () => {
    const { read } = await readAll([folder('plain', { 'a.txt': 'a' })]);
    expect(read[0]?.ordinal).toBeNull();
  });
});

describe('standard input', () => {
  it('stands at its place among the paths, without a path of its own', async () => {
    const path = folder('stdin', { 'a.txt': 'a', 'b.txt': 'b' });
    const { read } = await readAll([join(path, 'a.txt'), '-', join(path, 'b.txt')], {
      stdin: () => Readable.from([Buffer.from('s')]),
    });
    expect(read.map(({ path: file, text }) => [file === null, text])).toEqual([
      [false, 'a'],
      [true, 's'],
      [false, 'b'],
    ]);
  });

  it('that is binary is reported as «-»', async () => {
    const { errors } = await readAll(['-'], { stdin: () => Readable.from([Buffer.from('a\0b')]) });
    expect(errors).toMatchObject([{ code: 'binary', subject: '-' }]);
  });
});
