import { typesetArticle } from '../terminal/page.ts';
import type { Runner } from './definition.ts';
import { readDispatches } from './dispatches.ts';
import { loadWrap, makeScreen } from './screen.ts';

export const run: Runner['run'] = async (context, paths, options) => {
  const screen = await makeScreen(context.io, options);
  const wrap = await loadWrap(screen.width);
  let count = 0;
  for await (const { article } of readDispatches(context, paths, options)) {
    const gap = count++ === 0 ? '' : '\n';
    await context.write(gap + typesetArticle(article, screen, wrap));
  }
  return count > 0 ? 0 : 1;
};
