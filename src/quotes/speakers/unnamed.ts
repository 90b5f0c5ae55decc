import type { Stretch } from '../contents/draft.ts';
import type { Item, Token } from '../structure/items.ts';
import { has, IS, NOUN } from '../words/word.ts';
import { type Cast, genderOf, headOf, NOBODY, type Speaker, tokensIn } from './cast.ts';
import { placeOf } from './entities.ts';

// Phrases without a name that were subjects or sources.

/** The phrase with one of these nouns that was heard last and is somebody. */
export function recall(
  { unnamed }: Cast,
  heads: string | readonly string[],
  before: number,
  least = 0,
): Speaker | undefined {
  return unnamed.find(
    ({ head, place, speaker }) =>
      (typeof heads === 'string' ? heads === head : heads.includes(head)) &&
      place < before &&
      place >= least &&
      speaker.name !== null,
  )?.speaker;
}

/** The body or document that was heard last. */
export function recallBody(cast: Cast, before: number): Speaker | undefined {
  return cast.unnamed.find(({ speaker, place }) => place < before && speaker.name !== null)?.speaker;
}

/** Notes that a phrase was a subject or, where it `speaks`, a source, so that pronouns after it can mean it. */
export function remember(cast: Cast, speaker: Speaker, { paragraph, start, end }: Stretch, speaks = false): void {
  const place = placeOf(paragraph, start);
  if (speaker.entity) {
    speaker.entity.salient = Math.max(speaker.entity.salient, place);
  }
  const tokens = tokensIn(cast, paragraph, start, end);
  const head = headOf(tokens, cast.lexicon);
  // *the report by Denise Roe*: a document is *it* afterwards, whoever speaks through it.
  if (speaker.entity?.isPerson && ((head?.word.noun ?? 0) & NOUN.text) === 0) return;
  if (head && (head.word.noun & (NOUN.body | NOUN.text | NOUN.firm)) !== 0)
    cast.unnamed.unshift({ head: head.word.key, speaker, place });
  else if (
    speaker.name === null &&
    (head ? isSomebody(tokens, head) : (speaks && isSomeone(tokens)) || isDescribed(tokens))
  )
    cast.unnamed.unshift({
      head: (head ?? tokens[1])?.word.key ?? '',
      speaker: { ...NOBODY, gender: genderOf(tokens, head) ?? genderOf(tokens.slice(1), undefined) },
      place,
    });
  if (cast.unnamed.length > 40) cast.unnamed.length = 40;
}

/** *In a report, the institute found that …*: who speaks through the document that the sentence brings up. */
export function rememberDocument(cast: Cast, speaker: Speaker, items: readonly Item[], paragraph: number): void {
  if (speaker.name === null) return;
  for (let at = 1; at < items.length - 1; at++) {
    const [before, article, next] = [items[at - 1]?.word, items[at]?.word, items[at + 1]?.word];
    if (((article?.noun ?? 0) & NOUN.indefinite) === 0 || !has(before, IS.preposition) || has(before, IS.of)) continue;
    // *in an emailed statement*
    const isAdjective = next?.kind === 'word' && next.noun === 0 && !next.capital;
    const noun = isAdjective ? items[at + 2]?.word : next;
    if (noun && (noun.noun & (NOUN.text | NOUN.role | NOUN.body)) === NOUN.text)
      cast.unnamed.unshift({ head: noun.key, speaker, place: placeOf(paragraph, (items[at] as Item).start) });
  }
}

/** «une préposée qui a requis l'anonymat»: one person, whatever she is, if the article tells the gender. */
function isSomeone([first, second, third]: readonly Token[]): boolean {
  // «L'une des prévenues»
  if (has(first?.word, IS.determiner) && has(second?.word, IS.feminine | IS.masculine) && has(third?.word, IS.of))
    return true;
  if (first === undefined || second === undefined || second.word.capital || second.word.kind !== 'word') return false;
  return (first.word.noun & NOUN.indefinite) !== 0 && has(first.word, IS.feminine | IS.masculine);
}

/** *The tenant, a 34-year-old teacher*: what a person is, behind a comma. */
function isDescribed(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ word }) => word.kind === 'comma');
  if (comma < 0 || has(tokens[0]?.word, IS.plural)) return false;
  return tokens.slice(comma).some(({ word }) => (word.noun & (NOUN.role | NOUN.age)) !== 0);
}

/** One person with a title and no name. */
function isSomebody(tokens: readonly Token[], { word }: Token): boolean {
  return (word.noun & (NOUN.role | NOUN.body | NOUN.group)) === NOUN.role && !has(tokens[0]?.word, IS.plural);
}
