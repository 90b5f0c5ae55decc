/** UTF-32 in one of its two orders of bytes. */
export type Utf32 = 'utf-32le' | 'utf-32be';

/**
 * Which UTF-32 a file's bytes are: what the user says, else what a byte-order mark says; null when they are none. It is to
 * be asked before UTF-16, whose mark for little-endian text is the beginning of this one.
 *
 * @param asked - the encoding that the user names; one that is not UTF-32 counts more than a mark
 */
export function utf32Of(bytes: Buffer, asked: string | undefined): Utf32 | null {
  if (asked === undefined) return markOf(bytes);
  const [, order] = /^(?:utf|ucs)[-_]?(?:32|4)[-_]?(le|be)?$/i.exec(asked) ?? [null, null];
  // A Word document is an archive, and no text in any encoding.
  if (order === null || bytes.toString('latin1', 0, 2) === 'PK') return null;
  if (order !== undefined) return order.toLowerCase() === 'be' ? 'utf-32be' : 'utf-32le';
  // The first byte of a big-endian unit is always 0, that of a little-endian one is for U+0000 only.
  return markOf(bytes) ?? (bytes[0] === 0 ? 'utf-32be' : 'utf-32le');
}

function markOf(bytes: Buffer): Utf32 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) return 'utf-32le';
  return bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff ? 'utf-32be' : null;
}
