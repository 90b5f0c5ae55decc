import { isAscii, isUtf8 } from 'node:buffer';
import { DepecheError } from '../errors.ts';
import type { Warning } from '../model/span.ts';

/** Bytes as text, and what they were read as. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/** How many bytes are looked at to tell text from a binary file; ripgrep and git look as far. */
const SNIFFED = 8192;

/** UTF-32, whose mark begins like that of UTF-16LE, has been made UTF-8 before: `utf32.ts`. */
const BOMS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Formats that are no text although they may hold no NUL byte early on. */
const BINARY_SIGNATURES: readonly { readonly bytes: string; readonly hint: string }[] = [
  { bytes: '%PDF-', hint: 'a PDF: «pdftotext -layout» makes text of it' },
  { bytes: '{\\rtf', hint: 'rich text: «pandoc -t plain» makes text of it' },
  { bytes: 'PK\u0003\u0004', hint: 'a ZIP archive: unpack it first' },
  { bytes: '\u001f\u008b', hint: 'gzip: «gunzip -c FILE | depeche print -» reads it' },
];

/**
 * Decodes a file: a BOM decides, then valid UTF-8, then UTF-16 without BOM (told by its NUL bytes), then mostly valid
 * UTF-8 (its stray bytes become U+FFFD, with a warning), then windows-1252 or ISO-8859-15.
 *
 * @param encoding overrides all of that; any name that iconv-lite knows
 * @throws DepecheError `binary` for what is no text, `encoding` for an unknown name
 */
export async function decode(bytes: Buffer, encoding?: string): Promise<Decoded> {
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  const bom = BOMS.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  if (bom) return decodeUnicode(bytes.subarray(bom.bytes.length), bom.encoding);
  const utf16 = sniffUtf16(bytes);
  if (utf16) return decodeUnicode(bytes, utf16);
  refuseBinary(bytes);
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), encoding: 'utf-8', warnings: [] };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8', warnings: [] };
  const { sequences, strays } = countUtf8(bytes);
  if (sequences > strays) return decodeUnicode(bytes, 'utf-8');
  return decodeAs(bytes, sniffLatin(bytes));
}

/** What a file's bytes are to be read as, and what is wrong about what it says of itself. */
export interface ChosenEncoding {
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/**
 * Chooses an encoding for bytes that name one themselves (in an XML declaration, a meta element). The user's word counts
 * first, then a byte-order mark. Bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever they declare: nothing else
 * looks like it; bytes that are not cannot be.
 *
 * @throws DepecheError `encoding` when the user names an unknown one, `binary` for what is no text
 */
export async function chooseEncoding(
  bytes: Buffer,
  declared: string | null,
  asked: string | undefined,
): Promise<ChosenEncoding> {
  if (asked !== undefined) {
    await checkEncoding(asked);
    return { encoding: unicodeOf(asked) ?? asked.toLowerCase(), warnings: [] };
  }
  const bom = BOMS.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  const wide = bom?.encoding ?? sniffUtf16(bytes);
  if (wide) return { encoding: wide, warnings: [] };
  refuseBinary(bytes);
  const name = declared?.toLowerCase() ?? null;
  const isTaken = name !== null && !name.startsWith('utf') && !isUnicodeText(bytes) && (await isEncoding(name));
  if (isTaken) return { encoding: name, warnings: [] };
  const encoding = isUtf8(bytes) || countsAsUtf8(bytes) ? 'utf-8' : sniffLatin(bytes);
  const isWrong = name !== null && !isAscii(bytes) && unicodeOf(name) !== encoding;
  const message = `it says that it is in ${name}, but is read as ${encoding}`;
  return { encoding, warnings: isWrong ? [{ message, span: null }] : [] };
}

/** Whether bytes can only be UTF-8. */
function isUnicodeText(bytes: Buffer): boolean {
  return !isAscii(bytes) && isUtf8(bytes);
}

function countsAsUtf8(bytes: Buffer): boolean {
  const { sequences, strays } = countUtf8(bytes);
  return sequences > strays;
}

async function isEncoding(name: string): Promise<boolean> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.encodingExists(name);
}

