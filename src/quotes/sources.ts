import { endsWithAny, FORM, IS, type Lexicon, NOUN, type Word } from './lexicon.ts';
import type { Item } from './sentences.ts';

/** The words that name who speaks. Indices of items, half open. */
export interface Source {
  readonly from: number;
  /** Behind its last apposition. */
  readonly to: number;
  /** Behind everything that hangs on it: relative clauses, ages, brackets. */
  readonly after: number;
  /** Relative clause or participle behind it, whose end is unsure. */
  readonly trailing: boolean;
}

const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.is & bits) !== 0;
const isKind = (item: Item | undefined, kind: Word['kind']): boolean => item?.word.kind === kind;
export const isAttached = (word: Word | undefined): boolean => word?.key.startsWith('-') === true;

/** A verb for all we know; nouns that look like one do not count behind a determiner. */
export function isVerbish(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  if (word?.kind !== 'word') return false;
  const before = items[at - 1]?.word;
  if (has(word, IS.have | IS.be | IS.modal | IS.verb))
    return !has(word, IS.determiner) && !(word.capital && has(word, IS.time));
  const form = word.reading?.form ?? 0;
  if ((form & FORM.finite) === 0 || word.capital) return false;
  // *a Facebook post*: a bare form is a verb behind a plural or pronoun only.
  if (
    (form & FORM.singular) === 0 &&
    (form & FORM.infinitive) !== 0 &&
    before &&
    !before.pronoun &&
    !before.key.endsWith('s')
  )
    return false;
  return !has(before, IS.determiner | IS.of | IS.preposition | IS.possessive) || has(before, IS.clitic);
}

/** A word with which a noun phrase can begin. */
export function beginsPhrase(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.kind === 'number') return true;
  if (word.kind !== 'word') return false;
  if (has(word, IS.determiner)) return true;
  if (word.pronoun) return true;
  if (word.capital) return !has(word, IS.preposition | IS.subordinator | IS.adverb | IS.and | IS.time);
  return (word.noun & (NOUN.honorific | NOUN.role | NOUN.group | NOUN.body | NOUN.nationality | NOUN.text)) !== 0;
}

/** How far a name may stand behind the plain nouns that begin its phrase. */
const NAME_REACH = 5;

/** The same at a place: *harbor pilot Dwight Simms* begins with a noun that no list has. */
export function beginsPhraseAt(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const word = items[at]?.word;
  if (beginsPhrase(word)) return true;
  // *retired lobsterman Wade Thibodeau*
  if (word?.kind !== 'word' || !lexicon.data.syntax.plainInquit) return false;
  if (word.is !== 0 && (word.is !== IS.verb || word.reading !== null)) return false;
  for (let next = at + 1; next < at + NAME_REACH; next++) {
    const other = items[next]?.word;
    if (other?.kind !== 'word' || has(other, IS.determiner | IS.verb | IS.have | IS.be | IS.modal)) return false;
    if (other.capital || (other.noun & (NOUN.role | NOUN.group)) !== 0) return true;
  }
  return false;
}

/** Whether a stretch names somebody or something that can speak. */
export function namesSpeaker(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = items[at]?.word as Word;
    if (word.pronoun && word.pronoun.person === 3) return true;
    if (word.kind !== 'word') continue;
    if ((word.noun & (NOUN.honorific | NOUN.role | NOUN.body | NOUN.group | NOUN.text)) !== 0) return true;
    if (word.capital && at > from && !has(word, IS.time)) return true;
    if (word.capital && at === from && word.is === 0 && from > 0) return true;
  }
  return false;
}

/** Matches a phrase of the lexicon's asides at an item; the number of its words, or 0. */
export function asideAt(items: readonly Item[], at: number): number {
  const rows = items[at]?.word.asides;
  if (!rows) return 0;
  for (const { words } of rows) {
    let index = 0;
    while (index < words.length && items[at + index]?.word.key === words[index]) index++;
    if (index === words.length) return index;
  }
  return 0;
}

/** Whether the words from here tell where, when or to whom it was said, and not what. */
export function isAside(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  if (word?.kind !== 'word') return isKind(items[at], 'brackets');
  if (has(word, IS.time | IS.adverb) && !has(word, IS.and)) return true;
  if (asideAt(items, at) > 0) return true;
  return has(word, IS.to) && isAudience(items, at + 1);
}

