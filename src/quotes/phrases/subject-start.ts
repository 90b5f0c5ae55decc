import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { endsWithAny, has, IS, NOUN, type Word } from '../words/word.ts';
import { skipAsides } from './asides.ts';
import { beginsPhrase, beginsPhraseAt } from './begins.ts';
import type { Chunk } from './chunks.ts';
import { isTime } from './trim.ts';
import { hasVerb, isGerund, isReportingGerund, isVerbish } from './verbish.ts';

/** *A report released by the office found that*: a participle behind its noun, not the clause's verb. */
function isReduced(items: readonly Item[], from: number, at: number, lexicon: Lexicon): boolean {
  const word = items[at]?.word as Word;
  if (!lexicon.data.syntax.plainInquit || at === from || has(word, IS.have | IS.be | IS.modal)) return false;
  const isParticiple = word.reading
    ? (word.reading.form & FORM.participle) !== 0
    : has(word, IS.verb) && endsWithAny(word.key, lexicon.endings.participle);
  const before = items[at - 1]?.word;
  // *the union representing them said*
  const isDoing = isGerund(word, lexicon) && !isReportingGerund(items[at]) && before?.kind === 'word';
  if (isDoing) return before.pronoun === null && !isVerbish(items, at - 1) && beginsPhrase(items[from]?.word);
  // *Roche said the report showed that*: a participle has no object, but a time.
  const next = items[at + 1]?.word;
  if (has(next, IS.that) || (has(next, IS.determiner) && !isTime(items[at + 2]) && !isTime(items[at + 3])))
    return false;
  // *Roche said Ms Tilley told*
  const isClause = next?.pronoun?.person === 3 || (next?.capital === true && !has(next, IS.time));
  if (isClause && word.reading?.verbs.some(({ frames }) => frames.includes('n'))) return false;
  return isParticiple && before?.pronoun == null && !has(before, IS.and) && beginsPhrase(items[from]?.word);
}

/** Where the subject begins inside its part: behind the last word that cannot be in it. */
export function subjectStart(items: readonly Item[], { from, to }: Chunk, lexicon: Lexicon): number {
  let start = from;
  for (let at = to - 1; at >= from; at--) {
    const { word } = items[at] as Item;
    if (word.kind !== 'word') {
      if (word.kind === 'number' || word.kind === 'brackets' || word.kind === 'other') continue;
      start = at + 1;
      break;
    }
    // *A surfer who was bitten says*: behind a noun it asks nothing.
    if (has(word, IS.relative) && at > from && !isVerbish(items, at - 1) && hasVerb(items, at + 1, to)) continue;
    if (
      has(word, IS.that | IS.subordinator | IS.question) &&
      !has(word, IS.determiner) &&
      !has(word, IS.preposition) &&
      !has(word, IS.clitic)
    ) {
      start = at + 1;
      break;
    }
    if (
      has(word, IS.subordinator) &&
      lexicon.data.syntax.plainInquit &&
      at < to - 1 &&
      beginsPhrase(items[at + 1]?.word)
    ) {
      start = at + 1;
      break;
    }
    if (has(word, IS.relative) && hasVerb(items, at + 1, to) && at > from) continue;
    // *a panel whose chairman accused*, *a system which residents say failed*
    if (has(word, IS.relative) && at > from && at + 1 < to && beginsPhraseAt(items, at + 1, lexicon)) {
      start = at + 1;
      break;
    }
    // *retired keeper Paul Dunne*
    const isTitle =
      at === from && word.is === IS.verb && word.reading === null && isBareNoun(items, at + 1, to, lexicon);
    if (isTitle && endsWithAny(word.key, lexicon.endings.participle)) continue;
    if (isOfBody(items, at, to)) continue;
    if (isVerbish(items, at) && !isInRelative(items, from, at) && !isReduced(items, from, at, lexicon)) {
      start = at + 1;
      break;
    }
    if (has(word, IS.and) && splitsClause(items, from, at)) {
      start = at + 1;
      break;
    }
  }
  // «Lundi le ministre», *In a statement the company*: what leads in is not the subject.
  let index = start;
  while (index < to && !beginsPhraseAt(items, index, lexicon) && !isBareNoun(items, index, to, lexicon)) {
    const next = skipAsides(items, index, lexicon, to);
    index = next > index ? next : index + 1;
  }
  return index < to ? index : -1;
}

/** *the rural works department*: a plural before the noun of a body, and a plain word before it. */
function isOfBody(items: readonly Item[], at: number, to: number): boolean {
  if (at !== to - 2 || !items[at]?.word.isPlural) return false;
  const [before, body] = [items[at - 1]?.word, items[at + 1]?.word];
  const isPlain = before?.kind === 'word' && before.is === 0 && !before.capital && before.pronoun === null;
  return isPlain && body?.capital === false && (body.noun & NOUN.body) !== 0;
}

/** *tourists*, *bridge workers*: nouns that begin a subject without an article. */
function isBareNoun(items: readonly Item[], at: number, to: number, lexicon: Lexicon): boolean {
  const word = items[at]?.word;
  if (!lexicon.data.syntax.plainInquit || at >= to || word?.kind !== 'word' || word.is !== 0) return false;
  // *easing fears*
  return word.capital || !endsWithAny(word.key, lexicon.endings.gerund);
}

function isInRelative(items: readonly Item[], from: number, at: number): boolean {
  for (let back = at - 1; back > from && back > at - 12; back--) if (has(items[back]?.word, IS.relative)) return true;
  return false;
}

/** Whether «et» joins two clauses rather than two names: a verb stands before it, or a contrast begins. */
function splitsClause(items: readonly Item[], from: number, at: number): boolean {
  if (at === from || has(items[at]?.word, IS.contrast)) return true;
  return hasVerb(items, from, at) && !isInRelative(items, from, at);
}
