import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { endsWithAny, has, IS, NOUN, type Word } from '../words/word.ts';
import { asideAt, isAudience, isLatter } from './asides.ts';
import { beginsPhrase } from './begins.ts';
import { looksInfinitive } from './infinitive.ts';
import { isGerund, isReportingGerund, isVerbish } from './verbish.ts';

/** How many items a noun phrase may have. */
const LONGEST_PHRASE = 40;

/** The end of a noun phrase without commas: determiner, nouns, names, what follows «de», «à la», *of*, *at*. */
export function readPhrase(items: readonly Item[], from: number, lexicon: Lexicon): number {
  const limit = Math.min(items.length, from + LONGEST_PHRASE);
  let at = from;
  let nouns = 0;
  while (at < limit) {
    const { word } = items[at] as Item;
    if (word.kind === 'number' || word.kind === 'brackets') {
      if (word.kind === 'number') nouns++;
      at++;
      continue;
    }
    if (word.kind === 'passage') {
      // A nickname or a title inside the phrase: «l'association « Les Amis » de Lille».
      const next = items[at + 1]?.word;
      const isName = next?.capital || items[at]?.passage?.sentences[0]?.items[0]?.word.capital;
      if (nouns > 0 && isName && next?.kind === 'word' && !isVerbish(items, at + 1)) {
        at++;
        continue;
      }
      // «la direction de Kernholz invoque « … »»: a verb of no list between a name and marks.
      const verb = items[at - 1]?.word;
      const isUnknown = verb?.kind === 'word' && verb.is === 0 && verb.noun === 0 && !verb.capital && !verb.reading;
      if (isUnknown && at - 1 > from && items[at - 2]?.word.capital) at--;
      break;
    }
    if (word.kind === 'other' && word.text === '&') {
      at++;
      continue;
    }
    if (word.kind !== 'word') break;
    const before = at > from ? items[at - 1]?.word : undefined;
    const open = at === from || has(before, IS.preposition | IS.of | IS.to | IS.determiner | IS.and);
    if (has(word, IS.relative | IS.that) && !has(word, IS.determiner)) break;
    // «la plus âgée»
    const isMost = at > from && has(before, IS.determiner) && items[at + 1]?.word.kind === 'word';
    if (has(word, IS.not) && !has(word, IS.determiner) && !isMost) break;
    if (word.pronoun && !has(word, IS.determiner) && !(open && at > from)) break;
    if (has(word, IS.and)) {
      const next = items[at + 1]?.word;
      // «la chambre de commerce et d'industrie»
      const isTwofold = has(items[at - 2]?.word, IS.of) && has(next, IS.of) && !has(next, IS.determiner);
      if (isTwofold && !has(word, IS.contrast) && !looksInfinitive(items[at + 2]?.word, lexicon)) {
        at++;
        continue;
      }
      if (nouns === 0 || has(word, IS.contrast) || !beginsPhrase(next) || isVerbish(items, at + 1)) break;
      at++;
      continue;
    }
    if (has(word, IS.of) && nouns > 0) {
      at++;
      continue;
    }
    // «Soizic Le Guen», «député Les Verts»
    const isNamed = before?.capital === true || ((before?.noun ?? 0) & NOUN.role) !== 0;
    if (has(word, IS.determiner) && word.capital && isNamed && items[at + 1]?.word.capital) {
      at++;
      continue;
    }
    if (has(word, IS.determiner) && !has(word, IS.to)) {
      // «l'un d'eux»
      if (at > from && has(before, IS.determiner) && has(items[at + 1]?.word, IS.of)) nouns++;
      if (at === from && standsAlone(items, at)) nouns++;
      if (!open) break;
      at++;
      continue;
    }
    // *figures compiled by the institute*
    const maker = open ? -1 : makerAt(items, at, lexicon);
    if (maker > at) {
      at = maker;
      continue;
    }
    // *a report by the institute*
    const isFrom = has(word, IS.agent) || lexicon.issuing.has(word.key);
    if (isFrom && ((before?.noun ?? 0) & NOUN.text) !== 0 && beginsPhrase(items[at + 1]?.word)) {
      at++;
      continue;
    }
    if (has(word, IS.preposition | IS.to)) {
      if (nouns === 0 || !continuesPhrase(items, at, lexicon)) break;
      at++;
      continue;
    }
    if (has(word, IS.subordinator | IS.clitic) && !open) break;
    // «ce dernier»
    if (has(word, IS.time) && !has(before, IS.of) && !isLatter(before, word) && !describes(items, at)) break;
    if (!open && isVerbish(items, at)) break;
    if (isParticipleHere(word, items[at + 1]?.word) && !open && lexicon.data.syntax.plainInquit && nouns > 0) break;
    if (has(word, IS.adverb) && !open && !word.capital) break;
    if (!open && isNamed && isUnknownVerb(items, at, lexicon)) break;
    // «Nora Roche ajoutant que», *Roche answering a question*
    if (before?.capital && !open && isReportingGerund(items[at])) break;
    if (before?.capital && !open && !has(items[from]?.word, IS.determiner) && isGerund(word, lexicon)) break;
    nouns++;
    at++;
  }
  while (at > from && has(items[at - 1]?.word, IS.preposition | IS.of | IS.to | IS.and) && !items[at - 1]?.word.capital)
    at--;
  return nouns === 0 ? from : at;
}

