import { RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp';
import { DepecheError } from '../errors.ts';

/**
 * Adds to a pattern's error what V8 does not tell: where the pattern is wrong, with a caret under the place. Loaded
 * only for a bad pattern.
 */
export function locateError(pattern: string, error: DepecheError): DepecheError {
  const message = (error.cause as Error).message
    .replace(/^Invalid regular expression: /, '')
    .replace(/^.*\/\w*: /s, '');
  const caret = ' '.repeat([...pattern.slice(0, findIndex(pattern))].length);
  return new DepecheError('pattern', `bad pattern: ${message.toLowerCase()}`, {
    hint: `${pattern}\n  ${caret}^\n  ${error.hint}`,
    cause: error.cause,
  });
}

function findIndex(pattern: string): number {
  try {
    new RegExpParser({ ecmaVersion: 2023 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
  } catch (error) {
    if (error instanceof RegExpSyntaxError) return error.index;
  }
  return 0;
}
