import { namesSpeaker } from '../phrases/begins.ts';
import type { Source } from '../phrases/source.ts';
import { readSubject } from '../phrases/subject.ts';
import { isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN } from '../words/word.ts';
import { beforeContent, type Found, isLeftOpen, makeFound } from './found.ts';
import { readGoverned } from './frames.ts';
import { type Governed, readMarked } from './governed.ts';
import { type Group, judges } from './group.ts';

/** How long a subject behind a preposition may be, in items: *with the opposition Lok Ekta Party (LEP) demanding*. */
const LONGEST_SUBJECT = 7;

const isNominal = (item: Item | undefined): boolean => item?.word.kind === 'word' || item?.word.kind === 'brackets';

/** *…, with officials saying that*: who says it stands between a preposition and the gerund; else null. */
function readOwnSubject(items: readonly Item[], at: number): Source | null {
  let from = at;
  while (from > 0 && isNominal(items[from - 1]) && !has(items[from - 1]?.word, IS.preposition | IS.of | IS.to)) from--;
  const preposition = items[from - 1]?.word;
  if (
    from === at ||
    at - from > LONGEST_SUBJECT ||
    !has(preposition, IS.preposition) ||
    items[from - 2]?.word.kind !== 'comma'
  )
    return null;
  // «en lui demandant»
  if (has(items[from]?.word, IS.clitic) && !has(items[from]?.word, IS.determiner)) return null;
  return namesSpeaker(items, from, at) ? { from, to: at, after: at, trailing: false } : null;
}

/** How long whom one writes to may be, in items. */
const ADDRESS_REACH = 5;

/** *to the minister*, *to Mr Roe*: a name or a title behind a preposition. */
function isAddressed(items: readonly Item[], at: number): boolean {
  const last = items[at - 1]?.word;
  if (!last?.capital && ((last?.noun ?? 0) & NOUN.role) === 0) return false;
  for (let back = at - 2; back >= Math.max(0, at - ADDRESS_REACH); back--) {
    if (has(items[back]?.word, IS.to)) return true;
    if (isVerbish(items, back)) return false;
  }
  return false;
}

/** «…, ajoutant que», «tout en rappelant : « … »»: the speaker is that of the sentence. */
export function readGerund(items: readonly Item[], group: Group, lexicon: Lexicon): Found | null {
  const governed = readGoverned(items, group, lexicon);
  if (!governed) return null;
  const own = readOwnSubject(items, group.from);
  if (own) return beforeContent(group, own, [own.from - 2, governed.from], governed);
  // «tout en se disant prêt»
  const start = group.reflexive ? group.outer : group.from;
  // «en lui demandant», «…, l'invitant à»
  const isTold = has(items[start - 1]?.word, IS.clitic);
  const told =
    isTold && (has(items[start - 2]?.word, IS.preposition) || isLeftOpen(items, start - 1)) ? start - 1 : start;
  const ahead = items[told - 1]?.word;
  // «tout en se disant prêt»: «en» is read as a clitic there.
  const isOpen =
    isLeftOpen(items, told) || has(ahead, IS.preposition | IS.and) || has(items[start]?.word, IS.preposition);
  // *opened his speech saying, "…"*
  const isIntroduced = governed.as === 'marked' && items[governed.from - 1]?.word.kind !== 'word';
  // *has written to the minister asking her to act*
  const isOrder = governed.as === 'infinitive' && group.verb.class === 'directive' && governed.from > group.to + 1;
  // *has written to the minister asking when he knew*
  const isClause = governed.as === 'clause' || (governed.as === 'question' && isAddressed(items, start));
  if (!isOpen && !isClause && !isIntroduced && !isOrder) return null;
  // *better at telling three dots from four*
  if (governed.as === 'dropped' && !isLeftOpen(items, start)) return null;
  let from = start;
  while (
    from > 0 &&
    items[from - 1]?.word.kind === 'word' &&
    !isVerbish(items, from - 1) &&
    start - from < 3 &&
    has(items[from - 1]?.word, IS.preposition | IS.determiner | IS.adverb | IS.and | IS.clitic)
  )
    from--;
  const before = items[from - 1]?.word;
  if (before?.kind === 'comma' || before?.kind === 'dash') from--;
  return makeFound(group, {
    source: null,
    inherits: true,
    own: [from, governed.from],
    side: 'right',
    right: governed,
    parts: true,
    enclosed: false,
  });
}

/** How long a remark may be, in items. */
const LONGEST_REMARK = 8;

