import { asideAt } from '../phrases/asides.ts';
import { namesSpeaker } from '../phrases/begins.ts';
import { looksInfinitive } from '../phrases/infinitive.ts';
import { leadingSubject } from '../phrases/leading.ts';
import type { Source } from '../phrases/source.ts';
import { readSubject } from '../phrases/subject.ts';
import { isReportingGerund } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';
import { readAntecedent } from './antecedents.ts';
import { type Found, makeFound } from './found.ts';
import type { Governed } from './governed.ts';
import { type Group, judges } from './group.ts';

/** A cue whose content stands on its right. */
export function readGoverning(
  items: readonly Item[],
  group: Group,
  governed: Governed,
  lexicon: Lexicon,
): Found | null {
  // «Mais rien ne dit que»
  if (has(items[group.outer]?.word, IS.not) && has(items[group.outer + 1]?.word, IS.not)) return null;
  // *has written to the agency demanding that*: what is demanded is not what is written.
  const last = governed.from - 2;
  // *testified at a hearing that* is none.
  const isDemanded = governed.as === 'clause' && last > group.to + 1 && isReportingGerund(items[last]);
  const isListener = lexicon.listeners.has(items[last]?.word.key ?? '');
  if (isDemanded && !isListener && asideAt(items, last - 1) < 2) return null;
  // «le sujet s'invite à toutes les tables»
  if (group.reflexive && group.verb.class === 'directive' && governed.as === 'noun') return null;
  // «relève que la halle assure un emploi et que l'école fermera»: the second clause is what is noted too.
  if (governed.as === 'clause' && governed.from - 2 > group.to && has(items[governed.from - 2]?.word, IS.and))
    return null;
  const source = readDocument(items, group, lexicon) ?? readSubject(items, group.outer, lexicon);
  const before = items[group.outer - 1]?.word;
  // *called on it to seek binding guarantees on jobs*: a noun that looks like a verb.
  if (source && has(items[source.from - 1]?.word, IS.to) && looksInfinitive(items[source.from]?.word, lexicon))
    return null;
  // *the agreement showed that*: only who or what can speak says something by it.
  if (
    !group.verb.frames.includes('s') &&
    group.verb.class === 'explanatory' &&
    source &&
    !namesSpeaker(items, source.from, source.to)
  )
    return null;
  // «Un incendie s'est déclaré jeudi», *a programme called "open sea"*
  const isPersonal =
    governed.as === 'predicate' || governed.as === 'object' || (governed.as === 'marked' && judges(group));
  const isSomebody = source === null || namesSpeaker(items, source.from, source.to);
  if (isPersonal && !isSomebody && items[source.from]?.word.pronoun?.person !== 0) return null;
  const relative = has(before, IS.relative) ? readAntecedent(items, group.outer - 1, lexicon) : null;
  // «…, ce qui laisse penser que»: what is concluded from it.
  if (relative && relative.to - relative.from === 1 && (items[relative.from]?.word.pronoun?.person ?? 3) === 0)
    return null;
  const joined = has(before, IS.and) || (before !== undefined && has(before, IS.contrast));
  const inherits = relative === null && (joined || source === null);
  const named = relative ?? (joined ? null : source);
  if (named && (isQuestioned(items, named) || isFreeRelative(items, named, governed))) return null;
  if (!named && !joined && lacksSubject(items, group, lexicon)) return null;
  const start = named && !relative ? named.from : group.outer - (joined ? 1 : 0);
  // «consulter les horaires avant lundi et promet»: what stands before «et» is the clause before.
  const lead = leadOf(items, start, joined && has(items[start]?.word, IS.and) && !has(items[start]?.word, IS.contrast));
  return makeFound(group, {
    source: named,
    inherits,
    own: [lead.from, governed.from],
    side: 'right',
    right: governed,
    parts: lead.parts || (joined && takesOver(items, group, governed, lexicon)),
    enclosed: relative !== null || lead.subordinate || isBehindRelative(items, named),
  });
}

/** *But documents released under freedom of information laws show that*: the document that opens the sentence; else null. */
function readDocument(items: readonly Item[], { verb, outer }: Group, lexicon: Lexicon): Source | null {
  if (verb.class !== 'explanatory' || !lexicon.data.syntax.plainInquit) return null;
  const lead = leadingSubject(items, outer, lexicon);
  const isText = lead && ((items[lead.from]?.word.noun ?? 0) & NOUN.text) !== 0;
  const isOne = items.slice(lead?.from, outer).every(({ word }) => word.kind === 'word' || word.kind === 'number');
  if (!isText || !isOne) return null;
  return isParticiple(items[lead.to]?.word) ? { ...lead, to: outer, after: outer } : lead;
}

