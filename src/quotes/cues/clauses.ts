import { isThatDay } from '../phrases/asides.ts';
import { isKind, isReportingGerund, isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { has, IS, NOUN } from '../words/word.ts';
import { type Governed, hasMarks, readMarked } from './governed.ts';
import type { Group } from './group.ts';
import { readInfinitive } from './infinitives.ts';

/** A clause, question, infinitive or quotation that begins at this item and that the verb can govern; else null. */
export function readClause(items: readonly Item[], at: number, group: Group, lexicon: Lexicon): Governed | null {
  const { frames } = group.verb;
  const word = items[at]?.word;
  if (!word) return null;
  // «appelle « tous les acteurs » à se ressaisir»
  const told = items[at]?.passage && frames.includes('o') && has(items[at + 1]?.word, IS.to | IS.of);
  const order = told ? readInfinitive(items, at + 1, group, lexicon) : null;
  if (order?.as === 'infinitive') return order;
  const marked = readMarked(items, at);
  if (marked) return marked;
  // *I want people to hear that: this is not over*
  if (has(word, IS.that) && (isKind(items[at + 1], 'stop') || isThatDay(items, at))) return null;
  // «a déclaré que : « … »»
  if (has(word, IS.that) && isKind(items[at + 1], 'colon'))
    return items[at + 2]?.passage && frames.includes('q') ? { from: at + 2, as: 'marked' } : null;
  // *disputed that account*
  const isBare = lexicon.data.syntax.droppedThat && isKind(items[at + 1], 'word') && isKind(items[at + 2], 'stop');
  if (has(word, IS.that) && isBare && !isVerbish(items, at + 1)) return null;
  // *denied that, insisting*
  if (has(word, IS.that) && isKind(items[at + 1], 'comma') && isReportingGerund(items[at + 2])) return null;
  if (has(word, IS.that) && isRelativeThat(items, at, lexicon))
    return frames.includes('n') && isDemonstrative(items, at, group) ? { from: at, as: 'dropped' } : null;
  if (has(word, IS.that) && !has(items[at - 1]?.word, at - 1 >= group.to ? IS.subordinator : 0)) {
    if (frames.includes('q')) return { from: at + 1, as: 'clause' };
    if (frames.includes('b') && (group.passive || hasMarks(items, at))) return { from: at + 1, as: 'clause' };
    return null;
  }
  const asks = frames.includes('w') || (group.negated && frames.includes('q'));
  if (asks && isQuestion(items, at, lexicon)) return { from: at, as: 'question' };
  return readInfinitive(items, at, group, lexicon);
}

/** *a school that has closed*, *said that was wrong*: a verb at once behind *that* has no other subject. */
export function isRelativeThat(items: readonly Item[], at: number, { data }: Lexicon): boolean {
  const verb = items[at + 1]?.word;
  if (!data.syntax.droppedThat || !has(items[at]?.word, IS.that)) return false;
  // *says that's doable*
  if (has(verb, IS.genitive)) return true;
  if (!isVerbish(items, at + 1)) return false;
  // *said that talks were over*: a form that can be a plural is one.
  return has(verb, IS.have | IS.be | IS.modal) || verb?.isPlural === false;
}

/** *said that was wrong*, *told reporters that was wrong*: behind a place or time it would be relative. */
function isDemonstrative(items: readonly Item[], at: number, { to }: Group): boolean {
  const before = items[at - 1]?.word;
  return (
    at === to ||
    (at === to + 1 && before !== undefined && (before.pronoun !== null || (before.noun & NOUN.audience) !== 0))
  );
}

/** «si», «ce que», *whether*: an indirect question begins here. */
export function isQuestion(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const word = items[at]?.word;
  // «s'il» asks, «s'» alone is reflexive.
  if (has(word, IS.question) && has(word, IS.reflexive)) return items[at + 1]?.word.pronoun?.person === 3;
  // *said when asked about it*
  const form = items[at + 1]?.word.reading?.form ?? 0;
  if (has(word, IS.question) && has(word, IS.subordinator) && (form & FORM.participle) !== 0) return false;
  if (has(word, IS.question)) return true;
  // «demandait pour quelle raison»
  const next = items[at + 1]?.word;
  const isOfWhat =
    has(word, IS.preposition | IS.to) && has(next, IS.question) && !has(next, IS.relative | IS.subordinator);
  if (isOfWhat && !lexicon.data.syntax.plainInquit && !has(word, IS.determiner)) return true;
  // «ce que», «ce qui»
  return (
    !lexicon.data.syntax.plainInquit && has(word, IS.determiner) && has(items[at + 1]?.word, IS.that | IS.relative)
  );
}

/** «a déclaré, vendredi, que», *warned, however, that*. */
export function readBehindComma(items: readonly Item[], at: number, group: Group, lexicon: Lexicon): Governed | null {
  if (items[at]?.word.kind !== 'comma') return null;
  // «se demande, elle, ce que»
  const isStressed = items[at + 1]?.word.pronoun?.person === 3 && items[at + 2]?.word.kind === 'comma';
  if (isStressed) return readClause(items, at + 3, group, lexicon);
  for (let end = at + 1; end < Math.min(items.length, at + 14); end++) {
    const { kind } = (items[end] as Item).word;
    // «a insisté, en anglais, à plusieurs reprises : « … »»
    if (kind === 'colon') return items[end + 1]?.passage ? readMarked(items, end) : null;
    if (kind === 'passage' || kind === 'stop' || isVerbish(items, end)) return null;
    if (kind !== 'comma') continue;
    const word = items[end + 1]?.word;
    if (has(word, IS.that) || (group.verb.frames.includes('w') && has(word, IS.question)))
      return readClause(items, end + 1, group, lexicon);
    // «a nié, devant la cour, avoir tué»
    const infinitive = readInfinitive(items, end + 1, group, lexicon);
    if (infinitive?.as === 'infinitive') return infinitive;
    if (!isMarkedAhead(items, end)) return null;
  }
  return null;
}

/** How far a colon and marks may stand behind the second of two insertions, in items. */
const MARKS_REACH = 8;

/** Whether nothing but words stands before a colon and marks. */
function isMarkedAhead(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < from + MARKS_REACH; at++) {
    if (items[at]?.word.kind === 'colon') return items[at + 1]?.passage != null;
    if (items[at]?.word.kind !== 'word' || isVerbish(items, at)) return false;
  }
  return false;
}
