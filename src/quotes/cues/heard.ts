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
  return readHeard(items, group, at);
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
