import { SHORTEST } from '../search/literals.ts';
import { foldLetters } from '../search/variants.ts';
import { copyOf } from '../text/copy.ts';
import { mapText } from '../text/mapped.ts';

/** A longer word is none that anyone types; a file with one is read for every search. */
const LONGEST = 200;
/** Written words whose folded form is remembered: most words of a text have been met before. */
const MOST_KNOWN = 30_000;

const known = new Map<string, readonly string[]>();

/** The distinct words of a file, as they are indexed. */
export interface WordSet {
  readonly words: Set<string>;
  /** Whether a word was left out for its length. */
  tooLong: boolean;
}

/**
 * Adds the words of a text: runs of letters a to z and digits in the search engine's own folding, in which «œuvre» is
 * «oeuvre» and «Łódź» is «lodz». FTS5's tokenizer would keep œ, ß and ł. Line breaks and hyphens at line ends go
 * first, as they do before a passage is matched. Words that no pattern is looked up by are left out.
 */
export function addWords(text: string, to: WordSet): void {
  const { text: plain } = mapText(text, [0, text.length]);
  for (let at = 0; at < plain.length; at++) {
    const start = at;
    let isFolded = true;
    for (; at < plain.length; at++) {
      const code = plain.charCodeAt(at);
      if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) continue;
      // What lies between these and characters beyond ASCII folds to no letter a to z and no digit.
      if (code < 0x80 && (code < 65 || code > 90)) break;
      isFolded = false;
    }
    if (at === start) continue;
    const run = plain.slice(start, at);
    if (isFolded) addWord(run, to);
    else for (const word of foldRun(run)) addWord(word, to);
  }
}

function addWord(word: string, to: WordSet): void {
  if (word.length > LONGEST) to.tooLong = true;
  else if (word.length >= SHORTEST) to.words.add(word);
}

function foldRun(run: string): readonly string[] {
  const found = known.get(run);
  if (found) return found;
  const words = foldLetters(run)
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');
  if (run.length <= LONGEST) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(copyOf(run), words);
  }
  return words;
}

/** Of a list of words, one a line, those that hold a part: a pattern may begin and end inside a word. */
export function wordsWith(part: string, list: string): string[] {
  const found: string[] = [];
  for (let at = list.indexOf(part); at >= 0; ) {
    const start = list.lastIndexOf('\n', at) + 1;
    const next = list.indexOf('\n', at);
    const end = next < 0 ? list.length : next;
    found.push(list.slice(start, end));
    at = list.indexOf(part, end);
  }
  return found;
}
