import { beginsPhrase } from '../phrases/begins.ts';
import { readSourceAt, type Source } from '../phrases/source.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN } from '../words/word.ts';

// Where an attribution that stands behind its content names who speaks: «a lancé, en larmes, une habitante».

/** «indique, abattu, un salarié» without commas: behind an adjective between the verb and who speaks; else the same place. */
export function behindManner(items: readonly Item[], at: number, isBeside: boolean): number {
  const word = items[at]?.word;
  if (!isBeside || word?.kind !== 'word' || word.capital || word.is !== 0 || word.noun !== 0 || word.reading) return at;
  const next = items[at + 1]?.word;
  return opensName(items, at + 1) || (has(next, IS.determiner) && !has(next, IS.of)) ? at + 1 : at;
}

/** How long an insertion may be, in items. */
const LONGEST_INSERTION = 7;

/** «a lancé, en larmes, une habitante»: where the source stands behind two commas, or behind the one that closes where and when it was `told` (not «au ministre, Luc Roy, de …»); else the same place. */
export function behindInsertion(items: readonly Item[], at: number, told: boolean): number {
  if (items[at]?.word.kind !== 'comma') return at;
  // «raconte mardi sur Radio Val, Nora Roche»
  if (told && opensName(items, at + 1)) return at + 1;
  // «a commenté, lapidaire, la socialiste»
  const word = items[at + 1]?.word;
  const isAdjective = word?.kind === 'word' && !word.capital && word.is === 0 && word.noun === 0;
  if (isAdjective && items[at + 2]?.word.kind === 'comma') return at + 3;
  // «a lancé, visiblement ému, le maire»
  if (word?.is === IS.adverb && items[at + 3]?.word.kind === 'comma') return at + 4;
  if (!has(word, IS.preposition)) return at;
  for (let next = at + 2; next < at + LONGEST_INSERTION; next++) {
    const kind = items[next]?.word.kind;
    if (kind === 'comma') return next + 1;
    if (kind !== 'word') return at;
  }
  return at;
}

/** Two capitals that begin a phrase. */
export const opensName = (items: readonly Item[], at: number): boolean =>
  items[at]?.word.capital === true && items[at + 1]?.word.capital === true && beginsPhrase(items[at]?.word);

/** «a appris l'AFP auprès du parquet», «… de source policière»: whom the agency has it from. */
export function readThrough(items: readonly Item[], { from, to }: Source, lexicon: Lexicon): Source | null {
  for (let at = from + 1; at < to && items[at]?.word.kind !== 'comma'; at++) {
    if (((items[at] as Item).word.noun & NOUN.through) === 0) continue;
    const next = items[at + 1]?.word;
    if (!has(items[at]?.word, IS.of))
      return has(next, IS.of) ? readSourceAt(items, has(next, IS.determiner) ? at + 1 : at + 2, lexicon) : null;
    const isSource = NOUN.text | NOUN.group;
    if (next && !next.capital && (next.noun & isSource) === isSource) return readSourceAt(items, at + 1, lexicon);
  }
  return null;
}

/** «apprend-on auprès de la préfecture», «assure-t-on à la mairie»: where the body stands from whom one has it; -1 without one. */
export function behindThrough(items: readonly Item[], at: number): number {
  const word = items[at]?.word;
  if (((word?.noun ?? 0) & NOUN.through) !== 0) return at + 1;
  if (((word?.noun ?? 0) & NOUN.locative) === 0) return -1;
  const isFused = has(word, IS.determiner);
  const noun = items[isFused || !has(items[at + 1]?.word, IS.determiner) ? at + 1 : at + 2]?.word;
  return ((noun?.noun ?? 0) & (NOUN.body | NOUN.role)) !== 0 && !has(noun, IS.time) ? (isFused ? at : at + 1) : -1;
}
