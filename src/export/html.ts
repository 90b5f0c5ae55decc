import type { Article } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import { safeJson } from '../text/json.ts';
import { sanitize } from '../text/sanitize.ts';
import { wellFormed } from '../text/well-formed.ts';
import { countStoryWords } from '../text/words.ts';
import { authorsOf } from './authors.ts';
import type { MakeSerializer } from './format.ts';
import { isUri } from './identity.ts';
import { isoMoment } from './moments.ts';
import { placesOf, storyOf } from './rows.ts';

/** One page that needs nothing else: readable in light, in the dark and on paper; JSON-LD of schema.org inside each article. */
export const html: MakeSerializer = ({ several }) => ({
  open: '',
  article: ({ article }, index) => {
    const title = several ? 'Dispatches' : (article.header.headline ?? article.agency ?? 'Dispatch');
    // Several languages, or one that nobody knows.
    const language = attribute('lang', several ? 'mul' : (article.language ?? 'und'));
    const open = index > 0 ? '' : `${head(title, language)}${several ? `<h1>${title}</h1>\n` : ''}`;
    return open + articleElement(article, several ? 2 : 1);
  },
  close: '</main>\n</body>\n</html>\n',
});

const STYLE = `:root{color-scheme:light dark}
body{margin:0;font:1.1rem/1.6 Georgia,"Times New Roman",serif;color:#1a1a1a;background:#fdfdfb}
main{max-width:38rem;margin:0 auto;padding:2rem 1.2rem 4rem}
article+article{margin-top:3rem;padding-top:2rem;border-top:1px solid #8886}
h1,h2,h3{line-height:1.2;font-weight:700;text-wrap:balance}
.facts,footer{font:.85rem/1.5 system-ui,sans-serif;color:#5a5a5a}
.dateline{font-weight:700}
.note{border-inline-start:3px solid #8888;padding-inline-start:1rem;font-style:italic}
@media (prefers-color-scheme:dark){body{color:#e6e4df;background:#161616}.facts,footer{color:#a5a29a}}
@media print{body{font-size:11pt;color:#000;background:none}main{max-width:none;padding:0}article+article{break-before:page;border:0;margin:0;padding:0}h1,h2,h3{break-after:avoid}p{orphans:3;widows:3}}`;

function head(title: string, language: string): string {
  return `<!DOCTYPE html>
<html${language}>
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="depeche">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
`;
}

/** Scripts that are read from the right. */
const FROM_RIGHT = new Set(['ar', 'fa', 'he', 'ur']);

function articleElement(article: Article, level: number): string {
  const { header, dateline, paragraphs, signOff, language } = article;
  const isFromRight = FROM_RIGHT.has(language?.split('-')[0] ?? '');
  const story = paragraphs.map(({ role, text }, index) => {
    if (role === 'subhead') return `<h${level + 1}>${escapeHtml(text)}</h${level + 1}>`;
    if (role === 'note') return `<p class="note">${escapeHtml(text)}</p>`;
    const opening = index === 0 && dateline ? `<span class="dateline">${escapeHtml(dateline.text)}</span> ` : '';
    return `<p>${opening}${escapeHtml(text)}</p>`;
  });
  if (dateline && paragraphs[0]?.role !== 'body') story.unshift(`<p class="dateline">${escapeHtml(dateline.text)}</p>`);
  const foot = [...signOff.credits, signOff.initials, header.copyright].filter(line => line !== null);
  return [
    `<article${attribute('lang', language)}${isFromRight ? ' dir="rtl"' : ''}>`,
    `<script type="application/ld+json">${jsonLd(article)}</script>`,
    '<header>',
    header.headline === null ? null : `<h${level}>${escapeHtml(header.headline)}</h${level}>`,
    header.subtitle === null ? null : `<p>${escapeHtml(header.subtitle)}</p>`,
    header.byline === null ? null : `<p class="byline">${escapeHtml(header.byline)}</p>`,
    facts(article),
    '</header>',
    ...story,
    foot.length === 0 ? null : `<footer>${foot.map(line => `<p>${escapeHtml(line)}</p>`).join('')}</footer>`,
    '</article>\n',
  ]
    .filter(line => line !== null)
    .join('\n');
}

function facts(article: Article): string | null {
  const { agency, header } = article;
  const day = dayOf(article);
  const place = placesOf(article).join(' / ');
  const when =
    header.published !== null
      ? `<time datetime="${isoMoment(header.published)}">${escapeHtml([header.published.local.replace('T', ' '), header.published.zone ?? ''].join(' ').trim())}</time>`
      : day === null
        ? null
        : `<time datetime="${day}">${day}</time>`;
  const known = [agency, place || null].flatMap(fact => (fact === null ? [] : escapeHtml(fact)));
  const all = when === null ? known : [...known, when];
  return all.length === 0 ? null : `<p class="facts">${all.join(' · ')}</p>`;
}

/** https://schema.org/NewsArticle, which has a property for datelines. */
function jsonLd(article: Article): string {
  const { header, dateline, language, agency } = article;
  const places = placesOf(article);
  const provider = agency ?? header.credit;
  const written = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: header.headline,
    alternativeHeadline: header.subtitle,
    dateline: dateline?.text ?? null,
    datePublished: header.published === null ? dayOf(article) : isoMoment(header.published),
    dateModified: header.updated === null ? null : isoMoment(header.updated),
    inLanguage: language,
    author: authorsOf(article).map(({ family, given, isPerson }) => ({
      '@type': isPerson ? 'Person' : 'Organization',
      name: given === null ? family : `${given} ${family}`,
    })),
    publisher: provider === null ? null : { '@type': 'NewsMediaOrganization', name: provider },
    locationCreated: places.length === 0 ? null : places.map(name => ({ '@type': 'Place', name })),
    articleSection: header.section,
    abstract: header.abstract,
    keywords: header.keywords.length === 0 ? null : header.keywords,
    wordCount: countStoryWords(article),
    copyrightNotice: header.copyright,
    identifier: header.id,
    url: header.url !== null && isUri(header.url) ? header.url : null,
    articleBody: storyOf(article),
  };
  const known = Object.entries(written).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  // No end tag and no comment can begin inside a script without this sign.
  return safeJson(Object.fromEntries(known)).replaceAll('<', '\\u003c');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return wellFormed(sanitize(text))
    .replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, char => ENTITIES[char] as string);
}

function attribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${escapeHtml(value)}"`;
}
