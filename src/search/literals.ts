import type { AST } from '@eslint-community/regexpp';
import { foldLetters } from './variants.ts';

/**
 * Words of which a text must hold at least one to match, in letters a to z and digits without accents or case. Null
 * when a pattern asks for no word that is long enough to look for.
 */
export type RequiredWords = readonly string[];

/** Shorter words stand in most texts. */
const SHORTEST = 3;

/** The longest word of a plain text, or null. */
export function wordOf(literal: string): string | null {
  const words = foldLetters(literal)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length >= SHORTEST);
  return words.reduce<string | null>((best, word) => (word.length > (best?.length ?? 0) ? word : best), null);
}

/** The words that a regular expression requires, from its syntax tree. */
export function wordsOf(alternatives: readonly AST.Alternative[]): RequiredWords | null {
  const all: string[] = [];
  for (const alternative of alternatives) {
    const words = ofAlternative(alternative);
    if (!words) return null;
    all.push(...words);
  }
  return all;
}

/** Of all that one alternative requires, what is the rarest: the longest word. */
function ofAlternative({ elements }: AST.Alternative): RequiredWords | null {
  const found: RequiredWords[] = [];
  let run = '';
  for (const element of elements) {
    // An escape is no literal to the search engine.
    if (element.type === 'Character' && element.raw === String.fromCodePoint(element.value)) {
      run += element.raw;
      continue;
    }
    addWord(run, found);
    run = '';
    const words = ofElement(element);
    if (words) found.push(words);
  }
  addWord(run, found);
  const shortest = (words: RequiredWords): number => Math.min(...words.map(word => word.length));
  return found.reduce<RequiredWords | null>(
    (best, words) => (best === null || shortest(words) > shortest(best) ? words : best),
    null,
  );
}

function addWord(run: string, to: RequiredWords[]): void {
  const word = wordOf(run);
  if (word !== null) to.push([word]);
}

function ofElement(element: AST.Element): RequiredWords | null {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return wordsOf(element.alternatives);
  return element.type === 'Quantifier' && element.min > 0 ? ofElement(element.element) : null;
}
