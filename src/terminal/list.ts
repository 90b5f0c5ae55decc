import type { Article } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import { addressOf } from '../text/address.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** The five columns of `list`: address, date, agency, place, headline (without one: how the story begins). */
export function listFields(article: Article): readonly string[] {
  const { agency, dateline, header, paragraphs } = article;
  const title = header.headline ?? paragraphs[0]?.text.slice(0, 100) ?? '';
  return [
    addressOf(article),
    dayOf(article) ?? '-',
    agency ?? '-',
    dateline?.places.join('/') || header.place || '-',
    title,
  ].map(sanitizeLine);
}
