/** Accents of Latin, Greek and Cyrillic letters; vowel signs and hamzas of Arabic ones. */
const COMBINING = /[\u0300-\u036f\u064b-\u0655\u0670]/g;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * The key under which data tables are looked up: lower case, no accents, straight apostrophes, plain spaces.
 * For short strings: what is long is folded by the search engine, which keeps offsets.
 */
export function foldKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4]/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
}
