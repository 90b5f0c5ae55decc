import { inspectArticle } from '../terminal/inspect.ts';
import type { Runner } from './definition.ts';
import { readDispatches } from './dispatches.ts';
import { number } from './options.ts';
import { loadBreakRows, makeScreen } from './screen.ts';

const UNCUT = { cut: (text: string) => text, cutStart: (text: string) => text };

export const run: Runner['run'] = async (context, paths, options) => {
  const { isTerminal, columns, style } = await makeScreen(context.io, options);
  const width = number(options, 'width') ?? (isTerminal ? columns : null);
  const { cut, cutStart } = width === null ? UNCUT : await import('../terminal/columns.ts');
  const layout = { style, width, cut, cutStart, breakRows: await loadBreakRows(width) };
  let count = 0;
  for await (const dispatch of readDispatches(context, paths, options)) {
    await context.write((count++ === 0 ? '' : '\n') + inspectArticle(dispatch, layout));
  }
  return count > 0 ? 0 : 1;
};
