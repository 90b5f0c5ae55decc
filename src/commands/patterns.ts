import { DepecheError } from '../errors.ts';
import { compilePattern, type Matcher, type PatternOptions } from '../search/compile.ts';
import type { Options } from './definition.ts';
import { flag, text } from './options.ts';

/** How a command's patterns are read. */
export function patternOptions(options: Options): PatternOptions {
  return {
    case: flag(options, 'ignoreCase') ? 'ignore' : flag(options, 'caseSensitive') ? 'exact' : 'smart',
    accents: (text(options, 'accents') ?? 'smart') as PatternOptions['accents'],
    fixed: flag(options, 'fixedStrings'),
    whole: flag(options, 'wordRegexp') ? 'word' : flag(options, 'lineRegexp') ? 'passage' : undefined,
  };
}

/**
 * Compiles the patterns of a command line.
 *
 * @throws DepecheError `pattern` that says what is wrong with one, and where
 */
export async function compilePatterns(patterns: readonly string[], options: PatternOptions): Promise<Matcher[]> {
  const matchers: Matcher[] = [];
  for (const pattern of patterns) {
    try {
      matchers.push(compilePattern(pattern, options));
    } catch (error) {
      if (!(error instanceof DepecheError)) throw error;
      const { locateError } = await import('../search/locate-error.ts');
      throw locateError(pattern, error);
    }
  }
  return matchers;
}
