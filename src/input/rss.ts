import { DepecheError } from '../errors.ts';
import type { Fields } from '../model/document.ts';
import type { Reader, ReadItem } from './container.ts';
import { readIsoClock, readMailClock } from './given-clock.ts';
import { plainText, readHtmlFragment } from './html-fragment.ts';
import { languageTag } from './language-tag.ts';
import { makeItem, type Part, part } from './make-item.ts';
import { childrenOf, elementsOf, findNode, rawText, readXml, textOf, type XmlNode } from './xml.ts';

/** RSS 2.0, 0.9x and 1.0: each item with its full text (`content:encoded`), else with its description. */
export const rss: Reader = {
  read: async function* (input) {
    const { encoding, warnings, items } = await readXml(input, new Set(['item']));
    for await (const { node, ancestors } of items) {
      const item = readItem(node, channelOf(ancestors), encoding);
      yield item ? { ...item, warnings } : new DepecheError('broken', `line ${node.line}: an item without text`);
    }
  },
};

/** In RSS 1.0 items stand beside their channel, not in it. */
function channelOf(ancestors: readonly XmlNode[]): XmlNode | undefined {
  const parent = ancestors.at(-1);
  return parent?.name === 'channel' ? parent : findNode(parent, 'channel');
}

function readItem(item: XmlNode, channel: XmlNode | undefined, encoding: string): ReadItem | null {
  const html = (name: string): string | null => {
    const node = findNode(item, name);
    return node && rawText(node).trim() !== '' ? rawText(node) : null;
  };
  const line = (node: XmlNode | undefined): string | null => plainText(textOf(node) ?? '') || null;
  const full = html('content:encoded') ?? html('fulltext') ?? html('yandex:full-text');
  const summary = html('description') ?? html('itunes:summary');
  const body = readHtmlFragment(full ?? summary ?? '');
  const headline = line(findNode(item, 'title'));
  if (body.length === 0 && headline === null) return null;
  const fields: Fields = {
    language: languageTag(
      textOf(findNode(item, 'dc:language')) ??
        textOf(findNode(channel, 'language')) ??
        textOf(findNode(channel, 'dc:language')),
    ),
    published: clockOf(findNode(item, 'pubDate')) ?? clockOf(findNode(item, 'dc:date')),
    updated: clockOf(findNode(item, 'atom:updated')) ?? clockOf(findNode(item, 'dcterms:modified')),
    keywords: childrenOf(item, 'category').flatMap(category => line(category) ?? []),
    site: line(findNode(channel, 'title')),
    credit: line(findNode(item, 'dc:publisher')) ?? line(findNode(item, 'source')) ?? line(findNode(channel, 'title')),
    copyright: line(findNode(item, 'dc:rights')) ?? line(findNode(channel, 'copyright')),
    id: textOf(findNode(item, 'guid')) ?? item.attributes['rdf:about'] ?? null,
    url: textOf(findNode(item, 'link')) ?? textOf(findNode(item, 'guid')),
    abstract: full === null || summary === null ? null : plainText(summary),
  };
  return makeItem(
    [part('headline', headline), part('byline', authorOf(item)), ...body, ...captionsOf(item, body)],
    fields,
    encoding,
  );
}

function clockOf(node: XmlNode | undefined): ReturnType<typeof readIsoClock> {
  const text = textOf(node);
  return readMailClock(text) ?? readIsoClock(text);
}

/** `dc:creator`, else `author`, which is an address with the name in brackets. */
function authorOf(item: XmlNode): string | null {
  const creators = childrenOf(item, 'dc:creator').flatMap(creator => textOf(creator) ?? []);
  if (creators.length > 0) return creators.map(plainText).join(', ');
  const author = textOf(findNode(item, 'author')) ?? textOf(findNode(item, 'itunes:author'));
  return author === null ? null : (/\(([^()]+)\)\s*$/.exec(author)?.[1] ?? author);
}

/** What stands under the pictures of the item, wherever Media RSS puts it. */
function captionsOf(item: XmlNode, body: readonly Part[]): Part[] {
  const media = elementsOf(item).filter(({ name }) => name === 'media:content' || name === 'media:group');
  const nodes = [item, ...media, ...media.flatMap(elementsOf)];
  const texts = nodes
    .flatMap(node => childrenOf(node, 'media:description'))
    .flatMap(node => plainText(textOf(node) ?? '') || []);
  return [...new Set(texts)]
    .filter(text => !body.some(block => block.text === text))
    .map(text => ({ role: 'caption', text }));
}
