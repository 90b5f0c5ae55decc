import type { Token } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';
import { resolveBody } from './bodies.ts';
import { type Cast, genderOf, headOf, NOBODY, type Speaker, toSpeaker } from './cast.ts';
import { type Entity, type Gender, type Mention, paragraphOf, placeOf } from './entities.ts';
import { resolveLast, untitledHere } from './epithets.ts';
import { isBodyToken, isByGroup, isIssuer, makerOf } from './issuers.ts';
import { bearerBelowLead, namedBelowLead } from './leads.ts';
import { ownerOf } from './owners.ts';
import { recall } from './unnamed.ts';

/** Who a phrase without a name is, by the noun that heads it: a document, a title, a body. */
export function resolveHead(
  cast: Cast,
  paragraph: number,
  tokens: readonly Token[],
  head: Token,
  inside: readonly Mention[],
  before: number,
): Speaker {
  const { word } = head;
  const article = tokens[0]?.word;
  const isBody = (word.noun & (NOUN.body | NOUN.firm)) !== 0;
  const definite =
    (has(article, IS.determiner) || isBody || ownerIn(tokens) !== null) && !isIndefinite(article as Word);
  if ((word.noun & NOUN.text) !== 0 && (word.noun & NOUN.role) === 0) {
    const isNobodys = tokens.some(({ word: { noun } }, at) => (noun & NOUN.seen) !== 0 || isByGroup(tokens, at));
    const own = inside.filter(({ start }) => !isWhere(tokens, start));
    const agent = tokens.findIndex((token, at) => token !== head && isIssuer(tokens, at, cast.lexicon));
    const named = isNobodys ? undefined : (own.find(({ entity }) => !entity.isPerson) ?? own[0]);
    // «un rapport de la mairie de Garance» is the town hall's.
    const body = agent > 0 ? tokens.slice(agent).find(isBodyToken) : undefined;
    const isOfBody =
      body !== undefined &&
      named !== undefined &&
      !body.word.capital &&
      tokens.some(({ word: link, start, end }) => start >= body.end && end <= named.start && has(link, IS.of));
    if (named && !(isOfBody && !cast.lexicon.data.syntax.plainInquit && !named.entity.isPerson))
      return toSpeaker(named.entity);
    if (agent > 0) {
      // «une note du ministère obtenue par …»
      const seen = tokens.findIndex(({ word: { noun } }, at) => at > agent && (noun & NOUN.seen) !== 0);
      const issuer = tokens.slice(agent, seen < 0 ? undefined : seen);
      // *a report by the agency's inspector general*
      const title = headOf(issuer, cast.lexicon);
      const isTitle = title !== undefined && (title.word.noun & (NOUN.role | NOUN.body)) === NOUN.role;
      if (isTitle && cast.lexicon.data.syntax.plainInquit)
        return resolveHead(cast, paragraph, issuer, title, inside, before);
      return resolveBody(cast, paragraph, issuer, issuer.find(isBodyToken) as Token, true, before);
    }
    const maker = isNobodys ? null : makerOf(tokens, head, cast.lexicon);
    if (maker) return resolveBody(cast, paragraph, maker, maker.find(isBodyToken) as Token, true, before);
    if (has(article, IS.possessive)) return ownerOf(cast, article as Word, before);
    if (!definite) return NOBODY;
    // «Selon une note du ministère, … Le document prévient»
    const kinds = cast.lexicon.broader.get(word.key) ?? [];
    return recall(cast, word.key, before) ?? recall(cast, kinds, before, before - placeOf(1, 0)) ?? NOBODY;
  }
  if ((word.noun & NOUN.role) !== 0 && (word.noun & NOUN.body) === 0) {
    if (has(article, IS.plural)) return NOBODY;
    const gender = genderOf(tokens, head);
    const found = resolveRole(cast, word, tokens, gender, before, definite);
    if (found) return toSpeaker(found);
    const isAny = isIndefinite(article as Word);
    // *A 26-year-old surfer* is somebody whom the next paragraph names; *a judge* may be.
    const isTold = !isAny || tokens.some(({ word: { noun } }) => (noun & NOUN.age) !== 0);
    const named =
      (isAny ? bearerBelowLead(cast, paragraph, word.key) : null) ??
      (isTold ? namedBelowLead(cast, paragraph, gender) : null);
    if (named) return toSpeaker(named);
    // «le préfet de la Mayenne» is told apart from whoever was heard last.
    const isBare =
      !tokens.some(({ word }) => has(word, IS.genitive)) &&
      !has(article, IS.possessive) &&
      (!hasComplement(tokens, head) || (cast.lexicon.epithets.has(word.key) && isKindOf(tokens, head)));
    if (!definite || isUnnamed(cast, word.key, before)) return NOBODY;
    if (!isBare) return has(article, IS.possessive) ? NOBODY : untitledHere(cast, gender, before);
    return resolveLast(cast, gender, before, word.key);
  }
  if ((word.noun & (NOUN.body | NOUN.firm)) !== 0) return resolveBody(cast, paragraph, tokens, head, definite, before);
  return NOBODY;
}

/** *an affidavit filed in Tarrow Court*: where a document lies is not whose it is. */
function isWhere(tokens: readonly Token[], start: number): boolean {
  const at = tokens.findIndex(token => token.start >= start);
  const before = has(tokens[at - 1]?.word, IS.determiner) ? tokens[at - 2]?.word : tokens[at - 1]?.word;
  // «l'arrêté paru au Journal officiel»
  if ([before, tokens[at - 1]?.word].some(word => has(word, IS.to) && !has(word, IS.of | IS.agent))) return true;
  return has(before, IS.preposition) && !has(before, IS.of | IS.agent) && ((before?.noun ?? 0) & NOUN.locative) !== 0;
}

/** *An army officer said … the officer told AFP*: somebody whom the article does not name was called so just before. */
function isUnnamed({ unnamed }: Cast, key: string, before: number): boolean {
  const least = paragraphOf(before) - placeOf(1, 0);
  return unnamed.some(
    ({ head, speaker, place }) => head === key && speaker.name === null && place < before && place >= least,
  );
}

/** «l'homme d'affaires»: a complement that tells what kind, and not of what. */
function isKindOf(tokens: readonly Token[], head: Token): boolean {
  const [of, noun, ...rest] = tokens.slice(tokens.indexOf(head) + 1).map(({ word }) => word);
  return has(of, IS.of) && !has(of, IS.determiner) && noun?.kind === 'word' && !noun.capital && rest.length === 0;
}

/** «le préfet de la Mayenne», but «la ministre sous les applaudissements de la salle». */
function hasComplement(tokens: readonly Token[], head: Token): boolean {
  for (let at = tokens.indexOf(head) + 1; at < tokens.length; at++) {
    const word = tokens[at]?.word;
    // «le coureur de 24 ans»
    if (has(word, IS.of)) return tokens[at + 1]?.word.kind !== 'number';
    if (has(word, IS.preposition) && !has(word, IS.to)) return false;
  }
  return false;
}

const isIndefinite = (word: Word): boolean => (word.noun & NOUN.indefinite) !== 0;

/** «le ministre chinois», «l'archiviste», *the mayor*: who bears that title, the last one heard of several. */
function resolveRole(
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
function ownerIn(tokens: readonly Token[]): string | null {
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
