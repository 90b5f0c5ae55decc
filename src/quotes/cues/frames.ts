import { asideAt, skipAside } from '../phrases/asides.ts';
import { readSubject } from '../phrases/subject.ts';
import { isKind, isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { has, IS, NOUN } from '../words/word.ts';
import { readBehindComma, readClause } from './clauses.ts';
import { readDropped } from './dropped.ts';
import { type Governed, readBehindColon, readJudged } from './governed.ts';
import type { Group } from './group.ts';
import { readBehindObject } from './objects.ts';

/** How many adverbs, times and places may stand between a verb and its content. */
const MOST_ASIDES = 12;

/** What a verb group governs on its right, or null. */
export function readGoverned(items: readonly Item[], group: Group, lexicon: Lexicon): Governed | null {
  const { frames } = group.verb;
  // What it governs may stand at once, or behind where, when and to whom it was said.
  let at = group.to;
  for (let steps = 0; steps < MOST_ASIDES; steps++) {
    const found = readClause(items, at, group, lexicon);
    if (found) return found;
    // «exige des réponses sur la « dette »»: an object, and no aside
    if (at === group.to && has(items[at]?.word, IS.of) && has(items[at]?.word, IS.determiner)) break;
    const next = Math.max(skipAside(items, at, lexicon), behindAsked(items, at));
    if (next === at) break;
    at = next;
  }
  return (
    readBehindComma(items, at, group, lexicon) ??
    readBehindObject(items, at, group, lexicon) ??
    // «recommande aux clients qui le peuvent de partir»
    (at > group.to && has(items[at]?.word, IS.relative) ? readBehindObject(items, group.to, group, lexicon) : null) ??
    // «a demandé au ministre du Travail, Luc Roy, de nommer un arbitre»
    (at > group.to && isKind(items[at], 'comma') ? readBehindObject(items, group.to, group, lexicon) : null) ??
    (frames.includes('p') && group.reflexive ? readPredicate(items, group.to) : null) ??
    (frames.includes('n') || (frames.includes('t') && isText(items, group, lexicon))
      ? readDropped(items, at, group, lexicon)
      : null) ??
    readBehindColon(items, at, group) ??
    (TELLING.has(group.verb.class) ? readBehindColon(items, behindThing(items, at), group) : null) ??
    readJudged(items, group, lexicon)
  );
}

/** *The survey found 38 per cent planned to close*, *It found*: a document, or what may stand for one. */
function isText(items: readonly Item[], { outer }: Group, lexicon: Lexicon): boolean {
  const subject = readSubject(items, outer, lexicon);
  if (!subject) return false;
  const first = items[subject.from]?.word;
  if (subject.to - subject.from === 1 && first?.pronoun) return first.pronoun.person === 0;
  // *In a report last week, the auditor found the town had paid*
  const from = has(items[0]?.word, IS.preposition) ? 0 : subject.from;
  return items
    .slice(from, subject.to)
    .some(({ word }) => (word.noun & (NOUN.text | NOUN.role)) === NOUN.text && !word.capital);
}

/** Classes of verbs whose object can be named before it is told. */
const TELLING: ReadonlySet<string> = new Set(['neutral', 'assertive', 'explanatory', 'highlighting', 'hint']);

/** How far a colon may stand behind the article of an object, in items. */
const THING_REACH = 8;

/** «avance une explication moins noble : …»: behind what the verb has for its object, to a colon; else the same place. */
function behindThing(items: readonly Item[], at: number): number {
  if (((items[at]?.word.noun ?? 0) & NOUN.indefinite) === 0) return at;
  for (let end = at + 1; end < at + THING_REACH; end++) {
    if (items[end]?.word.kind === 'colon') return end;
    if (items[end]?.word.kind !== 'word' || isVerbish(items, end) || has(items[end]?.word, IS.that | IS.relative))
      return at;
  }
  return at;
}

/** How long *when asked about the port* may be, in items. */
const LONGEST_ASKED = 12;

/** *said when asked about the port that*: where *that* follows a participle behind a conjunction; else the same place. */
function behindAsked(items: readonly Item[], at: number): number {
  const form = items[at + 1]?.word.reading?.form ?? 0;
  if (!has(items[at]?.word, IS.subordinator) || (form & FORM.participle) === 0) return at;
  for (let to = at + 2; to < at + LONGEST_ASKED; to++) {
    if (has(items[to]?.word, IS.that)) return to;
    if (items[to]?.word.kind !== 'word' || isVerbish(items, to)) return at;
  }
  return at;
}

/** «s'est dit prêt à négocier»: an adjective or participle, not a clause. */
function readPredicate(items: readonly Item[], from: number): Governed | null {
  let at = from;
  // «se dit en revanche prêt»
  while (has(items[at]?.word, IS.time) || asideAt(items, at) > 1) at += Math.max(1, asideAt(items, at));
  const word = items[at]?.word;
  if (word?.kind !== 'word') return null;
  if (has(word, IS.that | IS.relative | IS.question | IS.and | IS.determiner) && !has(word, IS.adverb)) return null;
  // «s'est déclaré candidat» is an act.
  return (word.noun & NOUN.role) !== 0 && !word.capital ? null : { from: at, as: 'predicate' };
}
