import type { Article, Dateline, Header } from '../model/article.ts';
import { authorLine } from './authors.ts';
import type { MakeSerializer } from './format.ts';
import { uriOf } from './identity.ts';
import { isoMoment } from './moments.ts';
import { closingLines, providerOf } from './story.ts';
import { element, group, type Markup, textElement, XML_DECLARATION, xmlAttributes, xmlText } from './xml.ts';

/** NITF 3.6: one story a file. */
export const nitf: MakeSerializer = () => ({
  open: XML_DECLARATION,
  article: ({ article }) =>
    `${element(
      'nitf',
      {
        xmlns: 'http://iptc.org/std/NITF/2006-10-18/',
        version: '-//IPTC//DTD NITF 3.6//EN',
        'xml:lang': article.language,
      },
      [head(article), body(article)],
    )}\n`,
  close: '',
});

function head(article: Article): string {
  const { header } = article;
  const version = header.revision !== null && /^[\w.:-]+$/.test(header.revision) ? header.revision : null;
  return element('head', {}, [
    textElement('title', header.headline),
    ...OWN.flatMap(([name, get]) =>
      [get(article.header)]
        .flat()
        .map(content => (content === null ? null : element('meta', { name: `depeche.${name}`, content }))),
    ),
    element('docdata', { 'management-status': header.status }, [
      element('doc-id', { 'id-string': header.id ?? uriOf(article), regsrc: providerOf(article) }),
      header.urgency === null ? null : element('urgency', { 'ed-urg': header.urgency }),
      header.published && element('date.issue', { norm: isoMoment(header.published) }),
      header.embargoed && element('date.release', { norm: isoMoment(header.embargoed) }),
      header.editorNote === null ? null : element('ed-msg', { info: header.editorNote }),
      header.slugline === null && version === null ? null : element('du-key', { key: header.slugline, version }),
      copyrightOf(header.copyright),
      header.keywords.length === 0
        ? null
        : element(
            'key-list',
            {},
            header.keywords.map(key => element('keyword', { key })),
          ),
    ]),
    header.site === null && header.section === null && header.url === null
      ? null
      : element('pubdata', { name: header.site, 'position.section': header.section, 'ex-ref': header.url }),
  ]);
}

/** What the standard has no place for, by names of our own. */
const OWN: readonly (readonly [string, (header: Header) => string | null | readonly string[]])[] = [
  ['pageTitle', ({ pageTitle }) => pageTitle],
  ['mark', ({ marks }) => marks],
  ['updated', ({ updated }) => updated && isoMoment(updated)],
  ['genre', ({ genre }) => genre],
  ['place', ({ place }) => place],
  ['copyright', ({ copyright }) => (copyright === null || COPYRIGHT.test(copyright) ? null : copyright)],
];

/** The one form of a notice that can be taken apart and put together again. */
const COPYRIGHT = /^© (?:(\d{4}) )?(.+)$/;

function copyrightOf(copyright: string | null): Markup {
  const [, year, holder] = COPYRIGHT.exec(copyright ?? '') ?? [];
  if (copyright === null) return null;
  return element('doc.copyright', { year: year ?? null, holder: holder ?? copyright });
}

function body(article: Article): string {
  const { header, dateline, paragraphs } = article;
  const story = paragraphs.map(({ role, text }) => textElement(role === 'subhead' ? 'hl2' : 'p', text));
  return element('body', { 'xml:lang': article.language }, [
    group('body.head', [
      header.headline === null
        ? null
        : element('hedline', {}, [textElement('hl1', header.headline), textElement('hl2', header.subtitle)]),
      byline(article),
      textElement('distributor', providerOf(article)),
      dateline === null ? placeOnly(header.place) : datelineOf(dateline),
      header.abstract === null ? null : element('abstract', {}, [textElement('p', header.abstract)]),
    ]),
    element('body.content', {}, [...story, ...closingLines(article).map(line => textElement('p', line))]),
  ]);
}

/** The author's name inside the words around it. */
function byline(article: Article): Markup {
  const { byline } = article.header;
  const author = authorLine(article);
  if (byline === null) return null;
  const at = author === null ? -1 : byline.lastIndexOf(author);
  if (author === null || at < 0) return textElement('byline', byline);
  return `<byline>${xmlText(byline.slice(0, at))}<person>${xmlText(author)}</person>${xmlText(byline.slice(at + author.length))}</byline>`;
}

/** The dateline as written, with its first place and its day marked where they stand in it. */
function datelineOf({ text, places, date }: Dateline): string {
  const place = places[0] ?? '';
  const from = place === '' ? -1 : text.indexOf(place);
  const marked = from < 0 ? null : `${xmlText(text.slice(0, from))}<location><city>${xmlText(place)}</city></location>`;
  const rest = from < 0 ? text : text.slice(from + place.length);
  const at = date === null || date.iso === null ? -1 : rest.indexOf(date.text);
  const day =
    date === null || at < 0
      ? xmlText(rest)
      : `${xmlText(rest.slice(0, at))}<story.date${xmlAttributes({ norm: date.iso })}>${xmlText(date.text)}</story.date>${xmlText(rest.slice(at + date.text.length))}`;
  return `<dateline>${marked ?? ''}${day}</dateline>`;
}

function placeOnly(place: string | null): Markup {
  return place === null ? null : `<dateline><location>${textElement('city', place)}</location></dateline>`;
}
