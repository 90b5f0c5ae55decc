import { mapText } from '../text/mapped.ts';
import type { Matcher } from './compile.ts';
import type { Query } from './search.ts';
import { readTokens } from './syntax.ts';

/** Whether a document's text can hold a hit; false only when it surely does not. */
export type TextTest = (text: string) => boolean;

/**
 * Matches a query against a document as a whole, before it is parsed: parsing takes ten times as long. Each passage is a
 * stretch of the text with its blanks collapsed, so what matches in a passage matches in the whole as well; but for a
 * passage that a soft hyphen ends, which the whole joins to the next one. Null for queries that look at the edges of a
 * passage, or that may take for ever.
 */
export function makeTextTest({ any, all, invert }: Query, isWhole: boolean): TextTest | null {
  const matchers = [...any, ...all];
  if (invert || isWhole || matchers.some(matcher => matcher.risky || seesEdges(matcher))) return null;
  return text => {
    const { text: collapsed } = mapText(text, [0, text.length]);
    const matches = ({ regex }: Matcher): boolean => {
      regex.lastIndex = 0;
      return regex.test(collapsed);
    };
    return (any.some(matches) && all.every(matches)) || text.includes('\u00ad');
  };
}

/** Anchors, word boundaries and look-arounds: `^`, `$`, `\b`, `\B`, `(?=`, `(?!`, `(?<=`, `(?<!`. */
function seesEdges({ pattern }: Matcher): boolean {
  return readTokens(pattern).some(({ literal, text }) => !literal && /^(?:[$^]|\\[bB]|\(\?<?[=!])$/.test(text));
}
