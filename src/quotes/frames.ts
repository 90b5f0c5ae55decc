import type { Group } from './groups.ts';
import { endsWithAny, FORM, IS, type Lexicon, NOUN, type Word } from './lexicon.ts';
import type { Item, Passage } from './sentences.ts';
import { beginsPhrase, isAttached, isVerbish, readPhrase, skipAside } from './sources.ts';

const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.is & bits) !== 0;

/** What stands behind a cue and is what it reports. `from` is the first item of the content. */
export interface Governed {
  readonly from: number;
  readonly as: 'clause' | 'question' | 'infinitive' | 'noun' | 'predicate' | 'marked' | 'dropped';
}

/** How many adverbs, times and places may stand between a verb and its content. */
const MOST_ASIDES = 12;

/** How far a person who is told something may reach, in items. */
const OBJECT_REACH = 24;

/** What a verb group governs on its right, or null. */
export function readGoverned(items: readonly Item[], group: Group, lexicon: Lexicon): Governed | null {
  const { frames } = group.verb;
  // What it governs may stand at once, or behind where, when and to whom it was said.
  let at = group.to;
  for (let steps = 0; steps < MOST_ASIDES; steps++) {
    const found = readClause(items, at, group, lexicon);
    if (found) return found;
    const next = skipAside(items, at, lexicon);
    if (next === at) break;
    at = next;
  }
  return (
    readBehindComma(items, at, group, lexicon) ??
    readBehindObject(items, at, group, lexicon) ??
    (frames.includes('p') && group.reflexive ? readPredicate(items, group.to) : null) ??
    (frames.includes('n') ? readDropped(items, at, group, lexicon) : null)
  );
}

function readClause(items: readonly Item[], at: number, group: Group, lexicon: Lexicon): Governed | null {
  const { frames } = group.verb;
  const word = items[at]?.word;
  if (!word) return null;
  const marked = readMarked(items, at);
  if (marked) return marked;
  if (has(word, IS.that) && !has(items[at - 1]?.word, at - 1 >= group.to ? IS.subordinator : 0)) {
    if (frames.includes('q')) return { from: at + 1, as: 'clause' };
    if (frames.includes('b') && (group.passive || hasMarks(items, at))) return { from: at + 1, as: 'clause' };
    return null;
  }
  const asks = frames.includes('w') || (group.negated && frames.includes('q'));
  if (asks && isQuestion(items, at, lexicon)) return { from: at, as: 'question' };
  return readInfinitive(items, at, group, lexicon);
}

/** «: « … »», «, “ … ”», or the marks at once. */
function readMarked(items: readonly Item[], at: number): Governed | null {
  const { kind } = (items[at] as Item).word;
  if (kind === 'passage')
    return isAdverbial((items[at] as Item).passage as Passage) ? null : { from: at, as: 'marked' };
  if ((kind === 'colon' || kind === 'comma') && items[at + 1]?.passage) return { from: at + 1, as: 'marked' };
  return null;
}

/** «a répondu « sans réfléchir »»: marks around how it was said. */
function isAdverbial({ sentences }: Passage): boolean {
  const [sentence, ...others] = sentences;
  const first = sentence?.items[0]?.word;
  if (!first || others.length > 0 || first.capital) return false;
  return has(first, IS.preposition) && !has(first, IS.determiner | IS.of | IS.to) && !hasFinite(sentence.items);
}

export function hasFinite(items: readonly Item[]): boolean {
  for (let at = 0; at < items.length; at++) if (isVerbish(items, at)) return true;
  return false;
}

function isQuestion(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const word = items[at]?.word;
  // «s'il» asks, «s'» alone is reflexive.
  if (has(word, IS.question) && has(word, IS.reflexive)) return items[at + 1]?.word.pronoun?.person === 3;
  if (has(word, IS.question)) return true;
  // «ce que», «ce qui»
  return (
    !lexicon.data.syntax.plainInquit && has(word, IS.determiner) && has(items[at + 1]?.word, IS.that | IS.relative)
  );
}

