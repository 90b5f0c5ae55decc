import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN } from '../words/word.ts';
import { behindBareAside, hasRole, isFullName, readAge, readApposition } from './appositions.ts';
import { beginsPhraseAt } from './begins.ts';
import { isExample } from './examples.ts';
import { readPhrase } from './phrase.ts';
import { isKind, isParticipleClause, isVerbish } from './verbish.ts';

/** The words that name who speaks. Indices of items, half open. */
export interface Source {
  readonly from: number;
  /** Behind its last apposition. */
  readonly to: number;
  /** Behind everything that hangs on it: relative clauses, ages, brackets. */
  readonly after: number;
  /** Relative clause or participle behind it, whose end is unsure. */
  readonly trailing: boolean;
}

/** Reads the noun phrase that begins at an item, with its appositions. Null when none begins there. */
export function readSourceAt(
  items: readonly Item[],
  from: number,
  lexicon: Lexicon,
  appositions = true,
): Source | null {
  const first = items[from]?.word;
  if (!first || !beginsPhraseAt(items, from, lexicon)) return null;
  if (first.pronoun && !has(first, IS.determiner)) {
    const after = from + 1;
    return { from, to: after, after, trailing: false };
  }
  let to = readPhrase(items, from, lexicon);
  if (to === from) return null;
  to = behindOffice(items, from, to);
  let after = to;
  let trailing = false;
  while (isKind(items[after], 'brackets')) {
    after++;
    to = after;
  }
  if (has(items[after]?.word, IS.relative)) return { from, to, after, trailing: true };
  while (appositions && isKind(items[after], 'comma')) {
    const start = after + 1;
    const word = items[start]?.word;
    if (!word) break;
    if (isExample(items, start, lexicon)) break;
    if (has(word, IS.relative | IS.that) || isParticipleClause(items, start)) {
      trailing = true;
      break;
    }
    const age = readAge(items, start);
    if (age > start) {
      after = age;
      to = age;
      continue;
    }
    const aside = behindBareAside(items, start, lexicon);
    const stop = aside > start ? aside : readApposition(items, start, from, lexicon);
    if (stop <= start) break;
    after = stop;
    if (aside <= start || (word.noun & NOUN.role) !== 0) to = stop;
    while (isKind(items[after], 'brackets')) after++;
    if (has(items[after]?.word, IS.relative)) {
      trailing = true;
      break;
    }
  }
  return { from, to, after, trailing };
}

/** How far the place of an office may reach, in items. */
const OFFICE_REACH = 7;

/** «le préfet pour la sécurité dans le Var, Nora Roche»: where somebody is what a title says, before a comma and the name. */
function behindOffice(items: readonly Item[], from: number, to: number): number {
  if (!has(items[to]?.word, IS.preposition) || !hasRole(items, from, to)) return to;
  for (let at = to + 1; at < to + OFFICE_REACH; at++) {
    const word = items[at]?.word;
    if (word?.kind === 'comma') return isFullName(items, at + 1) && isClosed(items, at + 1) ? at : to;
    if (word?.kind !== 'word' || isVerbish(items, at)) return to;
  }
  return to;
}

/** A name between commas, or to the end. */
function isClosed(items: readonly Item[], from: number): boolean {
  let at = from;
  while (items[at]?.word.kind === 'word' && items[at]?.word.capital) at++;
  const kind = items[at]?.word.kind;
  return kind === undefined || kind === 'comma' || kind === 'stop';
}
