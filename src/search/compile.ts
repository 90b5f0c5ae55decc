import { DepecheError } from '../errors.ts';
import { isLower, isUpper } from '../text/characters.ts';
import { accentedForms, EQUIVALENTS, LIGATURES } from './variants.ts';

export interface PatternOptions {
  /** `smart`: a capital in a literal asks for case. */
  readonly case: 'smart' | 'ignore' | 'exact';
  /** `smart`: an accent asks for that accent, except that an unaccented capital of the text also matches it. */
  readonly accents: 'smart' | 'ignore' | 'exact';
  /** The pattern is text, not a regular expression. */
  readonly fixed: boolean;
}

/** One piece of a regular expression: literals fold, everything else stays as written. */
interface Token {
  readonly literal: boolean;
  readonly text: string;
}

/** Combining accents; named by range, since an expression with \\p{M} takes a millisecond longer to compile. */
const MARKS = '[\\u0300-\\u036f]';

const SYNTAX = new Set('\\^$.*+?()[]{}|');

/**
 * Compiles a pattern to a JavaScript regular expression with the flags `gu` (and `i`). Literals match their accented,
 * decomposed and typographic forms as the options say; classes and escapes stay as written.
 *
 * @throws DepecheError `pattern` when the expression is not valid
 */
export function compilePattern(pattern: string, options: PatternOptions): RegExp {
  if (!options.fixed) checkSyntax(pattern);
  const tokens = options.fixed
    ? [...pattern.normalize('NFC')].map(text => ({ literal: true, text }))
    : readTokens(pattern.normalize('NFC'));
  const ignoreCase =
    options.case === 'ignore' ||
    (options.case === 'smart' && !tokens.some(({ literal, text }) => literal && isUpper(text)));
  // Both cases are spelled out rather than asked for by the flag `i`: under it a bare capital «E», which «é» matches,
  // would match «e» too, and the first expression with `iu` costs a millisecond. Only a back-reference needs the flag.
  const flag = ignoreCase && tokens.some(({ literal, text }) => !literal && /^\\(?:[1-9]|k<)/.test(text));
  return new RegExp(expand(tokens, options, ignoreCase, flag), flag ? 'giu' : 'gu');
}

function isAccented(char: string): boolean {
  return (isUpper(char) || isLower(char)) && char.normalize('NFD') !== char;
}

function checkSyntax(pattern: string): void {
  try {
    new RegExp(pattern, 'u');
  } catch (cause) {
    const reason = (cause as Error).message.replace(/^Invalid regular expression: /, '').replace(/^.*\/u?: /, '');
    throw new DepecheError('pattern', `bad pattern: ${reason}`, {
      subject: pattern,
      hint: '-F takes the pattern as plain text',
      cause,
    });
  }
}

/** Splits a regular expression into literal characters and pieces of syntax: escapes, classes, groups, quantifiers. */
function readTokens(pattern: string): Token[] {
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

function expand(tokens: readonly Token[], options: PatternOptions, ignoreCase: boolean, flag: boolean): string {
  let source = '';
  for (let at = 0; at < tokens.length; at++) {
    const { literal, text } = tokens[at] as Token;
    const next = tokens[at + 1];
    if (!literal) {
      source += ignoreCase && !flag ? bothCases(text) : text;
      continue;
    }
    const letter = expandLetter(text, options, ignoreCase);
    const ligature = next?.literal && !isQuantifier(tokens[at + 2]) ? ligatureOf(text + next.text, ignoreCase) : null;
    if (next && ligature) {
      source += `(?:${letter}${expandLetter(next.text, options, ignoreCase)}|${ligature})`;
      at++;
    } else source += letter;
  }
  return source;
}

/** A class with the other case of its letters and ranges added; other syntax as it is. */
function bothCases(syntax: string): string {
  if (!syntax.startsWith('[')) return syntax.replace(/\\p\{L[ul]\}/gu, '\\p{L}');
  return syntax.replace(/(?<!\\)\p{L}-\p{L}|\\p\{L[ul]\}|\\.|\p{L}/gsu, item => {
    if (item.startsWith('\\p')) return '\\p{L}';
    if (item.startsWith('\\')) return item;
    const [lower, upper] = [item.toLowerCase(), item.toUpperCase()];
    return lower === upper || lower.length !== upper.length ? item : lower + upper;
  });
}

function isQuantifier(token: Token | undefined): boolean {
  return token !== undefined && !token.literal && /^[*+?{]/.test(token.text);
}

/** «oe» → «œ», in the case that was typed. */
function ligatureOf(letters: string, ignoreCase: boolean): string | null {
  const found = LIGATURES.find(([, typed]) => typed === letters.toLowerCase());
  if (!found) return null;
  return ignoreCase ? `[${found[0]}${capital(found[0])}]` : isUpper(letters[0]) ? capital(found[0]) : found[0];
}

/** «œ» → «Œ»; ligatures without a capital of one character (ß, ﬁ) stay. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}

/** What one literal character matches, as a piece of a regular expression that a quantifier may follow. */
function expandLetter(char: string, options: PatternOptions, ignoreCase: boolean): string {
  const equivalent = EQUIVALENTS.find(kind => kind.includes(char));
  if (equivalent) return `[${equivalent.replace('-', '\\-')}]`;
  const ligature = LIGATURES.find(([letters]) => letters === char.toLowerCase());
  if (ligature) return expandLigature(char, ligature[1], ignoreCase);
  if (!isUpper(char) && !isLower(char)) return SYNTAX.has(char) || char === '/' ? `\\${char}` : char;
  const cases =
    ignoreCase && char.toLowerCase().length === char.toUpperCase().length
      ? [char.toLowerCase(), char.toUpperCase()]
      : [char];
  if (options.accents === 'exact') return `(?:(?:${cases.flatMap(both).join('|')})(?!${MARKS}))`;
  if (options.accents === 'smart' && isAccented(char)) return expandAccented(cases);
  const bases = cases.map(form => form.normalize('NFD')[0] as string);
  const forms = accentedForms((bases[0] as string).toLowerCase());
  const cased = ignoreCase ? forms : [...forms].filter(form => isUpper(form) === isUpper(bases[0])).join('');
  return forms === '' ? `[${bases.join('')}]` : `(?:[${bases.join('')}${cased}]${MARKS}*)`;
}

/** Composed and decomposed. */
function both(char: string): string[] {
  const decomposed = char.normalize('NFD');
  return decomposed === char ? [char] : [char, decomposed];
}

/** «é»: itself, and an unaccented capital, since French capitals often drop their accents. */
function expandAccented(cases: readonly string[]): string {
  const capitals = cases.filter(isUpper).map(form => `${form.normalize('NFD')[0]}(?!${MARKS})`);
  return `(?:${[...cases.flatMap(both), ...capitals].join('|')})`;
}

function expandLigature(char: string, letters: string, ignoreCase: boolean): string {
  if (!ignoreCase) return `(?:${char}|${isUpper(char) ? letters.toUpperCase() : letters})`;
  const spelled = [...letters].map(letter => `[${letter}${letter.toUpperCase()}]`).join('');
  return `(?:[${char.toLowerCase()}${capital(char.toLowerCase())}]|${spelled})`;
}
