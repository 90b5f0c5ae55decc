import { DepecheError } from '../errors.ts';
import type { Dispatch } from '../model/article.ts';
import { type Query, type SearchResult, searchArticle } from '../search/search.ts';
import { dayOf } from '../select/select.ts';
import { formatHits } from '../terminal/hits.ts';
import { addressOf } from '../text/address.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { Context } from './context.ts';
import type { Options, Runner } from './definition.ts';
import { isFolder, isMuch, readDispatches, targetsOf } from './dispatches.ts';
import { flag, number, text, texts } from './options.ts';
import { loadBreakRows, makeScreen, type Screen } from './screen.ts';
import { readRequest } from './search.query.ts';
import { makeTally, type Tally } from './search.tally.ts';

export const run: Runner['run'] = async (context, operands, options) => {
  const request = await readRequest(context, operands, options);
  const { query, paths } = request;
  const targets = await targetsOf(context, paths, options);
  const several = targets.length > 1 || isFolder(targets[0] as string);
  const tally = makeTally(flag(options, 'stats'));
  const show = await chooseOutput(await makeScreen(context.io, options), several, options, tally);
  const quiet = flag(options, 'quiet');
  const isFound = flag(options, 'filesWithoutMatch')
    ? (result: SearchResult) => result.hits.length === 0
    : (result: SearchResult) => result.hits.length > 0;
  const sorted: { day: string; text: string }[] = [];
  let found = false;
  const wanted = targets.some(isMuch)
    ? await (await import('./search.sieve.ts')).makeWanted(context.io, request, options)
    : {};
  const withQuotes = query.scopes.has('quote') ? await quoteFinder(texts(options, 'by')) : null;
  for await (const read of readDispatches(context, targets, options, wanted)) {
    const dispatch = withQuotes?.(read) ?? read;
    const result = search(context, dispatch, narrowed(query, options));
    if (!result) continue;
    const shown = show(dispatch, result);
    found ||= isFound(result);
    if (quiet) {
      if (found) break;
    } else if (text(options, 'sort') === 'date' && shown !== '')
      sorted.push({ day: dayOf(dispatch.article) ?? '', text: shown });
    else await context.write(shown);
  }
  sorted.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  for (const { text: shown } of sorted) await context.write(shown);
  await context.write(tally.close(flag(options, 'json'), flag(options, 'stats')));
  return found ? 0 : 1;
};

/** Looks for quotes, of these speakers if any are named; the engine is loaded for that only. */
async function quoteFinder(by: readonly string[]): Promise<(dispatch: Dispatch) => Dispatch> {
  const [{ findQuotes }, { isBy }] = await Promise.all([import('../quotes/find.ts'), import('../quotes/filter.ts')]);
  return dispatch => {
    const { quotes, terms } = findQuotes(dispatch);
    return {
      ...dispatch,
      found: { quotes: by.length === 0 ? quotes : quotes.filter(quote => isBy(quote, by)), terms },
    };
  };
}

/** Where only the first hit matters, no other is looked for. */
function narrowed(query: Query, options: Options): Query {
  const first = flag(options, 'quiet') || flag(options, 'filesWithMatches') || flag(options, 'filesWithoutMatch');
  return first && query.most === null ? { ...query, most: 1 } : query;
}

function search(context: Context, dispatch: Dispatch, query: Query): SearchResult | null {
  const result = searchArticle(dispatch, query);
  if (!result) {
    const patterns = [...query.any, ...query.all, ...query.none].map(({ pattern }) => `«${pattern}»`).join(', ');
    context.report(
      new DepecheError('pattern', `matching ${patterns} takes too long, given up`, {
        subject: addressOf(dispatch.article),
        hint: 'nested repetitions such as (a+)+ may never end',
      }),
    );
  }
  return result;
}

/** What is written for one article: hits, a count, an address or JSON messages. */
type Show = (dispatch: Dispatch, result: SearchResult) => string;

async function chooseOutput(screen: Screen, several: boolean, options: Options, tally: Tally): Promise<Show> {
  const { style, isTerminal } = screen;
  const noNames = options['filename'] === false;
  const named = !noNames && (flag(options, 'withFilename') || several);
  const pathEnd = flag(options, 'null') ? '\0' : ':';
  const address = (dispatch: Dispatch): string => style.place(sanitizeLine(addressOf(dispatch.article)));
  // For other programs an address is the file's real name.
  const line = (dispatch: Dispatch): string =>
    flag(options, 'null') ? `${addressOf(dispatch.article)}\0` : `${address(dispatch)}\n`;
  const count = (dispatch: Dispatch, of: number): string =>
    of === 0 ? '' : `${named ? `${address(dispatch)}${pathEnd}` : ''}${of}\n`;
  if (flag(options, 'json')) return tally.json(await import('../export/rg-json.ts'), contextOf(options));
  const counted =
    (show: Show): Show =>
    (dispatch, result) =>
      tally.count(dispatch, result, show(dispatch, result));
  if (flag(options, 'count')) return counted((dispatch, { hits }) => count(dispatch, hits.length));
  if (flag(options, 'countMatches'))
    return counted((dispatch, { hits }) =>
      count(
        dispatch,
        hits.reduce((sum, { matches }) => sum + matches.length, 0),
      ),
    );
  if (flag(options, 'filesWithMatches'))
    return counted((dispatch, { hits }) => (hits.length > 0 ? line(dispatch) : ''));
  if (flag(options, 'filesWithoutMatch'))
    return counted((dispatch, { hits }) => (hits.length === 0 ? line(dispatch) : ''));
  const breakRows = await loadBreakRows(screen.width);
  const heading = isTerminal && !noNames;
  const numbers = options['lineNumber'] === undefined ? isTerminal : options['lineNumber'] === true;
  const around = contextOf(options);
  const hitOptions = {
    ...screen,
    ...around,
    heading,
    pathEnd,
    numbers,
    prefix: named && !heading,
    full: flag(options, 'full'),
    // What does not match is shown whole, as ripgrep shows it.
    onlyMatching: flag(options, 'onlyMatching') && !flag(options, 'invertMatch'),
  };
  let shown = 0;
  return counted((dispatch, result) => {
    if (result.hits.length === 0) return '';
    // Articles are parted by a blank line under headings, by `--` where context is shown, as in ripgrep.
    const gap = shown++ === 0 ? '' : heading ? '\n' : around.before + around.after > 0 ? '--\n' : '';
    return gap + formatHits(dispatch.article, result, hitOptions, breakRows);
  });
}

function contextOf(options: Options): { before: number; after: number } {
  const both = number(options, 'context') ?? 0;
  return { before: number(options, 'beforeContext') ?? both, after: number(options, 'afterContext') ?? both };
}