/** *this week's audit*, *the minutes of the September meeting*: a time that tells which of several is meant. */
function describes(items: readonly Item[], at: number): boolean {
  const [before, word, next] = [items[at - 1]?.word, items[at]?.word, items[at + 1]?.word];
  if (has(next, IS.genitive)) return true;
  return word?.capital === true && has(before, IS.determiner) && next?.kind === 'word' && next.is === 0;
}

/** How far *by* may stand behind *issued*, in items: «posté dans la nuit sur le réseau par». */
const MAKER_REACH = 8;

/** Where those are named who made a document, behind a participle: *figures compiled by X*, *issued that week by X*; else -1. */
function makerAt(items: readonly Item[], at: number, { data, endings }: Lexicon): number {
  const [before, word] = [items[at - 1]?.word, items[at]?.word];
  // «un bilan provisoire publié par X»
  const isAdjective = before?.kind === 'word' && before.is === 0 && before.noun === 0 && !before.capital;
  const noun = isAdjective ? items[at - 2]?.word : before;
  if (((noun?.noun ?? 0) & (NOUN.text | NOUN.role)) !== NOUN.text) return -1;
  if (word?.kind !== 'word' || word.capital) return -1;
  if (word.reading ? (word.reading.form & FORM.participle) === 0 : !endsWithAny(word.key, endings.participle))
    return -1;
  for (let agent = at + 1; agent < at + MAKER_REACH; agent++) {
    const between = items[agent]?.word;
    if (!has(between, IS.agent)) {
      if (between?.kind !== 'word' || isVerbish(items, agent) || has(between, IS.relative | IS.subordinator)) return -1;
      // *the report said that week by the firm*: a place would be where it was said.
      if (data.syntax.plainInquit && has(between, IS.preposition) && !has(between, IS.time)) return -1;
      continue;
    }
    // *the report said by telephone*
    const by = items[agent + 1]?.word;
    return by?.kind === 'word' && (by.capital || has(by, IS.determiner)) ? agent + 1 : -1;
  }
  return -1;
}

/** «le ministère des Transports épand chaque hiver»: a word between a name and an article. */
function isUnknownVerb(items: readonly Item[], at: number, { data }: Lexicon): boolean {
  const [word, next] = [items[at]?.word, items[at + 1]?.word];
  if (data.syntax.plainInquit || word?.kind !== 'word' || word.capital || word.is !== 0 || word.noun !== 0)
    return false;
  return next?.kind === 'word' && has(next, IS.determiner) && !has(next, IS.of | IS.to);
}

/** *said another*, «disent d'autres», *one of the men*: a determiner that stands for its noun. */
function standsAlone(items: readonly Item[], at: number): boolean {
  if (((items[at]?.word.noun ?? 0) & NOUN.pronominal) === 0) return false;
  const next = items[at + 1]?.word;
  return next?.kind !== 'word' || (has(next, IS.of) && !has(next, IS.genitive | IS.determiner));
}

function isParticipleHere(word: Word, next: Word | undefined): boolean {
  return !word.capital && ((word.reading?.form ?? 0) & FORM.gerund) !== 0 && has(next, IS.preposition | IS.that);
}

const isUnknownGerund = (word: Word | undefined, { endings }: Lexicon): boolean =>
  word?.kind === 'word' && !word.capital && word.is === 0 && word.noun === 0 && endsWithAny(word.key, endings.gerund);

/** Whether a preposition goes on with the phrase: «l'adjointe à la culture», *an analyst at Norvik Bank*. */
function continuesPhrase(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  if (asideAt(items, at) > 0) {
    // *in Paris* belongs to who, *in a statement* to how.
    const next = items[at + 1]?.word;
    return lexicon.data.syntax.plainInquit && next?.capital === true && !has(next, IS.time) && asideAt(items, at) === 1;
  }
  const word = items[at]?.word;
  // «raconte la mère en riant»
  if (!lexicon.data.syntax.plainInquit && isUnknownGerund(items[at + 1]?.word, lexicon)) return false;
  // «la chercheuse au CNRS Nora Roche»
  const isOffice = ((items[at - 1]?.word.noun ?? 0) & NOUN.role) !== 0;
  if (has(word, IS.to) && isOffice && items[at + 1]?.word.capital && items[at + 2]?.word.capital) return true;
  if (has(word, IS.to)) return !isAudience(items, at + 1) && !has(items[at + 1]?.word, IS.time);
  return true;
}
