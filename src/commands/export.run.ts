import { DepecheError } from '../errors.ts';
import type { Format } from '../export/format.ts';
import { FORMATS } from '../export/formats.ts';
import type { Context } from './context.ts';
import type { Options, Runner } from './definition.ts';
import { readDispatches } from './dispatches.ts';
import { flag, text } from './options.ts';

export const run: Runner['run'] = async (context, paths, options) => {
  if (flag(options, 'schema')) {
    const { SCHEMA } = await import('../export/schema.ts');
    await context.write(`${JSON.stringify(SCHEMA, null, 2)}\n`);
    return 0;
  }
  const output = text(options, 'output');
  const format = findFormat(text(options, 'to'), output);
  if (output === undefined) return await writeArticles(context, context.write, format, paths, options);
  const { writeWhole } = await import('./write-file.ts');
  return await writeWhole(
    output,
    flag(options, 'force'),
    write => writeArticles(context, write, format, paths, options),
    code => code === 0,
  );
};

async function writeArticles(
  context: Context,
  write: (text: string) => Promise<void>,
  format: Format,
  paths: readonly string[],
  options: Options,
): Promise<number> {
  const serializer = await format.load();
  const withText = flag(options, 'withText');
  let count = 0;
  // The engine is loaded for formats that carry quotes, and for no other.
  const findQuotes = format.quotes ? (await import('../quotes/find.ts')).findQuotes : null;
  await write(serializer.open);
  for await (const dispatch of readDispatches(context, paths, options)) {
    const found = findQuotes && { found: findQuotes(dispatch) };
    await write(serializer.article({ ...dispatch, ...found }, count++, { withText }));
  }
  await write(serializer.close);
  return count > 0 ? 0 : 1;
}

/** The format of `--to`, else the one that `-o`'s extension belongs to. */
function findFormat(name: string | undefined, output: string | undefined): Format {
  const extension = output?.slice(output.lastIndexOf('.') + 1).toLowerCase();
  const found = FORMATS.find(format =>
    name === undefined ? format.extensions.includes(extension ?? '') : format.name === name,
  );
  if (found) return found;
  const hint = `the formats are ${FORMATS.map(format => format.name).join(', ')}`;
  throw new DepecheError('usage', name === undefined ? 'export needs --to FORMAT' : `unknown format «${name}»`, {
    hint,
  });
}
