import { foldKey } from '../../text/fold.ts';
import { isAttached } from '../phrases/verbish.ts';
import type { Token } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, isGiven, NOUN, type Word } from '../words/word.ts';
import type { RawName } from './entities.ts';

/** Whether a capital here may be that of a sentence. */
export const opensSentence = (tokens: readonly Token[], at: number): boolean => {
  const kind = tokens[at - 1]?.word.kind;
  // *"We are ready," Roche said.*
  if (kind === 'mark' && tokens[at - 2]?.word.kind === 'comma') return false;
  return kind === undefined || kind === 'stop' || kind === 'mark' || kind === 'colon' || kind === 'dash';
};

/** Titles before a name are no part of it: «Mme Roche», *Chief Executive Ingrid Solberg*. */
export function cutTitle(
  tokens: readonly Token[],
  first: number,
  end: number,
  paragraph: number,
  text: string,
  lexicon: Lexicon,
): RawName | null {
  let to = end;
  while (to - first > 2 && ((tokens[to - 1] as Token).word.noun & NOUN.postnominal) !== 0) to--;
  let from = first;
  let honorific: Word | null = null;
  for (let at = first; at < to; at++) {
    const { word } = tokens[at] as Token;
    if ((word.noun & (NOUN.honorific | NOUN.role)) === 0 || at === to - 1) continue;
    // *Rider Dean Hanrahan*: a title that is a given name too, behind another title and before a surname.
    if (isGiven(word) && at === to - 2) continue;
    // *Prince of Wales* and *Secretary of State* are titles with a complement; the name comes behind, if at all.
    if (has(tokens[at + 1]?.word, IS.particle) && !tokens[at + 1]?.word.capital) continue;
    if ((word.noun & NOUN.honorific) !== 0 && (word.noun & NOUN.role) === 0) honorific = word;
    from = at + 1;
  }
  from = behindOffice(tokens, from, to);
  // «la députée RN du Var Clotilde Jourdan»: the party and the place are none of her name.
  from = behindParty(tokens, from, to);
  // «Trainer Gus Hanrahan»: what stands before a given name is a title, whatever it is.
  if (isTitledGiven(tokens, from, to)) from++;
  else if (isComplement(tokens, from, to)) from = behindComplement(tokens, from, to);
  // «L'Italien Davide Morandi»
  if (
    from === first &&
    to - from > 2 &&
    !lexicon.data.syntax.plainInquit &&
    ((tokens[from] as Token).word.noun & NOUN.nationality) !== 0 &&
    has(tokens[from - 1]?.word, IS.determiner)
  )
    from++;
  // «le Commissaire aux soins de proximité»: no name comes behind its complement.
  if (from > first && from < to && !(tokens[from] as Token).word.capital && !has(tokens[from]?.word, IS.particle))
    from = first;
  const title = tokens.slice(first, from).map(({ word }) => word);
  const last = tokens[to - 1] as Token;
  // «Le Président» alone, *Mayor* alone: a title and no name.
  if (to - from === 1 && (last.word.noun & (NOUN.honorific | NOUN.role)) !== 0) return null;
  // «C'» alone, with the capital of its sentence
  if (from >= to || (to - from === 1 && last.word.key.endsWith("'"))) return null;
  const start = (tokens[from] as Token).start;
  const opens = opensSentence(tokens, from);
  const isState = (last.word.noun & NOUN.state) !== 0;
  const isWord = last.word.is !== 0 || hasObject(tokens, to) || opensFragment(tokens, to);
  if (opens && to - from === 1 && !isState && isWord) return null;
  // *State Minister*: a title alone. *Molly Baker* has a given name before it.
  if ((last.word.noun & NOUN.role) !== 0 && !honorific && !isGiven(tokens[from]?.word) && title.length === 0)
    return null;
  const words = tokens.slice(from, to).map(({ word }) => word.text);
  return {
    paragraph,
    start,
    end: last.end,
    words,
    key: foldKey(words.join(' ')),
    // «Dylan M., 29 ans»
    text: text.slice(start, isInitial(last, to - from, text) ? last.end + 1 : last.end),
    honorific,
    title,
    from,
    to,
    opensSentence: opens,
  };
}

