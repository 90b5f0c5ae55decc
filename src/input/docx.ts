import { unzipSync } from 'fflate';
import { DepecheError } from '../errors.ts';
import type { Input, Reader, ReadItem, ReadResult } from './container.ts';
import { readHead } from './head.ts';
import { makeItem, type Part } from './make-item.ts';
import { isEndOfDocument, readNexis, type WordParagraph } from './nexis.ts';
import { readXml, type XmlNode } from './xml.ts';

/** Word documents: those of Nexis Uni article by article, any other one as a whole. */
export const docx: Reader = {
  read: async function* (input) {
    const xml = await unpack(input);
    const chunks = async function* (): AsyncGenerator<Buffer> {
      yield xml;
    };
    const { items } = await readXml({ ...input, chunks, head: readHead(xml), encoding: undefined }, new Set(['p']));
    let open: WordParagraph[] = [];
    let isNexis = false;
    for await (const { node, ancestors } of items) {
      // Tables are no paragraphs.
      if (ancestors.some(({ local }) => local === 'tbl' || local === 'Fallback')) continue;
      const paragraph = { style: styleOf(node), text: textOfParagraph(node).replace(/\s+/g, ' ').trim() };
      if (paragraph.text === '') continue;
      if (!isEndOfDocument(paragraph.text)) open.push(paragraph);
      else {
        isNexis = true;
        yield readNexis(open, ENCODING) ?? new DepecheError('broken', `line ${node.line}: an article without a text`);
        open = [];
      }
    }
    const last: ReadResult | null = isNexis ? cutOff(open) : readWhole(open);
    if (last) yield last;
  },
};

const ENCODING = 'utf-8';
const DOCUMENT = 'word/document.xml';
/** As for gzip: so many times its size. */
const INFLATION = 100;

/** @throws DepecheError `broken` for what is no whole archive, `bomb` for what inflates beyond the limits */
async function unpack({ bytes, limits }: Input): Promise<Buffer> {
  const packed = await bytes();
  try {
    const files = unzipSync(packed, {
      filter: ({ name, size, originalSize }) => {
        if (name !== DOCUMENT) return false;
        if (size > packed.length) throw new DepecheError('broken', 'is no whole Word document: the archive is cut off');
        if (originalSize > limits.inflate * 1024 * 1024 && originalSize > INFLATION * size)
          throw new DepecheError(
            'bomb',
            `${DOCUMENT} inflates beyond ${limits.inflate} MB and ${INFLATION} times its size`,
            {
              hint: 'if the file is to be trusted: --inflate-limit MEGABYTES',
            },
          );
        return true;
      },
    });
    const document = files[DOCUMENT];
    if (document) return Buffer.from(document.buffer, document.byteOffset, document.byteLength);
  } catch (cause) {
    if (cause instanceof DepecheError) throw cause;
    throw new DepecheError('broken', 'is no whole Word document: the archive is cut off or damaged', { cause });
  }
  throw new DepecheError('binary', `is a ZIP archive without a ${DOCUMENT}`, { hint: 'unpack it first' });
}

function styleOf(paragraph: XmlNode): string {
  for (const child of paragraph.children)
    if (typeof child !== 'string' && child.local === 'pPr')
      for (const inner of child.children)
        if (typeof inner !== 'string' && inner.local === 'pStyle') return inner.attributes['w:val'] ?? '';
  return '';
}

/** Deleted text, codes of fields and drawings are no text. */
const LEFT_OUT = new Set(['pPr', 'rPr', 'del', 'delText', 'instrText', 'drawing', 'pict', 'Fallback', 'moveFrom']);

function textOfParagraph(node: XmlNode): string {
  if (node.local === 't') return node.children.filter(child => typeof child === 'string').join('');
  if (node.local === 'tab' || node.local === 'br' || node.local === 'cr') return ' ';
  return node.children
    .map(child => (typeof child === 'string' || LEFT_OUT.has(child.local) ? '' : textOfParagraph(child)))
    .join('');
}

function cutOff(open: readonly WordParagraph[]): ReadResult | null {
  return readNexis(open, ENCODING) === null
    ? null
    : new DepecheError('broken', 'the last article is cut off: the document ends before its end mark');
}

/** A document of one article: its title, headings and paragraphs by their styles. */
function readWhole(paragraphs: readonly WordParagraph[]): ReadItem | null {
  const nexis = readNexis(paragraphs, ENCODING);
  if (nexis) return nexis;
  let titled = false;
  const parts = paragraphs.map(({ style, text }): Part => {
    const isTitle = !titled && /^(?:title|titre|titel|heading1|titre1)$/i.test(style);
    if (isTitle) titled = true;
    return {
      role: isTitle
        ? 'headline'
        : /^(?:heading|titre|berschrift|[uü]berschrift)\d?$/i.test(style)
          ? 'subhead'
          : /^(?:caption|l[eé]gende)$/i.test(style)
            ? 'caption'
            : 'body',
      text,
    };
  });
  return parts.length === 0
    ? null
    : makeItem(
        titled ? parts : [{ role: 'text', text: paragraphs.map(({ text }) => text).join('\n\n') }],
        {},
        ENCODING,
      );
}
