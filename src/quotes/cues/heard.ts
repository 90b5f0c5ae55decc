import { skipAsides } from '../phrases/asides.ts';
import { readSubject } from '../phrases/subject.ts';
import { isVerbish } from '../phrases/verbish.ts';
import { type Item, lastItem } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS } from '../words/word.ts';
import { type Found, makeFound } from './found.ts';
import type { Governed } from './governed.ts';
import type { Group } from './group.ts';

/** *The court heard that*, *…, the inquest heard.*: what somebody said there, whoever it was. */
export function readHearing(items: readonly Item[], group: Group, lexicon: Lexicon): Found | null {
  const subject = readSubject(items, group.outer, lexicon);
  const listener = subject && items.slice(subject.from, subject.to).some(({ word }) => lexicon.listeners.has(word.key));
  if (!listener || group.negated) return null;
  const at = skipAsides(items, group.to, lexicon);
  const behind = items[at]?.word;
  if (has(behind, IS.that)) return heard(group, [subject.from, at + 1], { from: at + 1, as: 'clause' });
  if (has(behind, IS.question)) return heard(group, [subject.from, at], { from: at, as: 'question' });
  if (at === group.to && opensClause(items, at)) return heard(group, [subject.from, at], { from: at, as: 'dropped' });
  return readHeard(items, group, at);
}

/** How far the verb of a clause without *that* may stand, in items. */
const VERB_REACH = 8;

/** *The court heard the thefts began in May*, but *heard evidence from a doctor who said*. */
function opensClause(items: readonly Item[], from: number): boolean {
  const first = items[from]?.word;
  if (first?.kind !== 'word' || !(first.capital || first.pronoun || has(first, IS.determiner))) return false;
  for (let at = from + 1; at < from + VERB_REACH; at++) {
    const word = items[at]?.word;
    if (word?.kind !== 'word' && word?.kind !== 'number') return false;
    if (has(word, IS.that | IS.relative | IS.preposition | IS.subordinator) && !has(word, IS.of)) return false;
    if (isVerbish(items, at)) return true;
  }
  return false;
}

/** *…, a jury has been told.*: what stands before is what somebody said there. */
export function readHeard(items: readonly Item[], group: Group, at: number): Found | null {
  if (at < lastItem(items)) return null;
  let comma = group.outer - 1;
  while (comma > 0 && items[comma]?.word.kind === 'word' && !isVerbish(items, comma)) comma--;
  if (comma < 1 || items[comma]?.word.kind !== 'comma') return null;
  return heard(group, [comma, at], null);
}

const heard = (group: Group, own: Found['own'], right: Governed | null): Found =>
  makeFound(group, {
    source: null,
    inherits: false,
    own,
    side: right ? 'right' : 'left',
    right,
    parts: true,
    enclosed: false,
  });
