import { isGerund } from '../phrases/verbish.ts';
import type { Token } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';
import { type Cast, firstAt, genderOf, NOBODY, type Speaker, toSpeaker } from './cast.ts';
import { type Entity, type Mention, placeOf } from './entities.ts';
import { recall, recallBody } from './unnamed.ts';

/** Bodies: «le groupe» is the firm the article is about, «la mairie» speaks for itself. */
export function resolveBody(
  cast: Cast,
  paragraph: number,
  tokens: readonly Token[],
  head: Token,
  definite: boolean,
  before: number,
): Speaker {
  const { word } = head;
  if (!definite) return NOBODY;
  // «les autorités», *authorities*: nobody in particular.
  const isMany = word.isPlural && !word.capital && (has(tokens[0]?.word, IS.plural) || tokens[0] === head);
  if (isMany && !tokens.some(({ word: other }) => other.capital && other !== tokens[0]?.word)) return NOBODY;
  if (has(tokens[0]?.word, IS.possessive)) {
    // *Her ministry* is none that was heard.
    if (((tokens[0] as Token).word.noun & NOUN.personal) !== 0) return NOBODY;
    // *its insurer* is another firm.
    if ((word.noun & NOUN.firm) !== 0 && cast.lexicon.data.syntax.plainInquit) return NOBODY;
    const owner = recallBody(cast, before);
    // «Le groupe, les Maisons Vial, n'a rien confirmé. Contactée, sa direction …»: the only one of the paragraph.
    const isHere = owner?.entity != null && owner.entity.salient >= placeOf(paragraph, 0);
    const here = isHere ? [] : firmsHere(cast, paragraph, before);
    return here.length === 1 ? toSpeaker(here[0] as Entity) : (owner ?? NOBODY);
  }
  const of = tokens.findIndex(({ word: other, start }) => start > head.start && has(other, IS.of));
  // «le fabricant d'emballages» is the firm, «la direction du port» none that is called otherwise.
  const tellsWhatFirm =
    (word.noun & NOUN.firm) !== 0 &&
    of > 0 &&
    of === tokens.length - 2 &&
    (tokens[of - 1] === head || ((tokens[of - 1] as Token).word.noun & NOUN.nationality) !== 0) &&
    !has(tokens[of]?.word, IS.determiner) &&
    tokens[of + 1]?.word.capital === false;
  const hasComplement = of >= 0 && !tellsWhatFirm;
  const called = cast.lexicon.data.syntax.plainInquit ? namedSo(cast, tokens) : undefined;
  if (called) return toSpeaker(called);
  const narrower = cast.lexicon.broader.get(word.key) ?? [];
  const exact =
    hasComplement || tokens.filter(({ word: other }) => (other.noun & NOUN.nationality) === 0).length > 2
      ? []
      : cast.bodies.filter(({ roles, words }) => roles.has(word.key) || words.includes(word.key));
  const known =
    exact.length > 0 || hasComplement || narrower.length === 0
      ? exact
      : cast.bodies.filter(
          ({ roles, words, first }) => first < before && narrower.some(kind => roles.has(kind) || words.includes(kind)),
        );
  const [only] = known;
  if (only && known.length === 1) {
    const isPlace = only.words.includes(word.key) || cast.lexicon.settlements.has(word.key);
    const name = isPlace ? null : fullName(cast, only, word.key);
    return name ? { ...toSpeaker(only), name, gender: genderOf(tokens, head) } : toSpeaker(only);
  }
  if ((word.noun & NOUN.firm) !== 0 && (!hasComplement || tokens[of + 1]?.word.capital)) {
    // «Brandtner a répliqué. Le groupe de Stuttgart …»: the only one that was named in the paragraph.
    const here = firmsHere(cast, paragraph, before);
    if (here.length === 1 && (known.length === 0 || known.includes(here[0] as Entity)))
      return toSpeaker(here[0] as Entity);
  }
  if ((word.noun & NOUN.firm) !== 0 && !hasComplement) {
    const pool =
      known.length > 0
        ? known
        : cast.bodies.filter(entity => entity.first < placeOf(paragraph, head.start) && isFirmLike(entity, cast));
    // The firm that the article is about is named at its beginning; another has to be heard first.
    const best = pool.toSorted((a, b) => firmRank(b, cast) - firmRank(a, cast) || a.first - b.first)[0];
    // «l'agence» is the one that was heard, and no firm that nobody called so.
    const called = recall(cast, word.key, before)?.name;
    const isOther = called != null && called.toLowerCase() !== word.key && !best?.roles.has(word.key);
    if (best && !isOther) return toSpeaker(best);
  }
  const earlier = recall(cast, word.key, before);
  if (earlier && tokens.length <= 3) return earlier;
  // *the union representing them*
  const doing = tokens.findIndex(
    ({ word: other }, at) => isGerund(other, cast.lexicon) && tokens[at + 1]?.word.pronoun != null,
  );
  return {
    name: nameOf(cast.texts[paragraph] as string, doing > 0 ? tokens.slice(0, doing) : tokens),
    entity: null,
    gender: genderOf(tokens, head),
    plural: false,
  };
}