/** «Et de lâcher, un brin provocateur : « … »»: the marks behind a remark between comma and colon. */
function readBehindRemark(items: readonly Item[], comma: number): Governed | null {
  if (items[comma]?.word.kind !== 'comma') return null;
  for (let at = comma + 1; at < comma + LONGEST_REMARK; at++) {
    if (items[at]?.word.kind === 'colon') return readMarked(items, at);
    // «d'ajouter, philosophe : …»: one word is none but a remark.
    const isAlone = at === comma + 1 && items[at + 1]?.word.kind === 'colon';
    if (items[at]?.word.kind !== 'word' || (isVerbish(items, at) && !isAlone)) return null;
  }
  return null;
}

/** *it would be unfair to say that*: nobody says it. */
function isJudged(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  if (word?.kind !== 'word' || word.capital || word.noun !== 0) return false;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--)
    if (has(items[back]?.word, IS.be)) return items.slice(Math.max(0, back - 3), back).some(isIt);
  return false;
}

const isIt = ({ word }: Item): boolean => word.pronoun?.person === 0;

/** How long who is to do something may be, in items. */
const INFINITIVE_SUBJECT = 5;

/** *it took a week for the company to admit that*: who does it stands between a preposition and *to*; else null. */
function readInfinitiveSubject(items: readonly Item[], to: number): Source | null {
  if (!has(items[to]?.word, IS.to)) return null;
  for (let from = to - 1; from > to - INFINITIVE_SUBJECT && items[from - 1]?.word.kind === 'word'; from--) {
    if (isVerbish(items, from)) return null;
    const isSubject = items[from - 1]?.word.cues && !has(items[from - 1]?.word, IS.to) && namesSpeaker(items, from, to);
    if (isSubject) return { from, to, after: to, trailing: false };
  }
  return null;
}

/** «avant de conclure que», «Et d'ajouter : « … »», *to announce that*. */
export function readBareInfinitive(items: readonly Item[], group: Group, lexicon: Lexicon): Found | null {
  const governed = readGoverned(items, group, lexicon) ?? readBehindRemark(items, group.to);
  if (!governed) return null;
  // *returned to find that*: what nobody says.
  const finds = group.verb.class === 'explanatory' || group.verb.frames.includes('t');
  if (finds && lexicon.data.syntax.plainInquit) return null;
  // *had come to think of it as "a joke"*
  if (judges(group) && governed.as === 'marked' && lexicon.data.syntax.plainInquit) return null;
  const marker = items[group.outer - 1]?.word;
  if (!has(marker, IS.of | IS.to | IS.preposition)) return null;
  const lead = items[group.outer - 2]?.word;
  if (isJudged(items, group.outer - 2)) return null;
  // *the trend is hard to dismiss: prices have risen*
  const isTold = items[governed.from - 1]?.word.kind === 'colon' && has(items[group.outer - 3]?.word, IS.be);
  if (isTold && lead?.kind === 'word' && lead.is === 0 && has(marker, IS.to)) return null;
  const isNarrative =
    has(marker, IS.of) && (lead === undefined || has(lead, IS.and) || has(lead, IS.subordinator | IS.preposition));
  const isPurpose = has(marker, IS.subordinator) || (lexicon.data.syntax.plainInquit && has(marker, IS.to));
  const isCall = governed.as === 'infinitive' && isNarrative && lead !== undefined && group.verb.frames.includes('o');
  // «a écrit à la ministre pour lui demander de surseoir», *stood up to ask the witness to answer*
  const hasObject = governed.from > group.to + 1 || has(items[group.outer]?.word, IS.clitic);
  const isFor = has(marker, IS.to) ? lexicon.data.syntax.plainInquit : has(marker, IS.preposition);
  const isOrder = governed.as === 'infinitive' && group.verb.frames.includes('w') && isFor && hasObject;
  // «après avoir prié les élus de « rester polis »»
  const isMarked = governed.as === 'marked' || (governed.as === 'infinitive' && items[governed.from]?.passage != null);
  if (governed.as !== 'clause' && !isMarked && !isCall && !isOrder) return null;
  if (!isNarrative && !isPurpose && !isOrder && !isMarked) return null;
  if (has(marker, IS.not)) return null;
  let from = group.outer - 1;
  if (isNarrative && lead !== undefined) from--;
  // «Et le maire d'ajouter : « … »»
  // *it took a week for the firm to admit that*: part of what is told.
  const own = readInfinitiveSubject(items, group.outer - 1);
  const named = has(marker, IS.of) && !isNarrative ? readSubject(items, group.outer - 1, lexicon) : own;
  if (items[from - 1]?.word.kind === 'comma') from--;
  return makeFound(group, {
    source: named,
    inherits: named === null,
    own: [from, governed.from],
    side: 'right',
    right: governed,
    parts: own === null,
    enclosed: false,
  });
}
