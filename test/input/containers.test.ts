import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CONTAINERS, sniffContainer } from '../../src/input/containers.ts';
import { readHead } from '../../src/input/head.ts';
import { FERRY, makeFolder, ROOT, runBinary, runInProcess, SUMMIT } from '../support/cli.ts';

const folder = makeFolder();

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const ninjs = (number: number, more: object = {}): string =>
  JSON.stringify({
    uri: `urn:x:${number}`,
    headline: `Story number ${number}`,
    body_text: `PARIS, March ${number} (AFP) - A bridge has opened for the ${number}th time this year.`,
    versioncreated: '2025-03-30T10:00:00Z',
    ...more,
  });
const three = [1, 2, 3].map(number => ninjs(number));
const list = async (...argv: string[]) => await runInProcess({ argv: ['list', ...argv] });
const addresses = (stdout: string): string[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(line => line.split('\t')[0] as string);

describe('a file of several articles', () => {
  it.each<[string, string]>([
    ['lines', `${three.join('\n')}\n`],
    ['lines without a last break', three.join('\r\n')],
    ['an array', JSON.stringify(three.map(text => JSON.parse(text)))],
    [
      'an array over many lines',
      JSON.stringify(
        three.map(text => JSON.parse(text)),
        null,
        2,
      ),
    ],
    ['values that follow each other', three.map(text => JSON.stringify(JSON.parse(text), null, 1)).join('\n')],
    ['a byte-order mark', `\ufeff${three.join('\n')}\n`],
  ])('as %s, has an address for each', async (name, content) => {
    const path = file(`${name.replaceAll(' ', '-')}.json`, content);
    const { code, stdout, stderr } = await list(path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(addresses(stdout)).toEqual([1, 2, 3].map(number => `${path}#${number}`));
    const second = await list(`${path}#2`);
    expect(second.stdout).toBe(`${stdout.split('\n')[1]}\n`);
    const fourth = await list(`${path}#4`);
    expect(fourth).toMatchObject({ code: 2, stdout: '', stderr: `depeche: ${path}: holds 3 articles, not 4\n` });
  });

  it('has a bare address when it is the only one, though nobody knew', async () => {
    const path = file('one.ndjson', `${three[0]}\n`);
    expect(addresses((await list(path)).stdout)).toEqual([path]);
    expect(addresses((await list(`${path}#1`)).stdout)).toEqual([path]);
  });

  it.each(['print', 'search', 'inspect', 'export'])('is taken by %s, whole or one of it', async command => {
    const path = file('each.ndjson', `${three.join('\n')}\n`);
    const argv = { print: [], search: ['bridge'], inspect: [], export: ['--to', 'text'] }[command] as string[];
    const whole = await runInProcess({ argv: [command, ...argv, path] });
    expect(whole.code).toBe(0);
    expect(whole.stdout.match(/A bridge has opened/g)?.length).toBe(3);
    const third = await runInProcess({ argv: [command, ...argv, `${path}#3`] });
    expect(third.stdout.match(/A bridge has opened/g)?.length).toBe(1);
    expect(third.stdout).toContain('3th time');
  });

  it('keeps its numbers when one is broken', async () => {
    const path = file('broken.ndjson', `${three[0]}\n{"uri":\n${three[2]}\n`);
    const { code, stdout, stderr } = await list(path);
    expect(code).toBe(2);
    expect(stderr).toBe(`depeche: ${path}: line 2: no valid JSON\n`);
    expect(addresses(stdout)).toEqual([`${path}#1`, `${path}#3`]);
  });
});

describe('compressed files', () => {
  it('are read as what is in them, plain text too, from files and from a pipe', async () => {
    for (const content of [FERRY, `${three.join('\n')}\n`]) {
      const plain = await list(file('plain', content));
      const packed = await list(file('packed.gz', gzipSync(content)));
      expect(packed.stdout.replaceAll('packed.gz', 'plain')).toBe(plain.stdout);
      const piped = await runInProcess({ argv: ['list', '-'], stdin: gzipSync(content) });
      expect(piped.stdout.replaceAll(/^-/gm, join(folder, 'plain'))).toBe(plain.stdout);
    }
  });

  it('may have several members', async () => {
    const path = file('members.ndjson.gz', Buffer.concat(three.map(text => gzipSync(`${text}\n`))));
    expect(addresses((await list(path)).stdout).length).toBe(3);
  });
});

describe('a folder', () => {
  it('gives its containers and passes over data that only have the name', async () => {
    const place = join(folder, 'walked');
    file('walked/a.ndjson', `${three[0]}\n`);
    file('walked/b.json', '{"name":"depeche"}');
    file('walked/c.xml', '<project><target/></project>');
    file('walked/d.txt', FERRY);
    file('walked/e.ndjson.gz', gzipSync(`${three[1]}\n`));
    file('walked/f.json.gz', gzipSync('{}'));
    const { code, stdout, stderr } = await list(place);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(addresses(stdout)).toEqual(['a.ndjson', 'd.txt', 'e.ndjson.gz'].map(name => join(place, name)));
  });
});

describe('--from', () => {
  it('overrides what the content says, and inspect tells so', async () => {
    const path = file('odd.json', `{"head":1,"body_text":"A body without an address, long enough to be read."}`);
    expect((await list(path)).stdout).toContain('{"head"');
    const forced = await runInProcess({ argv: ['inspect', '--from', 'ninjs', path] });
    expect(forced.stdout).toContain('ninjs, utf-8 (as you said)');
    const text = await runInProcess({ argv: ['list', '--from', 'text', file('x.ndjson', three.join('\n'))] });
    expect(text.stdout).toContain('{"uri"');
  });

  it('names the formats when it does not know one', async () => {
    const { code, stderr } = await list('--from', 'word', SUMMIT);
    expect(code).toBe(2);
    expect(stderr).toMatch(/no format «word» is read\n {2}the formats are text, json, ninjs/);
  });
});

describe('fields and text', () => {
  it('that differ are both kept, with a warning', async () => {
    const path = file(
      'differ.json',
      ninjs(4, {
        language: 'de',
        byline: 'By Ada Stone',
        body_text:
          'By Max Mole\n\nPARIS, March 4 (AFP) - A bridge has opened for the fourth time this year, and it is not the last one.\n\nThe mayor said that it was a good bridge.\n',
      }),
    );
    const { stdout } = await runInProcess({ argv: ['export', '--to', 'json', path] });
    const [article] = JSON.parse(stdout);
    expect(article.language).toBe('de');
    expect(article.header.byline).toBe('By Ada Stone');
    expect(article.alternatives).toEqual([
      { field: 'language', value: 'en', span: null },
      { field: 'header.byline', value: 'By Max Mole', span: expect.any(Array) },
    ]);
    expect(article.warnings.map(({ message }: { message: string }) => message)).toEqual([
      'language: the text says «en», the container «de», which counts',
      'byline: the text says «By Max Mole», the container «By Ada Stone», which counts',
    ]);
  });

  it('keep an embargo as a clock', async () => {
    const path = file('embargo.json', ninjs(5, { embargoed: '2025-03-31T06:00:00+02:00', urgency: 3 }));
    const { stdout } = await runInProcess({ argv: ['export', '--to', 'json', path] });
    expect(JSON.parse(stdout)[0].header).toMatchObject({
      embargoed: { local: '2025-03-31T06:00', zone: '+02:00', zoneFrom: 'explicit', instant: '2025-03-31T04:00:00Z' },
      urgency: 3,
      id: 'urn:x:5',
    });
    const printed = await runInProcess({ argv: ['print', path] });
    expect(printed.stdout).toContain('embargoed until 2025-03-31 06:00 +02:00');
  });
});

describe('formats', () => {
  it('lists what is read and written, five fields a line in a pipe', async () => {
    const { code, stdout } = await runBinary({ argv: ['formats'] });
    expect(code).toBe(0);
    const rows = stdout
      .split('\n')
      .filter(Boolean)
      .map(line => line.split('\t'));
    expect(rows.every(row => row.length === 5)).toBe(true);
    const read = rows.filter(row => row[1] === 'read').map(row => row[0]);
    expect(read).toEqual(['text', ...CONTAINERS.map(({ name }) => name)]);
    expect(rows.filter(row => row[1] === 'unpack').map(row => row[0])).toEqual(['gzip']);
    expect(rows.filter(row => row[1] === 'write').map(row => row[0])).toContain('ndjson');
  });

  // formats.ts: the example of its help says so.
  it('says «read» of what --from takes, and of nothing else', async () => {
    const { stdout } = await runInProcess({ argv: ['formats'] });
    for (const line of stdout.trimEnd().split('\n')) {
      const [name = '', direction] = line.split('\t');
      if (direction === 'write') continue;
      const { stderr } = await list('--from', name, 'nosuch.txt');
      expect(stderr, name).toContain(direction === 'read' ? 'nosuch.txt: no such file' : `no format «${name}» is read`);
    }
  });
});

describe('the container table', () => {
  it('takes no plain text for a container', () => {
    for (const text of ['', FERRY, '[URGENT] Un pont a rouvert', '<LIFFE> cocoa prices rose', '{note} a text'])
      expect(sniffContainer(readHead(Buffer.from(text)))).toBeUndefined();
  });

  it('knows the names and rows that docs/formats.md has', async () => {
    const docs = (await import('node:fs')).readFileSync(`${ROOT}/docs/formats.md`, 'utf8');
    for (const { name } of CONTAINERS) expect(docs).toContain(`| \`${name}\` |`);
  });
});
