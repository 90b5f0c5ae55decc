import type { Token } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';
import type { Cast } from './cast.ts';
import { type Entity, type Gender, paragraphOf, placeOf } from './entities.ts';
import { untitledHere } from './epithets.ts';

/** «le ministre chinois», «l'archiviste», *the mayor*: who bears that title, the last one heard of several. */
export function resolveRole(
  cast: Cast,
  { key }: Word,
  tokens: readonly Token[],
  gender: Gender,
  before: number,
  definite: boolean,
): Entity | null {
  if (!definite) return null;
  // «le même responsable» is who was called just so.
  const isSame = tokens.some(({ word }) => cast.lexicon.identical.has(word.key));
  if (isSame && isUnnamed(cast, key, before)) return null;
  const narrower = isSame ? [] : (cast.lexicon.broader.get(key) ?? []);
  let best: Entity | null = null;
  let bestRank = -1;
  const coming: Entity[] = [];
  const owner = ownerIn(tokens);
  const isOffice = hasComplement(tokens, tokens.find(({ word }) => word.key === key) as Token);
  for (const entity of cast.people) {
    // *the EU's representative* is not *China's representative*.
    if (owner !== null && entity.owners.size > 0 && !entity.owners.has(owner)) continue;
    const later = entity.first > before;
    if (gender !== null && entity.gender !== null && entity.gender !== gender) continue;
    const exact = entity.roles.has(key);
    if (exact && ((isOffice && isOtherOffice(tokens, key, entity)) || isOtherPeople(tokens, entity, cast.lexicon)))
      continue;
    if (!exact && !narrower.some(word => entity.roles.has(word))) continue;
    // Named only further below: *its keeper said*, if nobody else bears the title.
    if (later) {
      if (exact) coming.push(entity);
      continue;
    }
    const rank =
      (exact ? 1 : 0) * 1e12 +
      countAgreeing(tokens, key, entity) * 1e11 +
      // Who was heard comes before who was only named since, a while.
      Math.max(entity.salient >= 0 ? entity.salient + placeOf(HEARD, 0) : 0, entity.last);
    if (rank > bestRank) {
      best = entity;
      bestRank = rank;
    }
  }
  if (best) return best;
  // «son homologue gabonais, X … le ministre gabonais»: the last one of that people.
  const people = tokens.find(({ word }) => isNationality(word))?.word.key;
  const fellows = cast.people.filter(({ roles, first }) => people !== undefined && roles.has(people) && first < before);
  if (fellows.length > 0) return fellows.reduce((last, other) => (other.last > last.last ? other : last));
  // Who was heard in this paragraph and has no title yet comes before somebody named further down.
  const here = coming.length > 0 ? untitledHere(cast, gender, before).entity : null;
  return here ?? namedNext(coming, before);
}

/** *the EU's representative*: the key of the name that owns; null without one. */
export function ownerIn(tokens: readonly Token[]): string | null {
  for (let at = 1; at < tokens.length; at++)
    if (has(tokens[at]?.word, IS.genitive) && tokens[at - 1]?.word.capital) return (tokens[at - 1] as Token).word.key;
  return null;
}

/** How many paragraphs somebody who was heard stays before those who are only named. */
const HEARD = 2;

/** How far below a lead's *mining minister* the name stands, in paragraphs. */
const NAME_REACH = 2;

/** The only one who is named further below, or the only one of the next paragraphs. */
function namedNext(coming: readonly Entity[], before: number): Entity | null {
  const near = coming.filter(({ first }) => first < before + placeOf(NAME_REACH + 1, 0));
  const named = coming.length === 1 ? coming : near;
  return named.length === 1 ? (named[0] as Entity) : null;
}

/** «le ministre de la Pêche» is not «le Premier ministre sénégalais»: a complement that nothing said of somebody agrees with. */
function isOtherOffice(tokens: readonly Token[], title: string, { roles }: Entity): boolean {
  const of = tokens.findIndex(({ word }, at) => at > 0 && has(word, IS.of) && !has(word, IS.genitive));
  if (of < 0 || roles.size < 2) return false;
  return !tokens.some(
    ({ word }) =>
      word.key !== title && word.kind === 'word' && !has(word, IS.determiner | IS.of) && roles.has(word.key),
  );
}

/** «le ministre gabonais» is not «le ministre chinois». */
function isOtherPeople(tokens: readonly Token[], { roles }: Entity, lexicon: Lexicon): boolean {
  const people = tokens.find(({ word }) => isNationality(word))?.word;
  if (!people || roles.has(people.key)) return false;
  for (const role of roles) if (isNationality(lexicon.word(role))) return true;
  return false;
}

const isNationality = ({ noun }: Word): boolean => (noun & NOUN.nationality) !== 0;

/** How many words beside the title the article has said of somebody too. */
function countAgreeing(tokens: readonly Token[], title: string, { roles }: Entity): number {
  let count = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at] as Token;
    if (word.kind !== 'word' || has(word, IS.determiner | IS.of | IS.preposition) || word.key === title) continue;
    if (roles.has(word.key)) count++;
  }
  return count;
}

/** *An army officer said … the officer told AFP*: somebody whom the article does not name was called so just before. */
export function isUnnamed({ unnamed }: Cast, key: string, before: number): boolean {
  const least = paragraphOf(before) - placeOf(1, 0);
  return unnamed.some(
    ({ head, speaker, place }) => head === key && speaker.name === null && place < before && place >= least,
  );
}

/** «le préfet de la Mayenne», but «la ministre sous les applaudissements de la salle». */
export function hasComplement(tokens: readonly Token[], head: Token): boolean {
  for (let at = tokens.indexOf(head) + 1; at < tokens.length; at++) {
    const word = tokens[at]?.word;
    // «le coureur de 24 ans»
    if (has(word, IS.of)) return tokens[at + 1]?.word.kind !== 'number';
    if (has(word, IS.preposition) && !has(word, IS.to)) return false;
  }
  return false;
}
