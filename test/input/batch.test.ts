import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { makeFolder } from '../support/cli.ts';

const root = makeFolder();

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(root, name), content);
  return join(root, name);
}

/** Runs the program in process, its streams piped. */
async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [text(stdout), text(stderr)];
  const code = await main({ argv, stdin: Readable.from([]), stdout, stderr, env: {} });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

const story = (title: string): string => `${title}\n\nLYON, 3 mars 2025 (AFP) - Le phare a rouvert.\n`;
const one = file('one.txt', story('Le phare rouvre'));
const numbered = file('two#2', story('Un autre phare'));
const binary = file('page.pdf', '%PDF-1.7 rest');
const missing = join(root, 'missing.txt');

describe('a batch of files', () => {
  it('goes on behind files that cannot be read, and ends in 2', async () => {
    const { code, out, err } = await run('list', missing, one, binary, numbered);
    expect(code).toBe(2);
    expect(out.match(/Le phare rouvre|Un autre phare/g)).toEqual(['Le phare rouvre', 'Un autre phare']);
    const lines = err.split('\n').filter(line => line.startsWith('depeche: '));
    expect(lines).toEqual([`depeche: ${missing}: no such file or folder`, `depeche: ${binary}: is a binary file`]);
    expect(err).toContain('pdftotext');
  });

  it('says so when the encoding is unknown', async () => {
    const { code, out, err } = await run('list', '--encoding', 'utf-42', one);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('«utf-42»');
  });
});

describe('the address of an article', () => {
  it('PATH#1 of a single article is that article', async () => {
    const { code, out, err } = await run('list', `${one}#1`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Le phare rouvre');
  });

  it('PATH#2 of a single article is an error that tells how many there are', async () => {
    const { code, out, err } = await run('list', `${one}#2`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`depeche: ${one}: holds 1 article, not 2\n`);
  });

  it('a file that is really named so wins', async () => {
    const { code, out } = await run('list', numbered);
    expect(code).toBe(0);
    expect(out).toContain('Un autre phare');
    expect((await run('list', `${numbered}#2`)).err).toBe(`depeche: ${numbered}: holds 1 article, not 2\n`);
  });
});
