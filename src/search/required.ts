import type { PatternOptions } from './compile.ts';
import { type RequiredWords, wordOf, wordsOf } from './literals.ts';
import { readTokens } from './syntax.ts';

/**
 * What a text must hold for any of some patterns to match it; null when that cannot be told. The parser of regular
 * expressions is loaded only for patterns that are none but in name.
 */
export async function requiredWords(
  patterns: readonly string[],
  { fixed }: PatternOptions,
): Promise<RequiredWords | null> {
  const all: string[] = [];
  for (const pattern of patterns) {
    const words = await ofPattern(pattern.normalize('NFC'), fixed);
    if (!words) return null;
    all.push(...words);
  }
  return all.length === 0 ? null : all;
}

async function ofPattern(pattern: string, fixed: boolean): Promise<RequiredWords | null> {
  if (fixed || readTokens(pattern).every(({ literal }) => literal)) {
    const word = wordOf(pattern);
    return word === null ? null : [word];
  }
  const { RegExpParser } = await import('@eslint-community/regexpp');
  const { alternatives } = new RegExpParser({ ecmaVersion: 2023 }).parsePattern(pattern, 0, pattern.length, {
    unicode: true,
  });
  // Under the flag «i», which a back-reference needs, letters match that are not these letters' forms.
  return /\\(?:[1-9]|k<)/.test(pattern) ? null : wordsOf(alternatives);
}