/** «(à) l'AFP», «la presse», *reporters*. */
export function isAudience(items: readonly Item[], at: number): boolean {
  let index = at;
  if (has(items[index]?.word, IS.determiner)) index++;
  const word = items[index]?.word;
  if (word?.kind !== 'word') return false;
  return (word.noun & NOUN.audience) !== 0 || (word.capital && !(word.noun & NOUN.honorific));
}

/**
 * Skips adverbs, times, places and audiences behind a verb: «a déclaré mardi à l'AFP lors d'une conférence».
 * Stops where a clause, a mark or a new noun phrase begins.
 */
export function skipAsides(items: readonly Item[], from: number, lexicon: Lexicon, end = items.length): number {
  let at = from;
  while (at < end) {
    const next = skipAside(items, at, lexicon, end);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** One step of it. */
export function skipAside(items: readonly Item[], at: number, lexicon: Lexicon, end = items.length): number {
  const word = items[at]?.word;
  if (!word || at >= end) return at;
  if (word.kind === 'brackets' || word.kind === 'number') return at + 1;
  if (word.kind !== 'word') return at;
  if (has(word, IS.time)) return at + 1;
  const phrase = asideAt(items, at);
  if (phrase > 1 && items[at + phrase]?.word.pronoun?.person === 3) return at + phrase + 1;
  if (phrase > 1 && !has(items[at + phrase - 1]?.word, IS.determiner | IS.preposition | IS.of | IS.to))
    return at + phrase;
  if (has(word, IS.that | IS.relative | IS.subordinator | IS.question) && !has(word, IS.preposition)) return at;
  if (has(word, IS.adverb) && !has(word, IS.determiner) && !word.pronoun) return at + 1;
  if (phrase > 0 || has(word, IS.preposition | IS.to)) {
    return has(word, IS.to | IS.of) && looksInfinitive(items[at + 1]?.word, lexicon)
      ? at
      : skipPhrase(items, at, end, lexicon);
  }
  return has(word, IS.determiner) && has(items[at + 1]?.word, IS.time) ? at + 2 : at;
}

/** «de ne rien toucher» */
function behindNot(items: readonly Item[], from: number): Word | undefined {
  let at = from;
  while (at < from + 3 && has(items[at]?.word, IS.not)) at++;
  return items[at]?.word;
}

function looksInfinitive(word: Word | undefined, lexicon: Lexicon): boolean {
  if (word?.kind !== 'word' || word.capital) return false;
  if (word.reading) return (word.reading.form & FORM.infinitive) !== 0;
  const endings = lexicon.endings.infinitive;
  if (endings.length === 0)
    return word.noun === 0 && (word.is === 0 || has(word, IS.be | IS.have | IS.verb)) && !word.key.endsWith('s');
  return word.noun === 0 && !has(word, IS.determiner) && endsWithAny(word.key, endings);
}

/** Behind a prepositional phrase: «lors d'une conférence de presse», *in a statement*. */
function skipPhrase(items: readonly Item[], from: number, end: number, lexicon: Lexicon): number {
  let at = from + 1;
  let nouns = 0;
  while (at < end) {
    const { word } = items[at] as Item;
    if (word.kind === 'number') {
      at++;
      nouns++;
      continue;
    }
    if (word.kind !== 'word') break;
    if (has(word, IS.that | IS.relative | IS.question) && !has(word, IS.determiner)) break;
    if (
      (word.pronoun?.person === 3 && !has(word, IS.determiner)) ||
      (nouns > 0 && has(word, IS.of | IS.to) && looksInfinitive(behindNot(items, at + 1), lexicon))
    )
      break;
    const before = items[at - 1]?.word;
    const open = has(before, IS.preposition | IS.of | IS.to | IS.determiner);
    if (!open && nouns > 0) {
      if (has(word, IS.determiner) && !has(word, IS.of | IS.to)) break;
      if ((word.noun & (NOUN.honorific | NOUN.role)) !== 0 && !word.capital) break;
      if ((word.noun & NOUN.honorific) !== 0) break;
      // «à l'AFP Jean Martin»
      if (word.capital && before?.capital && isAcronym(before) && !isAcronym(word)) break;
      if (word.capital && before && !before.capital && !(word.is & IS.time)) break;
      if (isVerbish(items, at)) break;
    }
    if (!has(word, IS.preposition | IS.of | IS.to | IS.determiner)) nouns++;
    at++;
  }
  return nouns > 0 ? at : from;
}

const isAcronym = (word: Word): boolean => word.text.length > 1 && word.text === word.text.toUpperCase();

/** Reads the noun phrase that begins at an item, with its appositions. Null when none begins there. */
export function readSourceAt(
  items: readonly Item[],
  from: number,
  lexicon: Lexicon,
  appositions = true,
): Source | null {
  const first = items[from]?.word;
  if (!first || !beginsPhraseAt(items, from, lexicon)) return null;
  if (first.pronoun && !has(first, IS.determiner)) {
    const after = from + 1;
    return { from, to: after, after, trailing: false };
  }
  let to = readPhrase(items, from, lexicon);
  if (to === from) return null;
  let after = to;
  let trailing = false;
  while (isKind(items[after], 'brackets')) {
    after++;
    to = after;
  }
  if (has(items[after]?.word, IS.relative)) return { from, to, after, trailing: true };
  while (appositions && isKind(items[after], 'comma')) {
    const start = after + 1;
    const word = items[start]?.word;
    if (!word) break;
    if (has(word, IS.relative | IS.that) || isParticipleClause(items, start)) {
      trailing = true;
      break;
    }
    const age = readAge(items, start);
    if (age > start) {
      after = age;
      to = age;
      continue;
    }
    const stop = readApposition(items, start, from, lexicon);
    if (stop <= start) break;
    after = stop;
    to = stop;
    while (isKind(items[after], 'brackets')) after++;
    if (has(items[after]?.word, IS.relative)) {
      trailing = true;
      break;
    }
  }
  return { from, to, after, trailing };
}

/** «42 ans», *42*. */
function readAge(items: readonly Item[], at: number): number {
  if (!isKind(items[at], 'number')) return at;
  let end = at + 1;
  if (items[end]?.word.kind === 'word' && !isKind(items[end + 1], 'word')) end++;
  const next = items[end]?.word.kind;
  return next === undefined || next === 'comma' || next === 'stop' || next === 'passage' ? end : at;
}

/** A participle that opens a reduced clause: «cité par», *speaking to*. */
function isParticipleClause(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  const form = word?.reading?.form ?? 0;
  return (form & (FORM.gerund | FORM.participle)) !== 0 && !word?.capital && (form & FORM.finite) === 0;
}

/** The end of an apposition that begins at an item and reaches a comma or the sentence's end; else `at`. */
function readApposition(items: readonly Item[], at: number, head: number, lexicon: Lexicon): number {
  const word = items[at]?.word as Word;
  const owner = has(items[at + 1]?.word, IS.determiner) && !items[at + 1]?.word.capital ? at + 2 : at + 1;
  if (has(word, IS.of) && items[owner]?.word.capital) {
    const name = readPhrase(items, at + 1, lexicon);
    return items[name]?.word.kind === 'comma' || items[name]?.word.kind === 'stop' || name === items.length ? name : at;
  }
  if (!beginsPhraseAt(items, at, lexicon) || word.pronoun) return at;
  // «D'après un document interne, le groupe …»: what a document is, is a document.
  if (isDocument(items, head) && !isDocument(items, at)) return at;
  const end = readPhrase(items, at, lexicon);
  if (end === at) return at;
  const next = items[end]?.word;
  const closed =
    next === undefined ||
    next.kind === 'comma' ||
    next.kind === 'stop' ||
    next.kind === 'brackets' ||
    has(next, IS.relative);
  if (!closed && next?.kind !== 'passage') return at;
  // «Irène Vasseur, de Bertholon Finance,»
  const bareName = word.capital && !has(word, IS.determiner);
  const role = (word.noun & (NOUN.role | NOUN.honorific)) !== 0 || hasRole(items, at, end);
  if (!bareName && !role) return at;
  // A title explains a name and a name a title; two names in a row are two people.
  return bareName && isName(items, head) && !role ? at : end;
}

/** Whether the first noun of the phrase is a document. */
function isDocument(items: readonly Item[], from: number): boolean {
  let at = from;
  while (at < from + 3 && has(items[at]?.word, IS.determiner | IS.adverb)) at++;
  const noun = items[at]?.word.noun ?? 0;
  return (noun & NOUN.text) !== 0 && (noun & (NOUN.role | NOUN.body)) === 0;
}

function hasRole(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { word } = items[at] as Item;
    if ((word.noun & (NOUN.role | NOUN.body | NOUN.group)) !== 0) return true;
  }
  return false;
}

function isName(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  return word?.capital === true && word.is === 0 && items[at + 1]?.word.capital === true;
}

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
      if (nouns > 0 && items[at + 1]?.word.kind === 'word' && !isVerbish(items, at + 1)) {
        at++;
        continue;
      }
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
    if (has(word, IS.not) && !has(word, IS.determiner)) break;
    if (word.pronoun && !has(word, IS.determiner) && !(open && at > from)) break;
    if (has(word, IS.and)) {
      const next = items[at + 1]?.word;
      if (nouns === 0 || has(word, IS.contrast) || !beginsPhrase(next) || isVerbish(items, at + 1)) break;
      at++;
      continue;
    }
    if (has(word, IS.of) && nouns > 0) {
      at++;
      continue;
    }
    if (has(word, IS.determiner) && !has(word, IS.to)) {
      // «l'un d'eux»
      if (at > from && has(before, IS.determiner) && has(items[at + 1]?.word, IS.of)) nouns++;
      if (!open) break;
      at++;
      continue;
    }
    if (has(word, IS.preposition | IS.to)) {
      if (nouns === 0 || !continuesPhrase(items, at, lexicon)) break;
      at++;
      continue;
    }
    if (has(word, IS.subordinator | IS.clitic) && !open) break;
    if (has(word, IS.time) && !has(before, IS.of)) break;
    if (!open && isVerbish(items, at)) break;
    if (isParticipleHere(word, items[at + 1]?.word) && !open && lexicon.data.syntax.plainInquit && nouns > 0) break;
    if (has(word, IS.adverb) && !open && !word.capital) break;
    nouns++;
    at++;
  }
  while (at > from && has(items[at - 1]?.word, IS.preposition | IS.of | IS.to | IS.and) && !items[at - 1]?.word.capital)
    at--;
  return nouns === 0 ? from : at;
}

