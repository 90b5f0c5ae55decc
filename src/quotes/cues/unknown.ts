import { skipAsides } from '../phrases/asides.ts';
import { beginsPhrase, namesSpeaker } from '../phrases/begins.ts';
import { readSourceAt, type Source } from '../phrases/source.ts';
import { isAttached } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { endsWithAny, has, IS } from '../words/word.ts';
import { behindRelative, type Found } from './found.ts';
import { closesRelative } from './inquits.ts';

/** *“…,” Nora Roche grinned.*: behind a comma inside the marks, who speaks and a verb that is in no list. */
function readUnknownBehind(items: readonly Item[], passage: number, end: number, lexicon: Lexicon): Found | null {
  const last = items[passage]?.passage?.sentences.at(-1)?.items.at(-1);
  const from = passage + 1;
  if (last?.word.kind !== 'comma' || from >= end) return null;
  const source = readSourceAt(items, from, lexicon);
  if (!source || source.trailing || !namesSpeaker(items, source.from, source.to)) return null;
  const at = source.after;
  const word = items[at]?.word;
  if (word?.kind !== 'word' || word.reading || word.capital || (word.is & ~IS.verb) !== 0) return null;
  if (!endsWithAny(word.key, lexicon.endings.inquit)) return null;
  const to = skipAsides(items, at + 1, lexicon, end);
  const next = items[to]?.word.kind;
  if (to < end && next !== 'comma' && next !== 'passage') return null;
  return makeUnknown({ from: at, to: at + 1, lemma: word.key, class: 'manner' }, source, [from, to]);
}

/** A verb that is in no list, beside a quotation: «« … », s'amuse-t-il», *"…," grinned the mayor*. */
export function readUnknownInquit(
  items: readonly Item[],
  passage: number,
  end: number,
  lexicon: Lexicon,
): Found | null {
  let at = passage + 1;
  // «des affichettes « Démission » fleurissent»
  const before = items[passage - 1]?.word;
  const isWord = before?.kind === 'word' && before.is === 0 && items[at]?.word.kind === 'word';
  if (isWord && !lexicon.data.syntax.plainInquit) return null;
  if (closesRelative(items, at + 1)) return null;
  if (items[at]?.word.kind === 'comma' || items[at]?.word.kind === 'dash') at++;
  const from = at;
  while (at < end && has(items[at]?.word, IS.clitic | IS.reflexive) && at - from < 3) at++;
  // «…, le mouvement a gagné l'Orne»: an article and its noun are no inquit.
  if (at > from && has(items[at]?.word, IS.adverb) && has(items[at + 1]?.word, IS.have | IS.be)) return null;
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
  const named = lexicon.data.syntax.plainInquit ? readUnknownBehind(items, passage, end, lexicon) : null;
  if (named) return named;
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
  const behind = attached ? items.indexOf(attached) + 1 : 0;
  const cue = { from, to: Math.max(at + 1, behind), lemma: word.key, class: 'manner' };
  const rest = source.trailing ? behindRelative(items, to) : skipAsides(items, to, lexicon, end);
  return makeUnknown(cue, source, [from > passage + 1 ? from - 1 : from, rest]);
}

function makeUnknown(cue: NonNullable<Found['cue']>, source: Source, own: Found['own']): Found {
  return {
    cue,
    source,
    inherits: false,
    own,
    side: 'left',
    right: null,
    parts: true,
    group: null,
    negated: false,
    hearsay: false,
    enclosed: false,
  };
}
