import type { Token } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { endsWithAny, has, IS, isGiven, NOUN, type Word } from '../words/word.ts';
import { opensSentence } from './titles.ts';

// Names of bodies go on in small letters: where they end.

/** Behind the small words that end the name of a body; the same place where it is no body's, or ends in a capital. */
export function behindBody(tokens: readonly Token[], from: number, to: number, text: string, lexicon: Lexicon): number {
  const bracket = behindAcronymed(tokens, from, to);
  if (bracket > to) return bracket;
  if (!lexicon.data.syntax.plainInquit)
    return Math.max(extendBody(tokens, from, to, lexicon), behindPhrase(tokens, from, to, lexicon));
  const linked = Math.max(behindLink(tokens, to), behindNumber(tokens, from, to), behindAnd(tokens, from, to));
  if (linked > to) return linked;
  // *Wexdale council*: a place's body, written small.
  const small = tokens[to]?.word;
  return to - from === 1 && small && !small.capital && isLocalBody(tokens, from, to, text) ? to + 1 : to;
}

/** *Institute for Consumer Research*: the rest of a body's name behind a preposition that no person has. */
function behindLink(tokens: readonly Token[], to: number): number {
  const [body, link] = [tokens[to - 1]?.word, tokens[to]?.word];
  if (((body?.noun ?? 0) & (NOUN.body | NOUN.role)) !== NOUN.body || ((link?.noun ?? 0) & NOUN.bodyParticle) === 0)
    return to;
  // *Office of the Auditor General*
  const first = has(tokens[to + 1]?.word, IS.determiner) && !tokens[to + 1]?.word.capital ? to + 2 : to + 1;
  let at = first;
  while (tokens[at]?.word.capital || (has(tokens[at]?.word, IS.and | IS.of) && tokens[at + 1]?.word.capital)) {
    // *Bank of Canada Governor Ana Roe*
    if (at > first && ((tokens[at] as Token).word.noun & NOUN.role) !== 0 && tokens[at + 1]?.word.capital) break;
    at++;
  }
  return at > first ? at : to;
}

/** *Department of Housing and Tenancies*: what else an office is of; else the same place. */
function behindAnd(tokens: readonly Token[], from: number, to: number): number {
  const body = tokens[from]?.word.noun ?? 0;
  const isOffice = (body & (NOUN.body | NOUN.role | NOUN.firm)) === NOUN.body && has(tokens[from + 1]?.word, IS.of);
  const [and, next] = [tokens[to]?.word, tokens[to + 1]?.word];
  if (!isOffice || !has(and, IS.and) || !next?.capital || isGiven(next) || next.pronoun) return to;
  if ((next.noun & (NOUN.role | NOUN.honorific | NOUN.body)) !== 0 || has(next, IS.determiner)) return to;
  let at = to + 2;
  while (tokens[at]?.word.capital) at++;
  return at;
}

/** *Local 614 of the Amalgamated Bakery Workers*: a number, and of what it is one; else the same place. */
function behindNumber(tokens: readonly Token[], from: number, to: number): number {
  if (to - from !== 1 || tokens[to]?.word.kind !== 'number' || !has(tokens[to + 1]?.word, IS.of)) return to;
  let at = has(tokens[to + 2]?.word, IS.determiner) ? to + 3 : to + 2;
  const first = at;
  while (tokens[at]?.word.capital || (has(tokens[at]?.word, IS.and | IS.of) && tokens[at + 1]?.word.capital)) at++;
  return at > first + 1 ? at : to;
}

/** How many tokens may stand between a name's last capital and its acronym. */
const ACRONYM_REACH = 24;

