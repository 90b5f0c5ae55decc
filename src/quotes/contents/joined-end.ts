import { skipAsides } from '../phrases/asides.ts';
import { looksInfinitive } from '../phrases/infinitive.ts';
import { isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { endsWithAny, has, IS } from '../words/word.ts';
import { beforeComma } from './refusal-end.ts';

/**
 * *said it would cut jobs and lowered its outlook*, «a dit viser 10 % et relèverait …», «a dit qu'il vendrait A et abaissé B»:
 * a second verb whose form cannot go with the content's own goes with the cue's.
 */
export function joinedEnd(items: readonly Item[], from: number, stop: number, as: string, lexicon: Lexicon): number {
  for (let at = from + 2; at < stop - 2; at++) {
    const { word } = items[at] as Item;
    if (!has(word, IS.and)) continue;
    const isOther = has(word, IS.contrast)
      ? as === 'infinitive' && !lexicon.data.syntax.plainInquit && isFiniteHere(items, at + 1, lexicon)
      : isOtherForm(items, from, at, as, lexicon);
    if (isOther) return beforeComma(items, at);
  }
  return stop;
}

function isOtherForm(items: readonly Item[], from: number, and: number, as: string, lexicon: Lexicon): boolean {
  const { endings, data } = lexicon;
  const [verb, next] = [items[and + 1]?.word, items[and + 2]?.word];
  const isParticiple = verb?.kind === 'word' && !verb.capital && endsWithAny(verb.key, endings.participle);
  const object = data.syntax.plainInquit ? next : items[skipAsides(items, and + 2, lexicon)]?.word;
  const opensObject = has(object, IS.determiner) && object?.kind === 'word';
  if (data.syntax.plainInquit) {
    // *said it "has to be better" and promised a review*
    if (items[and - 1]?.passage) return isParticiple && opensObject;
    const own = items.findIndex((_, at) => at > from && at < and && isVerbish(items, at));
    return isParticiple && opensObject && has(items[own]?.word, IS.modal);
  }
  if (as === 'infinitive') return !items[from]?.passage && isFiniteHere(items, and + 1, lexicon);
  const isCompound = items.slice(from, and).some(({ word }) => has(word, IS.have | IS.be));
  return as === 'clause' && isParticiple && opensObject && !isCompound;
}

/** «(l')a», «voudrait», «ne veut»: what can be no infinitive, and is no noun. */
function isFiniteHere(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  const isNegated = has(items[from]?.word, IS.not);
  const leans = isNegated || (has(items[from]?.word, IS.clitic) && !has(items[from]?.word, IS.determiner));
  const at = leans ? from + 1 : from;
  const word = items[at]?.word;
  if (word?.kind !== 'word' || word.capital || has(word, IS.determiner | IS.preposition)) return false;
  if (looksInfinitive(word, lexicon)) return false;
  // «n'écarte pas»
  if (isNegated) return !has(word, IS.not) && (isVerbish(items, at) || has(items[at + 1]?.word, IS.not));
  // «dit comprendre l'émoi, mais refuse le procès»
  const form = word.reading?.form ?? 0;
  const opens = has(items[at + 1]?.word, IS.determiner | IS.that);
  if ((form & FORM.finite) !== 0 && (form & (FORM.participle | FORM.infinitive)) === 0 && opens) return true;
  return (
    has(word, IS.have | IS.be | IS.modal) || (has(word, IS.verb) && endsWithAny(word.key, lexicon.endings.imperfect))
  );
}
