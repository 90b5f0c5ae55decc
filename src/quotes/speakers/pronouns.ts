import type { Pronoun } from '../../language/speech.ts';
import { NOUN } from '../words/word.ts';
import { type Cast, NOBODY, nearestNamed, type Speaker, toSpeaker } from './cast.ts';
import { type Entity, type Gender, paragraphOf, placeOf } from './entities.ts';

/** How far back a pronoun's person may have been heard or named, in paragraphs. */
const PRONOUN_REACH = 6;

/**
 * The person or body a pronoun stands for, of those that were subjects or sources before `before`; no body where the words
 * say «je».
 */
export function resolvePronoun(cast: Cast, pronoun: Pronoun, before: number, isPerson = false): Speaker {
  if (pronoun.plural) return NOBODY;
  if (pronoun.person === 0) return resolveThing(cast, before);
  if (pronoun.person !== 3) return NOBODY;
  const least = before - placeOf(PRONOUN_REACH, 0);
  const fits = (gender: Gender): boolean => gender === null || pronoun.gender === null || gender === pronoun.gender;
  let best: Entity | null = null;
  for (const entity of cast.people) {
    if (!fits(entity.gender) || entity.salient < least || entity.salient < 0) continue;
    if (!best || entity.salient > best.salient) best = entity;
  }
  const body = cast.unnamed.find(
    ({ speaker, place }) =>
      place < before && place >= least && speaker.gender === pronoun.gender && speaker.name !== null,
  );
  // «Le préfet a appelé … Il n'a pas exclu»: whom the article does not name.
  const unnamed = cast.unnamed.find(
    ({ head, speaker, place }) => place < before && speaker.name === null && !isThing(cast, head),
  );
  if (!cast.lexicon.data.syntax.plainInquit && !isPerson) {
    // «Un diplomate a été direct : « … » Selon lui, …»: somebody without a name stands between.
    const hides = unnamed !== undefined && body !== undefined && unnamed.place > body.place;
    const isHidden = hides && unnamed.speaker.gender !== null && unnamed.speaker.gender === pronoun.gender;
    const named = latestBody(cast, pronoun.gender, before);
    // «Ce n'est pas l'avis de Nora Roche. Elle raconte»: who was named just now, before a body of an earlier paragraph.
    const here = pronoun.gender === null ? null : nearestNamed(cast, pronoun.gender, before, paragraphOf(before));
    const latest = Math.max(body?.place ?? -1, named?.salient ?? -1);
    const isEarlier = latest > (best?.salient ?? -1) && latest < paragraphOf(before);
    if (isEarlier && here?.gender === pronoun.gender) return toSpeaker(here);
    if (body && !isHidden && body.place > (best?.salient ?? -1)) return body.speaker;
    const isBetween = named !== null && unnamed !== undefined && unnamed.place > named.salient;
    const hidesNamed = isBetween && unnamed.speaker.gender !== null && unnamed.speaker.gender === pronoun.gender;
    if (named && !hidesNamed && named.salient > (best?.salient ?? -1)) return toSpeaker(named);
  }
  const isNear =
    unnamed !== undefined && unnamed.place > (best?.salient ?? -1) && unnamed.place >= before - placeOf(1, 0);
  const isHere = unnamed !== undefined && unnamed.place >= paragraphOf(before);
  const isPlain = isHere && cast.lexicon.data.syntax.plainInquit && unnamed.speaker.gender === null;
  if (isNear && (isPlain || (unnamed.speaker.gender !== null && unnamed.speaker.gender === pronoun.gender))) {
    // *The tenant said … She said …*: from now on a woman.
    unnamed.speaker = { ...NOBODY, gender: pronoun.gender };
    unnamed.place = Math.max(unnamed.place, before - 1);
    return NOBODY;
  }
  if (best) {
    // «Sa rencontre avec Paul Roy change tout. Il dira»: who was heard long ago, against who is named just before.
    if (pronoun.gender !== null && best.salient < paragraphOf(before) - placeOf(1, 0)) {
      const here = nearestNamed(cast, pronoun.gender, before, paragraphOf(before));
      if (here) return toSpeaker(here);
    }
    // Somebody of the right gender named since, against one whose gender nobody knows.
    if (best.gender === null) {
      const known = nearestNamed(cast, pronoun.gender, before, least);
      if (known && known.last > best.salient) return toSpeaker(known);
    }
    return toSpeaker(best);
  }
  const named = nearestNamed(cast, pronoun.gender, before, least) ?? nearestNamed(cast, null, before, least);
  return named && fits(named.gender) ? toSpeaker(named) : NOBODY;
}

/** *the results*: what no *she* can stand for. */
function isThing({ lexicon }: Cast, head: string): boolean {
  const { noun } = lexicon.word(head);
  return lexicon.data.syntax.plainInquit && (noun & NOUN.text) !== 0 && (noun & NOUN.role) === 0;
}

/** «Elle» can be a body: one of that gender, or of unknown gender («l'ONU»), that was subject or source just before. */
function latestBody(cast: Cast, gender: Gender, before: number): Entity | null {
  let best: Entity | null = null;
  for (const entity of cast.bodies) {
    if (entity.salient < before - placeOf(1, 0) || entity.salient >= before || entity.salient < 0) continue;
    if (entity.gender !== null && gender !== null && entity.gender !== gender) continue;
    if (!best || entity.salient > best.salient) best = entity;
  }
  return best;
}

/** *It*: the document or body that was heard last; beside what it says one heard since a place (`from`). */
export function resolveThing(cast: Cast, before: number, from: number | null = null): Speaker {
  // «on» is nobody
  if (!cast.lexicon.data.syntax.plainInquit) return NOBODY;
  const least = from ?? before - placeOf(2, 0);
  const last = cast.unnamed.find(({ place, speaker }) => place < before && place >= least && speaker.name !== null);
  let best: Entity | null = null;
  for (const entity of cast.bodies)
    if (entity.salient >= (from ?? 0) && entity.salient < before && entity.salient > (best?.salient ?? -1))
      best = entity;
  if (last && last.place > (best?.salient ?? -1)) return last.speaker;
  return best ? toSpeaker(best) : NOBODY;
}
