import { findQuotes } from '../quotes/find.ts';
import type { Runner } from './definition.ts';
import { isFolder, readDispatches, targetsOf } from './dispatches.ts';
import { flag } from './options.ts';
import { chooseOutput } from './quotes.output.ts';
import { planQuotes } from './quotes.plan.ts';

export const run: Runner['run'] = async (context, operands, options) => {
  const plan = await planQuotes(options);
  const { listing, choose, asks } = plan;
  const targets = await targetsOf(context, operands, options);
  const output = await chooseOutput(context, plan, options);
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
