import type { Token } from '../structure/items.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';

// The words around a name that tell what somebody is.

export const isRole = (word: Word | undefined): boolean =>
  ((word?.noun ?? 0) & (NOUN.role | NOUN.body | NOUN.firm)) === NOUN.role;

/** How far a title may stand from its name, in tokens. */
const TITLE_REACH = 16;

/** The title before a name: directly («le maire Luc Roy») or as what it is in apposition to («le maire, Luc Roy»). */
export function wordsBefore(tokens: readonly Token[], end: number): Word[] {
  const words: Word[] = [];
  let at = end - 1;
  const comma = tokens[at]?.word.kind === 'comma';
  if (comma) at--;
  for (let steps = 0; at >= 0 && steps < TITLE_REACH; steps++, at--) {
    const { word } = tokens[at] as Token;
    if (
      word.kind !== 'word' ||
      has(word, IS.have | IS.be | IS.that | IS.relative | IS.verb | IS.subordinator) ||
      word.pronoun?.person === 3 ||
      // «a dit la maire, Nora Roche», «ouvert par la maire, …»: the verb before the title is none of it.
      ((word.reading !== null || has(word, IS.agent)) && has(words[0], IS.determiner))
    )
      break;
    words.unshift(word);
    // «la ministre du Logement Agathe Roche», «le député de l'opposition Luc Roy»: the title stands before «du».
    const isOf = has(word, IS.of) || has(tokens[at - 1]?.word, IS.of);
    const isLink = isOf && has(word, IS.determiner) && !words.some(isRole);
    if (!comma && has(word, IS.determiner) && !isLink) break;
  }
  return words;
}

/** How many words of a predicate tell what somebody is. */
const PREDICATE_REACH = 5;

/** «Nora Roche, 42 ans, est maire de Lyon», *Nora Roche has been mayor of Dunmore*: the words from the noun on. */
export function predicateBehind(tokens: readonly Token[], from: number): Word[] {
  let at = from;
  if (tokens[at]?.word.kind === 'comma' && tokens[at + 1]?.word.kind === 'number') {
    at += 2;
    while (at < from + 5 && tokens[at]?.word.kind === 'word') at++;
    if (tokens[at]?.word.kind !== 'comma') return [];
    at++;
  }
  const first = at;
  while (at < first + 3 && has(tokens[at]?.word, IS.have | IS.be | IS.determiner | IS.adverb)) at++;
  const isCopula = tokens.slice(first, at).some(({ word }) => has(word, IS.be));
  const noun = tokens[at]?.word;
  if (!isCopula || !noun || !isRole(noun)) return [];
  const words: Word[] = [];
  for (; words.length < PREDICATE_REACH && tokens[at]?.word.kind === 'word'; at++) {
    const { word } = tokens[at] as Token;
    if (words.length > 0 && !word.capital && !has(word, IS.of | IS.determiner) && (word.noun & NOUN.nationality) === 0)
      break;
    words.push(word);
  }
  return words;
}

export function wordsBehind(tokens: readonly Token[], from: number): Word[] {
  const words: Word[] = [];
  let at = from;
  if (tokens[at]?.word.kind === 'open')
    while (at < tokens.length && at < from + 6 && tokens[at++]?.word.kind !== 'close');
  if (tokens[at]?.word.kind !== 'comma') return words;
  at++;
  if (tokens[at]?.word.kind === 'number') {
    while (at < tokens.length && at < from + 6 && tokens[at]?.word.kind !== 'comma') at++;
    at++;
  }
  for (let steps = 0; at < tokens.length && steps < TITLE_REACH; steps++, at++) {
    const { word } = tokens[at] as Token;
    if (word.kind !== 'word' || has(word, IS.have | IS.be | IS.that | IS.relative | IS.verb)) break;
    if (steps === 0 && (word.pronoun || (has(word, IS.preposition) && !has(word, IS.determiner)))) break;
    words.push(word);
  }
  return words;
}

/** «Le maire est Paul Dunne», *The mayor is Paul Dunne*: the words before the verb; none where something of his is meant. */
export function subjectBefore(tokens: readonly Token[], from: number, to: number): Word[] {
  if (!has(tokens[from - 1]?.word, IS.be) || has(tokens[to]?.word, IS.genitive)) return [];
  const words = wordsBefore(tokens, from - 1);
  return has(words[0], IS.determiner) ? words : [];
}
