/** Base letter (lower case) → its accented forms of both cases, made once from Unicode's own decompositions. */
let accented: ReadonlyMap<string, string> | undefined;

const RANGES: readonly (readonly [number, number])[] = [[0xc0, 0x24f], [0x1e00, 0x1eff]];
/** Letters with a stroke do not decompose. */
const STROKED: readonly (readonly [string, string])[] = [['o', 'øØ'], ['l', 'łŁ'], ['d', 'đĐ'], ['h', 'ħĦ'], ['t', 'ŧŦ']];

/** All accented forms, upper and lower case, of an unaccented lower-case letter; empty for letters without any. */
export function accentedForms(letter: string): string {
  if (!accented) {
    const forms = new Map<string, string>(STROKED);
    for (const [from, to] of RANGES) {
      for (let code = from; code <= to; code++) {
        const char = String.fromCharCode(code);
        const base = char.normalize('NFD')[0] as string;
        if (base === char) continue;
        const key = base.toLowerCase();
        forms.set(key, (forms.get(key) ?? '') + char);
      }
    }
    accented = forms;
  }
  return accented.get(letter) ?? '';
}

/** Ligatures and the letters that people type for them. */
export const LIGATURES: readonly (readonly [ligature: string, letters: string])[] = [
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
];

/** Characters that match each other: kinds of space, of apostrophe, of hyphen. */
export const EQUIVALENTS: readonly string[] = [' \u00a0\u202f\u2009\u2007\u3000', "'\u2019\u02bc\u2018\u00b4", '-\u2010\u2011\u2012\u2013'];
