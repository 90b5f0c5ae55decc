import { skipAsides } from '../phrases/asides.ts';
import { beginsPhrase, namesSpeaker } from '../phrases/begins.ts';
import { readSourceAt, type Source } from '../phrases/source.ts';
import { isAttached } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { endsWithAny, has, IS } from '../words/word.ts';
import { behindRelative, type Found } from './found.ts';

/** A verb that is in no list, beside a quotation: «« … », s'amuse-t-il», *"…," grinned the mayor*. */
export function readUnknownInquit(
  items: readonly Item[],
  passage: number,
  end: number,
  lexicon: Lexicon,
): Found | null {
  let at = passage + 1;
  if (items[at]?.word.kind === 'comma' || items[at]?.word.kind === 'dash') at++;
  const from = at;
  while (at < end && has(items[at]?.word, IS.clitic | IS.reflexive) && at - from < 3) at++;
  const start = at;
  let participle = false;
  while (
    at < end &&
    (has(items[at]?.word, IS.have | IS.be | IS.adverb) || isAttached(items[at]?.word)) &&
    at - start < 4
  ) {
    participle ||= has(items[at]?.word, IS.have | IS.be);
    at++;
  }
  const word = items[at]?.word;
  if (!word || at >= end || word.kind !== 'word' || word.reading || word.capital || (word.is & ~IS.verb) !== 0)
    return null;
  const { endings } = lexicon;
  if (!endsWithAny(word.key, participle ? endings.inquitParticiple : endings.inquit)) return null;
  let to = at + 1;
  let source: Source | null = null;
  const attached = items.slice(start, Math.min(end, to + 1)).find(item => isAttached(item.word) && item.word.pronoun);
  if (attached) {
    const index = items.indexOf(attached);
    source = { from: index, to: index + 1, after: Math.max(to, index + 1), trailing: false };
    to = Math.max(to, index + 1);
  } else {
    const phrase = skipAsides(items, to, lexicon, end);
    source = readSourceAt(items, beginsPhrase(items[to]?.word) ? to : phrase, lexicon);
    if (!source || !namesSpeaker(items, source.from, source.to)) return null;
    // *“…,” retired keeper Paul Dunne said*: the verb that reports comes behind.
    if (lexicon.data.syntax.plainInquit && items[source.after]?.word.reading) return null;
    to = source.after;
  }
  return {
    cue: {
      from,
      to: at + 1 > (attached ? items.indexOf(attached) + 1 : 0) ? at + 1 : items.indexOf(attached as Item) + 1,
      lemma: word.key,
      class: 'manner',
    },
    source,
    inherits: false,
    own: [
      from > passage + 1 ? from - 1 : from,
      source.trailing ? behindRelative(items, to) : skipAsides(items, to, lexicon, end),
    ],
    side: 'left',
    right: null,
    parts: true,
    group: null,
    negated: false,
    hearsay: false,
    enclosed: false,
  };
}
