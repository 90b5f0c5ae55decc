import type { Token } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN } from '../words/word.ts';
import { type Entity, type Gender, type Mention, placeOf } from './entities.ts';

/** Who a source is: the name to give, and the entity where it has one. */
export interface Speaker {
  readonly name: string | null;
  readonly entity: Entity | null;
  readonly gender: Gender;
  readonly plural: boolean;
}

/** Whom the article does not tell. */
export const NOBODY: Speaker = { name: null, entity: null, gender: null, plural: false };

/** What is known of an article's people while it is read from its first to its last sentence. */
export interface Cast {
  readonly mentions: readonly (readonly Mention[])[];
  readonly people: readonly Entity[];
  readonly bodies: readonly Entity[];
  readonly paragraphs: readonly (readonly Token[])[];
  readonly texts: readonly string[];
  readonly lexicon: Lexicon;
  /** What is only ever somewhere that something happens: *on Quay Street*. */
  readonly places: ReadonlySet<Entity>;
  /** Noun phrases without a name that were subjects or sources, the last one first: «la direction du port». */
  readonly unnamed: { head: string; speaker: Speaker; place: number }[];
}

/** No article has more people; what lists a thousand names is none. */
const MOST_NAMES = 400;

/** The people and bodies of an article, none of them heard yet. */
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
    places: placesOf(found, paragraphs),
    unnamed: [],
  };
}

function placesOf(found: readonly Mention[], paragraphs: readonly (readonly Token[])[]): Set<Entity> {
  const places = new Set<Entity>();
  const others = new Set<Entity>();
  for (const { entity, paragraph, start } of found) {
    const tokens = paragraphs[paragraph] ?? [];
    let before = firstAt(tokens, start) - 1;
    if (has(tokens[before]?.word, IS.determiner)) before--;
    const isPlaced = ((tokens[before]?.word.noun ?? 0) & NOUN.locative) !== 0;
    (isPlaced ? places : others).add(entity);
  }
  for (const entity of others) places.delete(entity);
  return places;
}

/** A person or body as a speaker. */
export const toSpeaker = (entity: Entity): Speaker => ({
  name: entity.name,
  entity,
  gender: entity.gender,
  plural: false,
});

/** The index of the first of these stretches, in order, that begins at `start` or behind it. */
export function firstAt(list: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as { start: number }).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The names that begin in a stretch of a paragraph, in order. */
export function mentionsIn(cast: Cast, paragraph: number, start: number, end: number): Mention[] {
  const mentions = cast.mentions[paragraph] ?? [];
  const inside: Mention[] = [];
  for (let at = firstAt(mentions, start); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start >= end) break;
    inside.push(mention);
  }
  return inside;
}

/** The tokens that stand wholly in a stretch of a paragraph. */
export function tokensIn(cast: Cast, paragraph: number, start: number, end: number): Token[] {
  const tokens = cast.paragraphs[paragraph] ?? [];
  let at = firstAt(tokens, start);
  const first = at;
  while (at < tokens.length && (tokens[at] as Token).end <= end) at++;
  return tokens.slice(first, at);
}

/** The noun that says what a phrase is about. */
export function headOf(tokens: readonly Token[], { data }: Lexicon): Token | undefined {
  const bits = NOUN.role | NOUN.body | NOUN.text | NOUN.group | NOUN.firm;
  for (const token of tokens) {
    const { word } = token;
    if (has(word, IS.of | IS.relative) && !has(word, IS.genitive) && token !== tokens[0]) break;
    if (word.kind === 'comma') break;
    if ((word.noun & bits) !== 0) {
      // *bank spokesman*, *state transportation department*: the last noun of a row is the head.
      const next = tokens[tokens.indexOf(token) + 1]?.word;
      // «la députée PS» is no party.
      const isOfParty =
        (word.noun & NOUN.role) !== 0 && !word.capital && next?.capital && (next.noun & NOUN.role) === 0;
      if (isOfParty) return token;
      // «le parquet financier» is no financier.
      const isBody = (word.noun & (NOUN.body | NOUN.role)) === NOUN.body && !has(word, IS.determiner);
      if (isBody && next && (next.noun & NOUN.role) !== 0 && !next.capital && !data.syntax.plainInquit) return token;
      if (next && (next.noun & bits) !== 0 && (next.noun & NOUN.guessed) === 0 && !has(next, IS.of)) continue;
      // *the UN's humanitarian chief*
      if (has(next, IS.genitive)) continue;
      return token;
    }
  }
  return undefined;
}

/** What the article or the noun of a phrase tells of the gender. */
export function genderOf(tokens: readonly Token[], head: Token | undefined): Gender {
  const article = tokens[0]?.word;
  if (((head?.word.noun ?? 0) & NOUN.feminine) !== 0 || has(article, IS.feminine)) return 'f';
  return has(article, IS.masculine) || ((head?.word.noun ?? 0) & NOUN.masculine) !== 0 ? 'm' : null;
}

/** The person named last between two places, of this gender unless it is null. */
export function nearestNamed(cast: Cast, gender: Gender, before: number, least: number): Entity | null {
  let best: Entity | null = null;
  for (const entity of cast.people) {
    if (entity.last < least || entity.last >= before || entity.last < 0) continue;
    if (gender !== null && entity.gender !== gender) continue;
    if (!best || entity.last > best.last) best = entity;
  }
  return best;
}

/** The person who was subject or source last, of this gender unless it is null, of the last paragraphs. */
export function nearestHeard({ people }: Cast, gender: Gender, before: number): Entity | null {
  const least = before - placeOf(2, 0);
  let best: Entity | null = null;
  for (const entity of people) {
    if (entity.salient < least || entity.salient >= before || entity.salient < 0) continue;
    if (gender !== null && entity.gender !== null && entity.gender !== gender) continue;
    if (!best || entity.salient > best.salient) best = entity;
  }
  return best;
}
