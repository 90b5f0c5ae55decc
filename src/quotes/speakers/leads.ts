import type { Token } from '../structure/items.ts';
import type { Cast } from './cast.ts';
import { type Entity, type Gender, placeOf } from './entities.ts';

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
  if (paragraph > 0 || mentions[0]?.some(({ entity }) => entity.isPerson)) return null;
  const first = mentions[1]?.find(({ entity }) => entity.isPerson);
  if (!first || first.entity.roles.size > 0 || first.entity.first !== placeOf(1, first.start)) return null;
  if (gender !== null && first.entity.gender !== null && first.entity.gender !== gender) return null;
  const tokens = paragraphs[1] as readonly Token[];
  const at = tokens.findIndex(({ start }) => start >= first.start);
  const behind = tokens.findIndex(({ start }) => start >= first.end);
  const speaks = tokens[behind]?.word.reading ?? tokens[at - 1]?.word.reading ?? null;
  return speaks !== null ? first.entity : null;
}
