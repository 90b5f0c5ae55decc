/** Accents of Latin, Greek and Cyrillic letters; vowel signs and hamzas of Arabic ones; what is invisible (`invisible.ts`). */
const COMBINING = /[\u0300-\u036f\u064b-\u0655\u0670\u00ad\u200b\u2060\ufeff]/g;
const OTHER = /[^\t\n\x20-\x7e]/g;
const APOSTROPHES = '\u2018\u2019\u02bc\u00b4';
const SPACES = '\u00a0\u202f\u2009';

/** Character → what it folds to. Decomposing whole strings takes ten times as long as looking each character up. */
const folded = new Map<string, string>();
/** A text may hold any number of different characters; the table stays small. */
const MOST_KNOWN = 4000;

function foldChar(char: string): string {
  const known = folded.get(char);
  if (known !== undefined) return known;
  const base = char.normalize('NFD').replace(COMBINING, '');
  const plain = base !== '' && APOSTROPHES.includes(base) ? "'" : SPACES.includes(char) ? ' ' : base.toLowerCase();
  if (folded.size < MOST_KNOWN) folded.set(char, plain);
  return plain;
}

/**
 * The key under which data tables are looked up: lower case, no accents, straight apostrophes, plain spaces, nothing
 * invisible.
 * For short strings: what is long is folded by the search engine, which keeps offsets.
 */
export function foldKey(text: string): string {
  let hasCapital = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7e) return foldWord(text.toLowerCase());
    if (code >= 0x41 && code <= 0x5a) hasCapital = true;
  }
  // Most words that are looked up need no change; seeing that is quicker than making it.
  return hasCapital ? text.toLowerCase() : text;
}

/** Piece by piece: an expression that calls back takes twice as long for a word. */
function foldWord(word: string): string {
  let key = '';
  let from = 0;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) <= 0x7e) continue;
    key += word.slice(from, at) + foldChar(word[at] as string);
    from = at + 1;
  }
  return key + word.slice(from);
}

/** The same for a long text, of a table or so: what most of its characters need is done for all of them at once. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(OTHER, foldChar);
}
