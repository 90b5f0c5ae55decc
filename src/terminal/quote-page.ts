import type { Dispatch } from '../model/article.ts';
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

/** How a page of one article is made. */
export type FormatQuotes = (dispatch: Dispatch, page: QuotePage, breakRows: BreakRows) => string;

/** Columns for the paragraph's number. */
const GUTTER = 6;
const NARROWEST = 16;

const printable = (text: string): string => sanitizeLine(text.replace(/\s+/g, ' ')).normalize('NFC').trim();

/** An article's quotes under its address, by speaker in the order of their first words, wrapped, the cue dim behind each. */
export const formatQuotes: FormatQuotes = ({ article, found }, page, breakRows) => {
  const { style, fileUrl, width } = page;
  const [address = '', title = ''] = headingFacts(article).map(printable);
  const { path } = article.document;
  const shown = style.place(address);
  const titleRows = breakRows(title, width, article.language).map(span => style.headline(title.slice(...span)));
  const heading = [fileUrl && path !== null ? linkTo(fileUrl(path))(shown) : shown, ...titleRows].join('\n');
  const groups = new Map<string, Quote[]>();
  for (const quote of found?.quotes ?? []) {
    const name = printable(shownSpeaker(quote));
    const row = groups.get(name);
    if (row) row.push(quote);
    else groups.set(name, [quote]);
  }
  const parts = [...groups].map(([name, quotes]) => {
    const lines = quotes.map(quote => formatQuote(quote, article.language, page, breakRows)).join('');
    return `\n${style.subhead(name === '-' ? 'unknown' : name)}\n${lines}`;
  });
  return `${heading}\n${parts.join('')}`;
};

function formatQuote(quote: Quote, language: string | null, { style, width }: QuotePage, breakRows: BreakRows): string {
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
  const rows = breakRows(text, Math.max(NARROWEST, width - GUTTER), language);
  const paint = makePainter(text, touches, plain => plain);
  const place = quote.paragraph === null ? 'head' : shownPlace(quote);
  return rows
    .map((span, index) => {
      const start = index === 0 ? `${style.place(place.padStart(GUTTER - 2))}  ` : ' '.repeat(GUTTER);
      return `${start}${paint(span)}\n`;
    })
    .join('');
}