const isParticiple = (word: Word | undefined): boolean =>
  has(word, IS.verb) || ((word?.reading?.form ?? 0) & FORM.participle) !== 0;

/** «Rien n'indique que», «Paul Roy, dit « le Rouge »», *Asked whether he would stay, Roche said*: nobody there speaks. */
function lacksSubject(items: readonly Item[], group: Group, lexicon: Lexicon): boolean {
  const left = items[group.outer - 1]?.word;
  const form = items[group.to - 1]?.word.reading?.form ?? 0;
  const isBare = (form & FORM.participle) !== 0 && group.to - group.outer === 1;
  // *Almeida, asked how long it would last, paused.*
  if (isBare && left?.kind === 'comma') return true;
  if (lexicon.data.syntax.plainInquit) return left === undefined;
  if (isBare && left?.capital === true) return true;
  return group.negated && left === undefined;
}

/** *He said it had closed and added that*: a second verb without a subject ends the first one's content, or is part of it. */
function takesOver(items: readonly Item[], group: Group, { as }: Governed, lexicon: Lexicon): boolean {
  if (!lexicon.data.syntax.plainInquit) return true;
  return (
    group.verb.class === 'continuation' ||
    // *said he was ashamed and promised to repay it*
    (group.verb.class === 'directive' && as === 'infinitive') ||
    // *said crews were there and warned that*, but *said that officials came and demanded that they sign*
    ((as === 'clause' || as === 'dropped') && (group.verb.class !== 'directive' || !hasThat(items, group.outer - 1))) ||
    items[group.outer - 2]?.word.kind === 'comma' ||
    // *said it "doesn't look good" and confirmed*
    items[group.outer - 2]?.passage != null ||
    has(items[group.outer - 1]?.word, IS.contrast)
  );
}

const hasThat = (items: readonly Item[], end: number): boolean =>
  items.slice(0, end).some(({ word }) => has(word, IS.that));

/** Nobody in particular: «on dit que», «it says that» with a first person inside marks is left to the caller. */
function isQuestioned(items: readonly Item[], source: Source): boolean {
  const word = items[source.from]?.word;
  return has(word, IS.question) && !has(word, IS.determiner);
}

/** *What I can tell you is that*: the verb's object stands before its subject. */
function isFreeRelative(items: readonly Item[], { from }: Source, { as }: Governed): boolean {
  const before = items[from - 1]?.word;
  return as === 'dropped' && has(before, IS.question) && !has(before, IS.subordinator | IS.relative);
}

/** «dont le président, Luc Roy, a dit que» */
function isBehindRelative(items: readonly Item[], source: Source | null): boolean {
  return source !== null && has(items[source.from - 1]?.word, IS.relative);
}

/** Steps over the conjunction and comma before a clause: a new clause ends what was said before. */
function leadOf(
  items: readonly Item[],
  start: number,
  isJoined: boolean,
): { from: number; parts: boolean; subordinate: boolean } {
  let from = start;
  let subordinate = false;
  let conjunction = false;
  while (from > 0 && !isJoined) {
    const { word } = items[from - 1] as Item;
    // *Although he said that A, B*: what opens a sentence joins nothing.
    if (has(word, IS.subordinator) && from === 1) subordinate = true;
    else if (has(word, IS.contrast | IS.and)) conjunction = true;
    else if (has(word, IS.subordinator)) subordinate = true;
    else if (has(word, IS.that) && has(items[from - 2]?.word, IS.contrast | IS.subordinator)) conjunction = true;
    else if (!has(word, IS.adverb | IS.time) || has(word, IS.that)) break;
    from--;
    if (start - from > 5) break;
  }
  const comma = items[from - 1]?.word.kind;
  if (comma === 'comma' || comma === 'semicolon') {
    return {
      from: from - 1,
      parts: conjunction || subordinate || comma === 'semicolon',
      subordinate: subordinate && !conjunction && from <= 1,
    };
  }
  return { from, parts: conjunction && from > 0, subordinate: subordinate && from === 0 };
}