/** As `decode`, for bytes that name their encoding. */
export async function decodeDeclared(
  bytes: Buffer,
  declared: string | null,
  asked: string | undefined,
): Promise<Decoded> {
  const { encoding, warnings } = await chooseEncoding(bytes, declared, asked);
  const decoded = await decodeAs(bytes, encoding);
  return { ...decoded, warnings: [...warnings, ...decoded.warnings] };
}

function decodeUnicode(bytes: Buffer, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const stray = text.indexOf('\ufffd');
  return { text, encoding, warnings: stray < 0 ? [] : [{ message: strayMessage(encoding), span: [stray, stray + 1] }] };
}

/** What a warning says of bytes that are not valid in their encoding. */
export const strayMessage = (encoding: string): string =>
  `a byte that is no valid ${encoding.toUpperCase()} is shown as \ufffd`;

const UNICODE: Readonly<Record<string, 'utf-8' | 'utf-16le' | 'utf-16be'>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

/** The name under which an encoding is built in; `constructor` is none. */
function unicodeOf(name: string): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(UNICODE, key) ? UNICODE[key] : undefined;
}

/**
 * Whether a name is one of an encoding, before any bytes are at hand.
 *
 * @throws DepecheError `encoding` when it is not
 */
export async function checkEncoding(name: string): Promise<void> {
  if (unicodeOf(name) !== undefined || (await isEncoding(name))) return;
  throw new DepecheError('encoding', `unknown encoding «${name}»`, {
    hint: 'for example utf-8, windows-1252, iso-8859-15, gb18030',
  });
}

async function decodeAs(bytes: Buffer, encoding: string): Promise<Decoded> {
  const unicode = unicodeOf(encoding);
  if (unicode !== undefined) {
    const bom = BOMS.find(known => known.encoding === unicode)?.bytes ?? [];
    const hasBom = bom.every((byte, index) => bytes[index] === byte);
    return decodeUnicode(hasBom ? bytes.subarray(bom.length) : bytes, unicode);
  }
  await checkEncoding(encoding);
  const { default: iconv } = await import('iconv-lite');
  return { text: iconv.decode(bytes, encoding), encoding: encoding.toLowerCase(), warnings: [] };
}

/** Text in UTF-16 has a NUL in every other byte wherever it is Latin; a binary file has them anywhere. */
function sniffUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SNIFFED);
  const nuls = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] === 0) nuls[at % 2] = (nuls[at % 2] as number) + 1;
  }
  const [even, odd] = nuls as [number, number];
  const many = sample.length * 0.3;
  if (bytes.length % 2 === 1 || even + odd < 2) return null;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return null;
}

function refuseBinary(bytes: Buffer): void {
  const start = bytes.toString('latin1', 0, 8);
  const signature = BINARY_SIGNATURES.find(({ bytes: known }) => start.startsWith(known));
  if (signature) throw new DepecheError('binary', 'is a binary file', { hint: signature.hint });
  if (bytes.subarray(0, SNIFFED).includes(0)) throw new DepecheError('binary', 'is a binary file');
}

/** Well-formed sequences of several bytes against bytes that belong to none. */
function countUtf8(bytes: Buffer): { sequences: number; strays: number } {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 1;
    if (length > 1 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) {
      sequences++;
      at += length;
    } else {
      strays++;
      at++;
    }
  }
  return { sequences, strays };
}

/**
 * ISO-8859-15 has € œ Œ where windows-1252 has ¤ ½ ¼: it is taken when no byte is a control there and one of these
 * stands where only the former makes sense. Everything else is windows-1252, which holds ISO-8859-1.
 */
function sniffLatin(bytes: Buffer): 'windows-1252' | 'iso-8859-15' {
  let fits = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80 && byte < 0xa0) return 'windows-1252';
    if (byte === 0xa4 || ((byte === 0xbc || byte === 0xbd) && isLatinLetter(bytes[at + 1]))) fits = true;
  }
  return fits ? 'iso-8859-15' : 'windows-1252';
}

function isLatinLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0);
}
