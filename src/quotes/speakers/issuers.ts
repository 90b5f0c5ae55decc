import type { Token } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN } from '../words/word.ts';

// Who speaks through a document.

export const isBodyToken = ({ word }: Token): boolean => (word.noun & NOUN.body) !== 0;

/** *a study by researchers at Davis*: who made it is nobody in particular, wherever they work. */
export function isByGroup(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return word !== undefined && (word.noun & NOUN.group) !== 0 && has(tokens[at - 1]?.word, IS.agent);
}

/** «un communiqué du comité», *a study by the institute*: the determiner of the body that issued a document. */
export function isIssuer(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]?.word;
  const word = tokens[at]?.word;
  const isFrom = before !== undefined && lexicon.issuing.has(before.key);
  const opens = has(word, IS.determiner) && (isFrom || has(before, IS.of | IS.agent) || has(word, IS.of));
  return opens && tokens.slice(at + 1, at + 4).some(isBodyToken);
}

/** *a ministry statement*: the words of the body before the document that speaks for it. */
export function makerOf(tokens: readonly Token[], head: Token, { issued }: Lexicon): readonly Token[] | null {
  // *the authority's own figures*
  const owner = tokens.findIndex(({ word }) => has(word, IS.genitive));
  if (owner > 0 && isBodyToken(tokens[owner - 1] as Token)) return tokens.slice(0, owner);
  const end = tokens.indexOf(head);
  const start = has(tokens[0]?.word, IS.determiner) ? 1 : 0;
  if (end < 1 || !issued.has(head.word.key) || !isBodyToken(tokens[end - 1] as Token)) return null;
  return tokens.slice(start, end);
}
