import type { Pronoun } from '../language/speech.ts';
import type { Stretch } from './contents.ts';
import { IS, type Lexicon, NOUN, type Word } from './lexicon.ts';
import { type Entity, type Gender, type Mention, placeOf } from './names.ts';
import type { Token } from './tokens.ts';

/** Who a source is: the name to give, and the entity where it has one. */
export interface Speaker {
  readonly name: string | null;
  readonly entity: Entity | null;
  readonly gender: Gender;
  readonly plural: boolean;
}

export const NOBODY: Speaker = { name: null, entity: null, gender: null, plural: false };

/** What is known of an article's people while it is read from its first to its last sentence. */
export interface Cast {
  readonly mentions: readonly (readonly Mention[])[];
  readonly people: readonly Entity[];
  readonly bodies: readonly Entity[];
  readonly paragraphs: readonly (readonly Token[])[];
  readonly texts: readonly string[];
  readonly lexicon: Lexicon;
  /** Noun phrases without a name that were subjects or sources, the last one first: «la direction du port». */
  readonly unnamed: { head: string; speaker: Speaker; place: number }[];
}

const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.is & bits) !== 0;

/** No article has more people; what lists a thousand names is none. */
const MOST_NAMES = 400;

export function makeCast(
  found: readonly Mention[],
  paragraphs: readonly (readonly Token[])[],
  texts: readonly string[],
  lexicon: Lexicon,
): Cast {
  const mentions: Mention[][] = paragraphs.map(() => []);
  for (const mention of found) mentions[mention.paragraph]?.push(mention);
  const entities = [...new Set(found.map(({ entity }) => entity))];
  return {
    mentions,
    people: entities.filter(({ isPerson }) => isPerson).slice(0, MOST_NAMES),
    bodies: entities.filter(({ isPerson }) => !isPerson).slice(0, MOST_NAMES),
    paragraphs,
    texts,
    lexicon,
    unnamed: [],
  };
}

/** How far back a pronoun's person may have been heard or named, in paragraphs. */
const PRONOUN_REACH = 6;

/**
 * The person or body a pronoun stands for, of those that were subjects or sources before `before`; no body where the words
 * say «je».
 */
