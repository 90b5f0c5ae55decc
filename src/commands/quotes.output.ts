import { DepecheError } from '../errors.ts';
import type { Dispatch } from '../model/article.ts';
import type { Quotes, Rank } from '../model/quote.ts';
import type { FormatPage } from '../terminal/quote-page.ts';
import { quoteLines, speakerName, termLines } from '../terminal/quotes.ts';
import type { Style } from '../terminal/style.ts';
import type { Context } from './context.ts';
import type { Options } from './definition.ts';
import { flag, text } from './options.ts';
import { QUOTE_FORMAT_NAMES, QUOTE_FORMATS } from './quotes.formats.ts';
import type { Listing, Plan } from './quotes.plan.ts';
import { loadBreakRows, makeScreen, type Screen } from './screen.ts';

/** How what was found becomes chunks of text. */
export interface Output {
  /** Of an article of which something is wanted. */
  readonly article: (dispatch: Dispatch) => string;
  readonly close: () => string;
}

/** How a listing is shown. */
interface ListingRow {
  /** In a pipe. */
  readonly lines: (dispatch: Dispatch, style: Style) => string;
  /** On a terminal. */
  readonly loadPage: () => Promise<FormatPage>;
  /** What is counted. */
  readonly names: (found: Quotes) => (string | null)[];
}

const LISTINGS: Readonly<Record<Listing, ListingRow>> = {
  quotes: {
    lines: quoteLines,
    loadPage: async () => (await import('../terminal/quote-page.ts')).formatQuotes,
    names: ({ quotes }) => quotes.map(speakerName),
  },
  terms: {
    lines: termLines,
    loadPage: async () => (await import('../terminal/term-page.ts')).formatTerms,
    names: ({ terms }) => terms.map(term => term.text),
  },
};

export async function chooseOutput(context: Context, { listing }: Plan, options: Options): Promise<Output> {
  const format = text(options, 'to');
  if (format !== undefined) return await recordOutput(format, listing, options);
  const row = LISTINGS[listing];
  const screen = await makeScreen(context.io, options);
  if (flag(options, 'count')) {
    const { formatRanks } = await import('../terminal/quote-count.ts');
    return await rankOutput(row, ranks => formatRanks(ranks, screen));
  }
  const lines: Output = { article: dispatch => row.lines(dispatch, screen.style), close: () => '' };
  return screen.width === null ? lines : await pageOutput(await row.loadPage(), { ...screen, width: screen.width });
}

async function pageOutput(format: FormatPage, screen: Screen & { readonly width: number }): Promise<Output> {
  const breakRows = await loadBreakRows(screen.width);
  let shown = 0;
  return {
    article: dispatch => (shown++ === 0 ? '' : '\n') + format(dispatch, screen, breakRows),
    close: () => '',
  };
}

async function rankOutput({ names }: ListingRow, write: (ranks: readonly Rank[]) => string): Promise<Output> {
  const tally = (await import('../terminal/quote-count.ts')).tallyNames();
  return {
    article: ({ found }) => {
      if (found) tally.add(names(found));
      return '';
    },
    close: () => write(tally.ranks()),
  };
}

/** Records of a listing, or of its ranking. */
async function recordOutput(name: string, listing: Listing, options: Options): Promise<Output> {
  const format = QUOTE_FORMATS.find(known => known.name === name);
  if (!format)
    throw new DepecheError('usage', `unknown format «${name}»`, {
      hint: `quotes takes ${QUOTE_FORMAT_NAMES.join(', ')}`,
    });
  if (flag(options, 'count')) {
    const { RANK_FORMATS } = await import('../export/ranks.ts');
    const write = RANK_FORMATS[name];
    if (!write) throw meaningless('--count', name, Object.keys(RANK_FORMATS));
    return await rankOutput(LISTINGS[listing], write);
  }
  if (!format.rows?.includes(listing)) {
    const able = QUOTE_FORMATS.filter(({ rows }) => rows?.includes(listing));
    throw meaningless(
      `--${listing}`,
      name,
      able.map(other => other.name),
    );
  }
  const serializer = (await format.load())({ rows: listing });
  let index = 0;
  return {
    article: dispatch => (index === 0 ? serializer.open : '') + serializer.article(dispatch, index++),
    close: () => (index === 0 ? serializer.open : '') + serializer.close,
  };
}

const meaningless = (option: string, format: string, able: readonly string[]): DepecheError =>
  new DepecheError('usage', `${option} means nothing for ${format}`, { hint: `it is for ${able.join(', ')}` });
