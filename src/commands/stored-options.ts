import type { Options } from './definition.ts';

/** How files are read; what an index was built with is what a search through it begins with. */
export const READING = ['encoding', 'from', 'tz', 'assumeLang', 'inflateLimit'] as const;
/** Which files are taken; the index knows no others. */
const CHOOSING = ['follow', 'hidden', 'glob', 'ignore'] as const;

/** The options of `depeche index` that the index keeps, as JSON. */
export function storedOptions(options: Options): string {
  return JSON.stringify(
    Object.fromEntries([...READING, ...CHOOSING, 'quotes'].map(name => [name, options[name] ?? null])),
  );
}
