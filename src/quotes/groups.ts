import { endsWithAny, FORM, IS, type Lexicon, NO_WORD, NOUN, type Verb, type Word } from './lexicon.ts';
import type { Item } from './sentences.ts';

/** A verb that can report, with its auxiliaries, negation and attached pronoun. Indices of items, half open. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly verb: Verb;
  readonly form: 'finite' | 'gerund' | 'infinitive';
  /** The subject's pronoun where it stands behind the verb: «a-t-il dit». */
  readonly inverted: Item | null;
  readonly negated: boolean;
  readonly hearsay: boolean;
  readonly passive: boolean;
  readonly plural: boolean;
  readonly reflexive: boolean;
  /** Where the verb's clitics, negation and auxiliaries begin; the subject ends here. */
  readonly outer: number;
  /** An object stands before it: «l'a confirmé». */
  readonly object: boolean;
  /** What follows was not said: *declined to say*. */
  readonly refused: boolean;
}

/** How many adverbs may stand inside a group. */
const MOST_ADVERBS = 4;

const isAttached = (word: Word): boolean => word.key.startsWith('-');
const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.is & bits) !== 0;

/** Reads the group whose main verb is the item at `at`; null when it is a noun, or no verb that can report. */
export function readGroup(items: readonly Item[], at: number, lexicon: Lexicon): Group | null {
  const { word } = items[at] as Item;
  const reading = word.reading;
  if (
    !reading ||
    (word.capital && at > 0 && !lexicon.data.syntax.plainInquit && !isAttached(items[at + 1]?.word ?? word))
  )
    return null;
  const left = readLeft(items, at);
  const gerund = (reading.form & FORM.gerund) !== 0;
  const chain = readChain(items, at, left.outer);
  const form = formOf(items, at, reading.form, left, chain !== null, lexicon);
  if (form === null) return null;
  const found = chooseVerb(items, at, reading.verbs, left.reflexive || chain?.left.reflexive === true);
  if (!found) return null;
  const { verb, end } = found;
  let to = end;
  let inverted = left.inverted;
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
    passive: left.passive && !verb.reflexive && verb.tail.length === 0 && !gerund,
    plural: isPlural(items, at, first.auxiliary, reading.form),
    reflexive: left.reflexive,
    outer: chain ? chain.left.outer : left.outer,
    object: left.object,
    refused: chain?.links === 'refusal',
  };
}

interface Left {
  /** The auxiliary, or -1. */
  readonly auxiliary: number;
  readonly from: number;
  readonly outer: number;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly object: boolean;
  readonly passive: boolean;
  readonly hearsay: boolean;
  readonly inverted: Item | null;
  /** *to*, «de», «à» directly before an infinitive. */
  readonly marker: number;
}

/** How many items may stand between the commas of «a, pour sa part, estimé». */
const LONGEST_INSERTION = 8;

/** Where the auxiliary stands that two commas part from its verb: «a, par ailleurs, averti»; else the same place. */
function beforeInsertion(items: readonly Item[], at: number): number {
  if (items[at]?.word.kind !== 'comma') return at;
  for (let back = at - 1; back > 0 && at - back < LONGEST_INSERTION; back--) {
    const { word } = items[back] as Item;
    if (word.kind === 'comma') {
      const auxiliary = items[back - 1]?.word;
      return has(auxiliary, IS.have | IS.be) && !has(auxiliary, IS.determiner | IS.preposition) ? back - 1 : at;
    }
    if (word.kind !== 'word' || has(word, IS.have | IS.modal | IS.verb)) return at;
  }
  return at;
}

/** What belongs to the verb on its left: adverbs, auxiliaries, negation, clitics. */
function readLeft(items: readonly Item[], at: number): Left {
  let index = beforeInsertion(items, at - 1);
  let auxiliary = -1;
  let from = at;
  let negated = false;
  let hearsay = false;
  let passive = false;
  let inverted: Item | null = null;
  for (let steps = 0; index >= 0 && steps < MOST_ADVERBS + 3; steps++, index--) {
    const { word } = items[index] as Item;
    if (has(word, IS.have | IS.be | IS.modal) && word.kind === 'word' && !has(word, IS.determiner)) {
      passive ||= has(word, IS.be) && auxiliary < 0;
      auxiliary = index;
      from = index;
    } else if (isAttached(word) && word.pronoun) inverted = items[index] as Item;
    else if (has(word, IS.not)) {
      negated = true;
      if (auxiliary >= 0) from = index;
    } else if (has(word, IS.hearsay)) {
      hearsay = true;
      from = index;
    } else if (!has(word, IS.adverb) || has(word, IS.clitic | IS.preposition | IS.and)) break;
  }
  // Adverbs before a simple verb are not the verb's: *later wrote*.
  const adverbs = auxiliary >= 0 ? index + 1 : at;
  let reflexive = false;
  let object = false;
  let outer = Math.min(from, auxiliary >= 0 ? auxiliary : at);
  let first = outer;
  for (let back = outer - 1; back >= 0 && outer - back < 5; back--) {
    const { word } = items[back] as Item;
    if (has(word, IS.reflexive) && !isSubjectPronoun(word)) {
      reflexive = true;
      from = back;
    } else if (has(word, IS.clitic) && !isDeterminerHere(items, back) && !isSubjectPronoun(word))
      object ||= has(word, IS.determiner);
    else if (has(word, IS.not) && !has(word, IS.adverb)) {
      negated = true;
      from = back;
    } else break;
    first = back;
  }
  outer = Math.min(first, from);
  void adverbs;
  const before = items[at - 1]?.word;
  return {
    auxiliary,
    from,
    outer,
    negated,
    reflexive,
    object,
    passive,
    hearsay,
    inverted,
    marker: has(before, IS.to | IS.of | IS.preposition) ? at - 1 : -1,
  };
}

