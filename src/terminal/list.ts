import type { Article } from '../model/article.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { addressOf } from './address.ts';
import { dayOf } from './facts.ts';

/** The five columns of `list`: address, date, agency, place, headline (without one: how the story begins). */
export function listFields(article: Article): readonly string[] {
  const { agency, dateline, header, paragraphs } = article;
  const title = header.headline ?? paragraphs[0]?.text.slice(0, 100) ?? '';
  return [addressOf(article), dayOf(article) ?? '-', agency ?? '-', dateline?.places.join('/') || '-', title].map(
    sanitizeLine,
  );
}
