import { hasVerb, isVerbish } from '../phrases/verbish.ts';
import { type Item, lastItem, type Sentence } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN } from '../words/word.ts';
import { readAsked } from './asked.ts';
import type { Found } from './found.ts';
import { readGoverned } from './frames.ts';
import { readGoverning } from './governing.ts';
import type { Group } from './group.ts';
import { readGroup } from './groups.ts';
import { readHearing } from './heard.ts';
import { readInverted, readInvertedNoun } from './inquits.ts';
import { readBareInfinitive, readGerund } from './nonfinite.ts';
import { readNounCue } from './nouns.ts';
import { readPassive } from './passives.ts';
import { readPlainInquit } from './plain-inquits.ts';
import { readPreposition } from './prepositions.ts';
import { readUnknownInquit } from './unknown.ts';

/** Every cue of a sentence, in order. */
export function findCues(sentence: Sentence, lexicon: Lexicon): Found[] {
  const { items } = sentence;
  const end = lastItem(items);
  const found: Found[] = [];
  let next = 0;
  for (let at = 0; at < end; at++) {
    const { word } = items[at] as Item;
    if (word.kind === 'passage') {
      const unknown = readUnknownInquit(items, at, end, lexicon);
      if (unknown) found.push(unknown);
      continue;
    }
    if (word.kind !== 'word') continue;
    if (at >= next) {
      const preposition = readPreposition(items, at, end, lexicon);
      if (preposition) {
        found.push(preposition);
        next = preposition.source?.to ?? at + 1;
        continue;
      }
    }
    if (word.reading && at >= next) {
      let group = readGroup(items, at, lexicon);
      let cue = group && readVerbCue(sentence, group, end, lexicon);
      if (group && !cue && group.verb.tail.length > 0) {
        // «dit craindre que A», but also «dit craindre A»
        group = readGroup(items, at, lexicon, true);
        cue = group && readVerbCue(sentence, group, end, lexicon);
      }
      if (group && cue) {
        found.push(cue);
        next = behindCue(cue, group);
        continue;
      }
    }
    if ((word.noun & NOUN.cue) !== 0 && at >= next) {
      const noun = readNounCue(items, at, lexicon);
      if (noun) found.push(noun);
    }
  }
  return found;
}

/** From where further cues are looked for: not among the words that tell how something was said. */
function behindCue({ right, side, source, own }: Found, { to }: Group): number {
  if (right?.as === 'marked' || right?.as === 'object') return Math.max(to, right.from);
  return side === 'left' && source?.trailing === false ? Math.max(to, own[1]) : to;
}

function readVerbCue(sentence: Sentence, group: Group, end: number, lexicon: Lexicon): Found | null {
  const { items } = sentence;
  if (group.verb.class === 'directive' && isAnonymity(items, group.to)) return null;
  if (group.verb.frames.includes('h')) return readHearing(items, group, lexicon);
  if (group.refused) return readRefusal(items, group, lexicon);
  if (group.form === 'gerund') return readGerund(items, group, lexicon);
  if (group.form === 'infinitive') return readBareInfinitive(items, group, lexicon);
  if (group.inverted) return readInverted(items, group, lexicon);
  if (isHypothetical(items, group, lexicon)) return null;
  const inverted = readInvertedNoun(items, group, end, lexicon);
  if (inverted) return inverted;
  const beside = group.passive ? null : readPlainInquit(items, group, end, lexicon, true);
  if (beside) return beside;
  if (group.passive) return readPassive(items, group, lexicon);
  const governed = readGoverned(items, group, lexicon);
  // *Her uncle, she insisted, "would never lie"*
  const split =
    governed?.as === 'marked' && isSplit(items, group, governed.from)
      ? readPlainInquit(items, group, end, lexicon, false)
      : null;
  if (split) return split;
  if (governed) return readAsked(items, group, governed, lexicon) ?? readGoverning(items, group, governed, lexicon);
  return readPlainInquit(items, group, end, lexicon, false);
}

/** How long the first half of a content without its verb may be, in items. */
const LONGEST_HALF = 6;

/** A cue between commas behind words without a verb, and marks behind it. */
function isSplit(items: readonly Item[], group: Group, marked: number): boolean {
  if (items[marked - 1]?.word.kind !== 'comma') return false;
  let comma = group.outer - 1;
  while (comma > 0 && items[comma]?.word.kind === 'word') comma--;
  if (items[comma]?.word.kind !== 'comma' || comma > LONGEST_HALF) return false;
  // *It was, she said, "a joke"*: the verb waits for what the marks say.
  const isOpen = !hasVerb(items, 0, comma) || has(items[comma - 1]?.word, IS.be | IS.have | IS.modal | IS.preposition);
  return isOpen && items[marked]?.passage?.sentences[0]?.items[0]?.word.capital === false;
}

/** *declined to say whether*: a question is what was not said; «a refusé de commenter» says nothing. */
function readRefusal(items: readonly Item[], group: Group, lexicon: Lexicon): Found | null {
  // *failed to show how*: what only documents do by words.
  if (group.verb.class === 'explanatory' && !group.verb.frames.includes('s')) return null;
  const governed = readGoverned(items, group, lexicon);
  return governed?.as === 'question' ? readGoverning(items, group, governed, lexicon) : null;
}

/** «a demandé à rester anonyme», *asked not to be named* */
function isAnonymity(items: readonly Item[], from: number): boolean {
  const end = Math.min(items.length, from + 5);
  for (let at = from; at < end; at++) if (((items[at] as Item).word.noun & NOUN.anonymity) !== 0) return true;
  return false;
}

function isHypothetical(items: readonly Item[], group: Group, lexicon: Lexicon): boolean {
  for (let at = group.outer - 1; at >= Math.max(0, group.outer - 6); at--) {
    const { word } = items[at] as Item;
    if (word.kind !== 'word') return false;
    if (has(word, IS.hypothetical) && (!has(word, IS.reflexive) || items[at + 1]?.word.pronoun?.person === 3)) {
      const before = items[at - 1];
      return before === undefined || before.word.kind !== 'word' || lexicon.data.syntax.plainInquit;
    }
    if (isVerbish(items, at)) return false;
  }
  return false;
}
