import { beginsPhrase, beginsPhraseAt } from '../phrases/begins.ts';
import { readPhrase } from '../phrases/phrase.ts';
import { hasVerb, isGerund, isReportingGerund, isVerbish } from '../phrases/verbish.ts';
import { type Item, lastItem } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { has, IS, NOUN } from '../words/word.ts';
import { isRelativeThat } from './clauses.ts';
import { isEnclosed } from './found.ts';
import { type Governed, hasMarks } from './governed.ts';
import type { Group } from './group.ts';

/** A subordinate clause, a comma, and the clause it belongs to. */
function leadsClause(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  return items.some(
    ({ word }, comma) =>
      comma > from &&
      word.kind === 'comma' &&
      hasVerb(items, from, comma) &&
      beginsPhraseAt(items, comma + 1, lexicon) &&
      hasVerb(items, comma + 1, items.length),
  );
}

/** *said even though it was old*: the adverb is the conjunction's. */
const behindEven = (items: readonly Item[], at: number, { to }: Group): number =>
  at > to && items[at - 1]?.word.is === IS.adverb ? at - 1 : at;

/** *thousands of job cuts*: a plural behind a noun behind *of*. */
function isCompound(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word;
  const isNoun = before?.kind === 'word' && before.is === 0 && !before.isPlural && !before.capital && !before.pronoun;
  const word = items[at]?.word;
  const isPlural = word?.isPlural === true && !has(word, IS.have | IS.be);
  return isPlural && isNoun && has(items[at - 2]?.word, IS.of) && !has(items[at - 2]?.word, IS.genitive);
}

/** How long the subject behind a relative *that* may be, in items. */
const THAT_REACH = 6;

/** *talks that one diplomat said were over*: *that* behind a noun, and who speaks between it and the verb. */
function isBehindThat(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  for (let index = at - 1; index > Math.max(0, at - THAT_REACH); index--) {
    const word = items[index]?.word;
    if (word?.kind !== 'word' || isVerbish(items, index)) return false;
    if (has(word, IS.that)) return isRelativeThat(items, index, lexicon) || items[index - 1]?.word.is === 0;
  }
  return false;
}

/** Behind the comma that closes a relative clause, if the verb of its noun stands there; else -1. */
function behindRelativeClause(items: readonly Item[], comma: number): number {
  for (let at = comma + 2; at < comma + VERB_REACH; at++) {
    const kind = items[at]?.word.kind;
    if (kind === 'comma') return isVerbish(items, at + 1) ? at + 1 : -1;
    if (kind !== 'word' && kind !== 'number') return -1;
  }
  return -1;
}

/** How far the verb of a clause without *that* may stand from its beginning. */
const VERB_REACH = 28;

/** *He said the bridge was safe*: a noun phrase with a verb behind it. */
export function readDropped(items: readonly Item[], at: number, group: Group, lexicon: Lexicon): Governed | null {
  const first = items[at]?.word;
  if (!lexicon.data.syntax.droppedThat || !first) return null;
  const leads = first.kind === 'word' || first.kind === 'number';
  if (!leads || has(first, IS.to | IS.of | IS.and | IS.relative | IS.that)) return null;
  // *said as she left court*, but *said although it was old, the bridge was safe*
  if (has(first, IS.subordinator) && !has(first, IS.determiner)) {
    if (leadsClause(items, at, lexicon)) return { from: behindEven(items, at, group), as: 'dropped' };
    if (!has(first, IS.adverb)) return null;
  }
  // *a move analysts said could double trade*, *a system which residents say failed*
  const isBehind =
    at === group.to &&
    (has(first, IS.modal) ||
      (isVerbish(items, at) && (isEnclosed(items, group.outer) || isBehindThat(items, group.outer, lexicon))));
  if (isBehind) return { from: at, as: 'dropped' };
  // *cut its forecast and said it would*: no clause begins with its verb.
  const form = first.noun === 0 && !first.isPlural ? (first.reading?.form ?? 0) : 0;
  if ((form & FORM.finite) !== 0 && (form & (FORM.infinitive | FORM.gerund)) === 0) return null;
  const certain = group.verb.lemma === lexicon.data.verbs[0]?.lemmas.split('=')[0];
  for (let index = at; index < Math.min(items.length, at + VERB_REACH); index++) {
    const { word } = items[index] as Item;
    if (word.kind === 'stop' || word.kind === 'colon' || word.kind === 'semicolon') break;
    // *feared losing their jobs, described it*
    if (word.kind === 'comma' && !certain && isGerund(first, lexicon)) break;
    // *alleged fraud, something the firm denied*
    const isRemark = word.kind === 'comma' && ((items[index + 1]?.word.noun ?? 0) & NOUN.indefinite) !== 0;
    const isRelative = word.kind === 'comma' && has(items[index + 1]?.word, IS.relative);
    // *while the gang ruled the valley, "cash was rare"*
    const isOver = isRemark || isRelative || index - at > 6 || items[index + 1]?.passage != null;
    // *was told Mr Roe, who had come to help, was walking*
    const closed = isRelative && !certain ? behindRelativeClause(items, index) : -1;
    if (closed > index) return { from: at, as: 'dropped' };
    if (word.kind === 'comma' && !certain && isOver) break;
    if (word.kind === 'comma' && isReportingGerund(items[index + 1])) break;
    if (index > at && has(word, IS.contrast) && has(word, IS.and)) break;
    // *wrote it myself and I know*
    if (index > at && !certain && has(word, IS.and) && items[index + 1]?.word.pronoun) break;
    // *had been told by the information commissioner long ago that*
    const isTold = group.passive && group.verb.frames.includes('o');
    if (isTold && index > at && has(word, IS.that)) return { from: index + 1, as: 'clause' };
    // *added the town to a programme that pays*, *shown signs of it, and that*
    const isThat = has(word, IS.that) && (isVerbish(items, index + 1) || has(items[index - 1]?.word, IS.and));
    if (index > at && (isThat || isRelativeThat(items, index, lexicon))) break;
    // *showed the place where he said it was*
    if (index > at && !certain && has(word, IS.relative)) break;
    // *claimed victory after results gave her*
    const isSubordinate = has(word, IS.subordinator) && !has(word, IS.adverb) && (word.noun & NOUN.likewise) === 0;
    // *say sorry when caught*, *said nothing until now*
    if (isSubordinate && index === at + 1 && first.pronoun === null && !first.capital) return null;
    if (index > at && !certain && isSubordinate) break;
    // *announced cuts this year as carmakers postpone spending*, *promised a review once the season is over*
    const next = items[index + 1]?.word;
    const opensClause = next?.isPlural || has(next, IS.determiner);
    if (index > at + 1 && !certain && has(word, IS.subordinator) && opensClause) break;
    if (index > at && word.kind === 'passage' && certain) return { from: at, as: 'dropped' };
    if (index > at && isVerbish(items, index) && !isCompound(items, index)) {
      if (has(items[index - 1]?.word, IS.and) || (group.verb.frames.includes('b') && !hasMarks(items, at))) break;
      return { from: at, as: 'dropped' };
    }
  }
  // *said a lot of things*: no more than a noun phrase.
  const isPhrase = readPhrase(items, at, lexicon) >= lastItem(items);
  const begins = beginsPhrase(first) || (first.isPlural && first.is === 0);
  return certain && begins && items.length - at > 3 && !isPhrase ? { from: at, as: 'dropped' } : null;
}
