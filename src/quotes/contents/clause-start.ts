import type { Found } from '../cues/found.ts';
import { hasVerb } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import { has, IS, NOUN } from '../words/word.ts';

/** Where the clause begins that an inquit interrupts: its first item, and the end of what stands before it. */
export interface ClauseStart {
  readonly from: number;
  readonly before: number;
}

/**
 * *The rule allows 65, and the fans, he says, have never exceeded 54*, «…, une part qui, a-t-il dit, ne bougera pas»: an
 * inquit behind a subject interrupts its clause alone, and what stands before that is the writer's or another's.
 * Null where the clause is all there is.
 *
 * @param start - where the content may begin
 * @param resumed - where it goes on behind the inquit
 */
export function clauseStart(
  items: readonly Item[],
  start: number,
  { own, cue }: Found,
  resumed: number,
): ClauseStart | null {
  const end = own[0];
  // «une offre qui, selon elle, aurait suffi»
  const last = items[end - 1]?.word;
  const isRelative = cue?.class === 'preposition' && has(last, IS.relative) && !has(last, IS.subordinator);
  if (isRelative && end - 1 > start && isClause(items, start, end - 1)) return { from: end - 1, before: end - 1 };
  // *a day in May when, according to a log, pickets sang*
  if (has(last, IS.subordinator) && !has(last, IS.preposition) && hasVerb(items, start, end - 1))
    return { from: end, before: end - 1 };
  for (let at = end - 1; at > start; at--) {
    const { word } = items[at] as Item;
    if (items[at]?.passage) return null;
    if ((word.kind === 'semicolon' || word.kind === 'colon') && isClause(items, start, at))
      return { from: at + 1, before: at };
    if (word.kind !== 'comma' && word.kind !== 'dash') continue;
    if (!isClause(items, start, at)) return null;
    const joins = has(items[at + 1]?.word, IS.and | IS.subordinator) && !has(items[at + 1]?.word, IS.preposition);
    if (joins) {
      // «…, parce que le mot, dit-elle, …»
      const from = has(items[at + 2]?.word, IS.that) ? at + 3 : at + 2;
      if (from >= end) return { from: end, before: at };
      return isSubject(items, from, end, resumed) ? { from, before: at } : null;
    }
    // «…, ce qui laisse penser, selon elle, que»: what the sentence says is taken up as a clause.
    const isSum = items[at + 1]?.word.pronoun?.person === 0 && has(items[at + 2]?.word, IS.relative);
    if (isSum) return { from: at + 1, before: at };
    const isTaken = ((items[at + 1]?.word.noun ?? 0) & NOUN.indefinite) !== 0;
    return isTaken && has(items[end - 1]?.word, IS.relative) ? { from: at + 1, before: at } : null;
  }
  return null;
}

/** A verb, or what stands beside one that is in no list: «se montre prudent», «préfère ne pas parler». */
function isClause(items: readonly Item[], from: number, to: number): boolean {
  return hasVerb(items, from, to) || items.slice(from, to).some(({ word }) => has(word, IS.not | IS.reflexive));
}

/** Nothing but who or what the clause is about: *the fans*, *not*, *it was there*. */
function isSubject(items: readonly Item[], from: number, end: number, resumed: number): boolean {
  if (!hasVerb(items, from, end)) return true;
  const isCleft = items[from]?.word.pronoun && has(items[from + 1]?.word, IS.be) && has(items[resumed]?.word, IS.that);
  return isCleft === true && end - from <= LONGEST_CLEFT;
}

/** Items of *it was there*. */
const LONGEST_CLEFT = 4;