const isSubjectPronoun = (word: Word): boolean =>
  word.pronoun !== null && word.pronoun.person === 3 && !has(word, IS.clitic);

/** «le», «la», «les», «l'» directly behind a preposition or at the beginning is an article. */
function isDeterminerHere(items: readonly Item[], at: number): boolean {
  const { word } = items[at] as Item;
  if (!has(word, IS.determiner)) return false;
  const before = items[at - 1]?.word;
  if (before === undefined || before.kind !== 'word') return true;
  return has(before, IS.preposition | IS.of | IS.to | IS.and | IS.have | IS.be | IS.verb | IS.determiner);
}

/** The form the main verb has here, or null where it cannot be a verb. */
function formOf(
  items: readonly Item[],
  at: number,
  form: number,
  left: Left,
  chained: boolean,
  lexicon: Lexicon,
): Group['form'] | null {
  const before = items[at - 1]?.word;
  const auxiliary = items[left.auxiliary]?.word;
  if (chained) return 'finite';
  if (auxiliary) {
    if (has(auxiliary, IS.modal)) return (form & FORM.infinitive) !== 0 ? 'finite' : null;
    if ((form & FORM.participle) !== 0) return has(auxiliary, IS.have | IS.be) ? 'finite' : null;
    if ((form & FORM.gerund) !== 0) return has(auxiliary, IS.be) ? 'finite' : null;
    // «a» before a finite form is no auxiliary; *be quoted as saying* is one by itself.
    return (form & FORM.finite) !== 0 && left.auxiliary < at - 1 ? 'finite' : null;
  }
  if ((form & FORM.gerund) !== 0 && (form & FORM.finite) === 0)
    return has(before, IS.determiner) && !has(before, IS.clitic) ? null : 'gerund';
  if ((form & FORM.infinitive) !== 0 && (has(before, IS.to | IS.of) || (form & FORM.finite) === 0)) return 'infinitive';
  // «a dit regretter … et affirmé que»: the auxiliary of the first holds for both.
  if (form === FORM.participle && has(before, IS.and)) return 'finite';
  const isPersonal = (form & FORM.personal) !== 0 && (before?.pronoun?.person === 1 || before?.pronoun?.person === 2);
  if ((form & FORM.finite) === 0 && !isPersonal) return null;
  if (isNounHere(items, at, form, lexicon)) return null;
  return 'finite';
}

/** «la note», «de l'annonce», *its claims*: a noun that looks like a verb. */
function isNounHere(items: readonly Item[], at: number, form: number, lexicon: Lexicon): boolean {
  const before = items[at - 1]?.word;
  if (before === undefined) return !lexicon.data.syntax.plainInquit && !isAttached(items[at + 1]?.word ?? NO_WORD);
  if (has(before, IS.determiner)) {
    if (has(before, IS.clitic) && !isDeterminerHere(items, at - 1)) {
      const earlier = items[at - 2]?.word;
      if (earlier?.pronoun || has(earlier, IS.not | IS.clitic | IS.relative | IS.subordinator | IS.that)) return false;
      const next = items[at + 1]?.word;
      return !(next === undefined || next.kind !== 'word' || isAttached(next));
    }
    return before.pronoun === null || has(before, IS.possessive);
  }
  if (has(before, IS.of | IS.to | IS.possessive) && !has(before, IS.clitic)) return true;
  if (has(before, IS.preposition) && !has(before, IS.clitic | IS.adverb)) return true;
  if (lexicon.data.syntax.plainInquit && has(before, IS.verb)) return true;
  // A bare plural or infinitive needs a subject that can be plural.
  if (lexicon.data.syntax.plainInquit && (form & FORM.singular) === 0 && before.kind === 'number') return true;
  if (lexicon.data.syntax.plainInquit && (form & FORM.singular) === 0 && before.kind === 'word') {
    if (before.pronoun || has(before, IS.relative | IS.adverb)) return false;
    return !endsWithAny(before.key, lexicon.endings.plural) && !has(before, IS.plural) && !(before.noun & NOUN.group);
  }
  return false;
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

/** Where the words end that must follow, adverbs between them allowed; -1 when they do not. */
function matchTail(items: readonly Item[], from: number, tail: readonly string[]): number {
  let at = from;
  for (const expected of tail) {
    for (let skipped = 0; skipped < 2 && items[at]?.word.key !== expected; skipped++) {
      if (!has(items[at]?.word, IS.adverb | IS.not) && !isAttached(items[at]?.word ?? NO_WORD)) return -1;
      at++;
    }
    if (items[at]?.word.key !== expected) return -1;
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
      return { links: verb.links, from: left.from, left };
    }
  }
  return null;
}

function isPlural(items: readonly Item[], at: number, auxiliary: number, form: number): boolean {
  if (auxiliary >= 0) return has(items[auxiliary]?.word, IS.pluralVerb);
  return (form & FORM.plural) !== 0 && (form & FORM.singular) === 0 && at >= 0;
}
