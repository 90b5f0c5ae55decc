import type { AST } from '@eslint-community/regexpp';
import { foldLetters } from './variants.ts';

/** Words of which a text must hold at least one to match, in letters a to z and digits without accents or case. */
export type RequiredWords = readonly string[];

/** Shorter words stand in most texts. */
export const SHORTEST = 3;

/** The words of a plain text that are long enough to look for, the longest first: it is the rarest. */
export function wordsOf(literal: string): string[] {
  const words = foldLetters(literal)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length >= SHORTEST);
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/**
 * The lists of words that a regular expression requires, one of each, from its syntax tree; the rarest first. None when
 * it asks for no word.
 */
export function listsOf(alternatives: readonly AST.Alternative[]): RequiredWords[] {
  const [only, ...others] = alternatives.map(ofAlternative);
  return only && others.length === 0 ? only : oneOf([only ?? [], ...others]);
}

/** What is required where one of several things is: a word of the rarest list of each. */
export function oneOf(all: readonly (readonly RequiredWords[])[]): RequiredWords[] {
  const words = all.map(([rarest]) => rarest);
  return words.length === 0 || words.includes(undefined) ? [] : [words.flatMap(list => list ?? [])];
}

function ofAlternative({ elements }: AST.Alternative): RequiredWords[] {
  const found: RequiredWords[] = [];
  let run = '';
  const endRun = (): void => {
    found.push(...wordsOf(run).map(word => [word]));
    run = '';
  };
  for (const element of elements) {
    // An escape is no literal to the search engine.
    if (element.type === 'Character' && element.raw === String.fromCodePoint(element.value)) {
      run += element.raw;
      continue;
    }
    endRun();
    found.push(...ofElement(element));
  }
  endRun();
  const shortest = (words: RequiredWords): number => Math.min(...words.map(word => word.length));
  return found.sort((a, b) => shortest(b) - shortest(a));
}

function ofElement(element: AST.Element): RequiredWords[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return listsOf(element.alternatives);
  return element.type === 'Quantifier' && element.min > 0 ? ofElement(element.element) : [];
}
