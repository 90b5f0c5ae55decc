// Tests of single characters. Regular expressions with \p{…} cost 1.5 ms each at their first use, which a program
// that starts in 30 ms cannot afford; these cost nothing and go by the same Unicode data (case mapping).

const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** ASCII digits only: other digits are letters as far as a dateline or a clock is concerned. */
export function isDigit(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  return code >= DIGIT_0 && code <= DIGIT_9;
}

/** White space as in `\s`, line ends and non-breaking spaces included. */
export function isSpace(code: number): boolean {
  if (code > 0x20 && code < 0x85) return false;
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * Letters and the marks that belong to them. Scripts without case are told by their blocks: everything from Hebrew
 * up to the punctuation block, and from the CJK radicals on.
 */
export function isLetter(char: string | undefined): boolean {
  if (char === undefined || char === '') return false;
  const code = char.charCodeAt(0);
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x590) return code !== 0xd7 && code !== 0xf7 && code !== 0x37e && code !== 0x387;
  if (code < 0x2000) return code !== 0x60c && code !== 0x61b && code !== 0x61f && !(code >= 0x1680 && code <= 0x169c);
  if (code < 0x2e80) return (code >= 0x2c00 && code < 0x2e00) || code === 0x2071 || code === 0x207f;
  return (
    !(code >= 0x3000 && code <= 0x3004) &&
    !(code >= 0x3008 && code <= 0x3020) &&
    !(code >= 0xff00 && code <= 0xff0f) &&
    !(code >= 0xff1a && code <= 0xff20) &&
    code !== 0xfeff
  );
}

export function isUpper(char: string | undefined): boolean {
  return char !== undefined && char !== char.toLowerCase();
}

export function isLower(char: string | undefined): boolean {
  return char !== undefined && char !== char.toUpperCase();
}

/** No lower-case letter in it, and at least two upper-case ones: «XI'AN», «ST. JOHN'S», «МОСКВА». */
export function isAllCaps(text: string): boolean {
  let capitals = 0;
  for (const char of text) {
    if (isLower(char)) return false;
    if (isUpper(char)) capitals++;
  }
  return capitals >= 2;
}

/** Whether a text begins with one of these characters. An expression for it would cost 35 µs at its first use. */
export function startsIn(text: string, characters: string): boolean {
  return text !== '' && characters.includes(text[0] as string);
}

/** Whether one of these characters stands in a text. */
export function holdsAny(text: string, characters: string): boolean {
  for (const character of characters) if (text.includes(character)) return true;
  return false;
}

/** Whether a text ends with one of these characters. */
export function endsIn(text: string, characters: string): boolean {
  return text !== '' && characters.includes(text[text.length - 1] as string);
}
