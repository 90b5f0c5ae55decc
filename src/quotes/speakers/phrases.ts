import type { Stretch } from '../contents/draft.ts';
import type { Token } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';
import { nameOf, resolveBody } from './bodies.ts';
import {
  type Cast,
  firstAt,
  genderOf,
  headOf,
  mentionsIn,
  NOBODY,
  nearestHeard,
  nearestNamed,
  type Speaker,
  tokensIn,
  toSpeaker,
} from './cast.ts';
import { type Mention, paragraphOf, placeOf } from './entities.ts';
import { resolveLast } from './epithets.ts';
import { isAnyOf, isGoverned, isMember, isRegion } from './governed-names.ts';
import { resolveHead } from './heads.ts';
import { isDemonym } from './names.ts';
import { ownerOf } from './owners.ts';

/** «le cabinet Wéry»: the body that is called after a person; null without one. */
function officeOf(tokens: readonly Token[], { start }: Mention): Token | null {
  const [article, noun, name] = tokens;
  if (tokens.length !== 3 || !article || !noun || name?.start !== start || !isDefinite(article)) return null;
  return (noun.word.noun & (NOUN.body | NOUN.role)) === NOUN.body ? noun : null;
}

/** Who a noun phrase names, by its names, else by its head noun. */
export function resolvePhrase(cast: Cast, { paragraph, start, end }: Stretch, before: number): Speaker {
  const tokens = tokensIn(cast, paragraph, start, end);
  if (tokens.length === 0) return NOBODY;
  const inside = mentionsIn(cast, paragraph, start, end);
  const heads = inside.filter(
    (mention, at) =>
      !isGoverned(tokens, mention) &&
      !isRegion(tokens, inside, at) &&
      !isAnyOf(tokens, mention) &&
      !isMember(tokens, mention),
  );
  const person = heads.find(({ entity }) => entity.isPerson);
  // «l'entourage du ministre, Paul Roche»
  const group = tokens[1];
  const isAround = has(tokens[2]?.word, IS.of) && !has(tokens[2]?.word, IS.genitive);
  if (person && group && isAround && isGroupAround(group.word)) return NOBODY;
  const office = person ? officeOf(tokens, person) : null;
  if (office)
    return {
      name: nameOf(cast.texts[paragraph] as string, tokens),
      entity: null,
      gender: genderOf(tokens, office),
      plural: false,
    };
  if (person) return joinSpeakers(cast, tokens, heads, true) ?? toSpeaker(person.entity);
  if (((tokens[0] as Token).word.noun & NOUN.ours) !== 0) return NOBODY;
  // *in her view*
  if (tokens.length === 1 && has(tokens[0]?.word, IS.possessive))
    return ownerOf(cast, (tokens[0] as Token).word, before);
  const head = headOf(tokens, cast.lexicon);
  // *a senior Coalition source*
  if (head && cast.lexicon.anonymous.has(head.word.key)) return NOBODY;
  // *the 34-year-old German*: the subject of the sentence before, rather than who was named last.
  const isAged = (((tokens[1]?.word.noun ?? 0) & NOUN.age) !== 0 || hasAge(tokens)) && isDefinite(tokens[0] as Token);
  if (isAged && (!head || (head.word.noun & NOUN.role) !== 0)) {
    const titled = head ? resolveHead(cast, paragraph, tokens, head, inside, before) : NOBODY;
    if (titled.name !== null) return titled;
    const heard = nearestHeard(cast, genderOf(tokens, head), before);
    if (heard) return toSpeaker(heard);
  }
  const known = ((tokens[0] as Token).word.noun & NOUN.demonstrative) !== 0;
  if (known && (!head || (head.word.noun & (NOUN.role | NOUN.body)) === NOUN.role)) {
    const place = placeOf(paragraph, start);
    const gender = genderOf(tokens, head);
    const heard = nearestHeard(cast, gender, place);
    const latest = nearestNamed(cast, gender, place, place - placeOf(2, 0));
    // «Godelieve Roche les a comptés. « … », dit cette libraire»: a subject of this paragraph, whether the gender is known or not.
    const isHere = heard !== null && heard.salient >= paragraphOf(place) && (latest?.last ?? -1) < paragraphOf(place);
    const named = isHere ? heard : latest;
    return named && !isSomebodySince(cast, paragraph, named.last, start) ? toSpeaker(named) : NOBODY;
  }
  if (
    tokens.length === 2 &&
    inside.length === 0 &&
    isDemonym(tokens, 1, cast.lexicon) &&
    isDefinite(tokens[0] as Token)
  )
    return resolveLast(cast, genderOf(tokens, undefined), before);
  const body = heads.find(({ entity }) => !entity.isPerson);
  // *Grocery chains Halden Foods and PriceBarn*
  const isKinds = head?.word.isPlural === true && head.end <= (heads[0]?.start ?? 0);
  const isNamed = head !== undefined && heads.some(mention => holds(mention, head));
  const joined = head && !isKinds && !isNamed ? null : joinSpeakers(cast, tokens, heads, false);
  if (joined) return joined;
  // *The farmers of Arlet and Rosoy*
  const isMany = head?.word.isPlural === true && !head.word.capital && head === tokens[1];
  if (
    head &&
    isMany &&
    (head.word.noun & NOUN.group) !== 0 &&
    has(tokens[2]?.word, IS.of) &&
    !heads.some(({ entity }) => entity.isPerson)
  )
    return NOBODY;
  // *Analysts at the bank Pelham Rowe*
  const isAt = head === tokens[0] && head?.word.isPlural === true && has(tokens[1]?.word, IS.preposition);
  if (isAt && ((head?.word.noun ?? 0) & NOUN.group) !== 0) return NOBODY;
  // *New Zealand scientists* are nobody in particular.
  if (head && (head.word.noun & NOUN.group) !== 0 && (!body || head.start > body.end)) return NOBODY;
  // *The mine's owner, Corvane Resources*
  const explained =
    body && head && tokens.some(({ word, end }) => word.kind === 'comma' && end > head.end && end <= body.start);
  if (explained) return toSpeaker(body.entity);
  // *the UN refugee agency* is a body of its own.
  const own = body && tokens[1]?.start === body.start ? ownBody(tokens, body, cast.lexicon) : undefined;
  if (own)
    return {
      name: nameOf(cast.texts[paragraph] as string, tokens),
      entity: null,
      gender: genderOf(tokens, own),
      plural: false,
    };
  // *Its largest shareholder, the Terborgh family foundation*
  const comma = tokens.findIndex(({ word }) => word.kind === 'comma');
  const tail = comma > 0 && has(tokens[comma + 1]?.word, IS.determiner) ? tokens.slice(comma + 1) : [];
  const tailHead = headOf(tail, cast.lexicon);
  if ((!head || (head.word.noun & NOUN.role) !== 0) && tailHead && isBodyTitle(tailHead.word) && tail.some(isCapital))
    return resolveBody(cast, paragraph, tail, tailHead, true, before);
  // *a UN official* is somebody, *the Transport Agency* a body.
  if (
    body &&
    (!head ||
      (head.word.noun & NOUN.role) === 0 ||
      isBodyTitle(head.word) ||
      (head.end <= body.end && head.start >= body.start))
  ) {
    const word = tokens[0]?.word;
    if (
      has(word, IS.plural) &&
      tokens.length > 2 &&
      head &&
      head.start < body.start &&
      (head.word.noun & NOUN.group) !== 0
    )
      return NOBODY;
    return toSpeaker(body.entity);
  }
  // *botanists from the city's Museum of Railways*: a body that is none of those who speak.
  const isInside = head && inside.some(mention => holds(mention, head) && !heads.includes(mention));
  return head && !isInside ? resolveHead(cast, paragraph, tokens, head, inside, before) : NOBODY;
}

