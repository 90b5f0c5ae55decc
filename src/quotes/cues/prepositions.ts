import { asideAt } from '../phrases/asides.ts';
import { beginsPhrase, namesSpeaker } from '../phrases/begins.ts';
import { readPhrase } from '../phrases/phrase.ts';
import { readSourceAt, type Source } from '../phrases/source.ts';
import { type Item, lastItem, readsAt } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';
import { readAntecedent } from './antecedents.ts';
import { beforeClause, type Found } from './found.ts';
import { placePreposition } from './place.ts';

/** «selon X», *according to X*, «pour X,» */
export function readPreposition(items: readonly Item[], at: number, end: number, lexicon: Lexicon): Found | null {
  const rows = items[at]?.word.cues;
  if (!rows) return null;
  for (const { words, value } of rows) {
    const { needs, behind, inherits = false } = value;
    if (!readsAt(items, at, words) || asideAt(items, at) > words.length) continue;
    const to = at + words.length;
    if (behind !== undefined) {
      const owner = readOwner(items, to, behind.split(' '));
      if (owner && (isOpen(items, at) || items[owner.after]?.word.kind !== 'word'))
        return placePreposition(items, at, to, owner, end, value.words, lexicon);
      continue;
    }
    if (inherits) {
      const nobody = { from: at, to: at, after: to, trailing: false };
      const found = placePreposition(items, at, to, nobody, end, words.join(' '), lexicon);
      // Behind or inside a clause its subject is no more than what is spoken of.
      return found.side === 'right' ? { ...found, source: null, inherits } : null;
    }
    // «de source policière» names its source in its own last word.
    const start = ((items[to - 1]?.word.noun ?? 0) & NOUN.text) !== 0 ? to - 1 : to;
    const antecedent = readRelative(items, at, to, lexicon);
    // «Me Roy, pour qui A»
    if (antecedent && to + 1 < end)
      return beforeClause({ from: at, to, lemma: words.join(' '), class: 'preposition' }, antecedent, [at, to + 1]);
    const source = readOwn(items, at, start, lexicon) ?? readUnknownSource(items, start, lexicon);
    if (!source || !isSource(items, at, source, needs, lexicon, words.length)) continue;
    return placePreposition(items, at, start, source, end, words.join(' '), lexicon);
  }
  return null;
}

/** The source with what explains it; none of that where nothing would be left of a sentence that «selon X» opens. */
function readOwn(items: readonly Item[], at: number, start: number, lexicon: Lexicon): Source | null {
  const first = behindQuantity(items, start);
  const source = readSourceAt(items, first, lexicon, true);
  const own =
    source && at === 0 && source.after >= lastItem(items) ? readSourceAt(items, first, lexicon, false) : source;
  return own && { ...own, from: start };
}

/** «près de quatre cents bulletins», *more than a dozen people*: where what is counted begins; else the same place. */
function behindQuantity(items: readonly Item[], at: number): number {
  const [word, of, counted] = [items[at]?.word, items[at + 1]?.word, items[at + 2]?.word];
  if (word?.kind !== 'word' || word.capital || !has(word, IS.adverb | IS.preposition) || has(word, IS.determiner))
    return at;
  const isCounted = counted?.kind === 'number' || ((counted?.noun ?? 0) & NOUN.indefinite) !== 0;
  return has(of, IS.of) && !has(of, IS.determiner) && isCounted ? at + 2 : at;
}

/** «Me Roy, pour qui», «un rapport selon lequel»: what stands before names the source. */
function readRelative(items: readonly Item[], at: number, to: number, lexicon: Lexicon): Source | null {
  const word = items[to]?.word;
  if (!has(word, IS.relative) || at === 0) return null;
  const source = readAntecedent(items, at, lexicon);
  return source && namesSpeaker(items, source.from, source.to) ? { ...source, after: to + 1 } : null;
}

/** Nothing of its clause stands before: *In her view*, where *wrote in her opinion filed on Friday* is no cue. */
const isOpen = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.word.kind !== 'word' || has(items[at - 1]?.word, IS.that | IS.contrast | IS.and);

/** How long a name before *'s view* may be, in items. */
const LONGEST_OWNER = 6;

/** The owner of one of these nouns: *Roche's view*, *her view*. */
function readOwner(items: readonly Item[], from: number, nouns: readonly string[]): Source | null {
  if (has(items[from]?.word, IS.possessive) && nouns.includes(items[from + 1]?.word.key ?? ''))
    return { from, to: from + 1, after: from + 2, trailing: false };
  if (!beginsPhrase(items[from]?.word)) return null;
  for (let at = from + 1; at < Math.min(items.length, from + LONGEST_OWNER); at++) {
    if (!has(items[at]?.word, IS.of) || !nouns.includes(items[at + 1]?.word.key ?? '')) continue;
    return { from, to: at, after: at + 2, trailing: false };
  }
  return null;
}

