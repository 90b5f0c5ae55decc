import { isFullName } from '../phrases/appositions.ts';
import { isAudience, skipAsides } from '../phrases/asides.ts';
import { beginsPhrase } from '../phrases/begins.ts';
import { looksInfinitive } from '../phrases/infinitive.ts';
import { readPhrase } from '../phrases/phrase.ts';
import { isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';
import { isQuestion, isRelativeThat, readBehindComma, readClause } from './clauses.ts';
import { type Governed, readBehindColon, readMarked } from './governed.ts';
import type { Group } from './group.ts';
import { readInfinitive } from './infinitives.ts';

/** How far a person who is told something may reach, in items. */
const OBJECT_REACH = 24;

/** *told the guests to wait*, «a exhorté les parties à négocier», «a assuré aux habitants que». */
export function readBehindObject(
  items: readonly Item[],
  from: number,
  group: Group,
  lexicon: Lexicon,
): Governed | null {
  // «exige du groupe qu'il reste»
  const isOf = group.verb.frames.includes('d') && from === group.to && has(items[from]?.word, IS.of);
  if (!group.verb.frames.includes('o') && !(isOf && has(items[from]?.word, IS.determiner))) return null;
  let at = from;
  if (has(items[at]?.word, IS.to)) at++;
  const first = at;
  if (
    !beginsPhrase(items[at]?.word) &&
    !has(items[at]?.word, IS.determiner) &&
    !isPlainNoun(items[at]?.word) &&
    !isAdjective(items, at)
  )
    return null;
  const stop = Math.min(items.length, at + OBJECT_REACH);
  for (at++; at < stop; at++) {
    const { word } = items[at] as Item;
    if (word.kind === 'stop' || word.kind === 'semicolon') return null;
    const isExplained = word.kind === 'comma' && (isAudience(items, from) || isFullName(items, at + 1));
    const behind = isExplained ? behindApposition(items, at) : at;
    if (behind > at) {
      at = behind;
      continue;
    }
    if (word.kind === 'comma' || word.kind === 'colon')
      // «avait informé son personnel, vendredi, que»
      return readMarked(items, at) ?? readBehindColon(items, at, group) ?? readBehindComma(items, at, group, lexicon);
    // *told deputies he "just snapped"*
    if (word.kind === 'passage') {
      const isSubject = group.verb.frames.includes('n') && items[at - 1]?.word.pronoun != null && at - 1 > first;
      return isSubject ? { from: at - 1, as: 'dropped' } : null;
    }
    // *told reporters at a school that has become a shelter that*: the clause comes behind the relative one.
    if (isRelativeThat(items, at, lexicon)) at = nextThat(items, at, stop);
    // *told a tenant that night that*
    if (has(items[at]?.word, IS.that) && has(items[at + 1]?.word, IS.time) && !isVerbish(items, at + 2)) continue;
    if (has(items[at]?.word, IS.that)) return readClause(items, at, group, lexicon);
    // «recommande aux passagers qui le peuvent de reporter»
    const behindRelative = has(word, IS.relative) ? nextInfinitive(items, at, lexicon) : -1;
    if (behindRelative > at) {
      at = behindRelative - 1;
      continue;
    }
    if (has(word, IS.relative) && !has(word, IS.question)) return null;
    // *assured us of help*
    const isTold = has(word, IS.of) && !group.verb.frames.includes('d');
    if (isTold && at === first + 1 && items[first]?.word.pronoun) return null;
    if (has(word, IS.to | IS.of)) {
      const governed = readInfinitive(items, at, group, lexicon);
      // *urged them not to hoard*: the negation is part of what is asked.
      if (governed && governed.as === 'infinitive' && has(items[at - 1]?.word, IS.not))
        return { ...governed, from: at - 1 };
      if (governed && governed.as !== 'noun') return governed;
      if (governed && !has(items[at]?.word, IS.of) && lexicon.endings.infinitive.length > 0 && at > from + 1)
        return governed;
    }
    // *promised a review once the season is over*: a thing, and when.
    if (has(word, IS.subordinator) && !has(word, IS.that | IS.preposition | IS.question) && at > first + 1) return null;
    if (group.verb.frames.includes('w') && isQuestion(items, at, lexicon) && !has(word, IS.relative))
      return { from: at, as: 'question' };
    // *advised anyone affected to call*
    const form = word.reading?.form ?? FORM.participle;
    if (at === first + 1 && (form & FORM.participle) !== 0 && has(items[at + 1]?.word, IS.to)) continue;
    if (isVerbish(items, at) && !(at === first + 1 && isAdjective(items, at)))
      return group.verb.frames.includes('n')
        ? { from: group.passive ? from : droppedStart(items, from, at, lexicon), as: 'dropped' }
        : null;
  }
  return null;
}

/** How far the infinitive may stand behind a relative clause's first word, in items. */
const RELATIVE_REACH = 7;

/** «de» or «to» with its infinitive, behind a short relative clause; else -1. */
function nextInfinitive(items: readonly Item[], from: number, lexicon: Lexicon): number {
  for (let at = from + 2; at < from + RELATIVE_REACH; at++) {
    const word = items[at]?.word;
    if (word?.kind !== 'word') return -1;
    if (has(word, IS.of | IS.to) && !has(word, IS.determiner) && looksInfinitive(items[at + 1]?.word, lexicon))
      return at;
  }
  return -1;
}

/** The next *that* before a comma or mark; the same one where there is none. */
function nextThat(items: readonly Item[], from: number, stop: number): number {
  for (let at = from + 1; at < stop && items[at]?.word.kind === 'word'; at++)
    if (has(items[at]?.word, IS.that)) return at;
  return from;
}

/** How long an apposition may be, in items. */
const LONGEST_APPOSITION = 7;

/** *told AFP the owner, a businessman, had left*: the comma that closes an apposition without a verb; else the same place. */
function behindApposition(items: readonly Item[], comma: number): number {
  if (!beginsPhrase(items[comma + 1]?.word)) return comma;
  for (let at = comma + 2; at < comma + LONGEST_APPOSITION; at++) {
    if (items[at]?.word.kind === 'comma') return at;
    if (items[at]?.word.kind !== 'word' || isVerbish(items, at)) return comma;
  }
  return comma;
}

const isPlainNoun = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.is === 0 && word.reading === null;

/** *developed countries*: a participle before a noun. */
function isAdjective(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  return word?.kind === 'word' && word.reading === null && word.is === IS.verb && isPlainNoun(items[at + 1]?.word);
}

/** *told AFP the bridge was safe*: the content's subject begins behind the one who is told. */
function droppedStart(items: readonly Item[], from: number, verb: number, lexicon: Lexicon): number {
  const first = items[from]?.word;
  let at = from + 1;
  if (first && has(first, IS.determiner) && !first.pronoun) at = readPhrase(items, from, lexicon);
  // *told state television he*: the audience's own noun.
  const isOwn = ((items[at]?.word.noun ?? 0) & NOUN.audience) !== 0 || beginsPhrase(items[at + 1]?.word);
  if (!beginsPhrase(items[at]?.word) && isAudience(items, at) && isOwn) at++;
  at = Math.min(verb, skipAsides(items, at, lexicon));
  while (at < verb && !beginsPhrase(items[at]?.word) && !isPlainNoun(items[at]?.word)) at++;
  // *told Radio Aotearoa he would not*: the rest of a name, if a subject is left behind it.
  let rest = at;
  while (rest < verb && items[rest]?.word.capital && items[rest]?.word.pronoun === null) rest++;
  if (rest > at && rest < verb && beginsPhrase(items[rest]?.word)) at = rest;
  return at < verb ? at : from;
}
