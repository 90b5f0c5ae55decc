import { beginsPhrase, namesSpeaker } from '../phrases/begins.ts';
import { readSourceAt, type Source } from '../phrases/source.ts';
import { readSubject } from '../phrases/subject.ts';
import { isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN } from '../words/word.ts';

/** The noun phrase before «qui», *who*. */
export function readAntecedent(items: readonly Item[], relative: number, lexicon: Lexicon): Source | null {
  // «M. Roy, qui a 81 ans et qui affirme»
  if (has(items[relative - 1]?.word, IS.and)) {
    for (let at = relative - 2; at > 0; at--)
      if (has(items[at]?.word, IS.relative)) return readAntecedent(items, at, lexicon);
  }
  const end = items[relative - 1]?.word.kind === 'comma' ? relative - 1 : relative;
  // Where the noun phrase itself follows a verb or preposition, its beginning is found from there.
  let from = end - 1;
  while (from > 0) {
    const { word } = items[from - 1] as Item;
    if (word.kind !== 'word' && word.kind !== 'number') break;
    if (has(word, IS.that | IS.relative | IS.subordinator) && !has(word, IS.preposition)) break;
    // *a 74-year-old retired clergyman who*
    const isAged = ((items[from - 2]?.word.noun ?? 0) & NOUN.age) !== 0;
    if (isVerbish(items, from - 1) && !isAged) break;
    // *the Department for Education, which*
    const office = items[from - 2]?.word;
    const isOffice = office?.capital === true && (office.noun & NOUN.body) !== 0 && items[from]?.word.capital === true;
    if (has(word, IS.preposition | IS.to) && !has(word, IS.of) && !isOffice) break;
    // *Roche waved the audit which*: a plain word before an article is no part of its phrase.
    if (word.is === 0 && !word.capital && has(items[from]?.word, IS.determiner) && from < end) break;
    from--;
  }
  const named = readExplained(items, from, end, lexicon);
  if (named) return named;
  while (from < end && !beginsPhrase(items[from]?.word)) from++;
  const source = from < end ? readSourceAt(items, from, lexicon) : null;
  return source && source.to <= end ? nearest(items, source, lexicon) : readSubject(items, end, lexicon);
}

/** *the calls of the UN chief Ana Roe who said*: of a thing and a person, the person. */
function nearest(items: readonly Item[], source: Source, lexicon: Lexicon): Source {
  for (let at = source.from + 1; lexicon.data.syntax.plainInquit && at < source.to - 1; at++) {
    if (!has(items[at]?.word, IS.of) || has(items[at]?.word, IS.genitive)) continue;
    if (namesSpeaker(items, source.from, at)) return source;
    const inner = readSourceAt(items, has(items[at]?.word, IS.determiner) ? at : at + 1, lexicon);
    const isPerson = inner && items.slice(inner.from, inner.to).some(({ word }) => (word.noun & NOUN.role) !== 0);
    return isPerson ? inner : source;
  }
  return source;
}

/** How far a name may stand before the comma of its title, in items. */
const NAME_REACH = 6;

/** «Gao Yiming, concepteur en chef du satellite, qui»: the name before a title without an article. */
function readExplained(items: readonly Item[], from: number, end: number, lexicon: Lexicon): Source | null {
  let comma = from - 1;
  while (comma > 0 && items[comma]?.word.kind === 'word') comma--;
  if (items[comma]?.word.kind !== 'comma') return null;
  // «Me Nora Roche, l'un des deux avocats, pour qui»
  const isNamed = items[comma - 1]?.word.capital && items[comma - 2]?.word.capital;
  if (has(items[comma + 1]?.word, IS.determiner) && !isNamed) return null;
  for (let start = Math.max(0, comma - NAME_REACH); start < comma; start++) {
    const source = readSourceAt(items, start, lexicon);
    if (!source || !items[source.from]?.word.capital) continue;
    // *Nora Roche, 62, from Kettering, who*
    const isFrom = source.to === comma && has(items[comma + 1]?.word, IS.preposition);
    if (isFrom || (source.to > comma && source.to <= end)) return source;
  }
  return null;
}
