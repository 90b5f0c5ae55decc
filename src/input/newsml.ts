import type { Fields } from '../model/document.ts';
import type { Reader, ReadItem } from './container.ts';
import { readIsoClock } from './given-clock.ts';
import { languageTag } from './language-tag.ts';
import { makeItem, type Part, part } from './make-item.ts';
import { childrenOf, elementsOf, findNode, readXml, searchNode, textOf, type XmlNode } from './xml.ts';
import { readBodyOf } from './xml-body.ts';

/** NewsML 1.2: the news items of a file. Captions of pictures that come along are kept as such. */
export const newsml: Reader = {
  read: async function* (input) {
    const { encoding, warnings, items } = await readXml(input, new Set(['NewsItem']));
    for await (const { node, ancestors } of items) {
      const item = readNewsItem(node, ancestors[0], encoding);
      if (item) yield { ...item, warnings };
    }
  },
};

function readNewsItem(item: XmlNode, root: XmlNode | undefined, encoding: string): ReadItem | null {
  const components = componentsOf(item);
  const lines = (name: string): XmlNode[] =>
    components.flatMap(component => childrenOf(findNode(component, 'NewsLines'), name));
  const line = (name: string): string | null => textOf(lines(name)[0]);
  const captions = components.filter(isPicture).flatMap(bodyOf).map(asCaption);
  const body =
    components
      .filter(component => !isPicture(component))
      .map(bodyOf)
      .find(parts => parts.length > 0) ?? [];
  if (body.length === 0 && line('HeadLine') === null) return null;
  const management = findNode(item, 'NewsManagement');
  const identifier = findNode(item, 'Identification', 'NewsIdentifier');
  const status = findNode(management, 'Status')?.attributes['FormalName'] ?? null;
  const change = findNode(management, 'StatusWillChange');
  const version = readIsoClock(textOf(findNode(management, 'ThisRevisionCreated')));
  const fields: Fields = {
    language: languageTag(languageOf(item, components)),
    published: readIsoClock(textOf(findNode(management, 'FirstCreated'))) ?? version,
    updated: version,
    embargoed: readIsoClock(textOf(findNode(change, 'DateAndTime'))),
    urgency: urgencyOf(management, root),
    keywords: lines('KeywordLine').flatMap(keyword => textOf(keyword) ?? []),
    genre: formalName(searchNode(item, 'Genre')),
    place: placeOf(item),
    credit: line('CreditLine') ?? formalName(findNode(searchNode(item, 'Provider'), 'Party')),
    copyright: line('CopyrightLine'),
    editorNote: textOf(findNode(management, 'Instruction')),
    status: status === null ? null : (STATUS[status.toLowerCase()] ?? status.toLowerCase()),
    id: textOf(findNode(identifier, 'PublicIdentifier')),
    revision: textOf(findNode(identifier, 'RevisionId')),
  };
  return makeItem(
    [
      part('slugline', line('SlugLine')),
      part('headline', line('HeadLine')),
      part('subtitle', line('SubHeadLine')),
      part('byline', line('ByLine')),
      part('dateline', line('DateLine')),
      ...body,
      ...captions,
    ],
    fields,
    encoding,
  );
}

const STATUS: Readonly<Record<string, string>> = {
  usable: 'usable',
  embargoed: 'withheld',
  withheld: 'withheld',
  canceled: 'canceled',
  cancelled: 'canceled',
};

/** All components, outer ones first. Elements nest no deeper than the XML reader allows. */
function componentsOf(node: XmlNode): XmlNode[] {
  return childrenOf(node, 'NewsComponent').flatMap(component => [component, ...componentsOf(component)]);
}

function isPicture(component: XmlNode): boolean {
  const role = formalName(findNode(component, 'Role')) ?? '';
  const media = childrenOf(component, 'ContentItem').flatMap(item => formalName(findNode(item, 'MediaType')) ?? []);
  return (
    /caption|photo|picture|graphic|video/i.test(role) || media.some(type => /photo|picture|graphic|video/i.test(type))
  );
}

function bodyOf(component: XmlNode): Part[] {
  return childrenOf(component, 'ContentItem').flatMap(item => {
    const content = findNode(item, 'DataContent') ?? findNode(item, 'Encoding', 'DataContent');
    return content ? readBodyOf(content, null) : [];
  });
}

const asCaption = ({ text }: Part): Part => ({ role: 'caption', text });

function languageOf(item: XmlNode, components: readonly XmlNode[]): string | null {
  const named = formalName(searchNode(item, 'Language'));
  return (
    named ??
    item.attributes['xml:lang'] ??
    components.find(at => at.attributes['xml:lang'])?.attributes['xml:lang'] ??
    null
  );
}

/** The item's urgency, else the priority of its envelope. */
function urgencyOf(management: XmlNode | undefined, root: XmlNode | undefined): number | null {
  const own = formalName(findNode(management, 'Urgency')) ?? textOf(findNode(management, 'Urgency'));
  return Number(own ?? formalName(findNode(root, 'NewsEnvelope', 'Priority'))) || null;
}

/** The city among the properties of the story's location. */
function placeOf(item: XmlNode): string | null {
  const properties = elementsOf(searchNode(item, 'Location')).filter(({ name }) => name === 'Property');
  const city = properties.find(({ attributes }) => attributes['FormalName'] === 'City');
  return city?.attributes['Value'] ?? null;
}

function formalName(node: XmlNode | undefined): string | null {
  return node?.attributes['FormalName'] ?? null;
}
