import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { makeFolder, ROOT, runBinary } from '../support/cli.ts';
import { readFixture } from '../support/gold.ts';

const FOLDER = join(ROOT, 'test/input/hostile');
const made = makeFolder();

/** What is said of each file, and the headlines of what is still read of it. */
const CASES: Readonly<Record<string, readonly [errors: readonly RegExp[], headlines: readonly string[]]>> = {
  'broken.xml': [[/^line 15: no well-formed XML/], []],
  'broken-second-item.rss': [[/^line 31: no well-formed XML/], ["Library's overdue books return by kite"]],
  'cut.xml': [[/^line 29: the file is cut off here/], []],
  'entity-bomb.rss': [[/^line 15: an entity that XML and HTML do not know/], []],
  'external-entity.xml': [[/^line 24: an entity that XML and HTML do not know/], []],
  'says-utf8-is-latin1.xml': [[], ['Été à Besançon']],
  'says-latin1-is-utf8.xml': [[], ['Été à Besançon']],
  'says-nothing-is-cp1252.xml': [[], ['Été à Besançon']],
  'says-nothing-is-utf16.xml': [[], ['Été à Besançon']],
  'says-klingon.xml': [[], ['Été à Besançon']],
  'unknown-root.xml': [[/^is XML of a kind that is not read/], []],
  'broken-line.ndjson': [
    [/^line 2: no valid JSON/, /^line 5: no article of depeche/],
    [
      "Dans le Jura, une école d'affinage forme des nez avant des bras",
      'Moorbahn bei Bad Zwischenahn fährt wieder nach Fahrplan',
    ],
  ],
  'broken-array.data': [[/^line 7: no valid JSON/], ['Un', 'Trois']],
  'cut.ndjson': [
    [/^line 2: the file is cut off here/],
    ["Dans le Jura, une école d'affinage forme des nez avant des bras"],
  ],
  'cut.ndjson.gz': [[/^the gzip file is cut off/], ["Dans le Jura, une école d'affinage forme des nez avant des bras"]],
  'broken.ndjson.gz': [[/^is no valid gzip file/], []],
  'bomb.gz': [
    [/^inflates beyond 32 MB and 100 times its size/],
    ["Dans le Jura, une école d'affinage forme des nez avant des bras"],
  ],
  'bomb-in-bomb.gz': [[/^inflates beyond 32 MB and 100 times its size/], []],
};

describe('a broken or hostile file', () => {
  it('is listed here', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(CASES).sort());
  });

  it.each(Object.entries(CASES))(
    '%s: what is wrong is told, and the rest is read',
    async (file, [errors, headlines]) => {
      const found = await readFixture(join(FOLDER, file));
      expect(found.errors.map(({ message }) => message)).toEqual(errors.map(pattern => expect.stringMatching(pattern)));
      expect(found.errors.every(({ subject }) => subject === join(FOLDER, file))).toBe(true);
      const articles = found.documents.flatMap(document => parse(document));
      expect(articles.map(({ header }) => header.headline)).toEqual(headlines);
    },
  );

  it('says when a file is not in the encoding that it names', async () => {
    const warningsOf = async (file: string): Promise<string[]> =>
      (await readFixture(join(FOLDER, file))).documents.flatMap(({ warnings }) =>
        warnings.map(({ message }) => message),
      );
    expect(await warningsOf('says-utf8-is-latin1.xml')).toEqual([
      'it says that it is in utf-8, but is read as windows-1252',
    ]);
    expect(await warningsOf('says-latin1-is-utf8.xml')).toEqual([
      'it says that it is in iso-8859-1, but is read as utf-8',
    ]);
    expect(await warningsOf('says-klingon.xml')).toEqual([
      'it says that it is in klingon-1, but is read as windows-1252',
    ]);
    expect(await warningsOf('says-nothing-is-cp1252.xml')).toEqual([]);
  });
});

