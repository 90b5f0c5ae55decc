import type { Source } from '../phrases/source.ts';
import { isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import { FORM } from '../words/verb.ts';
import { has, IS, type Word } from '../words/word.ts';
import type { Found } from './found.ts';

/** On which side of «selon X» its content stands, and where its own words end. */
export function placePreposition(
  items: readonly Item[],
  at: number,
  start: number,
  source: Source,
  end: number,
  lemma: string,
): Found {
  const reach = source.trailing ? commaBehind(items, source.after, end) : source.after;
  const to = restOfPhrase(items, reach, end);
  const before = items[at - 1]?.word;
  const opens =
    at === 0 ||
    has(before, IS.that) ||
    before?.kind === 'semicolon' ||
    before?.kind === 'colon' ||
    (has(before, IS.contrast | IS.and) && at < 2);
  const comma = items[to]?.word.kind === 'comma' ? to + 1 : to;
  const leads = opens && comma < end;
  const from = before?.kind === 'comma' || before?.kind === 'dash' ? at - 1 : at;
  return {
    cue: { from: at, to: start, lemma, class: 'preposition' },
    source,
    inherits: false,
    own: leads ? [at, comma] : [from, to],
    side: leads ? 'right' : 'left',
    right: leads ? { from: comma, as: 'clause' } : null,
    parts: !leads && from < at && to >= end,
    group: null,
    negated: false,
    hearsay: false,
    enclosed: false,
  };
}

/** How many items of a source's phrase may be of unknown kinds. */
const LONGEST_REST = 12;

/** *two people familiar with the matter, …*: up to the comma, where no verb stands before it. */
function restOfPhrase(items: readonly Item[], from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + LONGEST_REST); at++) {
    const { kind } = (items[at] as Item).word;
    if (kind === 'comma' || kind === 'stop') return at;
    if ((kind !== 'word' && kind !== 'number') || (isVerbish(items, at) && !isPastParticiple(items[at]?.word)))
      return from;
  }
  return end - from < LONGEST_REST ? end : from;
}

/** *presented*, *seen*: a form that can be a participle behind a noun. */
function isPastParticiple(word: Word | undefined): boolean {
  if (has(word, IS.have | IS.be | IS.modal)) return false;
  return word?.reading ? (word.reading.form & FORM.participle) !== 0 : word?.key.endsWith('ed') === true;
}

/** The comma that closes a relative clause behind a source, if a clause follows. */
function commaBehind(items: readonly Item[], from: number, end: number): number {
  let at = from;
  if (items[at]?.word.kind === 'comma') at++;
  for (; at < end; at++) if (items[at]?.word.kind === 'comma') return at;
  return end;
}
