import { skipAsides } from '../phrases/asides.ts';
import { hasFinite, hasVerb, isVerbish } from '../phrases/verbish.ts';
import type { Item, Passage } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN } from '../words/word.ts';
import type { Group } from './group.ts';

/** What stands behind a cue and is what it reports. `from` is the first item of the content. */
export interface Governed {
  readonly from: number;
  readonly as: 'clause' | 'question' | 'infinitive' | 'noun' | 'predicate' | 'marked' | 'object' | 'dropped';
  /** Where it ends at the latest, where its frame tells. */
  readonly to?: number;
}

/** «: « … »», «, “ … ”», or the marks at once. */
export function readMarked(items: readonly Item[], at: number): Governed | null {
  const { kind } = (items[at] as Item).word;
  if (kind === 'passage')
    return isAdverbial((items[at] as Item).passage as Passage) ? null : { from: at, as: 'marked' };
  // *He said - "It holds."*
  const next = items[at + 1]?.passage?.sentences[0]?.items[0];
  if ((kind === 'dash' || kind === 'semicolon') && next?.word.capital) return { from: at + 1, as: 'marked' };
  if (kind !== 'colon' && kind !== 'comma') return null;
  // «…, « une course » selon Y»: the marked words are those of another.
  if (kind === 'comma' && items[at + 2]?.word.cues) return null;
  if (items[at + 1]?.passage) return { from: at + 1, as: 'marked' };
  return null;
}

/** «a répondu « sans réfléchir »»: marks around how it was said. */
function isAdverbial({ sentences }: Passage): boolean {
  const [sentence, ...others] = sentences;
  const first = sentence?.items[0]?.word;
  if (!first || others.length > 0 || first.capital) return false;
  return has(first, IS.preposition) && !has(first, IS.determiner | IS.of | IS.to) && !hasFinite(sentence.items);
}

/** Whether a quotation stands at an item or behind it, before another. */
export function hasMarks(items: readonly Item[], from: number, to = items.length): boolean {
  for (let at = from; at < to; at++) if (items[at]?.passage) return true;
  return false;
}

/** «prévient : son groupe ne votera pas un texte « écrit trop vite »»: a clause behind a colon. */
export function readBehindColon(items: readonly Item[], at: number, { verb, passive }: Group): Governed | null {
  if (items[at]?.word.kind !== 'colon' || items[at + 1]?.passage || passive) return null;
  return /[qs]/.test(verb.frames) && hasVerb(items, at + 1, items.length) ? { from: at + 1, as: 'clause' } : null;
}

/** How far marks may stand behind the verb whose object they are in, in items. */
const OBJECT_REACH = 12;

/** *called the plan "a joke"*, «a qualifié le plan de « farce »»: marked words as what the speaker calls something. */
export function readJudged(
  items: readonly Item[],
  { verb, to: end, passive }: Group,
  lexicon: Lexicon,
): Governed | null {
  // «juge au contraire la mesure « inapplicable »»
  const to = verb.frames.includes('j') ? skipAsides(items, end, lexicon) : end;
  const anywhere = verb.frames.includes('f');
  if (passive || (!anywhere && !verb.frames.includes('k'))) return null;
  for (let at = to; at < to + OBJECT_REACH; at++) {
    const item = items[at];
    if (item?.passage) {
      // A capital begins a name: *called the ship "Open Sea"*.
      const isWord = item.passage.closed && item.passage.sentences[0]?.items[0]?.word.capital === false;
      const isAs = ((items[at - 1]?.word.noun ?? 0) & NOUN.likewise) !== 0;
      // *his bid to "railroad" the bill through*: a verb with its own object.
      const next = items[at + 1]?.word;
      const isSingle = item.passage.sentences[0]?.items.length === 1;
      const isVerb = isSingle && has(next, IS.determiner) && !has(next, IS.of);
      // «juge la mesure « inapplicable »»
      const isThing = at > to + 1 && has(items[to]?.word, IS.determiner) && !has(items[to]?.word, IS.of);
      if (isWord && isThing && verb.frames.includes('j')) return { from: to, as: 'dropped' };
      return isWord && !isVerb && (anywhere || isAs) ? { from: at, as: 'object' } : null;
    }
    if (item?.word.kind !== 'word' || isVerbish(items, at) || has(item.word, IS.that | IS.relative)) return null;
  }
  return null;
}
