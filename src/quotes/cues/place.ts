import { beginsPhraseAt } from '../phrases/begins.ts';
import type { Source } from '../phrases/source.ts';
import { hasFinite, hasVerb, isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { endsWithAny, has, IS, NOUN, type Word } from '../words/word.ts';
import type { Found } from './found.ts';

/** On which side of «selon X» its content stands, and where its own words end. */
export function placePreposition(
  items: readonly Item[],
  at: number,
  start: number,
  source: Source,
  end: number,
  lemma: string,
  lexicon: Lexicon,
): Found {
  // «Selon un document que nous avons pu lire, …»
  const isRelative = source.trailing || has(items[source.after]?.word, IS.that);
  const reach = isRelative ? commaBehind(items, source.after, end) : source.after;
  const to = restOfPhrase(items, reach, end, lexicon);
  // *a person familiar with the matter*
  const rest = items[reach - 1]?.word;
  const isPlain = rest?.kind === 'word' && rest.is === 0 && rest.noun === 0 && rest.reading === null && !rest.capital;
  const isTold = isPlain && to > reach && has(items[reach]?.word, IS.preposition | IS.to);
  const before = items[at - 1]?.word;
  const opens =
    at === 0 ||
    has(before, IS.that) ||
    (before?.kind === 'comma' && has(items[at - 2]?.word, IS.that)) ||
    before?.kind === 'semicolon' ||
    before?.kind === 'colon' ||
    (has(before, IS.contrast | IS.and) && at < 2);
  const comma =
    items[to]?.word.kind === 'comma'
      ? behindOneOf(items, behindParticiple(items, to, end, lexicon), end, lexicon) + 1
      : to;
  const leads = opens && comma < end;
  const from = before?.kind === 'comma' || before?.kind === 'dash' ? at - 1 : at;
  const remark = leads ? -1 : markedRemark(items, from);
  return {
    cue: { from: at, to: start, lemma, class: 'preposition' },
    source: isTold ? { ...source, to } : source,
    inherits: false,
    own: leads ? [at, comma] : [from, to],
    side: leads || remark >= 0 ? 'right' : 'left',
    right: leads ? { from: comma, as: 'clause' } : remark >= 0 ? { from: remark, as: 'marked' } : null,
    parts: !leads && remark < 0 && from < at && to >= end,
    group: null,
    negated: false,
    hearsay: false,
    enclosed: false,
  };
}

/** «…, « une course contre la montre » selon la procureure»: marked words without a verb behind a comma; else -1. */
function markedRemark(items: readonly Item[], at: number): number {
  const passage = items[at - 1]?.passage;
  if (!passage || items[at - 2]?.word.kind !== 'comma' || passage.sentences.length !== 1) return -1;
  const [sentence] = passage.sentences;
  return sentence && !sentence.items[0]?.word.capital && !hasFinite(sentence.items) ? at - 1 : -1;
}

/** The comma behind «Pour X, maire de Y, une des communes touchées, …»: what the place or person is; else the one before it. */
function behindOneOf(items: readonly Item[], comma: number, end: number, lexicon: Lexicon): number {
  const first = items[comma + 1]?.word;
  if (((first?.noun ?? 0) & NOUN.indefinite) === 0 || !has(items[comma + 2]?.word, IS.of)) return comma;
  for (let at = comma + 3; at < end; at++) {
    if (items[at]?.word.kind === 'comma') return opensClause(items, at + 1, end, lexicon) ? at : comma;
    if (items[at]?.word.kind !== 'word' || isVerbish(items, at)) return comma;
  }
  return comma;
}

const opensClause = (items: readonly Item[], at: number, end: number, lexicon: Lexicon): boolean =>
  (has(items[at]?.word, IS.of) || beginsPhraseAt(items, at, lexicon)) && hasVerb(items, at, end);

/** How long «daté du 3 mars» may be, in items. */
const LONGEST_PARTICIPLE = 16;

/** The comma behind *According to the memo, dated February 3, …*, if such a phrase stands there; else the one before it. */
function behindParticiple(items: readonly Item[], comma: number, end: number, lexicon: Lexicon): number {
  const word = items[comma + 1]?.word;
  // «joint par l'AFP» is told by who did it.
  const isDone = word?.kind === 'word' && has(items[comma + 2]?.word, IS.agent);
  if (word === undefined || word.capital || !(isDone || isPastParticiple(word, lexicon))) return comma;
  const next = items[comma + 2]?.word;
  if (next?.kind !== 'number' && !has(next, IS.preposition | IS.of | IS.agent | IS.time | IS.to)) return comma;
  for (let at = comma + 2; at < Math.min(end - 2, comma + LONGEST_PARTICIPLE); at++)
    if (items[at]?.word.kind === 'comma') return at;
  return comma;
}

/** How many items of a source's phrase may be of unknown kinds. */
const LONGEST_REST = 12;

/** *two people familiar with the matter, …*: up to the comma, where no verb stands before it. */
function restOfPhrase(items: readonly Item[], from: number, end: number, lexicon: Lexicon): number {
  for (let at = from; at < Math.min(end, from + LONGEST_REST); at++) {
    const { kind } = (items[at] as Item).word;
    if (kind === 'comma' || kind === 'stop') return at;
    if ((kind !== 'word' && kind !== 'number') || (isVerbish(items, at) && !isPastParticiple(items[at]?.word, lexicon)))
      return from;
  }
  return end - from < LONGEST_REST ? end : from;
}

/** *presented*, *seen*: a form that can be a participle behind a noun. */
function isPastParticiple(word: Word | undefined, lexicon: Lexicon): boolean {
  if (has(word, IS.have | IS.be | IS.modal)) return false;
  if (!word) return false;
  return word.reading ? (word.reading.form & FORM.participle) !== 0 : endsWithAny(word.key, lexicon.endings.participle);
}

/** The comma that closes a relative clause behind a source, if a clause follows. */
function commaBehind(items: readonly Item[], from: number, end: number): number {
  let at = from;
  if (items[at]?.word.kind === 'comma') at++;
  for (; at < end; at++) if (items[at]?.word.kind === 'comma') return at;
  return end;
}