export function resolvePronoun(cast: Cast, pronoun: Pronoun, before: number, isPerson = false): Speaker {
  if (pronoun.plural) return NOBODY;
  if (pronoun.person === 0) return cast.lexicon.data.syntax.plainInquit ? resolveThing(cast, before) : NOBODY;
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
  if (!cast.lexicon.data.syntax.plainInquit && !isPerson) {
    if (body && body.place > (best?.salient ?? -1)) return body.speaker;
    const named = latestBody(cast, pronoun.gender, before);
    if (named && named.salient > (best?.salient ?? -1)) return toSpeaker(named);
  }
  // «Le préfet a appelé … Il n'a pas exclu»: whom the article does not name.
  const unnamed = cast.unnamed.find(({ speaker, place }) => place < before && speaker.name === null);
  const isNear =
    unnamed !== undefined && unnamed.place > (best?.salient ?? -1) && unnamed.place >= before - placeOf(1, 0);
  if (isNear && unnamed.speaker.gender !== null && unnamed.speaker.gender === pronoun.gender) return NOBODY;
  if (best) {
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

/** *It*: the document or body that was heard last. */
function resolveThing(cast: Cast, before: number): Speaker {
  const last = cast.unnamed.find(
    ({ place, speaker }) => place < before && place >= before - placeOf(2, 0) && speaker.name !== null,
  );
  let best: Entity | null = null;
  for (const entity of cast.bodies)
    if (entity.salient >= 0 && entity.salient < before && entity.salient > (best?.salient ?? -1)) best = entity;
  if (last && last.place > (best?.salient ?? -1)) return last.speaker;
  return best ? toSpeaker(best) : NOBODY;
}

function nearestNamed(cast: Cast, gender: Gender, before: number, least: number): Entity | null {
  let best: Entity | null = null;
  for (const entity of cast.people) {
    if (entity.last < least || entity.last >= before || entity.last < 0) continue;
    if (gender !== null && entity.gender !== gender) continue;
    if (!best || entity.last > best.last) best = entity;
  }
  return best;
}

export const toSpeaker = (entity: Entity): Speaker => ({
  name: entity.name,
  entity,
  gender: entity.gender,
  plural: false,
});

/** Who a noun phrase names, by its names, else by its head noun. */
export function resolvePhrase(cast: Cast, { paragraph, start, end }: Stretch, before: number): Speaker {
  const tokens = tokensIn(cast, paragraph, start, end);
  if (tokens.length === 0) return NOBODY;
  const inside = mentionsIn(cast, paragraph, start, end);
  const heads = inside.filter(mention => !isGoverned(tokens, mention));
  const people = heads.filter(({ entity }) => entity.isPerson).map(({ entity }) => entity);
  if (people.length > 1 && isJoined(tokens, heads, cast.lexicon)) {
    const names = [...new Set(people.map(({ name }) => name))];
    return { name: names.join(` ${cast.lexicon.data.and} `), entity: null, gender: null, plural: true };
  }
  if (people[0]) return toSpeaker(people[0]);
  if (((tokens[0] as Token).word.noun & NOUN.ours) !== 0) return NOBODY;
  const head = headOf(tokens);
  const known = people.length === 0 && ((tokens[0] as Token).word.noun & NOUN.demonstrative) !== 0;
  if (known && (!head || (head.word.noun & (NOUN.role | NOUN.body)) === NOUN.role)) {
    const place = placeOf(paragraph, start);
    const named = nearestNamed(cast, genderOf(tokens, head), place, place - placeOf(2, 0));
    return named ? toSpeaker(named) : NOBODY;
  }
  const body = heads.find(({ entity }) => !entity.isPerson);
  if (!head && heads.length > 1 && isJoined(tokens, heads, cast.lexicon)) {
    const names = [...new Set(heads.map(({ entity }) => entity.name))];
    return { name: names.join(` ${cast.lexicon.data.and} `), entity: null, gender: null, plural: true };
  }
  if (head && (head.word.noun & NOUN.group) !== 0 && !body) return NOBODY;
  if (body && (!head || head.start >= body.start || (head.word.noun & NOUN.role) === 0 || isBodyTitle(head.word))) {
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
  return head ? resolveHead(cast, paragraph, tokens, head, inside, before) : NOBODY;
}

const isBodyTitle = (word: Word): boolean => (word.noun & (NOUN.firm | NOUN.body)) !== 0;

/** The index of the first of these stretches, in order, that begins at `start` or behind it. */
function firstAt(list: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as { start: number }).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mentionsIn(cast: Cast, paragraph: number, start: number, end: number): Mention[] {
  const mentions = cast.mentions[paragraph] ?? [];
  const inside: Mention[] = [];
  for (let at = firstAt(mentions, start); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.end > end) break;
    inside.push(mention);
  }
  return inside;
}

function tokensIn(cast: Cast, paragraph: number, start: number, end: number): Token[] {
  const tokens = cast.paragraphs[paragraph] ?? [];
  let at = firstAt(tokens, start);
  const first = at;
  while (at < tokens.length && (tokens[at] as Token).end <= end) at++;
  return tokens.slice(first, at);
}

/** «le maire de Lyon», *head of the UN Office*: the name hangs on a preposition. */
function isGoverned(tokens: readonly Token[], mention: Mention): boolean {
  let at = tokens.findIndex(({ start }) => start >= mention.start) - 1;
  const behind = tokens.find(({ start }) => start >= mention.end)?.word;
  // *Korisa's neighbour*
  if (has(behind, IS.genitive)) return true;
  for (let steps = 0; at >= 0 && steps < 6; at--, steps++) {
    const { word } = tokens[at] as Token;
    if (word.kind !== 'word') return false;
    // «la conseillère d'Etat Edwige Roserens»: the capital before the name ends a title.
    if (
      has(word, IS.of | IS.preposition) &&
      steps > 0 &&
      tokens[at + 1]?.word.capital &&
      ((tokens[at - 1]?.word.noun ?? 0) & NOUN.role) !== 0
    )
      return false;
    if (has(word, IS.of | IS.preposition | IS.to | IS.agent)) return true;
    // Titles may stand between («du président Xi»), other nouns not («fabricant de puces Telvane»).
    if (
      !has(word, IS.determiner) &&
      !word.capital &&
      (word.noun & (NOUN.role | NOUN.body | NOUN.firm | NOUN.honorific | NOUN.nationality)) === 0
    )
      return false;
    if (has(word, IS.determiner) && !has(tokens[at - 1]?.word, IS.of | IS.preposition | IS.to)) return false;
  }
  return false;
}

function isJoined(tokens: readonly Token[], heads: readonly Mention[], lexicon: Lexicon): boolean {
  const first = heads[0] as Mention;
  const last = heads.at(-1) as Mention;
  return tokens.some(({ word, start }) => word.key === lexicon.data.and && start > first.start && start < last.start);
}

/** The noun that says what a phrase is about. */
function headOf(tokens: readonly Token[]): Token | undefined {
  const bits = NOUN.role | NOUN.body | NOUN.text | NOUN.group | NOUN.firm;
  for (const token of tokens) {
    const { word } = token;
    if (has(word, IS.of | IS.relative) && token !== tokens[0]) break;
    if (word.kind === 'comma') break;
    if ((word.noun & bits) !== 0) {
      // *bank spokesman*, *state transportation department*: the last noun of a row is the head.
      const next = tokens[tokens.indexOf(token) + 1]?.word;
      if (next && (next.noun & bits) !== 0 && !has(next, IS.of)) continue;
      return token;
    }
  }
  return undefined;
}

function resolveHead(
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
  const definite = (has(article, IS.determiner) || isBody) && !isIndefinite(article as Word);
  if ((word.noun & NOUN.text) !== 0 && (word.noun & NOUN.role) === 0) {
    const issuer = tokens.some(({ word: { noun } }) => (noun & NOUN.seen) !== 0)
      ? undefined
      : (inside.find(({ entity }) => !entity.isPerson)?.entity ?? inside[0]?.entity);
    if (issuer) return toSpeaker(issuer);
    const agent = tokens.findIndex((token, at) => token !== head && isIssuer(tokens, at));
    if (agent > 0)
      return resolveBody(
        cast,
        paragraph,
        tokens.slice(agent),
        tokens.slice(agent).find(isBodyToken) as Token,
        true,
        before,
      );
    return definite ? (recall(cast, word.key, before) ?? NOBODY) : NOBODY;
  }
  if ((word.noun & NOUN.role) !== 0 && (word.noun & NOUN.body) === 0) {
    if (has(article, IS.plural)) return NOBODY;
    const gender = genderOf(tokens, head);
    const found = resolveRole(cast, word, tokens, gender, before, definite);
    if (found) return toSpeaker(found);
    return definite && !has(article, IS.possessive)
      ? resolveLast(cast, gender, before, (word.noun & NOUN.feminine) !== 0)
      : NOBODY;
  }
  if ((word.noun & (NOUN.body | NOUN.firm)) !== 0) return resolveBody(cast, paragraph, tokens, head, definite, before);
  return NOBODY;
}

const isBodyToken = ({ word }: Token): boolean => (word.noun & NOUN.body) !== 0;

/** «un communiqué du comité», *a study by the institute*: the determiner of the body that issued a document. */
function isIssuer(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  const word = tokens[at]?.word;
  const opens = has(word, IS.determiner) && (has(before, IS.of | IS.agent) || has(word, IS.of));
  return opens && tokens.slice(at + 1, at + 4).some(isBodyToken);
}

const isIndefinite = (word: Word): boolean => (word.noun & NOUN.indefinite) !== 0;

function genderOf(tokens: readonly Token[], head: Token | undefined): Gender {
  const article = tokens[0]?.word;
  if (((head?.word.noun ?? 0) & NOUN.feminine) !== 0 || has(article, IS.feminine)) return 'f';
  return has(article, IS.masculine) || ((head?.word.noun ?? 0) & NOUN.masculine) !== 0 ? 'm' : null;
}

/** «la ministre», «le septuagénaire» of whom nothing else is known: who was heard last, if the gender is hers or his. */
function resolveLast(cast: Cast, gender: Gender, before: number, _feminine: boolean): Speaker {
  const least = before - placeOf(2, 0);
  const recent = cast.people
    .filter(({ salient }) => salient >= least && salient < before)
    .toSorted((a, b) => b.salient - a.salient);
  const last = recent[0];
  if (!last) return NOBODY;
  if (gender !== null) return last.gender === gender ? toSpeaker(last) : NOBODY;
  return recent.length === 1 ? toSpeaker(last) : NOBODY;
}

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
  const modifiers = tokens
    .filter(
      ({ word }) => word.kind === 'word' && !has(word, IS.determiner | IS.of | IS.preposition) && word.key !== key,
    )
    .map(({ word }) => word.key);
  const narrower = cast.lexicon.broader.get(key) ?? [];
  let best: Entity | null = null;
  let bestRank = -1;
  const coming: Entity[] = [];
  for (const entity of cast.people) {
    const later = entity.first > before;
    if (gender !== null && entity.gender !== null && entity.gender !== gender) continue;
    const exact = entity.roles.has(key);
    if (!exact && !narrower.some(word => entity.roles.has(word))) continue;
    const agreeing = modifiers.filter(word => entity.roles.has(word)).length;
    // Named only further below: *its keeper said*, if nobody else bears the title.
    if (later) {
      if (exact) coming.push(entity);
      continue;
    }
    const rank =
      (exact ? 1 : 0) * 1e12 + agreeing * 1e11 + Math.max(entity.salient, entity.last >= 0 ? entity.last : 0, 0);
    if (rank > bestRank) {
      best = entity;
      bestRank = rank;
    }
  }
  return best ?? (coming.length === 1 ? (coming[0] as Entity) : null);
}

/** Bodies: «le groupe» is the firm the article is about, «la mairie» speaks for itself. */
function resolveBody(
  cast: Cast,
  paragraph: number,
  tokens: readonly Token[],
  head: Token,
  definite: boolean,
  before: number,
): Speaker {
  const { word } = head;
  if (!definite) return NOBODY;
  if (has(tokens[0]?.word, IS.possessive)) {
    const owner = recallBody(cast, before);
    return owner ?? NOBODY;
  }
  const hasComplement = tokens.some(({ word: other, start }) => start > head.start && has(other, IS.of));
  const known =
    hasComplement || tokens.length > 2
      ? []
      : cast.bodies.filter(({ roles, words }) => roles.has(word.key) || words.includes(word.key));
  if (known.length === 1) return toSpeaker(known[0] as Entity);
  if ((word.noun & NOUN.firm) !== 0 && !hasComplement) {
    const pool =
      known.length > 0
        ? known
        : cast.bodies.filter(
            entity => entity.first < placeOf(paragraph, head.start) && isFirmLike(entity, cast.lexicon),
          );
    // The firm that the article is about is named at its beginning; another has to be heard first.
    const best = pool.toSorted((a, b) => firmRank(b) - firmRank(a) || a.first - b.first)[0];
    if (best) return toSpeaker(best);
  }
  const earlier = recall(cast, word.key, before);
  if (earlier && tokens.length <= 3) return earlier;
  return {
    name: nameOf(cast.texts[paragraph] as string, tokens),
    entity: null,
    gender: genderOf(tokens, head),
    plural: false,
  };
}

/** No place and no public body, for all its name tells. */
function isFirmLike({ words, roles, salient }: Entity, lexicon: Lexicon): boolean {
  const nouns = words.map(word => lexicon.word(word).noun);
  if (nouns.some(noun => (noun & NOUN.body) !== 0 && (noun & NOUN.firm) === 0)) return roles.size > 0;
  return words.length > 1 || roles.size > 0 || salient >= 0;
}

const firmRank = ({ roles, salient }: Entity): number => (roles.size > 0 ? 2 : 0) + (salient >= 0 ? 1 : 0);

/** A body without a name is called what the article calls it, without its article. */
function nameOf(text: string, tokens: readonly Token[]): string {
  const first = tokens.findIndex(({ word }) => !has(word, IS.determiner)) as number;
  const start = (tokens[Math.max(0, first)] as Token).start;
  const comma = tokens.find(({ word, start: at }) => word.kind === 'comma' && at > start);
  const last = comma ? comma.start : (tokens.at(-1) as Token).end;
  return text.slice(start, last);
}

function recall(cast: Cast, head: string, before: number): Speaker | undefined {
  return cast.unnamed.find(entry => entry.head === head && entry.place < before && entry.speaker.name !== null)
    ?.speaker;
}

function recallBody(cast: Cast, before: number): Speaker | undefined {
  return cast.unnamed.find(({ speaker, place }) => place < before && speaker.name !== null)?.speaker;
}

/** Notes that a phrase was a subject or source, so that pronouns after it can mean it. */
export function remember(cast: Cast, speaker: Speaker, { paragraph, start, end }: Stretch): void {
  const place = placeOf(paragraph, start);
  if (speaker.entity) {
    speaker.entity.salient = Math.max(speaker.entity.salient, place);
    if (speaker.entity.isPerson) return;
  }
  const tokens = tokensIn(cast, paragraph, start, end);
  const head = headOf(tokens);
  if (head && (head.word.noun & (NOUN.body | NOUN.text | NOUN.firm)) !== 0)
    cast.unnamed.unshift({ head: head.word.key, speaker, place });
  else if (head && speaker.name === null && isSomebody(tokens, head))
    cast.unnamed.unshift({ head: head.word.key, speaker: { ...NOBODY, gender: genderOf(tokens, head) }, place });
  if (cast.unnamed.length > 40) cast.unnamed.length = 40;
}

/** One person with a title and no name. */
function isSomebody(tokens: readonly Token[], { word }: Token): boolean {
  return (word.noun & (NOUN.role | NOUN.body | NOUN.group)) === NOUN.role && !has(tokens[0]?.word, IS.plural);
}