/** «affirme avoir payé», «a promis de payer», «appelle à des efforts», *vowed to pay*, *called for talks*. */
function readInfinitive(items: readonly Item[], at: number, { verb }: Group, lexicon: Lexicon): Governed | null {
  const { frames } = verb;
  const word = items[at]?.word;
  if (frames.includes('i') && isInfinitive(items, at, lexicon)) return { from: at, as: 'infinitive' };
  // «s'est félicité de ce que»
  if (
    /[da]/.test(frames) &&
    has(word, IS.of) &&
    has(items[at + 1]?.word, IS.determiner) &&
    has(items[at + 2]?.word, IS.that)
  )
    return { from: at + 3, as: items[at + 3]?.passage && at + 4 >= items.length ? 'marked' : 'clause' };
  if (frames.includes('d') && has(word, IS.of) && isInfinitive(items, at + 1, lexicon))
    return { from: at + 1, as: 'infinitive' };
  if (frames.includes('a') && has(word, IS.to)) {
    if (isInfinitive(items, at + 1, lexicon)) return { from: at + 1, as: 'infinitive' };
    // «à ce que»
    if (has(items[at + 2]?.word, IS.that) && has(items[at + 1]?.word, IS.determiner) && !items[at + 1]?.word.capital)
      return { from: at + 3, as: 'clause' };
    if (frames.includes('g') && isCalledFor(items, at + 1)) return { from: at + 1, as: 'noun' };
  }
  if (frames.includes('g') && verb.tail.length > 0 && isCalledFor(items, at)) return { from: at, as: 'noun' };
  return null;
}

function isCalledFor(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  return (
    word !== undefined &&
    word.kind === 'word' &&
    !has(word, IS.that | IS.relative) &&
    (!has(word, IS.preposition) || has(word, IS.determiner)) &&
    !word.capital
  );
}

/** An infinitive, with its negation and clitics: «ne pas savoir», «y avoir retrouvé»; behind *to* any word. */
export function isInfinitive(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  const endings = lexicon.endings.infinitive;
  let at = from;
  while (
    at < from + 4 &&
    (has(items[at]?.word, IS.not) || (has(items[at]?.word, IS.clitic) && !isAttached(items[at]?.word)))
  )
    at++;
  const word = items[at]?.word;
  if (word?.kind !== 'word' || word.capital) return false;
  if (endings.length === 0) {
    if (!has(items[from - 1]?.word, IS.to)) return false;
    return !has(word, IS.determiner | IS.preposition | IS.time) && word.pronoun === null && word.noun === 0;
  }
  if (has(word, IS.determiner | IS.preposition | IS.time)) return false;
  // «le contraire» ends like an infinitive, «le dire» is one.
  if (!word.reading && at > from && has(items[at - 1]?.word, IS.determiner) && !has(word, IS.verb)) return false;
  if (word.reading) return (word.reading.form & FORM.infinitive) !== 0;
  return (word.noun & (NOUN.role | NOUN.body)) === 0 && endsWithAny(word.key, endings);
}

/** «a déclaré, vendredi, que», *warned, however, that*. */
function readBehindComma(items: readonly Item[], at: number, group: Group, lexicon: Lexicon): Governed | null {
  if (items[at]?.word.kind !== 'comma') return null;
  for (let end = at + 1; end < Math.min(items.length, at + 14); end++) {
    const { kind } = (items[end] as Item).word;
    if (kind === 'passage' || kind === 'stop' || kind === 'colon' || isVerbish(items, end)) return null;
    if (kind !== 'comma') continue;
    const word = items[end + 1]?.word;
    if (has(word, IS.that) || (group.verb.frames.includes('w') && has(word, IS.question)))
      return readClause(items, end + 1, group, lexicon);
    return null;
  }
  return null;
}

