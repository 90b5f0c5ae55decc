import { foldLetters } from '../search/variants.ts';
import { mapText } from '../text/mapped.ts';

/** A longer word is none that anyone types; a file with one is read for every search. */
const LONGEST = 200;
/** Written words whose folded form is remembered: most words of a text have been met before. */
const MOST_KNOWN = 100_000;

/** Letters and digits of any script: what lies between them folds to no letter a to z and no digit. */
const RUN = /[a-z0-9\u0080-\uffff]+/gi;

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
 * first, as they do before a passage is matched.
 */
export function addWords(text: string, to: WordSet): void {
  for (const [run] of mapText(text, [0, text.length]).text.matchAll(RUN)) {
    for (const word of foldRun(run)) {
      if (word.length > LONGEST) to.tooLong = true;
      else to.words.add(word);
    }
  }
}

function foldRun(run: string): readonly string[] {
  const found = known.get(run);
  if (found) return found;
  const words = foldLetters(run)
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');
  if (run.length <= LONGEST) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(run, words);
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
