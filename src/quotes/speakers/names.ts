import type { Token } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { endsWithAny, has, IS, isGiven, NOUN, type Word } from '../words/word.ts';
import { behindBody } from './body-names.ts';
import type { RawName } from './entities.ts';
import { cutTitle, opensSentence } from './titles.ts';

/** What is longer and all in capitals is a sentence, in tokens. */
const LONGEST_NAME = 5;

/** The names of a paragraph, in order, their titles cut off. */
export function readNames(tokens: readonly Token[], paragraph: number, text: string, lexicon: Lexicon): RawName[] {
  const names: RawName[] = [];
  // Where all is written in capitals, none tells a name.
  if (tokens.length > LONGEST_NAME && text === text.toUpperCase()) return names;
  let at = 0;
  while (at < tokens.length) {
    const { word } = tokens[at] as Token;
    // Asked of every word: most are small, and none but a particle among those begins a name.
    if ((!word.capital && word.is !== IS.particle) || !startsName(tokens, at, lexicon)) {
      at++;
      continue;
    }
    const from = at;
    let to = at + 1;
    while (to < tokens.length && continuesName(tokens, to, text) && !isTold(tokens, from, to)) to++;
    while (to > from + 1 && !(tokens[to - 1] as Token).word.capital) to--;
    to = behindBody(tokens, from, to, text, lexicon);
    at = to;
    // *South Korean*
    if (isNationality(tokens, from, to) || (to - from === 1 && isDemonym(tokens, from, lexicon))) continue;
    if (isLabel(tokens, from, to) || isPeople(tokens, from, to)) continue;
    const name = cutTitle(tokens, from, to, paragraph, text, lexicon);
    if (name) names.push(name);
  }
  return names;
}

/** «le maire (DVG)», *the senator (R)*: letters in brackets behind a title are no name. */
function isLabel(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1 || tokens[from - 1]?.word.kind !== 'open' || tokens[to]?.word.kind !== 'close') return false;
  return ((tokens[from - 2]?.word.noun ?? 0) & (NOUN.role | NOUN.body)) === NOUN.role;
}

function isNationality(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((tokens[at] as Token).word.noun & NOUN.nationality) === 0) return false;
  return true;
}

/** *the former Cape Verdean minister*: behind a small word a people of two words, and what somebody of it is. */
function isPeople(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, last, next] = [tokens[from - 1]?.word, tokens[to - 1]?.word, tokens[to]?.word];
  const isInside = before?.kind === 'word' && !before.capital && next?.kind === 'word' && !next.capital;
  return isInside && to - from > 1 && ((last?.noun ?? 0) & NOUN.nationality) !== 0 && !isGiven(tokens[from]?.word);
}

/** «le Zurichois», «la Bretonne»: an article before a word for who comes from there. */
export function isDemonym(tokens: readonly Token[], at: number, { endings }: Lexicon): boolean {
  const before = tokens[at - 1]?.word;
  const word = tokens[at]?.word;
  if (!word?.capital || !has(before, IS.determiner) || has(before, IS.of) || before?.kind !== 'word') return false;
  return (word.noun & NOUN.nationality) !== 0 || (word.noun === 0 && endsWithAny(word.key, endings.demonym));
}

function startsName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { word } = tokens[at] as Token;
  if (word.kind !== 'word') return false;
  if (!word.capital) return isParticleName(tokens, at, lexicon);
  if (opensSentence(tokens, at) && isNounOf(tokens, at)) return false;
  // «l'ONG Rivières vives»
  if (lexicon.kinds.has(word.key) && isAcronym(word)) return false;
  // *Westlake-based Dolan*
  if (lexicon.data.syntax.plainInquit && word.text.includes('-') && MADE.test(word.text)) return false;
  if ((word.noun & NOUN.honorific) !== 0) return true;
  if (has(word, IS.time) || word.pronoun) return false;
  // «La Haye»
  if (has(word, IS.determiner) && has(word, IS.particle) && !opensSentence(tokens, at))
    return tokens[at + 1]?.word.capital === true;
  if (has(word, IS.particle) && !has(word, IS.of) && !has(word, IS.determiner)) return true;
  if ((word.noun & NOUN.nationality) !== 0 && !tokens[at + 1]?.word.capital) return false;
  // *the Three Rivers Authority*
  if (has(word, IS.plural) && has(word, IS.determiner) && !opensSentence(tokens, at))
    return tokens[at + 1]?.word.capital === true;
  return (
    word.is === 0 ||
    (!opensSentence(tokens, at) && !has(word, IS.determiner | IS.preposition | IS.have | IS.be | IS.modal))
  );
}

