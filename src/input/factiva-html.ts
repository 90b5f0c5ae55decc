import { DepecheError } from '../errors.ts';
import type { Reader, ReadItem, ReadResult } from './container.ts';
import { readHeaderLines, type Tags, toHeader } from './factiva-header.ts';
import { declaredInHtml } from './html.ts';
import { readBlocksOf } from './html-blocks.ts';
import { findAll, findFirst, type HtmlNode, hasClass, readTree, textOfNode } from './html-tree.ts';
import { makeItem, type Part } from './make-item.ts';
import { cutRecords, type Record } from './records.ts';
import { streamText } from './text-stream.ts';

/** Factiva as HTML: a `div.article` each; with indexing a table of two columns, else lines in a fixed order. */
export const factivaHtml: Reader = {
  read: async function* (input) {
    const { encoding, warnings, pieces } = await streamText(input, declaredInHtml(input.head));
    for await (const record of cutRecords(
      pieces,
      /<div\b[^>]{0,200}?\bclass\s*=\s*["']?(?:[\w-]+ )*?article\b(?![-\w])/gi,
    )) {
      const result = readRecord(record, encoding);
      if (result instanceof DepecheError) yield result;
      else if (result) yield { ...result, warnings };
    }
  },
};

const DOCUMENT = /(?:Document|Dokument|Documento)\s+([A-Za-z0-9]{10,})/;

function readRecord({ text, line }: Record, encoding: string): ReadResult | null {
  if (!/^<div\b/i.test(text)) return null;
  if (!DOCUMENT.test(text)) return new DepecheError('broken', `line ${line}: the article that begins here is cut off`);
  const root = readTree(text);
  return readTable(root, encoding) ?? readLines(root, encoding);
}

/** Paragraphs of the story. What is set in `pre` beside them is a table; the document's number is no part of it. */
function bodyOf(from: HtmlNode): Part[] {
  const tables = findAll(from, node => node.name === 'p').length > 0 ? findAll(from, node => node.name === 'pre') : [];
  const parts = readBlocksOf(from, new Map(tables.map(node => [node, 'aside' as const])));
  return parts.filter(({ text }) => !/^(?:Document|Dokument|Documento)\s+[A-Za-z0-9]{10,}$/.test(text));
}

function readTable(root: HtmlNode, encoding: string): ReadItem | null {
  const rows = findAll(root, node => node.name === 'tr').flatMap(row => {
    const cells = row.children.filter(
      (child): child is HtmlNode => typeof child !== 'string' && (child.name === 'td' || child.name === 'th'),
    );
    const tag = textOfNode(cells[0]);
    const cell = cells[1];
    return tag !== null && cell && /^[A-Z]{2,3}$/.test(tag) ? [{ tag, cell }] : [];
  });
  const tags: Tags = new Map(rows.map(({ tag, cell }) => [tag, textOfNode(cell) ?? '']));
  if (!tags.has('HD') && !tags.has('PD')) return null;
  const header = toHeader(tags);
  const body = rows.filter(({ tag }) => tag === 'LP' || tag === 'TD').flatMap(({ cell }) => bodyOf(cell));
  return makeItem([...header.parts, ...body], header.fields, encoding);
}

function readLines(root: HtmlNode, encoding: string): ReadItem {
  const headline = findFirst(
    root,
    node =>
      node.attributes['id'] === 'hd' ||
      hasClass(node, 'enheadline', 'frheadline', 'deheadline') ||
      /headline$/i.test(node.attributes['class'] ?? ''),
  );
  const paragraphs = findAll(
    root,
    node => node.name === 'p' || node.name === 'pre' || hasClass(node, 'articleparagraph'),
  );
  const firstParagraph = paragraphs.find(node => hasClass(node, 'articleparagraph'));
  const lines: string[] = [];
  let reached = false;
  const before: string[] = [];
  for (const node of findAll(root, one => one.name === 'div' || one === firstParagraph || one === headline)) {
    if (node === firstParagraph) break;
    if (node === headline || (headline && holds(node, headline))) {
      if (node === headline) reached = true;
      continue;
    }
    if (headline && holds(headline, node)) continue;
    const own = textOfNode(node);
    if (own === null || findFirst(node, one => one.name === 'div' || hasClass(one, 'articleparagraph'))) continue;
    (reached || !headline ? lines : before).push(own);
  }
  const found = readHeaderLines(lines, headline !== undefined);
  const tags = new Map(found ?? []);
  if (headline) tags.set('HD', textOfNode(headline) ?? '');
  if (before[0] !== undefined && !tags.has('SE')) tags.set('SE', before[0]);
  const author = textOfNode(findFirst(root, node => hasClass(node, 'author')));
  if (author !== null) tags.set('BY', author);
  const id = DOCUMENT.exec(textOfNode(root) ?? '')?.[1];
  if (id !== undefined) tags.set('AN', id);
  const header = toHeader(tags);
  const texts = paragraphs.filter(node => hasClass(node, 'articleparagraph'));
  const holder: HtmlNode = {
    ...root,
    children: texts.length > 0 ? texts : paragraphs.filter(({ name }) => name === 'pre'),
  };
  const body = bodyOf(holder);
  return makeItem([...header.parts, ...body], header.fields, encoding);
}

function holds(outer: HtmlNode, inner: HtmlNode): boolean {
  for (let at = inner.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}
