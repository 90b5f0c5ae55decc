import { DepecheError } from '../errors.ts';
import type { Fields } from '../model/document.ts';
import type { Reader, ReadItem } from './container.ts';
import { readIsoClock } from './given-clock.ts';
import { plainText, readHtmlFragment } from './html-fragment.ts';
import { languageTag } from './language-tag.ts';
import { makeItem, type Part, part } from './make-item.ts';
import { HTML_TAGS } from './markup.ts';
import { childrenOf, elementsOf, findNode, rawText, readXml, textOf, type XmlNode } from './xml.ts';
import { readMarkup } from './xml-body.ts';

/** Atom: each entry with its content, else with its summary. */
export const atom: Reader = {
  read: async function* (input) {
    const { encoding, warnings, items } = await readXml(input, new Set(['entry']));
    for await (const { node, ancestors } of items) {
      const item = readEntry(node, ancestors[0], encoding);
      yield item ? { ...item, warnings } : new DepecheError('broken', `line ${node.line}: an entry without text`);
    }
  },
};

function readEntry(entry: XmlNode, feed: XmlNode | undefined, encoding: string): ReadItem | null {
  const content = blocksOf(findNode(entry, 'content'));
  const summary = findNode(entry, 'summary');
  const body = content.length > 0 ? content : blocksOf(summary);
  const headline = lineOf(findNode(entry, 'title'));
  if (body.length === 0 && headline === null) return null;
  const updated = readIsoClock(textOf(findNode(entry, 'updated')));
  const source = findNode(entry, 'source');
  const site = lineOf(findNode(source, 'title')) ?? lineOf(findNode(feed, 'title'));
  const fields: Fields = {
    language: languageTag(
      entry.attributes['xml:lang'] ??
        findNode(entry, 'content')?.attributes['xml:lang'] ??
        feed?.attributes['xml:lang'] ??
        null,
    ),
    published: readIsoClock(textOf(findNode(entry, 'published'))) ?? updated,
    updated,
    keywords: childrenOf(entry, 'category').flatMap(
      ({ attributes }) => attributes['label'] ?? attributes['term'] ?? [],
    ),
    site,
    credit: site,
    copyright: lineOf(findNode(entry, 'rights')) ?? lineOf(findNode(feed, 'rights')),
    id: textOf(findNode(entry, 'id')),
    url: linkOf(entry),
    abstract: content.length > 0 && summary ? lineOf(summary) : null,
  };
  return makeItem([part('headline', headline), part('byline', authorsOf(entry, feed)), ...body], fields, encoding);
}

/** A text construct as blocks: XHTML, escaped HTML, or plain text. */
function blocksOf(node: XmlNode | undefined): Part[] {
  if (!node) return [];
  if (elementsOf(node).length > 0) return readMarkup(node, HTML_TAGS);
  const text = rawText(node);
  if (text.trim() === '') return [];
  const { type = 'text' } = node.attributes;
  return /html/i.test(type) ? readHtmlFragment(text) : [{ role: 'text', text }];
}

/** A text construct as one line. */
function lineOf(node: XmlNode | undefined): string | null {
  const text = textOf(node);
  return text !== null && node?.attributes['type'] === 'html' ? plainText(text) || null : text;
}

/** The address of the entry itself: a link without relation, or the alternate one. */
function linkOf(entry: XmlNode): string | null {
  const links = childrenOf(entry, 'link').map(({ attributes }) => attributes);
  return links.find(({ rel = 'alternate' }) => rel === 'alternate')?.['href'] ?? null;
}

function authorsOf(entry: XmlNode, feed: XmlNode | undefined): string | null {
  const names = (node: XmlNode | undefined): string[] =>
    childrenOf(node, 'author').flatMap(author => textOf(findNode(author, 'name')) ?? []);
  const own = names(entry);
  return (own.length > 0 ? own : names(feed)).join(', ') || null;
}
