import { layOut } from '../terminal/layout.ts';
import { composePage } from '../terminal/page.ts';
import { ruleAbove } from '../terminal/rule.ts';
import { isColored } from '../terminal/style.ts';
import type { Runner } from './definition.ts';
import { isFolder, readDispatches } from './dispatches.ts';
import { flag, number } from './options.ts';
import { openSink } from './pager.ts';
import { loadBreakRows, makeScreen } from './screen.ts';

export const run: Runner['run'] = async (context, paths, options) => {
  const screen = await makeScreen(context.io, options);
  const breakRows = await loadBreakRows(screen.width);
  const sink = openSink(context, options);
  const content = {
    ...screen,
    most: flag(options, 'lead') ? 1 : (number(options, 'maxCount') ?? null),
    boilerplate: flag(options, 'boilerplate'),
  };
  const layout = { ...screen, numbers: flag(options, 'lineNumber') };
  const several = paths.length > 1 || paths.some(isFolder);
  // In a pipe articles follow each other with a blank line between them; on a page a rule names each.
  const ruled = screen.isTerminal || screen.plain;
  const width = screen.width ?? screen.columns;
  // Without colour nothing shows who speaks, and the engine is not loaded.
  const findQuotes = isColored(screen.style) ? (await import('../quotes/find.ts')).findQuotes : null;
  let count = 0;
  for await (const read of readDispatches(context, paths, options)) {
    const dispatch = findQuotes ? { ...read, found: findQuotes(read) } : read;
    const { article } = dispatch;
    const rule =
      ruled && (several || article.document.count !== 1) ? `${ruleAbove(article, { ...screen, width })}\n` : '';
    const gap = count++ === 0 ? '' : '\n';
    await sink.write(gap + rule + layOut(composePage(dispatch, content), article.language, layout, breakRows));
    if (sink.isClosed()) break;
  }
  await sink.end();
  return count > 0 ? 0 : 1;
};
