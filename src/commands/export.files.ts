import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DepecheError, reasonOf } from '../errors.ts';
import { fileName, makeNumbering } from '../export/file-name.ts';
import type { Dispatch } from '../model/article.ts';

import type { Context } from './context.ts';
import type { Plan, Target } from './export.plan.ts';
import { type WriteOptions, writeWhole } from './write-file.ts';

type Write = (text: string) => Promise<void>;

/** One file with all articles; none when there are none. */
export function writeToFile(
  path: string,
  how: WriteOptions,
  produce: (write: Write) => Promise<number>,
): Promise<number> {
  return writeWhole(path, how, produce, count => count > 0);
}

/**
 * A file for each article in a folder, which is made when it is missing, and the companion that some formats have. A file
 * that is there already is reported, and the others are written. Tells how many articles there were.
 */
export async function writeToFolder(
  { path: folder, template }: Target & { readonly kind: 'folder' },
  { format, serialize, bom }: Plan,
  articles: AsyncGenerator<Dispatch>,
  how: WriteOptions,
  report: Context['report'],
): Promise<number> {
  const make = await format.load();
  const { companion } = make(serialize);
  const numbered = makeNumbering();
  const extension = format.extensions[0] ?? 'txt';
  makeFolder(folder);
  const writeAll = async (tell: (exported: Dispatch, name: string) => Promise<void>): Promise<number> => {
    let count = 0;
    for await (const exported of articles) {
      count++;
      const name = numbered(fileName(template, exported.article));
      const path = join(folder, `${name}.${extension}`);
      if (name.includes('/')) makeFolder(dirname(path));
      const { open, article, close } = make({ ...serialize, several: false });
      try {
        await writeWhole(
          path,
          how,
          write => write((bom ? '\ufeff' : '') + open + article(exported, 0, name) + close),
          () => true,
        );
        await tell(exported, name);
      } catch (error) {
        // What cannot be written once cannot be written a thousand times either; what exists concerns one file.
        if (!(error instanceof DepecheError) || error.code !== 'exists') throw error;
        report(error);
      }
    }
    return count;
  };
  if (!companion) return await writeAll(async () => undefined);
  return await writeToFile(join(folder, companion.name), how, async write => {
    await write(companion.open);
    return await writeAll((exported, name) => write(companion.article(exported, name)));
  });
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    const error = cause as NodeJS.ErrnoException;
    const reason = error.code === 'EEXIST' || error.code === 'ENOTDIR' ? 'is no folder' : reasonOf(error);
    throw new DepecheError('write', reason, { subject: path, cause });
  }
}