/** «Réaction de Nora Roche»: a noun that only the sentence gives its capital, and whose it is by given name and surname. */
function isNounOf(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (!has(tokens[at + 1]?.word, IS.of) || isGiven(word) || ((word?.noun ?? 0) & (NOUN.body | NOUN.firm)) !== 0)
    return false;
  return isGiven(tokens[at + 2]?.word) && tokens[at + 3]?.word.capital === true;
}

/** A name and an adjective: *Westlake-based*, *Paris-listed*. */
const MADE = /\p{Ll}-\p{Ll}{4,}$/u;

/** *de Wit said*: a surname that begins small, where that word means nothing else. */
function isParticleName(tokens: readonly Token[], at: number, { data }: Lexicon): boolean {
  const word = tokens[at]?.word;
  return (
    data.syntax.plainInquit &&
    word?.is === IS.particle &&
    tokens[at + 1]?.word.capital === true &&
    !tokens[at - 1]?.word.capital
  );
}

/** «expliquait au micro de Radio Val Nora Roche»: a given name and a surname behind the medium's whole name. */
function isTold(tokens: readonly Token[], from: number, at: number): boolean {
  const medium = (tokens[from] as Token).word;
  if (at < from + 2 || ((medium.noun & NOUN.audience) === 0 && !has(medium, IS.determiner))) return false;
  // *Staff Sgt. Bill Clarke*
  const before = tokens[at - 1]?.word;
  if (((before?.noun ?? 0) & (NOUN.role | NOUN.honorific)) !== 0) return false;
  return isGiven(tokens[at]?.word) && tokens[at + 1]?.word.capital === true && !isGiven(before);
}

/** An acronym behind «à l'»: who was told. */
function isToldAcronym(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] as Token;
  if (word.text.length < 2 || word.text !== word.text.toUpperCase()) return false;
  const article = tokens[at - 1]?.word;
  return has(article, IS.determiner) && has(tokens[at - 2]?.word, IS.to);
}

const isAcronym = ({ text }: Word): boolean => text.length > 1 && text === text.toUpperCase();

const isAcronymBehind = ({ text }: Word, { text: before }: Word): boolean =>
  text.length > 1 && text === text.toUpperCase() && before !== before.toUpperCase();

function continuesName(tokens: readonly Token[], at: number, text: string): boolean {
  const { word, start } = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  if (word.kind === 'other' && word.text === '&') return tokens[at + 1]?.word.capital === true;
  // *Libraries’ Alliance*
  const isGenitive = word.kind === 'mark' && (word.text === "'" || word.text === '’') && before.word.isPlural;
  if (isGenitive)
    return start === before.end && tokens[at + 1]?.word.capital === true && tokens[at + 1]?.start === start + 2;
  if (word.kind !== 'word') return false;
  // Only blanks, an elided «d'» or a dot may stand between two words of a name.
  if (start - before.end > 1 || (start > before.end && text[start - 1] !== ' ' && text[start - 1] !== '\u00a0'))
    return false;
  if (has(before.word, IS.time)) return false;
  // «a raconté à l'AFP Davor Mlinar»
  if (isToldAcronym(tokens, at - 1)) return false;
  if (word.capital)
    return (
      !has(word, IS.time) && word.pronoun === null && !(has(word, IS.have | IS.be | IS.modal) && word.text.length < 5)
    );
  if (!has(word, IS.particle)) return false;
  for (let next = at + 1; next < at + 4; next++) {
    const after = tokens[next]?.word;
    if (after?.capital)
      // «Nora Roche de la CFDT» is one of its members.
      return (
        (!isAcronymBehind(after, before.word) && (word.noun & NOUN.bodyParticle) === 0) ||
        (before.word.noun & (NOUN.body | NOUN.role)) !== 0
      );
    if (!has(after, IS.particle)) return false;
  }
  return false;
}