/** Files that are too large to keep. */
const LARGE: readonly (readonly [name: string, content: string, error: RegExp | null])[] = [
  ['nested.xml', `<nitf><body><body.content>${'<p>'.repeat(20_000)}`, /^line 1: elements nest deeper than 512/],
  [
    'nested-html.rss',
    `<rss><channel><item><title>Deep</title><description><![CDATA[${'<div>'.repeat(20_000)}A sentence.]]></description></item></channel></rss>`,
    null,
  ],
  [
    'nested-too-deep.json',
    `{"uri":"urn:x:1","headline":"Deep","body_html":"${'<b>'.repeat(40_000)}"}`,
    /^HTML elements nest deeper than 30000/,
  ],
  ['nested.json', `{"uri":"urn:x:1","headline":"Deep","x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, null],
  ['breaks.json', `{"uri":"urn:x:1","headline":"Deep","body_html":"${'a line<br>'.repeat(200_000)}"}`, null],
  [
    'things.html',
    `<html><head><title>Deep</title><script type="application/ld+json">[${'{},'.repeat(200_000)}{}]</script></head><body><article><h1>Deep</h1><p>LYON, March 3, 2025 (AP) - The ferry was late again on Monday, and its captain asked for a clock.</p></article></body></html>`,
    null,
  ],
  ['nested.ndjson', `{"uri":"urn:x:1","headline":"Deep","x":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}\n`, null],
];

describe('20,000 of a kind', () => {
  it.each(LARGE)('%s', async (name, content, error) => {
    const path = join(made, name);
    writeFileSync(path, content);
    const { documents, errors } = await readFixture(path);
    expect(errors.map(({ message }) => message)).toEqual(error === null ? [] : [expect.stringMatching(error)]);
    const headlines = documents.flatMap(document => parse(document)).map(({ header }) => header.headline);
    expect(headlines).toEqual(error === null ? ['Deep'] : []);
  });
});

/** Word documents, which are ZIP archives. */
describe('an archive', () => {
  const whole = readFileSync(join(ROOT, 'fixtures/nexis-docx-en-two/source.docx'));
  const bomb = zipSync({ 'word/document.xml': Buffer.alloc(40_000_000, '<w:p/>') }, { level: 9 });
  const story = whole.indexOf('word/document.xml');
  /** The directory at the archive's end says that little is in it. */
  const lying = Buffer.from(bomb);
  lying.writeUInt32LE(1000, lying.lastIndexOf('PK\u0001\u0002') + 24);

  it.each<[string, Uint8Array, RegExp]>([
    ['a bomb', bomb, /^word\/document\.xml inflates beyond 32 MB and 100 times its size/],
    ['a bomb that calls itself small', lying, /^line 1: the file is cut off here/],
    ['cut off', whole.subarray(0, whole.length / 2), /^is no whole Word document: the archive is cut off/],
    ['cut off at its first bytes', whole.subarray(0, 40), /^is a binary file/],
    [
      'damaged',
      Buffer.from(whole).fill(0x55, story + 100, story + 300),
      /^is no whole Word document: the archive is cut off or damaged/,
    ],
    ['of something else', zipSync({ 'a.txt': Buffer.from('a') }), /^is a binary file/],
    [
      'with an entity bomb',
      zipSync({ 'word/document.xml': Buffer.from('<!DOCTYPE w [<!ENTITY a "aaaa">]><w:p><w:t>&a;</w:t></w:p>') }),
      /^line 1: an entity that XML and HTML do not know/,
    ],
  ])('%s', async (name, bytes, error) => {
    const path = join(made, `${name.replaceAll(' ', '-')}.docx`);
    writeFileSync(path, bytes);
    const { documents, errors } = await readFixture(path);
    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(error)]);
    expect(documents).toEqual([]);
  });
});

describe('the program', () => {
  it('reads the rest of a batch, exits 2, and takes a higher limit', async () => {
    const bomb = join(FOLDER, 'bomb.gz');
    const { code, stdout, stderr } = await runBinary({
      argv: ['list', bomb, join(FOLDER, 'broken.xml'), join(FOLDER, 'cut.ndjson')],
    });
    expect(code).toBe(2);
    expect(stdout.split('\n').filter(Boolean).length).toBe(2);
    expect(stderr.split('\n').filter(line => line.startsWith('depeche: ')).length).toBe(3);
    const raised = await runBinary({ argv: ['list', '--inflate-limit', '64', bomb] });
    expect(raised).toMatchObject({ code: 0, stderr: '' });
  });
});
