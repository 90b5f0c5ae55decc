import { skipAsides } from '../phrases/asides.ts';
import { beginsPhrase, namesSpeaker } from '../phrases/begins.ts';
import { opensReducedClause } from '../phrases/leading.ts';
import { readSourceAt, type Source } from '../phrases/source.ts';
import { readSubject } from '../phrases/subject.ts';
import { isKind, isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN } from '../words/word.ts';
import { beforeContent, behindContent, behindRelative, type Found, isLeftOpen, isLikewise } from './found.ts';
import type { Governed } from './governed.ts';
import type { Group } from './group.ts';
import { behindInsertion, behindManner, behindThrough, opensName, readThrough } from './inquit-source.ts';

/** «…, a-t-il dit», «dit-elle» */
export function readInverted(items: readonly Item[], group: Group, lexicon: Lexicon): Found | null {
  const pronoun = group.inverted?.word.pronoun;
  // «a-t-on appris auprès de la préfecture»
  const through = pronoun?.person === 0 ? behindThrough(items, group.to) : -1;
  if (!pronoun || pronoun.person === 1 || pronoun.person === 2) return null;
  if (!isLeftOpen(items, group.outer)) return null;
  const at = items.indexOf(group.inverted as Item);
  let start = through;
  if (start > 0 && has(items[start]?.word, IS.of) && !has(items[start]?.word, IS.determiner)) start++;
  const named = start > 0 ? readSourceAt(items, start, lexicon) : null;
  if (named && isLeftOpen(items, group.outer)) return inquit(items, group, named, named.after, lexicon);
  const source = { from: at, to: at + 1, after: group.to, trailing: false };
  return inquit(items, group, source, group.to, lexicon);
}

/** An attribution whose content stands before it, or, where nothing does, behind its colon. */
function inquit(items: readonly Item[], group: Group, source: Source, after: number, lexicon: Lexicon): Found | null {
  const to = source.trailing ? behindRelative(items, source.after) : skipAsides(items, after, lexicon);
  let from = group.outer;
  if (isLikewise(items, from - 1)) from--;
  if (items[from - 1]?.word.kind === 'comma' && source.from >= group.from) from--;
  const opening = items[to]?.word.kind === 'colon' && items[to + 1]?.passage;
  const governed: Governed | null = opening ? { from: to + 1, as: 'marked' } : null;
  if (governed && !items.slice(0, from).some(({ passage }) => passage))
    return beforeContent(group, source, [from, to + 1], governed);
  const that = has(items[to]?.word, IS.that) && from === 0 ? { from: to + 1, as: 'clause' as const } : null;
  if (that) return beforeContent(group, source, [from, to], that);
  // «Comme l'explique X, A»
  if (from === 0 && isLikewise(items, 0) && items[to]?.word.kind === 'comma')
    return beforeContent(group, source, [0, to + 1], { from: to + 1, as: 'clause' });
  if (from === 0) return null;
  return behindContent(group, source, [from, to]);
}

/** «…, a indiqué M. Roche», *…, said Roche* */
export function readInvertedNoun(items: readonly Item[], group: Group, end: number, lexicon: Lexicon): Found | null {
  if (lexicon.neverInverted.has(group.verb.lemma)) return null;
  const likewise = isLikewise(items, group.outer - 1);
  if ((!isLeftOpen(items, group.outer) && !likewise) || group.passive) return null;
  // «comme l'a dit X», *Said the mayor: "…"*
  const left = items[group.outer - 1];
  const opens = left === undefined;
  if (opens && !lexicon.data.syntax.plainInquit) return null;
  const told = skipAsides(items, group.to, lexicon, end);
  // «Le comité « L'eau d'ici » a lancé sa campagne»: marks around a name.
  const named = items[group.outer - 1]?.passage ? (items[group.outer - 2]?.word.noun ?? 0) : 0;
  if ((named & (NOUN.body | NOUN.firm)) !== 0) return null;
  const isBeside =
    hasPassageBefore(items, group.outer) &&
    !isWordBefore(items, group.outer, lexicon) &&
    !closesRelative(items, group.outer);
  const isOffice = items.slice(group.to, told).some(({ word }) => (word.noun & NOUN.role) !== 0);
  const at = behindManner(items, behindInsertion(items, told, told > group.to && !isOffice), isBeside);
  const start = beginsPhrase(items[at]?.word) ? at : group.to;
  const own = readSourceAt(items, start, lexicon);
  const source = own && (readThrough(items, own, lexicon) ?? own);
  // «« … », a lancé un loueur»
  const first = items[source?.from ?? 0]?.word;
  const isSomebody =
    isBeside &&
    (((first?.noun ?? 0) & (NOUN.indefinite | NOUN.demonstrative)) !== 0 ||
      // «« … », conclut le passager»
      (left?.word.kind === 'comma' && has(first, IS.determiner)));
  if (!source || !(isSomebody || namesSpeaker(items, source.from, isBeside ? source.to : headEnd(items, source))))
    return null;
  // «a demandé à l'élu écologiste si …»: behind whom one tells stands a whole phrase.
  if (
    !isBeside &&
    start > group.to &&
    !first?.capital &&
    !has(first, IS.determiner) &&
    !lexicon.data.syntax.plainInquit
  )
    return null;
  if (items[source.from]?.word.pronoun && !has(items[source.from]?.word, IS.determiner)) return null;
  const next = items[source.after]?.word;
  if (opens && !(isKind(items[source.after], 'colon') || isKind(items[source.after], 'comma'))) return null;
  if (opens)
    return items[source.after + 1]?.passage
      ? beforeContent(group, source, [0, source.after + 1], { from: source.after + 1, as: 'marked' })
      : null;
  const { frames } = group.verb;
  // *…, which owns a tenth, urged the board to act*: whom one urges is nobody who speaks.
  // *Their chairman, retired executive Paul Roche, said the board “heard the pain”*
  const holdsMarks = items.slice(source.from, source.after + 1).some(({ passage }) => passage);
  if (lexicon.data.syntax.plainInquit && !isBeside && holdsMarks) return null;
  const isUrged = !isBeside && group.verb.class === 'directive' && frames.includes('o');
  if (isUrged && lexicon.data.syntax.plainInquit) return null;
  // «On nous ment, fustige Paul Roy, secrétaire», but «Il est entré, a salué ses filles et s'est assis»
  const isJudge = frames.includes('f') && opensName(items, source.from) && next?.kind !== 'word';
  if (!isBeside && !frames.includes('s') && !frames.includes('b') && !isJudge) return null;
  // *She said the bridge is safe* has its subject on the left; so has «Le maire, Luc Roy, a critiqué le préfet».
  if (!isBeside && isVerbish(items, source.after) && !source.trailing) return null;
  // «…, sur demande, indique la porte-parole»: one can indicate nobody.
  const isObject = frames.includes('f') || frames.includes('o') || group.reflexive || !isSomeone(items, source);
  if (!isBeside && !likewise && isObject && isSubjectLike(items, group, lexicon)) return null;
  if (has(next, IS.that) && !source.trailing) return null;
  return inquit(items, group, source, source.after, lexicon);
}

