import type { Token } from '../structure/items.ts';
import { has, IS, isGiven, NOUN } from '../words/word.ts';
import { firstAt } from './cast.ts';
import type { Mention } from './entities.ts';

// Names in a phrase that are not who the phrase means: «le maire de Lyon», *Korisa's neighbour*.

/** «le maire de Lyon», *head of the UN Office*: the name hangs on a preposition. */
export function isGoverned(tokens: readonly Token[], mention: Mention): boolean {
  let at = tokens.findIndex(({ start }) => start >= mention.start) - 1;
  const behind = tokens.find(({ start }) => start >= mention.end)?.word;
  // *Korisa's neighbour*, *Red Cross coordinator Paul Lindholm*
  if (
    has(behind, IS.genitive) ||
    (behind && !behind.capital && (behind.noun & (NOUN.role | NOUN.group)) !== 0 && (behind.noun & NOUN.body) === 0) ||
    isBeforeTitle(tokens, mention)
  )
    return true;
  for (let steps = 0; at >= 0 && steps < 6; at--, steps++) {
    const { word } = tokens[at] as Token;
    if (word.kind !== 'word') return false;
    // *Kessler's coach Dirk Baumann*
    if (has(word, IS.genitive) && steps > 0) return false;
    // *on the South Island's Marlow Coast*
    if (has(word, IS.genitive)) continue;
    // «la conseillère d'Etat Edwige Roserens»: the capital before the name ends a title.
    // So does *the Opposition* of *Leader of the Opposition Ana Roe*.
    const ahead = has(tokens[at + 1]?.word, IS.determiner) ? tokens[at + 2] : tokens[at + 1];
    if (
      has(word, IS.of | IS.preposition) &&
      ahead?.word.capital &&
      (ahead.word.noun & NOUN.honorific) === 0 &&
      ahead.start < mention.start &&
      isTitled(tokens, at - 1)
    )
      return false;
    // «le député de l'opposition Luc Roy»
    const isOfBody = ((ahead?.word.noun ?? 0) & (NOUN.body | NOUN.role)) === NOUN.body && ahead?.word.capital === false;
    if (has(word, IS.of) && isOfBody && mention.entity.isPerson && isTitled(tokens, at - 1)) return false;
    // *Bank of Canada governor Ana Roe*
    if (has(word, IS.of) && tokens[at - 1]?.word.capital && isOffice(tokens, at + 1, mention)) return false;
    if (has(word, IS.of | IS.preposition | IS.to | IS.agent)) return true;
    // *Department of Energy and Environmental Protection*
    if (steps === 0 && has(word, IS.and) && tokens[at - 1]?.word.capital && !isGiven(tokens[at + 1]?.word)) continue;
    // Titles may stand between («du président Xi»), other nouns not («fabricant de puces Telvane»), but for what stands
    // before a title with a capital (*for federal Health Minister Ana Roe*).
    const title = tokens[at + 1];
    if (
      !has(word, IS.determiner) &&
      !word.capital &&
      !(title?.word.capital && title.start < mention.start) &&
      (word.noun & (NOUN.role | NOUN.body | NOUN.firm | NOUN.honorific | NOUN.nationality)) === 0
    )
      return false;
    if (has(word, IS.determiner) && !has(tokens[at - 1]?.word, IS.of | IS.preposition | IS.to)) return false;
  }
  return false;
}

/** The rest of a body's name and a title, before the name of who bears it. */
function isOffice(tokens: readonly Token[], from: number, { start }: Mention): boolean {
  let at = from;
  while (tokens[at]?.word.capital && ((tokens[at] as Token).word.noun & NOUN.role) === 0) at++;
  const title = tokens[at]?.word;
  if (at === from || ((title?.noun ?? 0) & NOUN.role) === 0) return false;
  return tokens[at + 1]?.start === start;
}

/** *Ngāti Wairoto fisheries manager Hana Te Whata*: a plain noun, a title and another name behind. */
function isBeforeTitle(tokens: readonly Token[], { end }: Mention): boolean {
  const at = firstAt(tokens, end);
  const [noun, title, name] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (noun?.kind !== 'word' || noun.capital || noun.is !== 0 || !title || title.capital || !name?.capital) return false;
  return (title.noun & (NOUN.role | NOUN.body)) === NOUN.role;
}

/** «la ministre de la Santé et des Sports»: a title, and what else it is of. */
function isTitled(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (has(tokens[at]?.word, IS.and)) {
    at--;
    while (at > 0 && (tokens[at]?.word.capital || has(tokens[at]?.word, IS.of | IS.determiner))) at--;
  }
  return ((tokens[at]?.word.noun ?? 0) & NOUN.role) !== 0;
}

/** *the mayor of Tarn Hollow, Vermont*: where the place is that somebody has an office of. */
export function isRegion(tokens: readonly Token[], inside: readonly Mention[], at: number): boolean {
  const [place, region] = [inside[at - 1], inside[at] as Mention];
  if (!place || place.entity.isPerson || region.entity.isPerson || region.start - place.end > 2) return false;
  return tokens.some(({ word, start }) => word.kind === 'comma' && start === place.end) && isGoverned(tokens, place);
}

/** *a Victorian almanac*: between «a» and a plain noun a capital tells what kind it is. */
export function isAnyOf(tokens: readonly Token[], { start, end }: Mention): boolean {
  if (tokens[1]?.start !== start || ((tokens[0] as Token).word.noun & NOUN.indefinite) === 0) return false;
  const next = tokens.find(token => token.start >= end)?.word;
  return next?.kind === 'word' && !next.capital && next.is === 0 && next.noun === 0;
}

/** «L'intersyndicale (CGT, SUD, FO)»: those who belong to it. */
export function isMember(tokens: readonly Token[], { start }: Mention): boolean {
  const open = tokens.findIndex(({ word }) => word.kind === 'open');
  if (open <= 0) return false;
  const at = tokens.findIndex(token => token.start === start);
  const close = tokens.findIndex(({ word }, index) => index > open && word.kind === 'close');
  return open < at && close > at && tokens.slice(open, close).some(({ word }) => word.kind === 'comma');
}
