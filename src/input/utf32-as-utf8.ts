import type { Utf32 } from './utf32.ts';

const REPLACEMENT = 0xfffd;

/**
 * Makes UTF-8 of UTF-32, piece by piece, without its byte-order mark, so that all that looks at bytes (what tells formats, frames
 * records, decodes) reads it. What is no character (surrogates, numbers beyond U+10FFFF, a unit that is cut off) becomes U+FFFD.
 */
export async function* asUtf8(chunks: AsyncIterable<Buffer>, encoding: Utf32): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  let begun = false;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % 4);
    // The memory of a chunk may be used again for the next one.
    rest = Buffer.from(bytes.subarray(whole));
    if (whole === 0) continue;
    const text = recode(bytes.subarray(0, whole), encoding === 'utf-32le');
    const hasMark = !begun && text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf;
    begun = true;
    yield hasMark ? text.subarray(3) : text;
  }
  if (rest.length > 0) yield Buffer.from(String.fromCharCode(REPLACEMENT));
}

function recode(bytes: Buffer, isLittle: boolean): Buffer {
  // No character takes more than four bytes.
  const text = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const unit = isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    const code = unit > 0x10ffff || (unit >= 0xd800 && unit < 0xe000) ? REPLACEMENT : unit;
    if (code < 0x80) text[length++] = code;
    else {
      if (code < 0x800) text[length++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) text[length++] = 0xe0 | (code >> 12);
        else {
          text[length++] = 0xf0 | (code >> 18);
          text[length++] = 0x80 | ((code >> 12) & 0x3f);
        }
        text[length++] = 0x80 | ((code >> 6) & 0x3f);
      }
      text[length++] = 0x80 | (code & 0x3f);
    }
  }
  return text.subarray(0, length);
}
