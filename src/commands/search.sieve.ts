import { makeTextTest } from '../search/text-test.ts';
import type { Io } from './context.ts';
import type { Options } from './definition.ts';
import type { Wanted } from './dispatches.ts';
import { flag, text, texts } from './options.ts';
import type { SearchRequest } from './search.query.ts';
import { sieveOf } from './sieve.ts';

/** Whether texts without the words have no part in the output: not where what does not match counts. */
function maySift(options: Options): boolean {
  const counting = ['invertMatch', 'filesWithoutMatch', 'stats', 'json'].some(name => flag(options, name));
  return !counting && text(options, 'encoding') === undefined && text(options, 'from') === undefined;
}

/** What passes over files that cannot match: by their bytes where the patterns ask for words, and by their text. */
export async function makeWanted(
  { startWorker }: Io,
  { query, required }: SearchRequest,
  options: Options,
): Promise<Wanted> {
  if (!maySift(options)) return {};
  const isWhole = flag(options, 'wordRegexp') || flag(options, 'lineRegexp');
  const holds = makeTextTest(query, isWhole) ?? undefined;
  const isOfQuotes = query.scopes.size === 1 && query.scopes.has('quote');
  return { holds, by: isOfQuotes ? texts(options, 'by') : [], ...sieveOf(startWorker, await required(), options) };
}
