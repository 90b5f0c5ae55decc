import type { Fields, GivenClock } from '../model/document.ts';
import { foldKey } from '../text/fold.ts';
import { readIsoClock, readMailClock } from './given-clock.ts';
import { plainText } from './html-fragment.ts';
import { type HtmlNode, hasClass, textOfNode, walkTree } from './html-tree.ts';
import { type Graph, listIn, namesIn, readJsonLd, type Thing, textIn } from './json-ld.ts';
import { languageTag } from './language-tag.ts';

/** What a page says of its article besides the text. */
export interface PageMeta {
  readonly fields: Fields;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** Times as the page shows them, where it does not write them for machines. */
  readonly clock: string | null;
  /** The text of JSON-LD, whose paragraphs are rarely kept. */
  readonly articleBody: string | null;
}

/** JSON-LD counts first, then OpenGraph and other meta elements, microdata, and what the page shows. */
export function readPageMeta(root: HtmlNode, html: string): PageMeta {
  const page = collect(root);
  const { meta, title } = page;
  const graph = readJsonLd(page.scripts);
  const first = (...keys: readonly string[]): string | null => keys.flatMap(key => meta.get(key) ?? [])[0] ?? null;
  const canonical = page.canonical ?? first('og:url') ?? savedFrom(html);
  const shown = textOfNode(page.itemprops.get('headline') ?? page.h1);
  const site = first('og:site_name', 'application-name');
  const article = chooseArticle(graph, canonical, [shown, first('og:title'), title]);
  const clock = (...texts: readonly (string | null)[]): GivenClock | null => {
    const found = texts.flatMap(text => readIsoClock(text?.replace(/ (?=[+-]\d{2})/, '')) ?? readMailClock(text) ?? []);
    const [best] = found;
    // A day alone, where another field has the time too.
    return (
      (best?.local.length === 10
        ? found.find(({ local }) => local.length > 10 && local.startsWith(best.local))
        : null) ??
      best ??
      null
    );
  };
  const published = clock(
    textIn(article, 'datePublished'),
    first(...PUBLISHED),
    machineTime(page.itemprops.get('datepublished')),
    textIn(article, 'dateCreated'),
    page.time?.attributes['datetime'] ?? null,
  );
  const publisher = namesIn(graph, article, 'publisher')[0] ?? null;
  const sources = ['sourceOrganization', 'provider', 'creditText'].flatMap(key => namesIn(graph, article, key));
  const headline =
    textIn(article, 'headline') ??
    textIn(article, 'name') ??
    withoutSite(first('og:title', 'twitter:title', 'dc.title'), site);
  const fields: Fields = {
    language: languageTag(
      textIn(article, 'inLanguage') ??
        namesIn(graph, article, 'inLanguage')[0] ??
        (page.language || null) ??
        first('og:locale', 'content-language', 'language', 'dc.language'),
    ),
    published,
    updated: clock(
      textIn(article, 'dateModified'),
      first(
        'article:modified_time',
        'og:updated_time',
        'last-modified',
        'dc.date.modified',
        'dcterms.modified',
        'lastmod',
      ),
      machineTime(page.itemprops.get('datemodified')),
    ),
    pageTitle: title,
    site: site ?? publisher,
    section: listIn(article, 'articleSection')[0] ?? first('article:section', 'section'),
    keywords: [
      ...listIn(article, 'keywords'),
      ...(meta.get('article:tag') ?? []),
      ...(first('news_keywords', 'keywords') ?? '').split(','),
    ]
      .map(word => word.trim())
      .filter(Boolean),
    credit: sources[0] ?? publisher ?? site,
    copyright: textIn(article, 'copyrightNotice') ?? first('copyright', 'dc.rights'),
    place: namesIn(graph, article, 'contentLocation')[0] ?? namesIn(graph, article, 'locationCreated')[0] ?? null,
    abstract: textIn(article, 'description') ?? first('og:description', 'description', 'twitter:description'),
    url: canonical,
  };
  const authors = namesIn(graph, article, 'author').filter(name => name !== publisher && name !== site);
  return {
    fields,
    headline: wholeHeadline(headline, shown) ?? shown ?? withoutSite(title, site),
    byline:
      [...new Set(authors)].join(', ') ||
      notAddress(first(...AUTHORS)) ||
      textOfNode(page.itemprops.get('author')) ||
      page.author,
    dateline: textIn(article, 'dateline'),
    clock: published === null ? textOfNode(page.itemprops.get('datepublished') ?? page.time) : null,
    articleBody: typeof article?.['articleBody'] === 'string' ? article['articleBody'] : null,
  };
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
];
const AUTHORS = [
  'author',
  'article:author_name',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'article:author',
];

interface Page {
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly scripts: readonly string[];
  readonly itemprops: ReadonlyMap<string, HtmlNode>;
  readonly title: string | null;
  readonly h1: HtmlNode | undefined;
  readonly time: HtmlNode | undefined;
  readonly author: string | null;
  readonly canonical: string | null;
  readonly language: string;
}

