import type { Article, Dispatch } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { headingFacts } from './facts.ts';
import type { BreakRows } from './layout.ts';
import { linkTo } from './links.ts';
import { makePainter, type Touch } from './paint.ts';
import { shownPlace, shownSpeaker } from './quotes.ts';
import type { Style } from './style.ts';

interface QuotePage {
  readonly style: Style;
  readonly width: number;
  /** Makes an address a link; null where links are not wanted. */
  readonly fileUrl: ((path: string) => string) | null;
  readonly plain: boolean;
}

/** How what an article says is laid out. */
export type FormatPage = (dispatch: Dispatch, page: QuotePage, breakRows: BreakRows) => string;

/** Columns for the paragraph's number. */
const GUTTER = 6;
const NARROWEST = 16;

/** One line of it, safe to show and to measure. */
export const printable = (text: string): string => sanitizeLine(text.replace(/\s+/g, ' ')).normalize('NFC').trim();

/** An article's quotes under its address, by speaker in the order of their first words, wrapped, the cue dim behind each. */
export const formatQuotes: FormatPage = ({ article, found }, page, breakRows) => {
  const groups = new Map<string, Quote[]>();
  for (const quote of found?.quotes ?? []) {
    const name = printable(shownSpeaker(quote));
    const row = groups.get(name);
    if (row) row.push(quote);
    else groups.set(name, [quote]);
  }
  const parts = [...groups].map(([name, quotes]) => {
    const lines = quotes.map(quote => formatQuote(quote, article.language, page, breakRows)).join('');
    const speaker = name === '-' ? 'unknown' : name;
    const heading = breakRows(speaker, page.width, article.language).map(span =>
      page.style.subhead(speaker.slice(...span)),
    );
    return `\n${heading.join('\n')}\n${lines}`;
  });
  return `${formatHeading(article, page, breakRows)}${parts.join('')}`;
};

/** An article's address and its title. */
export function formatHeading(article: Article, { style, fileUrl, width }: QuotePage, breakRows: BreakRows): string {
  const [address = '', title = ''] = headingFacts(article).map(printable);
  const { path } = article.document;
  const shown = style.place(address);
  const rows = breakRows(title, width, article.language).map(span => style.headline(title.slice(...span)));
  return `${[fileUrl && path !== null ? linkTo(fileUrl(path))(shown) : shown, ...rows].join('\n')}\n`;
}

function formatQuote(quote: Quote, language: string | null, page: QuotePage, breakRows: BreakRows): string {
  const { style } = page;
  const content = printable(quote.content);
  // What was said word for word keeps its marks, so that it can be told without colour.
  const said =
    quote.kind === 'direct' ? (language?.startsWith('fr') ? `«\u00a0${content}\u00a0»` : `“${content}”`) : content;
  const notes = [quote.cue === null ? null : printable(quote.cue.text), ...quote.flags.map(flag => `[${flag}]`)].filter(
    note => note !== null,
  );
  const text = notes.length === 0 ? said : `${said} · ${notes.join(' ')}`;
  const touches: Touch[] = [
    ...(quote.kind === 'direct' ? [{ span: [0, said.length] as const, paint: style.quote }] : []),
    { span: [Math.min(text.length, said.length + 1), text.length] as const, paint: style.dim },
  ];
  const place = quote.paragraph === null ? 'head' : shownPlace(quote);
  return formatPassage({ place, text, touches, language }, page, breakRows);
}

/** A passage of an article, and where it stands. */
interface Passage {
  readonly place: string;
  /** One printable line. */
  readonly text: string;
  readonly touches: readonly Touch[];
  readonly language: string | null;
}

/** Its place in a column of its own, its words wrapped beside it. */
export function formatPassage(
  { place, text, touches, language }: Passage,
  { style, width }: QuotePage,
  breakRows: BreakRows,
): string {
  const paint = makePainter(text, touches, plain => plain);
  return breakRows(text, Math.max(NARROWEST, width - GUTTER), language)
    .map((span, index) => {
      const start = index === 0 ? `${style.place(place.padStart(GUTTER - 2))}  ` : ' '.repeat(GUTTER);
      return `${start}${paint(span)}\n`;
    })
    .join('');
}
