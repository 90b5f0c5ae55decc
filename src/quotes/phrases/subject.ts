import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, type Word } from '../words/word.ts';
import { beforeOwned, type Chunk, isApposition, isInClause, isParenthesis, withAdjective } from './chunks.ts';
import { opensReducedClause } from './leading.ts';
import type { Source } from './source.ts';
import { subjectStart } from './subject-start.ts';
import { behindObject, isAdverb, withoutTime } from './trim.ts';
import { hasVerb, isGerund, isKind } from './verbish.ts';

/** How many parts between commas belong to one subject. */
const MOST_CHUNKS = 6;

/**
 * Reads the subject that ends where a verb group begins: the noun phrase with its appositions, the last of which may be
 * closed by a comma. `start` is where the clause may begin at the earliest.
 */
export function readSubject(items: readonly Item[], after: number, lexicon: Lexicon, start = 0): Source | null {
  // *Nora Roche, 42, also said*
  let end = after;
  while (end > start + 1 && isAdverb(items[end - 1]) && !has(items[end - 2]?.word, IS.determiner)) end--;
  if (!isKind(items[end - 1], 'comma') && !isKind(items[end - 1], 'dash')) end = after;
  // *as he often joked*
  let pronoun = end - 1;
  while (pronoun > start && items[pronoun]?.word.is === IS.adverb) pronoun--;
  if (isOwnPronoun(items, pronoun, start, lexicon)) return { from: pronoun, to: pronoun + 1, after, trailing: false };
  const chunks: Chunk[] = [];
  let to = end;
  let closedByComma = false;
  if (isKind(items[end - 1], 'comma') || isKind(items[end - 1], 'dash')) {
    closedByComma = true;
    to = end - 1;
  }
  let at = to - 1;
  let stopped = start;
  for (; at >= start && chunks.length < MOST_CHUNKS; at--) {
    const { kind } = (items[at] as Item).word;
    if (kind === 'comma' || kind === 'dash') {
      chunks.unshift({ from: at + 1, to });
      to = at;
    } else if (kind === 'passage' && closedByComma && isInClause(items, at)) {
      // *Roche, who is under what she calls "arrest", said*
    } else if (kind === 'semicolon' || kind === 'colon' || kind === 'passage' || kind === 'stop') {
      stopped = at + 1;
      break;
    }
  }
  chunks.unshift({ from: Math.max(stopped, at + 1), to });
  let head = chunks.length - 1;
  if (closedByComma) {
    if (head === 0) return null;
    head--;
    // «Joint par l'AFP, Luc Roy, président, qui …»
    head = beforeOwned(items, chunks, head);
    const least = chunks[0]?.from === 0 && opensReducedClause(items, lexicon) ? 1 : 0;
    while (head > least && isParenthesis(items, chunks[head] as Chunk, chunks[head - 1] as Chunk, lexicon)) head--;
  }
  const chunk = chunks[head] as Chunk;
  const begin = subjectStart(items, chunk, lexicon);
  if (begin < 0) return null;
  const from = begin === chunk.from ? withAdjective(items, chunks[head - 1], begin) : begin;
  let last = chunk.to;
  const relative = findRelative(items, from, chunk.to);
  if (relative > from) last = relative;
  else {
    for (let next = head + 1; next < chunks.length; next++) {
      const { from: begin, to: stop } = chunks[next] as Chunk;
      if (!isApposition(items, begin, stop, lexicon)) break;
      last = stop;
    }
  }
  last = withoutTime(items, from, last);
  const own = behindObject(items, from, last, lexicon);
  const isList = own === begin && head > 0 && begin === chunk.from && holdsAnd(items, begin, last);
  const first = isList ? listStart(items, chunks, head, begin, lexicon) : own;
  return { from: first, to: last, after, trailing: false };
}

/** *a tag he said had cost 65 dollars*, «dans lequel il s'engage»: a pronoun right before its verb is all of the subject. */
function isOwnPronoun(items: readonly Item[], at: number, start: number, lexicon: Lexicon): boolean {
  const word = items[at]?.word;
  if (at <= start || word?.kind !== 'word' || !(isI(word) || (word.pronoun?.person === 3 && !word.capital)))
    return false;
  if (has(word, IS.determiner | IS.clitic) || word.key.startsWith('-')) return false;
  // *the union representing them said*
  if (isGerund(items[at - 1]?.word, lexicon)) return false;
  return !has(items[at - 1]?.word, IS.preposition | IS.of | IS.to | IS.agent | IS.and | IS.determiner);
}

const isI = ({ pronoun }: Word): boolean => pronoun?.person === 1 && !pronoun.plural;

function findRelative(items: readonly Item[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (has(items[at]?.word, IS.relative)) return at;
  return -1;
}

/** Whether one more stands behind *and*. */
function holdsAnd(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (has(items[at]?.word, IS.and) && !has(items[at]?.word, IS.contrast)) return true;
  return false;
}

/** *the European Union, Japan and Canada*: where the first of several begins; else the same place. */
function listStart(
  items: readonly Item[],
  chunks: readonly Chunk[],
  head: number,
  from: number,
  lexicon: Lexicon,
): number {
  let first = from;
  for (let at = head; at > 0 && chunks[at]?.from === first; at--) {
    const before = chunks[at - 1] as Chunk;
    // «Sollicitée, la direction …»
    if (before.from === 0 && opensReducedClause(items, lexicon)) break;
    const begin = subjectStart(items, before, lexicon);
    const word = items[begin]?.word;
    const isOne = begin >= 0 && (has(word, IS.determiner) || word?.capital) && !has(word, IS.preposition | IS.time);
    const isAlone = begin === before.from || has(items[begin - 1]?.word, IS.subordinator | IS.that | IS.contrast);
    if (!isOne || !isAlone || hasVerb(items, begin, before.to) || items[before.to]?.word.kind !== 'comma') break;
    first = begin;
  }
  return first;
}
