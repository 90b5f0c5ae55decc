import { NOUN, type Word } from '../words/word.ts';
import { type Cast, NOBODY, nearestHeard, nearestNamed, type Speaker, toSpeaker } from './cast.ts';
import { type Entity, paragraphOf, placeOf } from './entities.ts';
import { recallBody } from './unnamed.ts';

/** «ses calculs», *her research*: of the person, or where it can be one the body, that was heard last. */
export function ownerOf(cast: Cast, { pronoun, noun }: Word, before: number): Speaker {
  if ((noun & NOUN.theirs) !== 0) return NOBODY;
  // *its report*
  if (cast.lexicon.data.syntax.plainInquit && (noun & NOUN.personal) === 0)
    return recallBody(cast, before) ?? bodyNamed(cast, before);
  const gender = pronoun?.gender ?? null;
  const person =
    nearestHeard(cast, gender, before) ??
    (gender === null ? null : nearestNamed(cast, gender, before, before - placeOf(2, 0)));
  const body = recallBody(cast, before);
  if (body?.entity && body.entity.salient > (person?.salient ?? -1)) return body;
  if (person) return toSpeaker(person);
  return body ?? (gender === null ? bodyNamed(cast, before) : NOBODY);
}

/** «… porté par la société Ventarmor. Selon ses calculs, …»: the only body that was named in the paragraph. */
function bodyNamed({ bodies, places }: Cast, before: number): Speaker {
  const named = bodies.filter(body => body.last >= paragraphOf(before) && body.last < before && !places.has(body));
  return named.length === 1 ? toSpeaker(named[0] as Entity) : NOBODY;
}
