import { type Cast, NOBODY, type Speaker, toSpeaker } from './cast.ts';
import { chargedIn } from './charged.ts';
import { type Entity, type Gender, paragraphOf, placeOf } from './entities.ts';
import { isOfficial } from './officials.ts';

/**
 * «la ministre», «le septuagénaire» of whom nothing else is known: who was heard last, if the gender is hers or his. A party
 * to a case is nobody who has a title; an epithet can be anybody's who is named in the same paragraph.
 *
 * @param key - The noun, by which parties and epithets are told.
 */
export function resolveLast(cast: Cast, gender: Gender, before: number, key = ''): Speaker {
  const { parties, epithets } = cast.lexicon;
  const here = paragraphOf(before);
  const isParty = parties.has(key);
  const charged = cast.lexicon.onTrial.has(key) ? chargedIn(cast) : null;
  if (charged && charged.first < before && fitsGender(charged, gender)) return toSpeaker(charged);
  let last: Entity | undefined;
  let count = 0;
  for (const entity of cast.people) {
    if (!isRecent(entity.salient, before) || !fitsGender(entity, gender)) continue;
    if (isParty && isOfficial(entity.roles, cast)) continue;
    count++;
    if (last === undefined || entity.salient > last.salient) last = entity;
  }
  const isHere = last !== undefined && last.salient >= here;
  // «Odile Brachet empile les cartons. « … », souffle la libraire»: the only one named here, where nobody was heard.
  if (!isHere && (epithets.has(key) || (!last && !isParty))) {
    const named = cast.people.filter(
      entity => entity.last >= here && entity.last < before && !(isParty && isOfficial(entity.roles, cast)),
    );
    if (named.length === 1 && fitsGender(named[0] as Entity, gender)) return toSpeaker(named[0] as Entity);
  }
  if (!last) return isParty && epithets.has(key) ? onlyOne(cast, gender, before) : NOBODY;
  if (gender !== null) return last.gender === gender || (isHere && last.gender === null) ? toSpeaker(last) : NOBODY;
  return count === 1 || isHere || epithets.has(key) ? toSpeaker(last) : NOBODY;
}

/** «l'accusé», where the article has named nobody else who could be. */
function onlyOne(cast: Cast, gender: Gender, before: number): Speaker {
  const named = cast.people.filter(entity => entity.first < before && !isOfficial(entity.roles, cast));
  const [only] = named;
  return only && named.length === 1 && fitsGender(only, gender) ? toSpeaker(only) : NOBODY;
}

/** Heard in this paragraph or one of the two before it; whoever was never heard has a place below all. */
const isRecent = (salient: number, before: number): boolean =>
  salient >= Math.max(0, before - placeOf(2, 0)) && salient < before;

const fitsGender = (entity: Entity, gender: Gender): boolean =>
  gender === null || entity.gender === null || entity.gender === gender;

/** *…, says Teresa Mancuso. The president of Local 183 argues*: who was heard last in the paragraph, and has no title yet. */
export function untitledHere(cast: Cast, gender: Gender, before: number): Speaker {
  let last: Entity | undefined;
  for (const entity of cast.people)
    if (entity.salient >= paragraphOf(before) && entity.salient < before && entity.salient > (last?.salient ?? -1))
      last = entity;
  return last && last.roles.size === 0 && fitsGender(last, gender) ? toSpeaker(last) : NOBODY;
}
