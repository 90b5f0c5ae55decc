import { statSync } from 'node:fs';
import { readAddress } from './address.ts';
import type { FolderOptions } from './read.ts';
import { walk } from './walk.ts';

/** How many files `readDocuments` will read, without opening any: a tenth of a second for 100,000. */
export async function countFiles(paths: readonly string[], options: FolderOptions): Promise<number> {
  const { makeRules } = await import('./ignore.ts');
  let files = 0;
  for (const text of paths) {
    const { path } = readAddress(text);
    if (text === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      files++;
      continue;
    }
    const walked = walk(path, { ...options, rules: makeRules(path, options) }, () => undefined);
    while (!walked.next().done) files++;
  }
  return files;
}
