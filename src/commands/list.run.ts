import { listFields } from '../terminal/list.ts';
import { addressOf } from '../text/address.ts';
import type { Runner } from './definition.ts';
import { readDispatches, targetsOf } from './dispatches.ts';
import { flag } from './options.ts';
import { makeScreen } from './screen.ts';

export const run: Runner['run'] = async (context, operands, options) => {
  const targets = await targetsOf(context, operands, options);
  const { isTerminal, columns, style } = await makeScreen(context.io, options);
  const listRow = isTerminal ? (await import('../terminal/list-row.ts')).listRow : null;
  const onlyAddresses = flag(options, 'null');
  let count = 0;
  for await (const { article } of readDispatches(context, targets, options)) {
    count++;
    const fields = listFields(article);
    if (onlyAddresses) await context.write(`${addressOf(article)}\0`);
    else
      await context.write(
        `${listRow?.(fields, columns, style) ?? [style.place(fields[0] as string), ...fields.slice(1)].join('\t')}\n`,
      );
  }
  return count > 0 ? 0 : 1;
};
