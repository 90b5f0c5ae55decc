import type { Fields } from '../model/document.ts';
import type { Reader, ReadItem } from './container.ts';
import { readIsoClock } from './given-clock.ts';
import { languageTag } from './language-tag.ts';
import { makeItem, type Part, part } from './make-item.ts';
import { childrenOf, findNode, rawText, readXml, textOf, type XmlNode } from './xml.ts';
import { readBodyOf, readBodyText } from './xml-body.ts';

/**
 * NewsML-G2: the news items of a file, alone or in a message; what a package says of its items is in the items
 * themselves. Items without a text of their own (pictures, packages, plans) are passed over.
 */
export const newsmlG2: Reader = {
  read: async function* (input) {
    const { encoding, warnings, items } = await readXml(input, new Set(['newsItem']));
    for await (const { node } of items) {
      const item = readNewsItem(node, encoding);
      if (item) yield { ...item, warnings };
    }
  },
};

function readNewsItem(item: XmlNode, encoding: string): ReadItem | null {
  const meta = findNode(item, 'itemMeta');
  const content = findNode(item, 'contentMeta');
  const body = readContent(findNode(item, 'contentSet'));
  const isText = findNode(meta, 'itemClass')?.attributes['qcode']?.endsWith('text') === true;
  if (body.length === 0 && !isText) return null;
  const language = findNode(content, 'language')?.attributes['tag'] ?? item.attributes['xml:lang'] ?? null;
  const created = readIsoClock(textOf(findNode(content, 'contentCreated') ?? findNode(meta, 'firstCreated')));
  const modified = readIsoClock(textOf(findNode(content, 'contentModified')));
  // The standard asks for a version's moment; `export` says so where it knows none.
  const versioned = findNode(meta, 'versionCreated');
  const version = versioned?.attributes['id']?.startsWith('unknown') ? null : readIsoClock(textOf(versioned));
  const summary = textOf(findNode(content, 'description'));
  const fields: Fields = {
    language: languageTag(language),
    published: created ?? (modified ? null : version),
    updated: modified ?? version,
    embargoed: readIsoClock(textOf(findNode(meta, 'embargoed'))),
    urgency: Number(textOf(findNode(content, 'urgency'))) || null,
    keywords: [...texts(content, 'keyword'), ...names(content, 'subject', language)],
    genre: names(content, 'genre', language)[0] ?? null,
    place: names(content, 'located', language)[0] ?? null,
    credit:
      names(meta, 'provider', language)[0] ??
      names(content, 'infoSource', language)[0] ??
      names(findNode(item, 'rightsInfo'), 'copyrightHolder', language)[0] ??
      null,
    copyright:
      textOf(findNode(item, 'rightsInfo', 'copyrightNotice')) ??
      names(findNode(item, 'rightsInfo'), 'copyrightHolder', language)[0] ??
      null,
    editorNote: textOf(findNode(meta, 'edNote')),
    status: afterColon(findNode(meta, 'pubStatus')?.attributes['qcode']),
    pageTitle: withRole(content, 'pageTitle')[0] ?? null,
    marks: withRole(content, 'mark'),
    site: ownProperty(content, 'site'),
    section: ownProperty(content, 'section'),
    id: ownProperty(content, 'id') ?? ownId(item.attributes['guid']),
    url:
      childrenOf(meta, 'link').find(({ attributes }) => attributes['rel'] === 'irel:seeAlso')?.attributes['href'] ??
      ownProperty(content, 'url'),
    revision: item.attributes['version'] ?? null,
    abstract: body.length === 0 ? null : summary,
  };
  return makeItem(
    [
      part('slugline', textOf(findNode(content, 'slugline'))),
      part('headline', headlineOf(content)),
      part('subtitle', withRole(content, 'subHeadline')[0]),
      part('byline', textOf(findNode(content, 'by'))),
      part('dateline', textOf(findNode(content, 'dateline'))),
      ...(body.length === 0 ? [part('text', summary)] : body),
    ],
    fields,
    encoding,
  );
}

/** Headlines of a role, whatever its scheme is called. */
function withRole(content: XmlNode | undefined, role: string): string[] {
  return childrenOf(content, 'headline').flatMap(node =>
    node.attributes['role']?.endsWith(`:${role}`) ? (textOf(node) ?? []) : [],
  );
}

/** What `export` keeps under names of our own. */
function ownProperty(content: XmlNode | undefined, name: string): string | null {
  const isIt = ({ attributes }: XmlNode): boolean => attributes['rel'] === `depeche:${name}`;
  return childrenOf(content, 'contentMetaExtProperty').find(isIt)?.attributes['literal'] ?? null;
}

/** What `export` makes up for an item that has no id is none. */
function ownId(guid: string | undefined): string | null {
  return guid === undefined || guid.startsWith('urn:x-depeche:') ? null : guid;
}

/** The main headline, or the first one without a role. */
function headlineOf(content: XmlNode | undefined): string | null {
  const all = childrenOf(content, 'headline');
  const isMain = ({ attributes }: XmlNode): boolean => /(?:^|:)main$/.test(attributes['role'] ?? 'main');
  return textOf(all.find(isMain) ?? all[0]);
}

/** The first rendition that is a text. */
function readContent(set: XmlNode | undefined): Part[] {
  for (const inline of childrenOf(set, 'inlineXML')) {
    const parts = readBodyOf(inline, null);
    if (parts.length > 0) return parts;
  }
  for (const inline of childrenOf(set, 'inlineData')) {
    const parts = readBodyText(rawText(inline), inline.attributes['contenttype'] ?? null);
    if (parts.some(({ text }) => text.trim() !== '')) return parts;
  }
  return [];
}

function texts(node: XmlNode | undefined, name: string): string[] {
  return childrenOf(node, name).flatMap(child => textOf(child) ?? []);
}

/** What concepts are called: in the item's language, else as it comes, else their literal or code. */
function names(node: XmlNode | undefined, name: string, language: string | null): string[] {
  return childrenOf(node, name).flatMap(concept => {
    const all = childrenOf(concept, 'name');
    const inLanguage = all.find(({ attributes }) => attributes['xml:lang'] === language);
    const { literal, qcode } = concept.attributes;
    return textOf(inLanguage ?? all[0]) ?? literal ?? (name === 'subject' ? null : afterColon(qcode)) ?? [];
  });
}

function afterColon(qcode: string | undefined): string | null {
  return qcode === undefined ? null : qcode.slice(qcode.indexOf(':') + 1) || null;
}
