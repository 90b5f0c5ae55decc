import { addressOf, listFields } from '../terminal/list.ts';
import type { Runner } from './definition.ts';
import { hasInput, readDispatches } from './dispatches.ts';
import { flag } from './options.ts';
import { makeScreen } from './screen.ts';

/** Widths of the columns on a terminal, all but the last. */
const COLUMNS = [32, 10, 12, 18];

export const run: Runner['run'] = async (context, operands, options) => {
  const targets = operands.length > 0 ? operands : [hasInput(context.io) ? '-' : '.'];
  const { isTerminal, columns, style } = await makeScreen(context.io, options);
  const cut = isTerminal ? (await import('../terminal/wrap.ts')).cut : (text: string) => text;
  let count = 0;
  for await (const { article } of readDispatches(context, targets, options)) {
    count++;
    if (flag(options, 'null')) await context.write(`${addressOf(article)}\0`);
    else if (!isTerminal) await context.write(`${listFields(article).join('\t')}\n`);
    else {
      const cells = listFields(article)
        .slice(0, -1)
        .map((field, index) => cut(field, COLUMNS[index] as number).padEnd(COLUMNS[index] as number));
      const title = listFields(article).at(-1) as string;
      const room = columns - cells.join('  ').length - 2;
      await context.write(
        `${style.place(cells[0] as string)}  ${cells.slice(1).join('  ')}  ${room > 10 ? cut(title, room) : title}\n`,
      );
    }
  }
  return count > 0 ? 0 : 1;
};
