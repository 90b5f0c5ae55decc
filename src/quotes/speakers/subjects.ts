import type { Draft } from '../contents/draft.ts';
import { isVerbish } from '../phrases/verbish.ts';
import { type Item, readsAt } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN } from '../words/word.ts';
import { type Cast, mentionsIn } from './cast.ts';
import { placeOf } from './entities.ts';

/** *As for Haddad, she has had an offer*: whom the sentence is about. */
export function hearTopic(items: readonly Item[], paragraph: number, cast: Cast, { topics }: Lexicon): void {
  const topic = topics.find(words => readsAt(items, 0, words));
  const first = topic && items[topic.length];
  const [named] = first ? mentionsIn(cast, paragraph, first.start, items.at(-1)?.end ?? 0) : [];
  if (named && first && items.find(({ word }) => word.kind === 'comma')?.start === named.end)
    named.entity.salient = Math.max(named.entity.salient, placeOf(paragraph, first.start) - 1);
}

/** *Pruitt's sermon was long. … he said*: whose subject a sentence has in which nobody speaks. */
export function hearOwner(items: readonly Item[], paragraph: number, cast: Cast): void {
  const first = items[0];
  const [named] = first ? mentionsIn(cast, paragraph, first.start, first.start + 1) : [];
  const behind = named && items.find(({ start }) => start >= named.end);
  if (named?.entity.isPerson && has(behind?.word, IS.genitive))
    named.entity.salient = Math.max(named.entity.salient, placeOf(paragraph, named.start));
}

/** *…, but Visser refused*: who is the subject of a later clause was heard as well. */
export function hearSubjects(items: readonly Item[], paragraph: number, cast: Cast, own: readonly Draft[]): void {
  const end = items.at(-1)?.end ?? 0;
  let at = 0;
  for (const { entity, start, end: behind } of mentionsIn(cast, paragraph, items[0]?.start ?? 0, end)) {
    // *According to Roche, Dunne kept it. …, she said*: whom somebody tells of speaks less than who tells it.
    if (!entity.isPerson || own.some(draft => isInPrepositional(draft, start))) continue;
    while (at < items.length && (items[at] as Item).start < behind) at++;
    // *and Roche hangs her coat on it*: a verb of no list, with its object.
    const isVerb = isVerbish(items, at) || (items[at]?.word.isPlural && has(items[at + 1]?.word, IS.determiner));
    if (isVerb && beginsClause(items, at, start)) entity.salient = Math.max(entity.salient, placeOf(paragraph, start));
  }
}

/** Whether an offset is in what «selon X» reports. */
export const isInPrepositional = ({ cue, pieces }: Draft, at: number): boolean =>
  cue?.class === 'preposition' && pieces.some(({ start, end }) => start <= at && at < end);

/** Whether a name and its titles stand where a clause begins, and not behind a verb: *keep Barstow locked up*. */
function beginsClause(items: readonly Item[], behind: number, start: number): boolean {
  let at = behind;
  while (at > 0 && (items[at - 1] as Item).start >= start) at--;
  while (at > 0 && ((items[at - 1] as Item).word.noun & (NOUN.role | NOUN.honorific)) !== 0) at--;
  if (has(items[at - 1]?.word, IS.determiner)) at--;
  const before = items[at - 1]?.word;
  return (
    before === undefined || before.kind !== 'word' || has(before, IS.and | IS.contrast | IS.subordinator | IS.that)
  );
}