const isCapital = ({ word }: Token): boolean => word.capital;

/** The noun of a body behind a name and plain words: *UN refugee agency*, but not *Volvo group*. */
function ownBody(tokens: readonly Token[], { end }: Mention, { kinds }: Lexicon): Token | undefined {
  const first = tokens.findIndex(({ start }) => start >= end);
  for (let at = first; at > 0 && at < tokens.length; at++) {
    const { word } = tokens[at] as Token;
    if (word.kind !== 'word' || word.capital || word.is !== 0) return undefined;
    // *the New Brunswick government*
    const isPublic = (word.noun & (NOUN.body | NOUN.firm | NOUN.role)) === NOUN.body && !kinds.has(word.key);
    if ((word.noun & (NOUN.body | NOUN.firm)) !== 0) return at > first || isPublic ? tokens[at] : undefined;
  }
  return undefined;
}

const holds = ({ start, end }: Mention, token: Token): boolean => start <= token.start && token.end <= end;

/** How far back somebody without a name may stand, in tokens. */
const SOMEBODY_REACH = 12;

/** «… commandée à un acousticien. Celui-ci écrit»: somebody without a name stands behind the last name. */
function isSomebodySince(cast: Cast, paragraph: number, named: number, end: number): boolean {
  const tokens = cast.paragraphs[paragraph] ?? [];
  const last = firstAt(tokens, end) - 1;
  for (let at = last; at > Math.max(0, last - SOMEBODY_REACH); at--) {
    if (placeOf(paragraph, (tokens[at] as Token).start) <= named) return false;
    const article = tokens[at - 1]?.word;
    const isOne = ((article?.noun ?? 0) & NOUN.indefinite) !== 0 && !has(article, IS.plural);
    if (isOne && ((tokens[at] as Token).word.noun & (NOUN.role | NOUN.body)) === NOUN.role) return true;
  }
  return false;
}

/** A noun for people around somebody: «entourage», «proches». */
const isGroupAround = ({ noun, capital }: Word): boolean =>
  !capital && (noun & (NOUN.group | NOUN.role | NOUN.body | NOUN.text)) === NOUN.group;

/** «la gauchère de 22 ans» */
const hasAge = (tokens: readonly Token[]): boolean =>
  tokens.length === 5 && has(tokens[2]?.word, IS.of) && tokens[3]?.word.kind === 'number';

const isDefinite = ({ word }: Token): boolean => has(word, IS.determiner) && (word.noun & NOUN.indefinite) === 0;

/** «A et B» are two: of people only, where there is one. */
function joinSpeakers(
  { lexicon }: Cast,
  tokens: readonly Token[],
  heads: readonly Mention[],
  ofPeople: boolean,
): Speaker | null {
  const joined = ofPeople ? heads.filter(({ entity }) => entity.isPerson) : heads;
  if (joined.length < 2 || !isJoined(tokens, heads, lexicon)) return null;
  const names = [...new Set(joined.map(({ entity }) => entity.name))];
  const name = [names.slice(0, -1).join(', '), ...names.slice(-1)]
    .filter(part => part !== '')
    .join(` ${lexicon.data.and} `);
  return { name, entity: null, gender: null, plural: true };
}

const isBodyTitle = (word: Word): boolean => (word.noun & (NOUN.firm | NOUN.body)) !== 0;

function isJoined(tokens: readonly Token[], heads: readonly Mention[], lexicon: Lexicon): boolean {
  const first = heads[0] as Mention;
  const last = heads.at(-1) as Mention;
  return tokens.some(({ word, start }) => word.key === lexicon.data.and && start > first.start && start < last.start);
}
