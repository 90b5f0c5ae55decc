import type { Article } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import { safeJson } from '../text/json.ts';
import { authorsOf } from './authors.ts';
import { makeCiteKeys } from './cite-key.ts';
import type { MakeSerializer } from './format.ts';
import { placesOf } from './rows.ts';

/** CSL-JSON (https://citationstyles.org): an array of newspaper articles, as Zotero and pandoc read it. */
export const cslJson: MakeSerializer = () => {
  const keyOf = makeCiteKeys();
  return {
    open: '[',
    article: ({ article }, index) => `${index === 0 ? '\n' : ',\n'}${safeJson(toCsl(article, keyOf(article)))}`,
    close: '\n]\n',
  };
};

function toCsl(article: Article, id: string): object {
  const { header, agency, language } = article;
  const places = placesOf(article);
  const day = dayOf(article);
  const written = {
    id,
    type: 'article-newspaper',
    title: header.headline ?? article.paragraphs[0]?.text ?? null,
    author: authorsOf(article).map(({ family, given, isPerson }) =>
      isPerson && given !== null ? { family, given } : { literal: family },
    ),
    'container-title': header.site ?? agency ?? header.credit,
    'publisher-place': places.length === 0 ? null : places.join('/'),
    issued: day === null ? null : { 'date-parts': [day.split('-').map(Number)] },
    section: header.section,
    genre: header.genre,
    language,
    source: agency ?? header.credit,
    number: header.id,
    URL: header.url,
    abstract: header.abstract,
    keyword: header.keywords.length === 0 ? null : header.keywords.join(', '),
  };
  return Object.fromEntries(
    Object.entries(written).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