function isParticipleHere(word: Word, next: Word | undefined): boolean {
  return !word.capital && ((word.reading?.form ?? 0) & FORM.gerund) !== 0 && has(next, IS.preposition | IS.that);
}

/** Whether a preposition goes on with the phrase: «l'adjointe à la culture», *an analyst at Norvik Bank*. */
function continuesPhrase(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  if (asideAt(items, at) > 0) {
    // *in Paris* belongs to who, *in a statement* to how.
    const next = items[at + 1]?.word;
    return lexicon.data.syntax.plainInquit && next?.capital === true && !has(next, IS.time) && asideAt(items, at) === 1;
  }
  const word = items[at]?.word;
  if (has(word, IS.to)) return !isAudience(items, at + 1) && !has(items[at + 1]?.word, IS.time);
  return true;
}

/** A part of a sentence between commas. */
interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** How many parts between commas belong to one subject. */
const MOST_CHUNKS = 6;

/**
 * Reads the subject that ends where a verb group begins: the noun phrase with its appositions, the last of which may be
 * closed by a comma. `start` is where the clause may begin at the earliest.
 */
export function readSubject(items: readonly Item[], end: number, lexicon: Lexicon, start = 0): Source | null {
  const chunks: Chunk[] = [];
  let to = end;
  let closedByComma = false;
  if (isKind(items[end - 1], 'comma') || isKind(items[end - 1], 'dash')) {
    closedByComma = true;
    to = end - 1;
  }
  let at = to - 1;
  let stopped = start;
  for (; at >= start && chunks.length < MOST_CHUNKS; at--) {
    const { kind } = (items[at] as Item).word;
    if (kind === 'comma' || kind === 'dash') {
      chunks.unshift({ from: at + 1, to });
      to = at;
    } else if (kind === 'semicolon' || kind === 'colon' || kind === 'passage' || kind === 'stop') {
      stopped = at + 1;
      break;
    }
  }
  chunks.unshift({ from: Math.max(stopped, at + 1), to });
  let head = chunks.length - 1;
  if (closedByComma) {
    if (head === 0) return null;
    head--;
    while (head > 0 && isParenthesis(items, chunks[head] as Chunk, chunks[head - 1] as Chunk, lexicon)) head--;
  }
  const chunk = chunks[head] as Chunk;
  const from = subjectStart(items, chunk, lexicon);
  if (from < 0) return null;
  let last = chunk.to;
  const relative = findRelative(items, from, chunk.to);
  if (relative > from) last = relative;
  else {
    for (let next = head + 1; next < chunks.length; next++) {
      const { from: begin, to: stop } = chunks[next] as Chunk;
      if (!isApposition(items, begin, stop, lexicon)) break;
      last = stop;
    }
  }
  return { from, to: last, after: end, trailing: false };
}

