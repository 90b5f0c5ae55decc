import { isLetter } from '../text/characters.ts';
import { INVISIBLE } from '../text/invisible.ts';

/** One piece of a regular expression: literals fold, everything else stays as written. */
export interface Token {
  readonly literal: boolean;
  readonly text: string;
}

/** Characters that mean something in a regular expression. */
export const SYNTAX = new Set('\\^$.*+?()[]{}|');

/** Splits a regular expression into literal characters and pieces of syntax: escapes, classes, groups, quantifiers. */
export function readTokens(pattern: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; ) {
    const char = String.fromCodePoint(pattern.codePointAt(at) as number);
    const length = SYNTAX.has(char) ? syntaxLength(pattern, at) : char.length;
    tokens.push({ literal: !SYNTAX.has(char), text: pattern.slice(at, at + length) });
    at += length;
  }
  return tokens;
}

/** How much belongs to the piece of syntax that begins here. */
function syntaxLength(pattern: string, at: number): number {
  const rest = pattern.slice(at);
  const piece =
    /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|k<[^>]*>|\d+|.)/su.exec(rest) ??
    /^\[(?:\\.|[^\]\\])*\]/su.exec(rest) ??
    /^\(\?(?:[:=!]|<[=!]|<[^>]*>)/u.exec(rest) ??
    /^\{\d*,?\d*\}/u.exec(rest);
  return piece?.[0].length ?? 1;
}

export function isQuantifier(token: Token | undefined): boolean {
  return token !== undefined && !token.literal && '*+?{'.includes(token.text[0] as string);
}

/**
 * A pattern as it is compiled: composed, and without the invisible characters inside and beside its words, which texts are
 * searched without. Escapes and classes stay, and so does what stands beside another literal, where texts keep it too.
 */
export function cleanPattern(pattern: string, fixed: boolean): string {
  if (!INVISIBLE.test(pattern)) return pattern.normalize('NFC');
  const tokens = fixed ? [...pattern].map(text => ({ literal: true, text })) : readTokens(pattern);
  let clean = '';
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (isHidden(tokens[end]) || (end > at && isQuantifier(tokens[end]))) end++;
    const beside = [tokens[at - 1], tokens[end]].filter(token => token?.literal);
    if (end === at || beside.length === 0 || !beside.every(token => isLetter(token?.text))) {
      end = Math.max(end, at + 1);
      for (const { text } of tokens.slice(at, end)) clean += text;
    }
    at = end;
  }
  return clean.normalize('NFC');
}

function isHidden(token: Token | undefined): boolean {
  return token?.literal === true && INVISIBLE.test(token.text);
}

/** So many optional pieces may be tried in as many ways as matter. */
const MOST_OPTIONAL = 8;

/**
 * Whether a pattern can take more time than its text is long: with a repetition it can, as can many optional pieces.
 * Such patterns run under a time limit, which costs a tenth of a millisecond an article; all others need none.
 */
export function mayBacktrack(tokens: readonly Token[]): boolean {
  const quantifiers = tokens.filter(isQuantifier);
  return quantifiers.some(({ text }) => text !== '?') || quantifiers.length > MOST_OPTIONAL;
}
