import type { PatternOptions } from './compile.ts';
import { listsOf, oneOf, type RequiredWords, wordsOf } from './literals.ts';
import { cleanPattern, readTokens } from './syntax.ts';

/**
 * What a text must hold for any of some patterns to match it: a word of each list, the rarest list first; none where
 * that cannot be told. The parser of regular expressions is loaded only for patterns that are none but in name.
 */
export async function requiredWords(
  patterns: readonly string[],
  { fixed }: PatternOptions,
): Promise<readonly RequiredWords[]> {
  const all = await Promise.all(patterns.map(pattern => ofPattern(cleanPattern(pattern, fixed), fixed)));
  return all.length === 1 ? (all[0] as RequiredWords[]) : oneOf(all);
}

async function ofPattern(pattern: string, fixed: boolean): Promise<RequiredWords[]> {
  if (fixed || readTokens(pattern).every(({ literal }) => literal)) return wordsOf(pattern).map(word => [word]);
  const { RegExpParser } = await import('@eslint-community/regexpp');
  const { alternatives } = new RegExpParser({ ecmaVersion: 2023 }).parsePattern(pattern, 0, pattern.length, {
    unicode: true,
  });
  // Under the flag «i», which a back-reference needs, letters match that are not these letters' forms.
  return /\\(?:[1-9]|k<)/.test(pattern) ? [] : listsOf(alternatives);
}
