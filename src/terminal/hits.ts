import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Hit } from '../search/search.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { addressOf, dayOf } from './list.ts';
import type { Wrap } from './page.ts';
import type { Style } from './style.ts';

export interface HitOptions {
  readonly style: Style;
  /** Null in a pipe: one passage a line. */
  readonly width: number | null;
  readonly heading: boolean;
  /** `path:` before every line. */
  readonly prefix: boolean;
  readonly numbers: boolean;
}

/** The hits of one article as text. */
export function formatHits(article: Article, hits: readonly Hit[], options: HitOptions, wrap: Wrap): string {
  const lines = hits.map(hit => formatHit(article, hit, options, wrap));
  return (options.heading ? `${formatHeading(article, options.style)}\n` : '') + lines.join('');
}

function formatHeading(article: Article, style: Style): string {
  const facts = [article.header.headline, dayOf(article), article.dateline?.places.join('/') ?? null].filter(
    fact => fact !== null,
  );
  return [style.place(sanitizeLine(addressOf(article))), ...facts.map(sanitizeLine)].join('  ');
}

function formatHit(article: Article, hit: Hit, { style, width, prefix, numbers }: HitOptions, wrap: Wrap): string {
  const place = hit.number === null ? hit.role : String(hit.number);
  const text = highlight(hit.text, hit.matches, style);
  if (width === null) {
    const path = prefix ? `${style.place(sanitizeLine(addressOf(article)))}:` : '';
    return `${path}${numbers ? `${style.place(place)}:` : ''}${text}\n`;
  }
  if (!numbers) return `${wrap(text, width)}\n`;
  const margin = 10;
  const rows = wrap(text, Math.max(10, width - margin)).split('\n');
  return rows
    .map((row, index) => `${index === 0 ? style.place(place.padStart(margin - 2)) : ' '.repeat(margin - 2)}  ${row}\n`)
    .join('');
}

/** Marks the matches; the text between them is made safe piece by piece, so that offsets hold. */
function highlight(text: string, matches: readonly Span[], style: Style): string {
  let marked = '';
  let at = 0;
  for (const [start, end] of matches) {
    marked += sanitizeLine(text.slice(at, start)) + style.hit(sanitizeLine(text.slice(start, end)));
    at = end;
  }
  return marked + sanitizeLine(text.slice(at));
}