/** *Minister of Transport Anna Vale*: the given name behind a title and what it is of; else the same place. */
function behindOffice(tokens: readonly Token[], first: number, to: number): number {
  const title = tokens[first]?.word.noun ?? 0;
  if ((title & (NOUN.role | NOUN.honorific)) === 0 || !has(tokens[first + 1]?.word, IS.of)) return first;
  // *Superintendent of Police Vikrant Solanke*
  const of = tokens[first + 2]?.word.noun ?? 0;
  if (to - first > 4 && (of & NOUN.body) !== 0) return first + 3;
  for (let at = first + 3; at < to - 1; at++) if (isGiven(tokens[at]?.word)) return at;
  return first;
}

/** «Reconstruira-t-il ?», «Long silence.»: a verb with its pronoun, two words that are all of their sentence. */
function opensFragment(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]?.word;
  if (isAttached(next)) return true;
  return (
    next?.kind === 'word' && !next.capital && next.is === 0 && !next.reading && tokens[to + 1]?.word.kind === 'stop'
  );
}

/**
 * «Présidant l'ouverture», «Réunis à Lyon», «Absent jeudi, le maire …»: a word with a capital because it opens its sentence,
 * and its complement.
 */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  const isClosed = tokens[at + 1]?.word.kind === 'comma' || tokens[at + 2]?.word.kind === 'comma';
  if (has(word, IS.time) && isClosed) return true;
  return has(word, IS.determiner | IS.preposition) && word?.kind === 'word' && !word.capital;
}

/** «la conseillère d'Etat Edwige Roserens», *Minister for Transport Vandana Solanki*: the first word ends the title. */
function isComplement(tokens: readonly Token[], from: number, to: number): boolean {
  const isThe = has(tokens[from - 1]?.word, IS.determiner) && has(tokens[from - 2]?.word, IS.of);
  const of = isThe ? from - 2 : from - 1;
  if (to - from < 3 || !has(tokens[of]?.word, IS.preposition | IS.of)) return false;
  // *president of the Federation of Nurses*, «président du Regroupement des exploitants»: a body's own name.
  if (isGiven(tokens[from]?.word) || has(tokens[from + 1]?.word, IS.of)) return false;
  if (isThe && ((tokens[from] as Token).word.noun & NOUN.body) === 0) return false;
  return ((tokens[of - 1]?.word.noun ?? 0) & NOUN.role) !== 0;
}

/** *Minister for Water Resources B. Eshwara Gowda*: where the first given name or initial behind the complement stands. */
function behindComplement(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) if (isGiven(tokens[at]?.word) || isLetter(tokens[at] as Token)) return at;
  // *Minister for Water Resources Sardar Khetran*
  for (let at = from + 1; at < to - 2; at++) if (tokens[at]?.word.isPlural) return at + 1;
  return from + 1;
}

const isLetter = ({ word }: Token): boolean => word.capital && /^\p{L}\.?$/u.test(word.text);

/** A surname of which only a letter and its dot are given. */
const isInitial = ({ word, end }: Token, words: number, text: string): boolean =>
  words > 1 && word.text.length === 1 && text[end] === '.';

/** Behind «RN du Var», «FC Metz»: letters and a place behind a title, before a given name and a surname. */
function behindParty(tokens: readonly Token[], from: number, to: number): number {
  const { text } = (tokens[from] as Token).word;
  if (text.length < 2 || text.length > 5 || text !== text.toUpperCase() || isGiven(tokens[from]?.word)) return from;
  // *S. Kavitha Gowda*
  if (isLetter(tokens[from] as Token)) return from;
  const title = has(tokens[from - 1]?.word, IS.of) ? tokens[from - 2] : tokens[from - 1];
  if (((title?.word.noun ?? 0) & NOUN.role) === 0) return from;
  for (let at = from + 1; at < to - 1; at++) if (isGiven(tokens[at]?.word) && tokens[at + 1]?.word.capital) return at;
  return from;
}

/** *Trainer Gus Hanrahan*, but *T. Vasudevan Nair* */
function isTitledGiven(tokens: readonly Token[], from: number, to: number): boolean {
  const { text } = (tokens[from] as Token).word;
  // *S. Kavitha Gowda*
  if (to - from < 3 || text.endsWith('.') || text.length === 1) return false;
  // *Lok Ekta Party*
  if (((tokens[to - 1]?.word.noun ?? 0) & NOUN.body) !== 0) return false;
  return !isGiven(tokens[from]?.word) && isGiven(tokens[from + 1]?.word) && !has(tokens[from + 1]?.word, IS.particle);
}
