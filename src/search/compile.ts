import { DepecheError } from '../errors.ts';
import { isLower, isUpper } from '../text/characters.ts';
import { cleanPattern, isQuantifier, mayBacktrack, readTokens, SYNTAX, type Token } from './syntax.ts';
import { accentedForms, EQUIVALENTS, LIGATURES } from './variants.ts';

export interface PatternOptions {
  /** `smart`: a capital that is typed, in a class too, asks for case. */
  readonly case: 'smart' | 'ignore' | 'exact';
  /** `smart`: an accent asks for that accent, except that an unaccented capital of the text also matches it. */
  readonly accents: 'smart' | 'ignore' | 'exact';
  /** The pattern is text, not a regular expression. */
  readonly fixed: boolean;
  /** Only whole words (`-w`), or whole passages (`-x`). */
  readonly whole?: 'word' | 'passage' | undefined;
}

/** A pattern ready to match. */
export interface Matcher {
  /** As the user wrote it. */
  readonly pattern: string;
  /** With the flag `g`; `u` unless the pattern is plain text, and `i` where a back-reference needs it. */
  readonly regex: RegExp;
  /** It may take more time than its text is long, and must run under a time limit. */
  readonly risky: boolean;
}

/** Combining accents; named by range, since an expression with \\p{M} takes a millisecond longer to compile. */
const MARKS = '[\\u0300-\\u036f]';

/**
 * Compiles a pattern. Literals match their accented, decomposed and typographic forms as the options say; classes and
 * escapes stay as written, but that `\\b` and `\\w` are Unicode's, as in ripgrep.
 *
 * @throws DepecheError `pattern` when the expression is not valid; `locateError` tells where
 */
export function compilePattern(pattern: string, options: PatternOptions): Matcher {
  if (!options.fixed) checkSyntax(pattern);
  const written = cleanPattern(pattern, options.fixed);
  const tokens = options.fixed ? [...written].map(text => ({ literal: true, text })) : readTokens(written);
  const ignoreCase = options.case === 'ignore' || (options.case === 'smart' && hasOnlySmallLetters(tokens));
  // Both cases are spelled out rather than asked for by the flag `i`: under it a bare capital «E», which «é» matches,
  // would match «e» too, and the first expression with `iu` costs a millisecond. Only a back-reference needs the flag.
  const flag = ignoreCase && tokens.some(({ literal, text }) => !literal && /^\\(?:[1-9]|k<)/.test(text));
  const source = asWhole(expand(tokens, options, ignoreCase, flag), options.whole);
  // Plain text below U+10000 means the same without the flag `u`, and compiles in half the time.
  const isPlain = options.whole !== 'word' && tokens.every(({ literal, text }) => literal && text.length === 1);
  return { pattern, regex: new RegExp(source, isPlain ? 'g' : flag ? 'giu' : 'gu'), risky: mayBacktrack(tokens) };
}

/** No capital is typed, in a class or outside; nor is `\p{Lu}`, unless beside letters, which are all small then. */
function hasOnlySmallLetters(tokens: readonly Token[]): boolean {
  const letters = tokens
    .filter(({ literal, text }) => literal || text.startsWith('['))
    .map(({ literal, text }) => (literal ? text : text.replace(/\\(?:[pP]\{[^}]*\}|.)/gsu, '')))
    .join('');
  if (/\p{Lu}/u.test(letters)) return false;
  return /\p{L}/u.test(letters) || !tokens.some(({ text }) => /\\p\{(?:Lu|Uppercase\w*)\}/u.test(text));
}

/** Characters of words, as Unicode and ripgrep have them. */
const WORD = '\\p{L}\\p{M}\\p{N}_';

function asWhole(source: string, whole: PatternOptions['whole']): string {
  if (whole === 'word') return `(?<![${WORD}])(?:${source})(?![${WORD}])`;
  return whole === 'passage' ? `^(?:${source})$` : source;
}

/** Escapes that JavaScript reads as ASCII's, in Unicode's sense. */
const UNICODE_ESCAPES: Readonly<Record<string, string>> = {
  '\\b': `(?:(?<![${WORD}])(?=[${WORD}])|(?<=[${WORD}])(?![${WORD}]))`,
  '\\B': `(?:(?<![${WORD}])(?![${WORD}])|(?<=[${WORD}])(?=[${WORD}]))`,
  '\\w': `[${WORD}]`,
  '\\W': `[^${WORD}]`,
};

function isAccented(char: string): boolean {
  return (isUpper(char) || isLower(char)) && char.normalize('NFD') !== char;
}

function checkSyntax(pattern: string): void {
  try {
    new RegExp(pattern, 'u');
  } catch (cause) {
    throw new DepecheError('pattern', 'is no regular expression', {
      subject: pattern,
      hint: '-F takes the pattern as plain text',
      cause,
    });
  }
}

function expand(tokens: readonly Token[], options: PatternOptions, ignoreCase: boolean, flag: boolean): string {
  let source = '';
  for (let at = 0; at < tokens.length; at++) {
    const { literal, text } = tokens[at] as Token;
    const next = tokens[at + 1];
    if (!literal) {
      source += UNICODE_ESCAPES[text] ?? (ignoreCase && !flag ? bothCases(text) : text);
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