/** «X, qui les appelle à « tenir », a écrit une lettre»: marks that end a clause about the subject. */
export function closesRelative(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word.kind !== 'comma') return false;
  for (let before = at - 3; before > 0; before--) {
    const { word } = items[before] as Item;
    if (word.kind !== 'word') return false;
    if (has(word, IS.relative)) return items[before - 1]?.word.kind === 'comma';
  }
  return false;
}

/** Where the noun of a phrase ends and what belongs to it begins: «la vente de deux hectares au groupe»; «l'une d'elles» and «un des responsables» have none. */
function headEnd(items: readonly Item[], { from, to }: Source): number {
  if (((items[from]?.word.noun ?? 0) & NOUN.indefinite) !== 0 && has(items[from + 1]?.word, IS.of)) return to;
  if (has(items[from + 2]?.word, IS.of) && items[from + 3]?.word.pronoun) return to;
  for (let at = from + 1; at < to; at++)
    if (has(items[at]?.word, IS.of | IS.preposition | IS.to | IS.agent) || items[at]?.word.kind === 'comma') return at;
  return to;
}

/** *who gave his name as "Dave" called the office*: marked words that nothing parts from the verb, nor an end inside them. */
function isWordBefore(items: readonly Item[], at: number, { data }: Lexicon): boolean {
  const passage = items[at - 1]?.passage;
  if (!passage || !data.syntax.plainInquit || at < 2) return false;
  const last = passage.sentences.at(-1)?.items.at(-1)?.word.kind;
  return last !== 'comma' && last !== 'stop' && items[at - 2]?.word.kind === 'word';
}

function hasPassageBefore(items: readonly Item[], at: number): boolean {
  const last = items[at - 1];
  return (
    last?.passage != null ||
    (last?.word.kind === 'comma' && items[at - 2]?.passage != null) ||
    (last?.word.kind === 'dash' && items[at - 2]?.passage != null)
  );
}

/** A title or a full name, and the end of its clause behind it. */
function isSomeone(items: readonly Item[], { from, to, after }: Source): boolean {
  const kind = items[after]?.word.kind;
  const first = items[from]?.word;
  if (kind === 'word' || kind === 'number' || to === from) return false;
  if (first?.capital) return (first.noun & NOUN.honorific) !== 0 || opensName(items, from);
  return has(first, IS.determiner) && ((items[from + 1]?.word.noun ?? 0) & (NOUN.role | NOUN.honorific)) !== 0;
}

const hasAnd = (items: readonly Item[], { from, to }: Source): boolean =>
  items.slice(from, to).some(({ word }) => has(word, IS.and));

/** Whether what stands before the cue is only its subject with an apposition. */
function isSubjectLike(items: readonly Item[], group: Group, lexicon: Lexicon): boolean {
  const subject = readSubject(items, group.outer, lexicon);
  if (!subject) return false;
  // «La France épand du sel, un volume qui double, rappellent les auteurs»: one thing reminds of nothing in the plural.
  const [first] = items.slice(subject.from, subject.to);
  const isOne = has(first?.word, IS.determiner) && !has(first?.word, IS.plural) && !hasAnd(items, subject);
  if (group.plural && isOne && !lexicon.data.syntax.plainInquit) return false;
  let relative = false;
  for (let at = subject.from; at < group.outer; at++) {
    if (has(items[at]?.word, IS.relative)) relative = true;
    else if (items[at]?.word.kind === 'comma') relative = false;
    if (!relative && (items[at]?.passage || isVerbish(items, at))) return false;
  }
  if (items[group.outer - 1]?.word.kind !== 'comma' || subject.to >= group.outer) return false;
  const before = items[subject.from - 1];
  if (before?.passage || (before?.word.kind === 'comma' && items[subject.from - 2]?.passage)) return true;
  for (let at = 0; at < subject.from; at++) if (isVerbish(items, at) || items[at]?.passage) return false;
  return subject.from <= 4 || opensReducedClause(items, lexicon);
}