/** «l'Union des hôtels et campings de loisirs (UHCL)»: the letters in brackets tell how far the name goes. */
function behindAcronymed(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to; at < to + ACRONYM_REACH; at++) {
    const word = tokens[at]?.word;
    if (word?.kind === 'open') {
      const acronym = tokens[at + 1]?.word.text ?? '';
      const isAcronym =
        acronym.length > 1 && acronym === acronym.toUpperCase() && tokens[at + 2]?.word.kind === 'close';
      return isAcronym && spells(tokens.slice(from, at), acronym) ? at : to;
    }
    // «la Commission des normes, de l'équité et de la santé (CNES)»
    if (word?.kind === 'comma' && has(tokens[at + 1]?.word, IS.of)) continue;
    if (word?.kind !== 'word' || word.pronoun || has(word, IS.have | IS.be | IS.that | IS.relative)) return to;
  }
  return to;
}

/** Whether the letters are initials of the words, in their order, the first one's of the first. */
function spells(tokens: readonly Token[], acronym: string): boolean {
  const initials = tokens.flatMap(({ word }) => word.text.split('-').map(part => part[0] ?? ''));
  let at = 0;
  for (const letter of acronym.toLowerCase()) {
    while (at < initials.length && plain(initials[at] as string) !== plain(letter)) {
      if (at === 0) return false;
      at++;
    }
    if (at++ >= initials.length) return false;
  }
  return true;
}

const plain = (letter: string): string => letter.normalize('NFD').slice(0, 1).toLowerCase();

/**
 * «l'association Navetteurs unis», «le collectif Vent debout pour la lande»: behind the noun that says what kind of body it
 * is, adjectives and one complement.
 */
function behindPhrase(tokens: readonly Token[], from: number, to: number, { kinds, endings }: Lexicon): number {
  const before = tokens[from - 1]?.word;
  if (to - from !== 1 || !before || (before.noun & (NOUN.body | NOUN.firm)) === 0) return to;
  if (isGiven(tokens[from]?.word)) return to;
  // «le groupe Garonne 98»
  if (tokens[to]?.word.kind === 'number') return closesName(tokens[to + 1]?.word) ? to + 1 : to;
  if (!kinds.has(before.key)) return to;
  let at = to;
  const isName = (word: Word | undefined): boolean => isBareWord(word) && !endsWithAny(word.key, endings.participle);
  if (isName(tokens[at]?.word)) at++;
  const link = tokens[at]?.word;
  if (!has(link, IS.preposition) || has(link, IS.determiner | IS.of | IS.to)) return at;
  const noun = has(tokens[at + 1]?.word, IS.determiner) ? at + 2 : at + 1;
  return isName(tokens[noun]?.word) && tokens[noun]?.word.noun === 0 && closesName(tokens[noun + 1]?.word)
    ? noun + 1
    : at;
}

const closesName = (word: Word | undefined): boolean =>
  word?.kind !== 'word' || word.reading !== null || has(word, IS.have | IS.be | IS.verb | IS.modal);