/** *told the guests to wait*, «a exhorté les parties à négocier», «a assuré aux habitants que». */
function readBehindObject(items: readonly Item[], from: number, group: Group, lexicon: Lexicon): Governed | null {
  if (!group.verb.frames.includes('o')) return null;
  let at = from;
  if (has(items[at]?.word, IS.to)) at++;
  if (!beginsPhrase(items[at]?.word) && !has(items[at]?.word, IS.determiner) && !isPlainNoun(items[at]?.word))
    return null;
  const stop = Math.min(items.length, at + OBJECT_REACH);
  for (at++; at < stop; at++) {
    const { word } = items[at] as Item;
    if (word.kind === 'stop' || word.kind === 'semicolon') return null;
    if (word.kind === 'comma' || word.kind === 'colon') return readMarked(items, at);
    if (word.kind === 'passage') return null;
    if (has(word, IS.that)) return readClause(items, at, group, lexicon);
    if (has(word, IS.relative) && !has(word, IS.question)) return null;
    if (has(word, IS.to | IS.of)) {
      const governed = readInfinitive(items, at, group, lexicon);
      if (governed && governed.as !== 'noun') return governed;
      if (governed && !has(items[at]?.word, IS.of) && lexicon.endings.infinitive.length > 0 && at > from + 1)
        return governed;
    }
    if (group.verb.frames.includes('w') && isQuestion(items, at, lexicon) && !has(word, IS.relative))
      return { from: at, as: 'question' };
    if (isVerbish(items, at))
      return group.verb.frames.includes('n') ? { from: droppedStart(items, from, at, lexicon), as: 'dropped' } : null;
  }
  return null;
}

const isPlainNoun = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.is === 0 && word.reading === null;

/** *told AFP the bridge was safe*: the content's subject begins behind the one who is told. */
function droppedStart(items: readonly Item[], from: number, verb: number, lexicon: Lexicon): number {
  const first = items[from]?.word;
  let at = from + 1;
  if (first && has(first, IS.determiner) && !first.pronoun) at = readPhrase(items, from, lexicon);
  while (at < verb && !beginsPhrase(items[at]?.word)) at++;
  return at < verb ? at : from;
}

/** «s'est dit prêt à négocier»: an adjective or participle, not a clause. */
function readPredicate(items: readonly Item[], at: number): Governed | null {
  const word = items[at]?.word;
  if (word?.kind !== 'word') return null;
  if (has(word, IS.that | IS.relative | IS.question | IS.and | IS.determiner) && !has(word, IS.adverb)) return null;
  return { from: at, as: 'predicate' };
}

/** How far the verb of a clause without *that* may stand from its beginning. */
const VERB_REACH = 28;

/** *He said the bridge was safe*: a noun phrase with a verb behind it. */
function readDropped(items: readonly Item[], at: number, group: Group, lexicon: Lexicon): Governed | null {
  const first = items[at]?.word;
  if (!lexicon.data.syntax.droppedThat || !first) return null;
  const leads = first.kind === 'word' || first.kind === 'number';
  if (!leads || has(first, IS.to | IS.of | IS.and | IS.relative)) return null;
  const certain = group.verb.lemma === lexicon.data.verbs[0]?.lemmas.split('=')[0];
  for (let index = at; index < Math.min(items.length, at + VERB_REACH); index++) {
    const { word } = items[index] as Item;
    if (word.kind === 'stop' || word.kind === 'colon' || word.kind === 'semicolon') break;
    if (word.kind === 'comma' && !certain && index - at > 6) break;
    if (index > at && has(word, IS.contrast) && has(word, IS.and)) break;
    if (index > at && word.kind === 'passage' && certain) return { from: at, as: 'dropped' };
    if (index > at && isVerbish(items, index)) {
      if (has(items[index - 1]?.word, IS.and) || (group.verb.frames.includes('b') && !hasMarks(items, at))) break;
      return { from: at, as: 'dropped' };
    }
  }
  return certain && beginsPhrase(first) && items.length - at > 3 ? { from: at, as: 'dropped' } : null;
}

export function hasMarks(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at++) if (items[at]?.passage) return true;
  return false;
}