/** *the country's space agency* of *Korea Space Launch Agency*: the only body whose name has both words. */
function namedSo({ bodies }: Cast, tokens: readonly Token[]): Entity | undefined {
  const owner = tokens.findIndex(({ word }) => has(word, IS.genitive));
  const keys = tokens
    .slice(owner + 1)
    .filter(({ word }) => word.kind === 'word' && !has(word, IS.determiner))
    .map(({ word }) => word.key);
  if (keys.length !== 2 || tokens.slice(owner + 1).some(({ word }) => word.capital || has(word, IS.of)))
    return undefined;
  const named = bodies.filter(({ words }) => keys.every(key => words.includes(key)));
  return named.length === 1 ? named[0] : undefined;
}

/** Nobody has to look further than that for what a body is called. */
const MOST_SEARCHED = 500;

/** «la préfecture», which the article calls «préfecture de Savoie» elsewhere: a body that is called after a place; else null. */
function fullName({ mentions, paragraphs, texts }: Cast, entity: Entity, key: string): string | null {
  let searched = 0;
  for (let paragraph = 0; paragraph < mentions.length; paragraph++)
    for (const mention of mentions[paragraph] as readonly Mention[]) {
      if (++searched > MOST_SEARCHED) return null;
      if (mention.entity !== entity) continue;
      const tokens = paragraphs[paragraph] as readonly Token[];
      const at = firstAt(tokens, mention.start);
      const of = has(tokens[at - 1]?.word, IS.determiner) && !has(tokens[at - 1]?.word, IS.of) ? at - 2 : at - 1;
      const head = tokens[of - 1];
      if (head?.word.key === key && has(tokens[of]?.word, IS.of) && !head.word.capital)
        return (texts[paragraph] as string).slice(head.start, mention.end);
    }
  return null;
}

/** The firms that were named in the paragraph. */
function firmsHere(cast: Cast, paragraph: number, before: number): Entity[] {
  const start = placeOf(paragraph, 0);
  return cast.bodies.filter(entity => entity.last >= start && entity.last < before && isFirmLike(entity, cast));
}

/** No place and no public body, for all its name tells. */
function isFirmLike(entity: Entity, { places, lexicon }: Cast): boolean {
  const { words, roles, salient } = entity;
  const kinds = kindsOf(roles, lexicon);
  const isCalledFirm = kinds.some(isFirm);
  if (places.has(entity) && !isCalledFirm && salient < 0) return false;
  // *state capital Ranchi*
  if ([...roles].some(role => lexicon.settlements.has(role))) return false;
  // *The shopworkers' union Usdaw*
  if (!isCalledFirm && kinds.some(noun => (noun & (NOUN.body | NOUN.role)) === NOUN.body)) return false;
  // «a-t-elle déclaré à l'agence Belga»
  if (salient < 0 && kinds.some(noun => (noun & NOUN.audience) !== 0)) return false;
  const nouns = words.map(word => lexicon.word(word).noun);
  // *Local 614 of the Bakery Workers*, «Producteurs de lait»
  if (!isCalledFirm && nouns.some(noun => (noun & (NOUN.group | NOUN.firm)) === NOUN.group)) return false;
  // *West African*
  if (((nouns.at(-1) ?? 0) & NOUN.nationality) !== 0 && roles.size === 0) return false;
  if (nouns.some(noun => (noun & NOUN.body) !== 0 && !isFirm(noun))) return isCalledFirm;
  return words.length > 1 || roles.size > 0 || salient >= 0;
}

/** What is called a firm comes before what only is called something, and who was heard before who was named. */
function firmRank({ roles, salient }: Entity, { lexicon }: Cast): number {
  return (kindsOf(roles, lexicon).some(isFirm) ? 4 : 0) + (roles.size > 0 ? 2 : 0) + (salient >= 0 ? 1 : 0);
}

/** What the article calls something, as classes of nouns. */
const kindsOf = (roles: Iterable<string>, lexicon: Lexicon): number[] =>
  [...roles].map(role => lexicon.word(role).noun);

const isFirm = (noun: number): boolean => (noun & NOUN.firm) !== 0;

/** A body without a name is called what the article calls it, without its article. */
export function nameOf(text: string, tokens: readonly Token[]): string {
  const first = tokens.findIndex(({ word }) => !has(word, IS.determiner)) as number;
  const start = (tokens[Math.max(0, first)] as Token).start;
  // «le ministère obtenue par …»
  const isEnd = ({ kind, noun }: Word): boolean => kind === 'comma' || kind === 'open' || (noun & NOUN.seen) !== 0;
  const comma = tokens.find(({ word, start: at }) => isEnd(word) && at > start);
  const last = comma ? comma.start : (tokens.at(-1) as Token).end;
  return text.slice(start, last).trimEnd();
}
