import type { Token } from '../structure/items.ts';
import { type Cast, firstAt } from './cast.ts';
import { type Entity, type Gender, type Mention, placeOf } from './entities.ts';

/** How many paragraphs of an article may pass before who a lead speaks of is named. */
const BEARER_REACH = 4;

/** A lead's *a Wisconsin judge*: the only one whom the next paragraphs call so by name. */
export function bearerBelowLead({ people, lexicon }: Cast, paragraph: number, title: string): Entity | null {
  if (paragraph > 0) return null;
  const exact = people.filter(({ roles }) => roles.has(title));
  const narrower = lexicon.broader.get(title) ?? [];
  const bearers = exact.length > 0 ? exact : people.filter(({ roles }) => narrower.some(word => roles.has(word)));
  const [only] = bearers;
  return bearers.length === 1 && only && only.first >= placeOf(1, 0) && only.first < placeOf(BEARER_REACH, 0)
    ? only
    : null;
}

/**
 * A lead's *Karvenia's opposition leader*, whose name nothing joins to the title: the first one named in the next
 * paragraph, if that one speaks there, has no other title and nobody is named in the lead.
 */
export function namedBelowLead({ mentions, paragraphs }: Cast, paragraph: number, gender: Gender): Entity | null {
  if (paragraph > 0 || namesPerson(mentions[0])) return null;
  const first = firstPerson(mentions[1]);
  if (!first || first.entity.roles.size > 0 || first.entity.first !== placeOf(1, first.start)) return null;
  if (gender !== null && first.entity.gender !== null && first.entity.gender !== gender) return null;
  return speaksAt(paragraphs[1] as readonly Token[], first) ? first.entity : null;
}

/** Whether a verb that reports stands beside a name. */
function speaksAt(tokens: readonly Token[], { start, end }: Mention): boolean {
  const at = firstAt(tokens, start);
  const behind = firstAt(tokens, end);
  return (tokens[behind]?.word.reading ?? tokens[at - 1]?.word.reading ?? null) !== null;
}

/** How many names are looked through for a person's: leads and second paragraphs have few. */
const MOST_NAMES = 20;

const firstPerson = (mentions: readonly Mention[] | undefined): Mention | undefined =>
  mentions?.slice(0, MOST_NAMES).find(({ entity }) => entity.isPerson);

const namesPerson = (mentions: readonly Mention[] | undefined): boolean =>
  (mentions?.length ?? 0) > MOST_NAMES || firstPerson(mentions) !== undefined;