/** Between two commas, beside a noun phrase: a relative clause, an age, a title, a name, an adverb. */
function isParenthesis(items: readonly Item[], { from, to }: Chunk, before: Chunk, lexicon: Lexicon): boolean {
  const word = items[from]?.word;
  if (!word) return true;
  if (has(word, IS.relative | IS.adverb | IS.time) || word.kind === 'number') return true;
  if (isParticipleClause(items, from)) return true;
  if (has(word, IS.preposition | IS.to) && !has(word, IS.determiner)) return beginsPhrase(items[before.from]?.word);
  return (
    isApposition(items, from, to, lexicon) &&
    beginsPhrase(items[before.from]?.word) &&
    !hasVerb(items, before.from, before.to)
  );
}

function isApposition(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  const word = items[from]?.word;
  if (!word || to <= from) return false;
  if (word.kind === 'number') return to - from <= 2;
  if (has(word, IS.relative) || isParticipleClause(items, from) || word.pronoun) return false;
  if (beginsPhrase(word)) return !hasVerb(items, from, to);
  return beginsPhraseAt(items, from, lexicon) && !hasVerb(items, from + 1, to);
}

function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerbish(items, at)) return true;
  return false;
}

/** *A report released by the office found that*: a participle behind its noun, not the clause's verb. */
function isReduced(items: readonly Item[], from: number, at: number, lexicon: Lexicon): boolean {
  const word = items[at]?.word as Word;
  if (!lexicon.data.syntax.plainInquit || at === from || has(word, IS.have | IS.be | IS.modal)) return false;
  const isParticiple = word.reading
    ? (word.reading.form & FORM.participle) !== 0
    : has(word, IS.verb) && word.key.endsWith('ed');
  const before = items[at - 1]?.word;
  return isParticiple && before?.pronoun == null && !has(before, IS.and) && beginsPhrase(items[from]?.word);
}

function findRelative(items: readonly Item[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (has(items[at]?.word, IS.relative)) return at;
  return -1;
}

/** Where the subject begins inside its part: behind the last word that cannot be in it. */
function subjectStart(items: readonly Item[], { from, to }: Chunk, lexicon: Lexicon): number {
  let start = from;
  for (let at = to - 1; at >= from; at--) {
    const { word } = items[at] as Item;
    if (word.kind !== 'word') {
      if (word.kind === 'number' || word.kind === 'brackets' || word.kind === 'other') continue;
      start = at + 1;
      break;
    }
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
  while (index < to && !beginsPhraseAt(items, index, lexicon) && !isPlainNoun(items, index, to, lexicon)) {
    const next = skipAsides(items, index, lexicon, to);
    index = next > index ? next : index + 1;
  }
  return index < to ? index : -1;
}

/** *tourists*, *bridge workers*: nouns that begin a subject without an article. */
function isPlainNoun(items: readonly Item[], at: number, to: number, lexicon: Lexicon): boolean {
  const word = items[at]?.word;
  return lexicon.data.syntax.plainInquit && at < to && word?.kind === 'word' && word.is === 0;
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
