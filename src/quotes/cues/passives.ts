import { skipAsides } from '../phrases/asides.ts';
import { readSourceAt, type Source } from '../phrases/source.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS } from '../words/word.ts';
import { clauseStart, type Found, isEnclosed, makeFound } from './found.ts';
import { readGoverned } from './frames.ts';
import type { Governed } from './governed.ts';
import type { Group } from './group.ts';
import { readHeard } from './heard.ts';
import { isInfinitive } from './infinitives.ts';

/** «Il a été annoncé que», *have been told that*, *is said to be*. */
export function readPassive(items: readonly Item[], group: Group, lexicon: Lexicon): Found | null {
  const governed = readGoverned(items, group, lexicon);
  const at = skipAsides(items, group.to, lexicon);
  const isClaim =
    has(items[group.to]?.word, IS.to) &&
    lexicon.data.syntax.plainInquit &&
    group.verb.frames.includes('n') &&
    // *is thought to be* is nobody's word, *was reported to the council* no claim.
    !group.verb.frames.includes('b') &&
    isInfinitive(items, group.to + 1, lexicon);
  const told = group.verb.frames.includes('o');
  // *were told on Monday to move*
  // *have been told not to travel*
  const isNot = has(items[at]?.word, IS.not) && has(items[at + 1]?.word, IS.to);
  const order = told && group.verb.frames.includes('a') && (isNot || has(items[at]?.word, IS.to));
  const right: Governed | null =
    governed && (governed.as === 'clause' || governed.as === 'question' || (governed.as === 'dropped' && told))
      ? governed
      : order
        ? { from: isNot ? at : at + 1, as: 'infinitive' }
        : isClaim && !told
          ? { from: group.to + 1, as: 'infinitive' }
          : null;
  const heard = told && !right && lexicon.data.syntax.plainInquit ? readHeard(items, group, at) : null;
  if (heard) return heard;
  if (!right || at < group.to) return null;
  const agent = readAgent(items, group.to, right.from, lexicon);
  return makeFound(group, {
    hearsay: group.hearsay || (isClaim && !order && right.as === 'infinitive'),
    source: agent,
    inherits: false,
    own: [clauseStart(items, group.outer), right.from],
    side: 'right',
    right,
    parts: false,
    enclosed: isEnclosed(items, group.outer),
  });
}

/** «par X», *by X* between a passive and its content. */
function readAgent(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Source | null {
  for (let at = from; at < to; at++)
    if (has(items[at]?.word, IS.agent)) {
      const source = readSourceAt(items, at + 1, lexicon, false);
      // *told by police to go*
      return source && has(items[to - 1]?.word, IS.to) ? { ...source, to: Math.min(source.to, to - 1) } : source;
    }
  return null;
}
