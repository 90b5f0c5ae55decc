import type { Fields } from '../model/document.ts';
import { isLetter } from '../text/characters.ts';
import type { Reader, ReadItem } from './container.ts';
import { readIsoClock } from './given-clock.ts';
import { languageTag } from './language-tag.ts';
import { makeItem, part } from './make-item.ts';
import { NITF_TAGS } from './markup.ts';
import { childrenOf, findNode, readXml, textOf, type XmlNode } from './xml.ts';
import { readMarkup } from './xml-body.ts';

/** NITF 3: one story a file. */
export const nitf: Reader = {
  read: async function* (input) {
    const { encoding, warnings, items } = await readXml(input, new Set(['nitf']));
    for await (const { node } of items) yield { ...readNitf(node, encoding), warnings };
  },
};

function readNitf(root: XmlNode, encoding: string): ReadItem {
  const data = findNode(root, 'head', 'docdata');
  const body = findNode(root, 'body');
  const head = findNode(body, 'body.head');
  const holder = findNode(data, 'doc.copyright');
  const story = findNode(head, 'dateline', 'story.date');
  const content = storyOf(findNode(body, 'body.content'));
  const paper = childrenOf(findNode(root, 'head'), 'pubdata')[0]?.attributes;
  const issued = readIsoClock(findNode(data, 'date.issue')?.attributes['norm']);
  const released = readIsoClock(findNode(data, 'date.release')?.attributes['norm']);
  /** What `export` keeps under names of our own. */
  const own = (name: string): string[] =>
    childrenOf(findNode(root, 'head'), 'meta').flatMap(({ attributes }) =>
      attributes['name'] === `depeche.${name}` ? (attributes['content'] ?? []) : [],
    );
  const fields: Fields = {
    language: languageTag(
      body?.attributes['xml:lang'] ?? root.attributes['xml:lang'] ?? content?.attributes['xml:lang'] ?? null,
    ),
    published: issued ?? released ?? readIsoClock(paper?.['date.publication']),
    // Many files repeat the day of issue here.
    embargoed: issued && released && released.local > issued.local ? released : null,
    urgency: Number(findNode(data, 'urgency')?.attributes['ed-urg']) || null,
    keywords: childrenOf(findNode(data, 'key-list'), 'keyword').flatMap(({ attributes }) => attributes['key'] ?? []),
    credit:
      textOf(findNode(head, 'distributor')) ??
      holder?.attributes['holder'] ??
      findNode(data, 'doc-id')?.attributes['regsrc'] ??
      null,
    copyright:
      own('copyright')[0] ??
      (holder ? `© ${[holder.attributes['year'], holder.attributes['holder']].filter(Boolean).join(' ')}` : null),
    editorNote: childrenOf(data, 'ed-msg')[0]?.attributes['info'] ?? null,
    pageTitle: own('pageTitle')[0] ?? null,
    marks: own('mark'),
    updated: readIsoClock(own('updated')[0]),
    genre: own('genre')[0] ?? null,
    status: data?.attributes['management-status'] ?? null,
    id: ownId(findNode(data, 'doc-id')?.attributes['id-string']),
    revision: findNode(data, 'du-key')?.attributes['version'] ?? null,
    site: paper?.['name'] ?? null,
    section: paper?.['position.section'] ?? null,
    url: paper?.['ex-ref'] ?? null,
    abstract: textOf(findNode(head, 'abstract')),
    place: own('place')[0] ?? textOf(findNode(head, 'dateline', 'location', 'city')),
    datelineDay: readIsoClock(story?.attributes['norm'])?.local.slice(0, 10) ?? null,
  };
  const headlines = findNode(head, 'hedline');
  return makeItem(
    [
      part('slugline', findNode(data, 'du-key')?.attributes['key']),
      part('headline', textOf(findNode(headlines, 'hl1') ?? headlines) ?? textOf(findNode(root, 'head', 'title'))),
      part('subtitle', textOf(findNode(headlines, 'hl2'))),
      part('byline', bylineOf(findNode(head, 'byline'))),
      part('dateline', datelineOf(findNode(head, 'dateline'))),
      ...(content ? readMarkup(content, NITF_TAGS) : []),
      part('body', textOf(findNode(body, 'body.end', 'tagline'))),
    ],
    fields,
    encoding,
  );
}

/** What `export` makes up for a story that has no id is none. */
function ownId(id: string | undefined): string | null {
  return id === undefined || id.startsWith('urn:x-depeche:') ? null : id;
}

/** Corpora of newspapers give the lead twice: apart, and in the full text. */
function storyOf(content: XmlNode | undefined): XmlNode | undefined {
  const full = childrenOf(content, 'block').find(({ attributes }) => attributes['class'] === 'full_text');
  return full ?? content;
}

/** Without the author's title. */
function bylineOf(byline: XmlNode | undefined): string | null {
  return byline === undefined
    ? null
    : textOf({
        ...byline,
        children: byline.children.filter(child => typeof child === 'string' || child.local !== 'byttl'),
      });
}

/** As written; where only elements follow each other, a place and a day, a blank stands between them. */
function datelineOf(dateline: XmlNode | undefined): string | null {
  if (!dateline) return null;
  const isWritten = dateline.children.some(child => typeof child === 'string' && [...child].some(isLetter));
  if (isWritten) return textOf(dateline);
  const parts = dateline.children.flatMap(child => (typeof child === 'string' ? child.trim() : textOf(child)) || []);
  return parts.join(' ').replace(/ ([,.])/g, '$1') || null;
}
