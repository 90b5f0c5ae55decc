import type { PatternOptions } from '../search/compile.ts';
import type { Options } from './definition.ts';
import { flag } from './options.ts';

/** How the patterns of `--match` are read. */
export function patternOptions(options: Options): PatternOptions {
  return {
    case: flag(options, 'ignoreCase') ? 'ignore' : flag(options, 'caseSensitive') ? 'exact' : 'smart',
    accents: 'smart',
    fixed: flag(options, 'fixedStrings'),
    whole: flag(options, 'wordRegexp') ? 'word' : undefined,
  };
}
