import { oneOf, wordsOf } from '../search/literals.ts';
import { requiredWords } from '../search/required.ts';
import type { Io } from './context.ts';
import type { Options } from './definition.ts';
import type { Wanted } from './dispatches.ts';
import { text, texts } from './options.ts';
import { patternOptions } from './patterns.ts';
import { sieveOf } from './sieve.ts';

/** What passes over files without a name of `--by` or a word of `--match`. */
export async function makeWanted({ startWorker }: Io, options: Options): Promise<Wanted> {
  if (text(options, 'encoding') !== undefined || text(options, 'from') !== undefined) return {};
  const by = texts(options, 'by');
  const names = oneOf(by.map(name => wordsOf(name).map(word => [word])));
  const words = [...names, ...(await requiredWords(texts(options, 'match'), patternOptions(options)))];
  return { by, ...sieveOf(startWorker, words, options) };
}
