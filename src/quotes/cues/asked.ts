import { beginsPhraseAt } from '../phrases/begins.ts';
import { readSourceAt } from '../phrases/source.ts';
import { hasVerb, isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { has, IS } from '../words/word.ts';
import { type Found, makeFound } from './found.ts';
import type { Governed } from './governed.ts';
import type { Group } from './group.ts';

/**
 * *Asked by a reporter whether she would stay, Roche smiled*, *Roche, asked how long it would last, paused*: a question that was
 * put to the sentence's subject, by whoever asked.
 */
export function readAsked(items: readonly Item[], group: Group, governed: Governed, lexicon: Lexicon): Found | null {
  const form = items[group.outer]?.word.reading?.form ?? 0;
  // *Pressed on whether*
  const isBare = (form & FORM.participle) !== 0 && group.to - group.outer === 1 + group.verb.tail.length;
  if (!lexicon.data.syntax.plainInquit || governed.as !== 'question' || !isBare) return null;
  const left = items[group.outer - 1]?.word.kind;
  if (left !== undefined && (left !== 'comma' || hasVerb(items, 0, group.outer - 1))) return null;
  const to = behindQuestion(items, governed.from, left === 'comma', lexicon);
  if (to < 0) return null;
  const by = items.findIndex(({ word }, at) => at >= group.to && at < governed.from && has(word, IS.agent));
  const agent = by < 0 ? null : readSourceAt(items, by + 1, lexicon, false);
  const found = makeFound(group, {
    source: agent && { ...agent, to: Math.min(agent.to, governed.from) },
    inherits: false,
    own: [group.outer, governed.from],
    side: 'right',
    right: { ...governed, to },
    parts: false,
    enclosed: false,
  });
  return { ...found, cue: found.cue && { ...found.cue, class: ASKED } };
}

/** The class of a cue for what somebody was asked: it is no word of the sentence's subject. */
export const ASKED = 'asked';

/** The comma behind which the main clause begins, or goes on; -1 without one. */
function behindQuestion(items: readonly Item[], from: number, goesOn: boolean, lexicon: Lexicon): number {
  for (let at = from + 2; at < items.length - 1; at++) {
    if (items[at]?.word.kind !== 'comma') continue;
    const begins = goesOn
      ? isVerbish(items, at + 1) || has(items[at + 1]?.word, IS.adverb)
      : beginsPhraseAt(items, at + 1, lexicon) && hasVerb(items, at + 2, items.length);
    if (begins) return at;
  }
  return -1;
}
