import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { DepecheError } from '../../src/errors.ts';
import { type Decoded, decode } from '../../src/input/decode.ts';

const STORY = "LYON, 3 mars (AFP) - L'été, une œuvre à 5 € a-t-il dit : «déjà» – «çà et là».\n";
/** Without what the old encodings lack. */
const LATIN = "LYON, 3 mars (AFP) - L'été, une île à 5 francs a-t-il dit : «déjà», «çà et là».\n";

const BOM_UTF8 = Buffer.from([0xef, 0xbb, 0xbf]);
const BOM_LE = Buffer.from([0xff, 0xfe]);
const BOM_BE = Buffer.from([0xfe, 0xff]);

const clean = (text: string, encoding: string): Decoded => ({ text, encoding, warnings: [] });

async function refused(bytes: Buffer, encoding?: string): Promise<DepecheError> {
  const error: unknown = await decode(bytes, encoding).then(
    decoded => expect.fail(`read as ${JSON.stringify(decoded)}`),
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(DepecheError);
  return error as DepecheError;
}

describe('decode finds the encoding', () => {
  it.each([
    ['ASCII', Buffer.from('plain'), clean('plain', 'utf-8')],
    ['nothing', Buffer.alloc(0), clean('', 'utf-8')],
    ['one byte', Buffer.from('x'), clean('x', 'utf-8')],
    ['UTF-8', Buffer.from(STORY), clean(STORY, 'utf-8')],
    ['UTF-8 with a BOM', Buffer.concat([BOM_UTF8, Buffer.from(STORY)]), clean(STORY, 'utf-8')],
    ['a BOM alone', BOM_UTF8, clean('', 'utf-8')],
    ['UTF-16 LE with a BOM', Buffer.concat([BOM_LE, iconv.encode(STORY, 'utf-16le')]), clean(STORY, 'utf-16le')],
    ['UTF-16 BE with a BOM', Buffer.concat([BOM_BE, iconv.encode(STORY, 'utf-16be')]), clean(STORY, 'utf-16be')],
    ['UTF-16 LE without a BOM', iconv.encode(LATIN, 'utf-16le'), clean(LATIN, 'utf-16le')],
    ['UTF-16 BE without a BOM', iconv.encode(LATIN, 'utf-16be'), clean(LATIN, 'utf-16be')],
    ['windows-1252', iconv.encode(STORY, 'windows-1252'), clean(STORY, 'windows-1252')],
    ['ISO-8859-1, which windows-1252 holds', iconv.encode(LATIN, 'latin1'), clean(LATIN, 'windows-1252')],
    ['one accent in windows-1252', Buffer.from('d\xe9j\u00e0 vu', 'latin1'), clean('déjà vu', 'windows-1252')],
    ['curly quotes alone in windows-1252', Buffer.from('\x93oui\x94', 'latin1'), clean('“oui”', 'windows-1252')],
  ])('%s', async (_, bytes, decoded) => {
    expect(await decode(bytes)).toEqual(decoded);
  });

  it.each([
    ['œ', 'une œuvre à Lyon'],
    ['Œ', 'Œuvre et été'],
    ['€', 'à 5 € le kilo'],
  ])('ISO-8859-15, told by its %s', async (_, text) => {
    expect(await decode(iconv.encode(text, 'iso-8859-15'))).toEqual(clean(text, 'iso-8859-15'));
  });

  it('UTF-16 with accents outside of Latin-1 and no BOM', async () => {
    expect(await decode(iconv.encode(STORY, 'utf-16le'))).toEqual(clean(STORY, 'utf-16le'));
  });

  it('reads fractions in windows-1252 as fractions', async () => {
    const text = 'à 12½ % et 3¼ litres';
    expect(await decode(iconv.encode(text, 'windows-1252'))).toEqual(clean(text, 'windows-1252'));
  });
});

describe('decode shows stray bytes', () => {
  it('as U+FFFD, with a warning at its place, and does not take the file for something else', async () => {
    const bytes = Buffer.concat([Buffer.from('été à Xi'), Buffer.from([0xff]), Buffer.from('an, déjà')]);
    const { text, encoding, warnings } = await decode(bytes);
    expect(text).toBe('été à Xi\ufffdan, déjà');
    expect(encoding).toBe('utf-8');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.span).toEqual([8, 9]);
    expect(warnings[0]?.message).toMatch(/UTF-8/);
  });

  it('also where a sequence is cut off at the end of the file', async () => {
    const bytes = Buffer.from('une œuvre déjà célébrée').subarray(0, -2);
    const { text, encoding, warnings } = await decode(bytes);
    expect({ text, encoding }).toEqual({ text: 'une œuvre déjà célébr\ufffd', encoding: 'utf-8' });
    expect(warnings[0]?.span).toEqual([21, 22]);
  });

  it('but a U+FFFD that the file itself holds is no error of its bytes', async () => {
    expect(await decode(Buffer.from('déjà \ufffd vu'))).toEqual(clean('déjà \ufffd vu', 'utf-8'));
  });
});

describe('decode refuses what is no text', () => {
  it.each([
    ['NUL', Buffer.from('abc\0def'), undefined],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), undefined],
    ['a PDF', Buffer.from('%PDF-1.7\n%plain enough'), /pdftotext/],
    ['rich text', Buffer.from('{\\rtf1\\ansi dépêche}'), /pandoc/],
    ['a ZIP', Buffer.from('PK\u0003\u0004rest'), /unpack/],
    ['gzip', Buffer.from('1f8b080000', 'hex'), /gunzip/],
  ])('%s', async (_, bytes, hint) => {
    const error = await refused(bytes);
    expect(error).toMatchObject({ code: 'binary', exitCode: 2 });
    if (hint) expect(error.hint).toMatch(hint);
    else expect(error.hint).toBeUndefined();
  });
});

describe('an encoding that the user names', () => {
  it('wins over what the bytes suggest', async () => {
    expect(await decode(Buffer.from('é'), 'latin1')).toEqual(clean('Ã©', 'latin1'));
    const chinese = iconv.encode('新华社北京5月19日电', 'gb18030');
    expect(await decode(chinese, 'GB18030')).toEqual(clean('新华社北京5月19日电', 'gb18030'));
    expect((await decode(iconv.encode('œ½', 'iso-8859-15'), 'windows-1252')).text).toBe('½?');
  });

  it('still drops its BOM', async () => {
    expect((await decode(Buffer.concat([BOM_UTF8, Buffer.from('été')]), 'utf-8')).text).toBe('été');
    expect((await decode(Buffer.concat([BOM_LE, iconv.encode('été', 'utf-16le')]), 'utf-16le')).text).toBe('été');
  });

  it('must exist', async () => {
    const error = await refused(Buffer.from('x'), 'utf-42');
    expect(error.code).toBe('encoding');
    expect(error.message).toContain('utf-42');
    expect(error.hint).toMatch(/windows-1252/);
  });

  // Explicit encodings go through iconv-lite, which replaces bytes without a word: decodeAs() reports no warning.
  it('warns of bytes that are not valid in it', async () => {
    const { text, warnings } = await decode(Buffer.from([0x61, 0xff, 0x62]), 'utf-8');
    expect(text).toBe('a\ufffdb');
    expect(warnings[0]?.span).toEqual([1, 2]);
  });
});