/** «l'Agence régionale des hôpitaux», «le Département fédéral de la défense»: only the first word has a capital. */
function extendBody(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  const first = (tokens[from] as Token).word;
  // «La France insoumise», with its article's capital inside a sentence
  const isTitled = has(first, IS.determiner) && to - from === 2 && !opensSentence(tokens, from);
  if (isTitled && isBareWord(tokens[to]?.word) && closesName(tokens[to + 1]?.word)) return to + 1;
  // «l'Observatoire des Alpes pennines»
  if (to - from > 2 && (first.noun & NOUN.body) !== 0 && isBareWord(tokens[to]?.word))
    return endsWithAny(tokens[to]?.word.key ?? '', lexicon.endings.plainAdjective) ? to + 1 : to;
  if (opensSentence(tokens, from) || to - from > 1 || (first.noun & (NOUN.body | NOUN.role | NOUN.group)) === 0)
    return to;
  if ((first.noun & NOUN.honorific) !== 0) return to;
  let at = to;
  while (at < to + 2 && isBareWord(tokens[at]?.word)) at++;
  if (!has(tokens[at]?.word, IS.of | IS.to) || tokens[at]?.word.kind !== 'word') {
    // «le Conseil fédéral»
    const isBody = (first.noun & NOUN.body) !== 0 && (first.noun & NOUN.role) === 0;
    // «la Commission européenne»
    const { key, noun } = tokens[to]?.word ?? { key: '', noun: 0 };
    const isPeople = (noun & NOUN.nationality) !== 0;
    const isAdjective = endsWithAny(key, lexicon.endings.plainAdjective) || isPeople;
    // «le Fonds national suisse»
    const isTwofold = at === to + 2 && !isPeople && ((tokens[to + 1]?.word.noun ?? 0) & NOUN.nationality) !== 0;
    return isBody && (at === to + 1 || isTwofold) && isAdjective ? at : to;
  }
  const chain = behindChain(tokens, at, lexicon);
  if (chain > at) return chain;
  at++;
  if (has(tokens[at]?.word, IS.determiner)) at++;
  const noun = tokens[at]?.word;
  // An ending of adverbs is one of nouns as well: «développement».
  if (noun?.kind !== 'word' || (noun.is & ~IS.adverb) !== 0) return to;
  at++;
  const next = tokens[at]?.word;
  // «le Syndicat du petit commerce»
  if (isBareWord(next) && (endsWithAny(next.key, lexicon.endings.adjective) || closesName(tokens[at + 1]?.word))) at++;
  // «l'Union des cadres de l'industrie»
  const second = tokens[at]?.word;
  const last = has(second, IS.of) && has(tokens[at + 1]?.word, IS.determiner) ? at + 2 : at + 1;
  if (has(second, IS.of) && isBareWord(tokens[last]?.word) && tokens[last]?.word.noun === 0)
    return closesName(tokens[last + 1]?.word) ? last + 1 : at;
  // «le Musée de la nature du Valais»
  return has(tokens[at]?.word, IS.of) && tokens[at + 1]?.word.capital ? at + 2 : at;
}

/** How many nouns may follow each other in the name of a body. */
const MOST_LINKS = 5;

/**
 * «le Syndicat des travailleuses et travailleurs de Volaille Monteroy», «les Producteurs de volailles de Bellechasse et
 * Beauce»: behind a row of nouns with «de» and «et» between them, if the name is closed there; else the same place.
 */
function behindChain(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  let links = 0;
  for (; links < MOST_LINKS; links++) {
    const link = tokens[at]?.word;
    const isOf = has(link, IS.of);
    // «des professionnelles en soins»
    const isIn = has(link, IS.preposition) && has(link, IS.clitic) && links > 0 && isBareWord(tokens[at + 1]?.word);
    if (!isOf && !isIn && !(has(link, IS.and) && links > 0)) break;
    let noun = at + 1;
    if (!isOf && has(tokens[noun]?.word, IS.of)) noun++;
    if (has(tokens[noun]?.word, IS.determiner)) noun++;
    const word = tokens[noun]?.word;
    if (word?.kind !== 'word' || word.pronoun || (word.is & ~IS.adverb) !== 0) break;
    // «la Ville de Lyon et demande»: what reports is no noun behind «et».
    if (!isOf && !word.capital && word.reading) break;
    at = noun + 1;
    while (word.capital && tokens[at]?.word.capital && tokens[at]?.word.pronoun === null) at++;
    const next = tokens[at]?.word;
    if (isBareWord(next) && endsWithAny(next.key, lexicon.endings.adjective)) at++;
  }
  return links > 1 && closesName(tokens[at]?.word) ? at : from;
}

const isBareWord = (word: Word | undefined): word is Word =>
  word?.kind === 'word' && word.is === 0 && !word.capital && word.reading === null;

function isLocalBody(tokens: readonly Token[], from: number, at: number, text: string): boolean {
  const first = tokens[from] as Token;
  const { word, start } = tokens[at] as Token;
  if (
    (word.noun & NOUN.body) === 0 ||
    (word.noun & NOUN.firm) !== 0 ||
    start - first.end !== 1 ||
    text[first.end] !== ' '
  )
    return false;
  return (
    (first.word.noun & (NOUN.nationality | NOUN.honorific | NOUN.role)) === 0 &&
    !has(tokens[from - 1]?.word, IS.determiner) &&
    word.key === word.text
  );
}
