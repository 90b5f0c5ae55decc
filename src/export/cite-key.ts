import type { Article } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import { foldKey } from '../text/fold.ts';
import { makeNumbering } from './file-name.ts';

const WORDS = 3;

/** Keys that a reference is cited by: `xinhua-2023-sommet-chine-asie`, ASCII, each given once. */
export function makeCiteKeys(): (article: Article) => string {
  const numbered = makeNumbering();
  return article => {
    const title = asciiWords(article.header.headline ?? article.paragraphs[0]?.text ?? '').filter(
      word => word.length > 2,
    );
    const parts = [
      asciiWords(article.agency ?? article.header.site ?? '').join(''),
      dayOf(article)?.slice(0, 4) ?? '',
      ...title.slice(0, WORDS),
    ];
    return numbered(parts.filter(part => part !== '').join('-') || 'dispatch');
  };
}

function asciiWords(text: string): string[] {
  return foldKey(text.slice(0, 200)).match(/[a-z0-9]+/g) ?? [];
}