/** A noun that nothing tells about: «selon bpost», «d'après leurs proches». */
function readUnknownSource(items: readonly Item[], at: number, lexicon: Lexicon): Source | null {
  const word = items[at]?.word;
  if (word?.kind !== 'word' || has(word, IS.that | IS.relative | IS.question | IS.preposition | IS.adverb)) return null;
  const to = Math.max(at + 1, readPhrase(items, at, lexicon));
  return { from: at, to, after: to, trailing: false };
}

function isSource(
  items: readonly Item[],
  at: number,
  source: Source,
  needs: 'any' | 'speaker',
  lexicon: Lexicon,
  words: number,
): boolean {
  const first = items[source.from]?.word as Word;
  if (first.pronoun && !has(first, IS.determiner)) {
    if (
      first.pronoun.person !== 3 &&
      !(first.pronoun.person === 0 && needs === 'any' && lexicon.data.syntax.plainInquit)
    )
      return false;
  }
  const head = headOf(items, source);
  // *per person*, but *according to a person familiar with the matter*
  const isOne = head !== undefined && (head.noun & NOUN.role) !== 0 && has(first, IS.determiner);
  if (head && (head.noun & NOUN.notSource) !== 0 && !isOne) return false;
  // «selon ses propres termes»
  if (((items[source.to - 1]?.word.noun ?? 0) & NOUN.notSource) !== 0 && source.to - source.from < 4) return false;
  const opensClause = isOpen(items, at);
  const closes = items[source.after]?.word.kind !== 'word';
  // «Selon des bulletins que nous avons pu lire, …»
  const isTold = has(items[source.after]?.word, IS.that) && (at > 0 || hasComma(items, source.after));
  if (needs === 'any')
    return (opensClause && (closes || isTold || words > 1)) || namesSpeaker(items, source.from, source.to);
  // «La question, pour lui, est celle du prix.»
  // «a dit que, pour elle, tout allait bien» is one.
  const isSaid = has(items[at - 2]?.word, IS.that);
  const isAside = items[at - 1]?.word.kind === 'comma' && items[source.after]?.word.kind === 'comma' && !isSaid;
  if (isAside && first.pronoun?.person === 3 && source.after - at === words + 1) return true;
  // *As for Roche, she has …* is a topic.
  const isTopic = lexicon.topics.some(keys => keys.length > 1 && readsAt(items, at + 1 - keys.length, keys));
  if (isTopic) return false;
  if (!opensClause || (items[at - 1] !== undefined && !has(items[at - 1]?.word, IS.and | IS.contrast))) return false;
  const next = items[source.after]?.word.kind;
  if (next !== 'comma' && !(next === 'passage')) return false;
  if (first.pronoun && first.pronoun.person === 3) return true;
  // *For the families, the trial was hard*
  const isMany = items[source.to - 1]?.word.isPlural && !items.slice(source.from, source.to).some(isCapital);
  if (lexicon.data.syntax.plainInquit && isMany) return false;
  return isPerson(items, source);
}

function hasComma(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at++) if (items[at]?.word.kind === 'comma') return true;
  return false;
}

const isCapital = ({ word }: Item): boolean => word.capital;

/** A person by title, honorific or two names in a row; what «pour» needs to be no purpose. */
function isPerson(items: readonly Item[], { from, to }: Source): boolean {
  for (let at = from; at < to; at++) {
    const { word } = items[at] as Item;
    if ((word.noun & (NOUN.honorific | NOUN.role)) !== 0 && !(at > from + 1 && has(items[at - 1]?.word, IS.of)))
      return true;
    if (word.capital && items[at + 1]?.word.capital && at + 1 < to) return true;
    if (word.capital && word.text.length > 1 && word.text === word.text.toUpperCase()) return true;
    if ((word.noun & (NOUN.body | NOUN.group)) !== 0 && at <= from + 1) return true;
  }
  return false;
}

function headOf(items: readonly Item[], { from, to }: Source): Word | undefined {
  for (let at = from; at < to; at++) {
    const { word } = items[at] as Item;
    if (!has(word, IS.determiner) && word.kind === 'word' && !has(word, IS.adverb)) return word;
  }
  return undefined;
}
