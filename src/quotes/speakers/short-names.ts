import type { Lexicon } from '../words/lexicon.ts';
import { has, IS } from '../words/word.ts';
import { genderHint } from './describe.ts';
import { type Entity, placeOf, type RawName } from './entities.ts';

/** «al-qadri» is looked for as «qadri» too. */
export function withoutArticle(word: string): string {
  const hyphen = word.indexOf('-');
  return hyphen === 2 || hyphen === 3 ? word.slice(hyphen + 1) : word;
}

export const isSurname = (word: string, last: string): boolean => word === last || withoutArticle(word) === last;

/** A surname or given name alone: the person it belongs to; of two the one named or heard last decides later. */
export function resolveShort(
  name: RawName,
  byWord: ReadonlyMap<string, readonly Entity[]>,
  own: Entity | undefined,
  lexicon: Lexicon,
): Entity | undefined {
  const { length } = name.words;
  const last = name.key.slice(name.key.lastIndexOf(' ') + 1);
  const candidates = (byWord.get(last) ?? []).filter(
    ({ isPerson, keys: full }) =>
      isPerson &&
      full.length > length &&
      (isSurname(full.at(-1) as string, last) ||
        (length === 1 && full[0] === last) ||
        // «Mme Rezende», Camila Rezende Tavares
        (length === 1 && name.honorific !== null && full.includes(last))),
  );
  if (candidates.length === 0) {
    // *the Board* of the U.S. Maritime Heritage Board, but not «Québec» of «l'Université du Québec».
    const bodies = (byWord.get(last) ?? []).filter(
      ({ isPerson, keys: full }) =>
        !isPerson && full.length > length && full.at(-1) === last && !has(lexicon.word(full.at(-2) as string), IS.of),
    );
    if (bodies.length === 1) return bodies[0];
    // *Aldane* of *Aldane Motors*
    const firms = (byWord.get(last) ?? []).filter(
      ({ isPerson, keys: full }) => !isPerson && length === 1 && full.length > 1 && full[0] === last,
    );
    return firms.length === 1 ? firms[0] : own;
  }
  const here = placeOf(name.paragraph, name.start);
  const gender = name.honorific && genderHint(name.honorific);
  const fitting = gender ? candidates.filter(entity => entity.gender === null || entity.gender === gender) : candidates;
  const pool = fitting.length > 0 ? fitting : candidates;
  // A firm that bears a family's name, named before any of the family: no honorific, no given name.
  const surname = pool.filter(({ keys: full }) => isSurname(full.at(-1) as string, last));
  const bearers = surname.length > 0 ? surname : pool;
  // *Leota*, and his uncle Faleolo Leota: relatives are called by more than their surname.
  // «Mme Roche» is who was called so before, not her mother who has just been named.
  const others = bearers.filter(({ roles, short }) => (!name.honorific || short) && !isRelative(roles, lexicon));
  const nearest = (others.length > 0 ? others : bearers).toSorted((a, b) => rank(b, here) - rank(a, here))[0] as Entity;
  if (own && !name.honorific && nearest.first > here) return own;
  return nearest;
}

/** Asked of every surname, so it goes by the few words there are, and not by all that an article calls somebody. */
function isRelative(roles: ReadonlySet<string>, { kin }: Lexicon): boolean {
  for (const word of kin) if (roles.has(word)) return true;
  return false;
}

function rank(entity: Entity, here: number): number {
  return entity.last >= 0 ? entity.last : entity.first < here ? entity.first : -entity.first;
}
