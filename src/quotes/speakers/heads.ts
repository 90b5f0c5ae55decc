import type { Token } from '../structure/items.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';
import { resolveBody } from './bodies.ts';
import { type Cast, genderOf, headOf, NOBODY, type Speaker, toSpeaker } from './cast.ts';
import { type Mention, placeOf } from './entities.ts';
import { resolveLast, untitledHere } from './epithets.ts';
import { isBodyToken, isByGroup, isIssuer, makerOf } from './issuers.ts';
import { bearerBelowLead, namedBelowLead } from './leads.ts';
import { ownerOf } from './owners.ts';
import { hasComplement, isUnnamed, ownerIn, resolveRole } from './roles.ts';
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

/** «l'homme d'affaires»: a complement that tells what kind, and not of what. */
function isKindOf(tokens: readonly Token[], head: Token): boolean {
  const [of, noun, ...rest] = tokens.slice(tokens.indexOf(head) + 1).map(({ word }) => word);
  return has(of, IS.of) && !has(of, IS.determiner) && noun?.kind === 'word' && !noun.capital && rest.length === 0;
}

const isIndefinite = (word: Word): boolean => (word.noun & NOUN.indefinite) !== 0;
