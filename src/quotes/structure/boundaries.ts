import { FORM } from '../words/verb.ts';
import { IS, NOUN, type Word } from '../words/word.ts';
import type { Token } from './items.ts';

/** A capital, a figure or a mark after a full stop. */
export function beginsSentence(token: Token | undefined): boolean {
  if (token === undefined) return true;
  const { kind, capital } = token.word;
  return capital || kind === 'number' || kind === 'mark' || kind === 'open' || kind === 'dash';
}

/** An abbreviation's dot that also ends the sentence: «at 9 p.m. She said». */
export function endsWithDot(word: Word, next: Token | undefined): boolean {
  if (word.kind !== 'word' || !word.text.endsWith('.') || word.text.length < 4 || !next?.word.capital) return false;
  const starts = IS.determiner | IS.preposition | IS.adverb | IS.subordinator;
  return (word.noun & NOUN.honorific) === 0 && (next.word.pronoun !== null || (next.word.is & starts) !== 0);
}

const VERBS = IS.have | IS.be | IS.modal | IS.verb | IS.that | IS.subordinator | IS.relative;

/** *… asked the jury.*: nothing but whom it was said to, up to the full stop. */
function isObjectAlone(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + SUBJECT_REACH); at++) {
    const { word } = tokens[at] as Token;
    if (word.kind === 'stop') return true;
    if (word.kind !== 'word' || word.reading !== null || (word.is & VERBS) !== 0) return false;
  }
  return to <= from + SUBJECT_REACH;
}

/** How many words a subject has between a quotation and its verb. */
const SUBJECT_REACH = 9;

/** `"Who stole the lake?" Halima Tchari asked.`: what follows the closing mark is no sentence but the inquit. */
export function isInquitAhead(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first?.word.kind !== 'word') return false;
  for (let at = from; at < Math.min(to, from + SUBJECT_REACH); at++) {
    const { word } = tokens[at] as Token;
    if (word.reading !== null && at > from) {
      if ((word.reading.form & FORM.finite) === 0 || word.capital) continue;
      // *“…” The post, since deleted, was shared*
      if ((word.reading.form & FORM.infinitive) !== 0 && (tokens[at - 1]?.word.is ?? 0) & IS.determiner) continue;
      const verb = word.reading.verbs[0];
      if (verb === undefined || !verb.frames.includes('m') || verb.frames.includes('b')) return false;
      const next = tokens[at + 1]?.word;
      if (verb.frames.includes('o') && isObjectAlone(tokens, at + 1, to)) return true;
      return (
        next === undefined ||
        next.kind === 'stop' ||
        next.kind === 'comma' ||
        (next.is & (IS.preposition | IS.adverb | IS.to | IS.time | IS.subordinator)) !== 0
      );
    }
    if (word.kind !== 'word' && word.kind !== 'number') return false;
    if ((word.is & VERBS) !== 0) return false;
  }
  return false;
}