/** One walk over the page for all that the fields need. */
function collect(root: HtmlNode): Page {
  const meta = new Map<string, string[]>();
  const scripts: string[] = [];
  const itemprops = new Map<string, HtmlNode>();
  const found: { title?: HtmlNode; h1?: HtmlNode; time?: HtmlNode; author?: HtmlNode } = {};
  let canonical: string | null = null;
  let language = '';
  walkTree(root, {
    open: node => {
      const { name, attributes } = node;
      const { itemprop } = attributes;
      if (name === 'meta') {
        const key = (attributes['property'] ?? attributes['name'] ?? attributes['http-equiv'] ?? itemprop)
          ?.toLowerCase()
          .trim();
        const content = plainText(attributes['content'] ?? '');
        if (key && content) meta.set(key, [...(meta.get(key) ?? []), content]);
        if (itemprop && !itemprops.has(itemprop.toLowerCase())) itemprops.set(itemprop.toLowerCase(), node);
        return false;
      }
      if (name === 'script') {
        const [text] = node.children;
        if (/^application\/ld\+json\b/i.test(attributes['type'] ?? '') && typeof text === 'string') scripts.push(text);
        return false;
      }
      if (name === 'style' || name === 'noscript' || name === 'svg' || name === 'nav') return false;
      if (name === 'html') language = attributes['lang'] ?? attributes['xml:lang'] ?? '';
      else if (name === 'title') found.title ??= node;
      else if (name === 'h1' && textOfNode(node) !== null) found.h1 ??= node;
      else if (name === 'time') found.time ??= node;
      else if (name === 'link' && /\bcanonical\b/.test(attributes['rel'] ?? ''))
        canonical ??= attributes['href'] ?? null;
      if (itemprop)
        for (const key of itemprop.toLowerCase().split(/\s+/)) if (!itemprops.has(key)) itemprops.set(key, node);
      if (!found.author && (/\bauthor\b/.test(attributes['rel'] ?? '') || hasClass(node, ...AUTHOR_CLASSES)))
        found.author = node;
      return true;
    },
  });
  return {
    meta,
    scripts,
    itemprops,
    title: textOfNode(found.title),
    h1: found.h1,
    time: found.time,
    author: shortText(found.author),
    canonical,
    language,
  };
}

const AUTHOR_CLASSES = [
  'byline',
  'author',
  'auteur',
  'article-author',
  'article__author',
  'author-name',
  'author__name',
  'byline-name',
  'firma',
  'autor',
  'post-author',
  'entry-author',
];
const LONGEST_BYLINE = 100;

function shortText(node: HtmlNode | undefined): string | null {
  const text = textOfNode(node);
  return text !== null && text.length <= LONGEST_BYLINE ? text : null;
}

function machineTime(node: HtmlNode | undefined): string | null {
  return node?.attributes['datetime'] ?? node?.attributes['content'] ?? null;
}

/** `article:author` is often the address of a profile. */
function notAddress(author: string | null): string | null {
  return author === null || /^(?:https?:|www\.|\/|@)/i.test(author) ? null : author;
}

/** The article that the page is about: by its address, by its title, else the first. Teasers have entries of their own. */
function chooseArticle(
  { articles }: Graph,
  canonical: string | null,
  titles: readonly (string | null)[],
): Thing | undefined {
  if (articles.length <= 1) return articles[0];
  const addresses = (thing: Thing): unknown[] => {
    const page = thing['mainEntityOfPage'];
    const of = typeof page === 'object' && page !== null ? (page as Thing)['@id'] : page;
    return [thing['url'], thing['@id'], of];
  };
  const byAddress = canonical === null ? undefined : articles.find(thing => addresses(thing).includes(canonical));
  if (byAddress) return byAddress;
  const folded = titles.flatMap(title => (title === null ? [] : foldKey(title)));
  const isTitled = (thing: Thing): boolean => {
    const headline = textIn(thing, 'headline');
    return headline !== null && folded.some(title => title.startsWith(foldKey(headline)));
  };
  return articles.find(isTitled) ?? articles[0];
}

/** Search engines take 110 letters: JSON-LD may cut the headline that the page shows. */
function wholeHeadline(headline: string | null, shown: string | null): string | null {
  if (headline === null || shown === null) return headline;
  const cut = headline.replace(/\s*(?:…|\.\.\.)$/, '');
  return cut !== headline && foldKey(shown).startsWith(foldKey(cut)) ? shown : headline;
}

/** «Title | Site», «Title - Site» without its tail. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null) return title;
  const found = /^(.+?)\s*[|–—-]\s*([^|–—]+)$/.exec(title);
  return found && foldKey((found[2] as string).trim()) === foldKey(site) ? (found[1] as string) : title;
}

/** Browsers write down where they saved a page from. */
function savedFrom(html: string): string | null {
  const start = html.slice(0, 4000);
  return (
    /<!-{2}\s*saved from url=\(\d+\)(\S+?)\s*-{2}>/.exec(start)?.[1] ??
    /Page saved with SingleFile\s+url:\s*(\S+)/.exec(start)?.[1] ??
    null
  );
}
