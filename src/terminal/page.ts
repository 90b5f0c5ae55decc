import type { Article, Clock } from '../model/article.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { Style } from './style.ts';

export interface PageOptions {
  readonly style: Style;
  /** Columns to wrap at; null leaves every paragraph in one line. */
  readonly width: number | null;
}

/** Wraps one paragraph; given by the caller so that wrap-ansi is loaded only where something is wrapped. */
export type Wrap = (text: string, columns: number) => string;

/** Typesets one article: headline, source line, dateline and paragraphs, with blank lines between them on a terminal. */
export function typesetArticle(article: Article, { style, width }: PageOptions, wrap: Wrap): string {
  const { header, dateline, paragraphs } = article;
  const parts: string[] = [];
  if (header.marks.length > 0) parts.push(style.warn(sanitizeLine(header.marks.join(' · '))));
  if (header.headline !== null) parts.push(style.bold(sanitizeLine(header.headline)));
  const source = sourceLine(article);
  if (source !== '') parts.push(style.dim(source));
  if (header.byline !== null) parts.push(style.italic(sanitizeLine(header.byline)));
  paragraphs.forEach(({ role, text }, index) => {
    const opening = index === 0 && dateline ? `${style.place(sanitizeLine(dateline.text))} ` : '';
    const line = sanitizeLine(text);
    parts.push(opening + (role === 'subhead' ? style.bold(line) : role === 'note' ? style.dim(line) : line));
  });
  if (dateline && paragraphs.length === 0) parts.push(style.place(sanitizeLine(dateline.text)));
  if (width === null) return parts.map(part => `${part}\n`).join('');
  return parts.map(part => `${wrap(part, width)}\n`).join('\n');
}

/** «Xinhua · XI'AN · 2023-05-19 22:33 (Asia/Shanghai)» */
function sourceLine({ agency, dateline, header }: Article): string {
  const clock = header.published ?? header.updated;
  const when = clock ? formatClock(clock) : (dateline?.date?.iso ?? null);
  return sanitizeLine(
    [agency, dateline?.places.join(', ') ?? null, when].filter(part => part !== null && part !== '').join(' · '),
  );
}

function formatClock({ local, zone }: Clock): string {
  const time = local.replace('T', ' ');
  return zone === null ? time : `${time} (${zone})`;
}
