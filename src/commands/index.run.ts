import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DepecheError } from '../errors.ts';
import { writeIndex } from '../index-file/draft.ts';
import { openIndex } from '../index-file/open.ts';
import type { Runner } from './definition.ts';
import { readOptions } from './dispatches.ts';
import { fillIndex, type Outcome } from './index.fill.ts';
import { text, zoneOption } from './options.ts';
import { storedOptions } from './stored-options.ts';
import { version } from './version.ts';

export const run: Runner['run'] = async (context, [folder = '.'], options) => {
  // What no file can be read as is told before one is read, here and not in each thread.
  zoneOption(options);
  await readOptions(options);
  const root = rootOf(folder);
  const path = text(options, 'output') ?? `${basename(root) || 'root'}.depeche`;
  const stored = storedOptions(options);
  const old = existsSync(path) ? await readOld(path) : null;
  if (old && old.root !== root)
    throw new DepecheError('exists', `is the index of another folder, ${old.root}`, {
      subject: path,
      hint: '-o names another file',
    });
  const isSame = old?.version === version() && old.options === stored;
  let outcome: Outcome | null = null;
  await writeIndex(path, isSame ? path : null, context.io.onInterrupt, async database => {
    outcome = await fillIndex(context, database, { root, target: path, options, stored });
  });
  await context.write(`${describe(path, outcome as unknown as Outcome)}\n`);
  return 0;
};

function rootOf(folder: string): string {
  try {
    const root = realpathSync(folder);
    if (statSync(root).isDirectory()) return root;
  } catch (cause) {
    throw new DepecheError('not-found', 'no such file or folder', { subject: folder, cause });
  }
  throw new DepecheError('usage', 'is no folder', { subject: folder, hint: 'an index is of a folder' });
}

/** An index of an earlier format, which cannot be read, is replaced; one that is none, damaged or newer is not touched. */
async function readOld(path: string): Promise<{ root: string; version: string; options: string }> {
  const { database, facts } = await openIndex(path);
  database.close();
  return facts;
}

const count = (of: number, what: string): string => `${of} ${what}${of === 1 ? '' : 's'}`;

function describe(path: string, { files, articles, read, removed }: Outcome): string {
  const changes = [`${count(read, 'file')} read`, ...(removed > 0 ? [`${removed} gone`] : [])];
  return `${path}: ${count(articles, 'article')} in ${count(files, 'file')} (${changes.join(', ')})`;
}
