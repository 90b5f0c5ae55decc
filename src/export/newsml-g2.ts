import type { Article } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import type { MakeSerializer } from './format.ts';
import { isUri, uriOf } from './identity.ts';
import { isoMoment } from './moments.ts';
import { placesOf } from './rows.ts';
import { closingLines, providerOf } from './story.ts';
import { element, group, type Markup, textElement, XML_DECLARATION } from './xml.ts';

/** Fields are one line: the schema refuses others. */
const line = (text: string): string => text.replace(/[\t\n-\r]+/g, ' ');

const NAMESPACE = 'http://iptc.org/std/nar/2006-10-01/';
const XHTML = 'http://www.w3.org/1999/xhtml';
const CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml';

/** NewsML-G2 2.35, conformance power: a news item, or a news message with several. */
export const newsmlG2: MakeSerializer = ({ several }) => {
  const namespace = several ? {} : { xmlns: NAMESPACE };
  return {
    open: several
      ? `${XML_DECLARATION}<newsMessage xmlns="${NAMESPACE}">\n<header>\n  <sent>${NOBODY_KNOWS}</sent>\n</header>\n<itemSet>\n`
      : XML_DECLARATION,
    article: ({ article }, index) => `${newsItem(article, namespace, `unknown-${index + 1}`)}\n`,
    close: several ? '</itemSet>\n</newsMessage>\n' : '',
  };
};

/** The standard wants a moment where a dispatch may give none; readers of ours know it by its id. */
const NOBODY_KNOWS = '1970-01-01T00:00:00Z';

function newsItem(article: Article, namespace: Readonly<Record<string, string>>, unknown: string): string {
  const { header, language } = article;
  return element(
    'newsItem',
    {
      ...namespace,
      guid: uriOf(article),
      version: header.revision !== null && /^[1-9]\d{0,8}$/.test(header.revision) ? header.revision : null,
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'power',
      'xml:lang': language,
    },
    [
      element('catalogRef', { href: CATALOG }),
      element('catalog', {}, [element('scheme', { alias: 'depeche', uri: 'urn:x-depeche:terms:' })]),
      group('rightsInfo', [textElement('copyrightNotice', header.copyright)]),
      itemMeta(article, unknown),
      contentMeta(article),
      element('contentSet', {}, [inlineXml(article)]),
    ],
  );
}

function itemMeta(article: Article, unknown: string): string {
  const { header } = article;
  const [created, version] = [timed(article, 'published'), timed(article, 'updated') ?? timed(article, 'published')];
  const day = dayOf(article);
  return element('itemMeta', {}, [
    element('itemClass', { qcode: 'ninat:text' }),
    named('provider', providerOf(article) ?? 'unknown'),
    version === null
      ? textElement('versionCreated', day === null ? NOBODY_KNOWS : `${day}T00:00:00Z`, { id: unknown })
      : textElement('versionCreated', version),
    textElement('firstCreated', created),
    textElement('embargoed', header.embargoed === null ? null : withTime(isoMoment(header.embargoed))),
    header.status !== null && STATUSES.has(header.status)
      ? element('pubStatus', { qcode: `stat:${header.status}` })
      : null,
    textElement('edNote', header.editorNote),
    header.url !== null && isUri(header.url) ? element('link', { rel: 'irel:seeAlso', href: header.url }) : null,
  ]);
}

const STATUSES = new Set(['usable', 'withheld', 'canceled']);

/** A clock with a time of day; a day alone stands elsewhere. */
function timed({ header }: Article, name: 'published' | 'updated'): string | null {
  const clock = header[name];
  return clock === null || clock.local.length === 10 ? null : isoMoment(clock);
}

const withTime = (moment: string): string => (moment.length === 10 ? `${moment}T00:00:00` : moment);

function contentMeta(article: Article): string {
  const { header, dateline, language } = article;
  const { published, updated } = header;
  return element('contentMeta', {}, [
    textElement('urgency', header.urgency === null ? null : String(header.urgency)),
    textElement('contentCreated', published && isoMoment(published)),
    textElement('contentModified', updated && isoMoment(updated)),
    ...(header.place === null ? placesOf(article) : [header.place]).map(place => named('located', place)),
    textElement('by', header.byline),
    textElement('dateline', dateline?.text ?? null),
    language === null ? null : element('language', { tag: language }),
    header.genre === null ? null : named('genre', header.genre),
    ...header.keywords.map(word => textElement('keyword', line(word))),
    textElement('slugline', header.slugline === null ? null : line(header.slugline)),
    textElement('headline', header.headline, { role: 'hld:main' }),
    textElement('headline', header.subtitle, { role: 'hld:subHeadline' }),
    textElement('headline', header.pageTitle, { role: 'depeche:pageTitle' }),
    ...header.marks.map(mark => textElement('headline', mark, { role: 'depeche:mark' })),
    textElement('description', header.abstract, { role: 'drol:summary' }),
    ownProperty('url', header.url !== null && !isUri(header.url) ? header.url : null),
    ownProperty('site', header.site),
    ownProperty('section', header.section),
    ownProperty('id', header.id !== null && header.id !== uriOf(article) ? header.id : null),
  ]);
}

/** What the standard has no place for, by a name of our own. */
function ownProperty(name: string, value: string | null): Markup {
  return value === null ? null : element('contentMetaExtProperty', { rel: `depeche:${name}`, literal: line(value) });
}

/** A concept that has a name and no code. */
function named(name: string, literal: string): string {
  return element(name, { literal: line(literal) }, [textElement('name', line(literal))]);
}

function inlineXml(article: Article): string {
  const paragraphs = article.paragraphs.map(({ role, text }) => textElement(role === 'subhead' ? 'h2' : 'p', text));
  const lines: Markup[] = [...paragraphs, ...closingLines(article).map(line => textElement('p', line))];
  return element('inlineXML', { contenttype: 'application/xhtml+xml' }, [
    element('html', { xmlns: XHTML, 'xml:lang': article.language }, [
      element('head', {}, [textElement('title', article.header.headline ?? '')]),
      element('body', {}, lines),
    ]),
  ]);
}
