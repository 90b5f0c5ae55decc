import { DepecheError } from '../errors.ts';
import type { Dispatch } from '../model/article.ts';
import { findQuotes } from '../quotes/find.ts';
import { quoteLine, termLine } from '../terminal/quotes.ts';
import type { Context } from './context.ts';
import type { Options, Runner } from './definition.ts';
import { isFolder, readDispatches, targetsOf } from './dispatches.ts';
import { flag, text } from './options.ts';
import { QUOTE_FORMAT_NAMES, QUOTE_FORMATS } from './quotes.formats.ts';
import { planQuotes } from './quotes.plan.ts';
import { loadBreakRows, makeScreen } from './screen.ts';

export const run: Runner['run'] = async (context, operands, options) => {
  const targets = await targetsOf(context, operands, options);
  const { listing, choose, asks } = await planQuotes(options);
  const output = await chooseOutput(context, options);
  const narrowed =
    asks && targets.some(isFolder) ? await (await import('./quotes.sieve.ts')).makeWanted(context.io, options) : {};
  let count = 0;
  for await (const dispatch of readDispatches(context, targets, options, narrowed)) {
    const found = choose(findQuotes(dispatch));
    const shown = found[listing].length;
    count += shown;
    if (shown === 0) continue;
    if (flag(options, 'quiet')) break;
    await context.write(output.article({ ...dispatch, found }));
  }
  if (!flag(options, 'quiet')) await context.write(output.close());
  return count > 0 ? 0 : 1;
};

interface Output {
  readonly article: (dispatch: Dispatch) => string;
  readonly close: () => string;
}

async function chooseOutput(context: Context, options: Options): Promise<Output> {
  const format = text(options, 'to');
  if (format !== undefined) return await rowOutput(format);
  const screen = await makeScreen(context.io, options);
  if (flag(options, 'count')) {
    const tally = (await import('../terminal/quote-count.ts')).tallySpeakers(screen);
    return {
      article: ({ found }) => {
        tally.add(found?.quotes ?? []);
        return '';
      },
      close: tally.text,
    };
  }
  const lines: Output = {
    article: dispatch =>
      flag(options, 'terms')
        ? (dispatch.found?.terms ?? []).map(term => termLine(dispatch.article, term, screen.style)).join('')
        : (dispatch.found?.quotes ?? []).map(quote => quoteLine(dispatch.article, quote, screen.style)).join(''),
    close: () => '',
  };
  if (screen.width === null || flag(options, 'terms')) return lines;
  const { formatQuotes } = await import('../terminal/quote-page.ts');
  const breakRows = await loadBreakRows(screen.width);
  let shown = 0;
  return {
    article: dispatch =>
      (shown++ === 0 ? '' : '\n') + formatQuotes(dispatch, { ...screen, width: screen.width ?? 72 }, breakRows),
    close: () => '',
  };
}

async function rowOutput(name: string): Promise<Output> {
  const format = QUOTE_FORMATS.find(known => known.name === name);
  if (!format)
    throw new DepecheError('usage', `unknown format «${name}»`, {
      hint: `quotes takes ${QUOTE_FORMAT_NAMES.join(', ')}`,
    });
  const serializer = (await format.load())({ rows: 'quotes' });
  let index = 0;
  return {
    article: dispatch => (index === 0 ? serializer.open : '') + serializer.article(dispatch, index++),
    close: () => (index === 0 ? serializer.open : '') + serializer.close,
  };
}
