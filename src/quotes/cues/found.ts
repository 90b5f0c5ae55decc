import type { Source } from '../phrases/source.ts';
import { type Item, lastItem } from '../structure/items.ts';
import { has, IS, NOUN } from '../words/word.ts';
import type { Governed } from './governed.ts';
import type { Group } from './group.ts';

/** A cue in a sentence, its source, and on which side its content stands. Indices of items, half open. */
export interface Found {
  readonly cue: { readonly from: number; readonly to: number; readonly lemma: string; readonly class: string } | null;
  readonly source: Source | null;
  /** The source is that of the clause before: a participle, an infinitive, a second verb. */
  readonly inherits: boolean;
  /** The attribution's own words: from the subject or the comma before the cue to behind the asides. */
  readonly own: readonly [from: number, to: number];
  /** `left`: what stands before, and what goes on behind the own words; `right`: from here on. */
  readonly side: 'left' | 'right';
  readonly right: Governed | null;
  /** Ends a content that began before it in the sentence. */
  readonly parts: boolean;
  readonly group: Group | null;
  readonly negated: boolean;
  readonly hearsay: boolean;
  /** In a relative or subordinate clause, which ends before its sentence does. */
  readonly enclosed: boolean;
}

/** What a cue's own frame tells; the rest is its verb group's. */
interface Frame extends Pick<Found, 'source' | 'inherits' | 'own' | 'side' | 'right' | 'parts' | 'enclosed'> {
  readonly hearsay?: boolean;
}

/** One shape for all, made without copying: this runs for every cue of a text. */
export function makeFound(group: Group, frame: Frame): Found {
  return {
    cue: { from: group.from, to: group.to, lemma: group.verb.lemma, class: group.verb.class },
    source: frame.source,
    inherits: frame.inherits,
    own: frame.own,
    side: frame.side,
    right: frame.right,
    parts: frame.parts,
    group,
    negated: group.negated,
    hearsay: frame.hearsay === true || group.hearsay,
    enclosed: frame.enclosed,
  };
}

/** A noun or preposition whose clause ends before its sentence does: «la promesse que A», «selon lequel A». */
export function beforeClause(cue: Found['cue'], source: Source | null, own: Found['own']): Found {
  return {
    cue,
    source,
    inherits: false,
    own,
    side: 'right',
    right: { from: own[1], as: 'clause' },
    parts: false,
    group: null,
    negated: false,
    hearsay: false,
    enclosed: true,
  };
}

/** An attribution behind its content: «…, a dit M. Roy», *…, Roy said*. */
export function behindContent(group: Group, source: Source, own: Found['own']): Found {
  return makeFound(group, { source, inherits: false, own, side: 'left', right: null, parts: true, enclosed: false });
}

/** An attribution before its content, like those that stand behind theirs: «Réponse, a-t-il dit : …». */
export function beforeContent(group: Group, source: Source, own: Found['own'], right: Governed): Found {
  return makeFound(group, { source, inherits: false, own, side: 'right', right, parts: true, enclosed: false });
}

/** Before the cue stands nothing of its own clause: a comma, a mark, the sentence's beginning. */
export function isLeftOpen(items: readonly Item[], at: number): boolean {
  const kind = items[at - 1]?.word.kind;
  return kind === undefined || kind === 'comma' || kind === 'passage' || kind === 'dash' || kind === 'stop';
}

/** «comme l'a dit X», *as X said* */
export function isLikewise(items: readonly Item[], at: number): boolean {
  return ((items[at]?.word.noun ?? 0) & NOUN.likewise) !== 0;
}

/** A relative pronoun stands just before: the clause ends before its sentence does. */
export function isEnclosed(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) if (has(items[index]?.word, IS.relative)) return true;
  return false;
}

/** Where the clause begins whose verb stands at `at`. */
export function clauseStart(items: readonly Item[], at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const { word } = items[index] as Item;
    if (word.kind === 'comma' || word.kind === 'semicolon' || word.kind === 'colon') return index;
  }
  return 0;
}

/** A relative clause's end is unsure: at the next quotation, else with the sentence. */
export function behindRelative(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at++) {
    if (items[at]?.passage && items[at - 1]?.word.kind === 'comma') return at - 1;
  }
  return lastItem(items);
}
