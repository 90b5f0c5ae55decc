import type { Document } from '../model/document.ts';
import { strayMessage } from './decode.ts';
import { openStream, type Source } from './source.ts';
import { type Utf32, utf32Of } from './utf32.ts';
import { asUtf8 } from './utf32-as-utf8.ts';

/** A file that readers take for one in UTF-8, or as it was when it is not in UTF-32. */
export interface Recoded {
  readonly source: Source;
  /** What readers are to be told that the user has named. */
  readonly encoding: string | undefined;
  /** Says of a document what its bytes were. */
  readonly name: (document: Document) => Document;
}

/** Makes UTF-8 of a file in UTF-32, for the same readers. */
export async function recode(file: Source, asked: string | undefined): Promise<Recoded> {
  const encoding = utf32Of(file.head.bytes, asked);
  if (encoding === null) return { source: file, encoding: asked, name: document => document };
  const inner = await openStream(asUtf8(file.views(), encoding));
  const close = (): void => {
    inner.close();
    file.close();
  };
  return { source: { ...inner, close }, encoding: 'utf-8', name: document => withEncoding(document, encoding) };
}

/** An article that was parsed before says what it was read as then. */
function withEncoding(document: Document, encoding: Utf32): Document {
  const warnings = document.warnings.map(({ message, span }) => ({
    message: message === strayMessage('utf-8') ? strayMessage(encoding) : message,
    span,
  }));
  return { ...document, warnings, ...(!document.item?.article && { encoding }) };
}
