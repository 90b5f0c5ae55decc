import type { Token } from '../structure/items.ts';
import { has, IS } from '../words/word.ts';
import { type Cast, firstAt } from './cast.ts';
import type { Entity, Mention } from './entities.ts';
import { isOfficial } from './officials.ts';

/** How far a word for what somebody is charged with may stand from the name, in tokens. */
const REACH = 24;

/** How far behind the word a name may stand, in UTF-16 units. */
const NEAR = 16;

/** Whoever is found once is kept: an article has one answer. */
const known = new WeakMap<Cast, Entity | null>();

/**
 * Who is on trial: the person, without an office, whose name stands most often beside words for it («comparaît», *sentenced*);
 * null where that is nobody or two.
 */
export function chargedIn(cast: Cast): Entity | null {
  let found = known.get(cast);
  if (found === undefined) {
    found = mostCharged(cast);
    known.set(cast, found);
  }
  return found;
}

function mostCharged(cast: Cast): Entity | null {
  const counts = new Map<Entity, number>();
  cast.paragraphs.forEach((tokens, paragraph) => {
    const mentions = (cast.mentions[paragraph] ?? []).filter(
      ({ entity }) => entity.isPerson && !isOfficial(entity.roles, cast),
    );
    if (mentions.length === 0) return;
    tokens.forEach(({ word }, at) => {
      if (!cast.lexicon.charges.has(word.key)) return;
      // «accusé de meurtre», but «l'accusé» says of nobody beside it that it is he.
      if (cast.lexicon.onTrial.has(word.key) && has(tokens[at - 1]?.word, IS.determiner)) return;
      const named = nearest(tokens, at, mentions);
      if (named) counts.set(named, (counts.get(named) ?? 0) + 1);
    });
  });
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** The name of the same sentence that is nearest to a token. */
function nearest(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Entity | null {
  const index = firstAt(mentions, (tokens[at] as Token).start);
  const [before, behind] = [mentions[index - 1], mentions[index]];
  const left = before ? distance(tokens, firstAt(tokens, before.start), at) : REACH + 1;
  // «jugé pour l'assassinat de X» names the victim, «a condamné X» does not.
  const right =
    behind && behind.start - (tokens[at] as Token).end < NEAR
      ? distance(tokens, at, firstAt(tokens, behind.start))
      : REACH + 1;
  if (Math.min(left, right) > REACH) return null;
  return (left <= right ? before : behind)?.entity ?? null;
}

/** How many tokens lie between two; more than the reach where a sentence ends between them. */
function distance(tokens: readonly Token[], from: number, to: number): number {
  if (to - from > REACH) return to - from;
  for (let at = from; at < to; at++) if (tokens[at]?.word.kind === 'stop') return REACH + 1;
  return to - from;
}
