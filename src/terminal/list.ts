import type { Article } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import { addressOf } from '../text/address.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** How much of a story stands for a headline. */
const BEGINNING = 100;

/** The five columns of `list`: address, date, agency, place, headline (without one: how the story begins); `-` for none. */
export function listFields(article: Article): readonly string[] {
  const { agency, dateline, header, paragraphs } = article;
  return [
    addressOf(article),
    dayOf(article),
    agency,
    dateline?.places.join('/') || header.place,
    header.headline ?? paragraphs[0]?.text.slice(0, BEGINNING),
  ].map(field => sanitizeLine(field ?? '') || '-');
}
