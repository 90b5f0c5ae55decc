import { isAttached, isKind } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM, isTail, type Verb } from '../words/verb.ts';
import { has, IS } from '../words/word.ts';
import { type Left, readLeft } from './auxiliaries.ts';
import { formOf } from './forms.ts';
import { isLikewise } from './found.ts';
import type { Group } from './group.ts';

/**
 * Reads the group whose main verb is the item at `at`; null when it is a noun, or no verb that can report.
 *
 * @param alone - The verb by itself: «dit» of «dit craindre».
 */
export function readGroup(items: readonly Item[], at: number, lexicon: Lexicon, alone = false): Group | null {
  const { word } = items[at] as Item;
  const reading = word.reading;
  // *State Department spokeswoman*
  const isName = word.capital && at > 0 && items[at + 1]?.word.capital === true && items[at - 1]?.word.kind !== 'colon';
  if (
    !reading ||
    isName ||
    (word.capital && at > 0 && !lexicon.data.syntax.plainInquit && !isAttached(items[at + 1]?.word ?? word))
  )
    return null;
  const left = readLeft(items, at);
  const gerund = (reading.form & FORM.gerund) !== 0;
  const chain = readChain(items, at, left.outer);
  const form = formOf(items, at, reading.form, left, chain !== null, lexicon);
  if (form === null) return null;
  const verbs = alone ? reading.verbs.filter(({ tail }) => tail.length === 0) : reading.verbs;
  const found = chooseVerb(items, at, verbs, left.reflexive || chain?.left.reflexive === true);
  if (!found) return null;
  const { verb, end } = found;
  let to = end;
  let inverted = left.inverted;
  // «fait-elle remarquer»: the pronoun stands before the verb's other words.
  const leaning = items[at + 1];
  if (inverted === null && to > at + 1 && leaning && isAttached(leaning.word) && leaning.word.pronoun)
    inverted = leaning;
  const next = items[to];
  if (next && isAttached(next.word) && next.word.pronoun) {
    inverted = next;
    to++;
    while (to < items.length && has(items[to]?.word, IS.not)) to++;
  }
  const first = chain ? chain.left : left;
  let negated = first.negated || left.negated;
  // «Il ne cache pas»: the second half of a simple verb's negation stands behind it.
  if (negated && left.auxiliary < 0 && has(items[to]?.word, IS.not)) to++;
  if (!negated && left.auxiliary >= 0) negated = false;
  const conditional = (reading.form & FORM.conditional) !== 0 || has(items[first.auxiliary]?.word, IS.conditional);
  const hearsay = first.hearsay || (conditional && !lexicon.data.syntax.plainInquit);
  const from = chain ? chain.from : left.from;
  return {
    from: form === 'infinitive' || (form === 'gerund' && !chain && left.auxiliary < 0) ? at : from,
    to,
    verb,
    form: chain ? 'finite' : form,
    inverted: inverted ?? first.inverted,
    negated: negated || chain?.links === 'refusal',
    hearsay,
    passive: left.passive && !left.reflexive && verb.tail.length === 0 && !gerund,
    plural: isPlural(items, at, first.auxiliary, reading.form),
    reflexive: left.reflexive,
    outer: chain ? chain.left.outer : left.outer,
    object: left.object,
    refused: chain?.links === 'refusal',
  };
}

/** The verb whose other words follow, and where it ends; reflexive ones only behind their pronoun. */
function chooseVerb(
  items: readonly Item[],
  at: number,
  verbs: readonly Verb[],
  reflexive: boolean,
): { verb: Verb; end: number } | null {
  for (const verb of verbs) {
    if (verb.links !== null || (verb.reflexive && !reflexive)) continue;
    const end = matchTail(items, at + 1, verb.tail);
    if (end >= 0) return { verb, end };
  }
  return null;
}

/** How far *as saying* may stand behind who printed it, in items. */
const PRINTED_REACH = 10;

/** *was quoted by the daily as saying*: the place of *as* behind where it was said; else the same place. */
function behindPrinted(items: readonly Item[], from: number, expected: string): number {
  if (!has(items[from]?.word, IS.preposition | IS.time)) return from;
  for (let at = from + 1; at < from + PRINTED_REACH && isKind(items[at], 'word'); at++)
    if (items[at]?.word.key === expected && isLikewise(items, at)) return at;
  return from;
}

/** Where the words end that must follow, adverbs between them allowed; -1 when they do not. */
function matchTail(items: readonly Item[], from: number, tail: readonly string[]): number {
  let at = from;
  for (const expected of tail) {
    at = behindPrinted(items, at, expected);
    for (let skipped = 0; skipped < 2 && !isTail(expected, items[at]?.word.key); skipped++) {
      if (!has(items[at]?.word, IS.adverb | IS.not | IS.time) && !isAttached(items[at]?.word)) return -1;
      at++;
    }
    if (!isTail(expected, items[at]?.word.key)) return -1;
    at++;
  }
  return at;
}

interface Chain {
  readonly links: 'chain' | 'refusal';
  readonly from: number;
  readonly left: Left;
}

/** A verb before an infinitive or gerund that carries it: «a tenu à préciser», *went on to say*; or forbids it. */
function readChain(items: readonly Item[], at: number, outer: number): Chain | null {
  const form = items[at]?.word.reading?.form ?? 0;
  if ((form & (FORM.infinitive | FORM.gerund)) === 0) return null;
  for (let head = outer - 1; head >= 0 && head >= outer - 4; head--) {
    const reading = items[head]?.word.reading;
    if (!reading) continue;
    for (const verb of reading.verbs) {
      if (verb.links === null || matchTail(items, head + 1, verb.tail) !== outer) continue;
      const left = readLeft(items, head);
      // «finit-il par avouer»
      const leaning = items[head + 1] as Item;
      const inverted = isAttached(leaning.word) && leaning.word.pronoun ? leaning : left.inverted;
      return { links: verb.links, from: left.from, left: { ...left, inverted } };
    }
  }
  return null;
}

function isPlural(items: readonly Item[], at: number, auxiliary: number, form: number): boolean {
  if (auxiliary >= 0) return has(items[auxiliary]?.word, IS.pluralVerb);
  return (form & FORM.plural) !== 0 && (form & FORM.singular) === 0 && at >= 0;
}
