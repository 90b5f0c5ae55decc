import type { Article } from '../model/article.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** An article's address: its path, with its number when the file holds several; `-` for standard input. */
export function addressOf({ document: { path, ordinal, count } }: Article): string {
  const name = path ?? '-';
  return count === 1 ? name : `${name}#${ordinal}`;
}

/** The day an article is of: its dateline's, else that of its publication. */
export function dayOf({ dateline, header }: Article): string | null {
  return dateline?.date?.iso ?? (header.published ?? header.updated)?.local.slice(0, 10) ?? null;
}

/** The five columns of `list`: address, date, agency, place, headline (without one: how the story begins). */
export function listFields(article: Article): readonly string[] {
  const { agency, dateline, header, paragraphs } = article;
  const title = header.headline ?? paragraphs[0]?.text.slice(0, 100) ?? '';
  return [addressOf(article), dayOf(article) ?? '-', agency ?? '-', dateline?.places.join('/') || '-', title].map(
    sanitizeLine,
  );
}
