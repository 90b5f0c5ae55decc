import type { Fields, GivenClock } from '../model/document.ts';
import { foldKey } from '../text/fold.ts';
import { readIsoClock, readMailClock } from './given-clock.ts';
import { collect, machineTime } from './html-meta-page.ts';
import { type HtmlNode, textOfNode } from './html-tree.ts';
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
