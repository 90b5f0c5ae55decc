import { inspectArticle } from '../terminal/inspect.ts';
import type { Runner } from './definition.ts';
import { readDispatches } from './dispatches.ts';
import { number } from './options.ts';
import { makeScreen } from './screen.ts';

export const run: Runner['run'] = async (context, paths, options) => {
  const { isTerminal, columns, style } = await makeScreen(context.io, options);
  const width = number(options, 'width') ?? (isTerminal ? columns : null);
  const cut = width === null ? (text: string) => text : (await import('../terminal/columns.ts')).cut;
  let count = 0;
  for await (const dispatch of readDispatches(context, paths, options)) {
    await context.write((count++ === 0 ? '' : '\n') + inspectArticle(dispatch, { style, width, cut }));
  }
  return count > 0 ? 0 : 1;
};
