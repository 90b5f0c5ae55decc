import { isAudience, skipAsides } from '../phrases/asides.ts';
import { beginsPhrase, namesSpeaker } from '../phrases/begins.ts';
import { readPhrase } from '../phrases/phrase.ts';
import type { Source } from '../phrases/source.ts';
import { readSubject } from '../phrases/subject.ts';
import { hasVerb, isGerund, isReportingGerund, isVerbish } from '../phrases/verbish.ts';
import type { Item } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { endsWithAny, has, IS, NOUN, type Word } from '../words/word.ts';
import { isRelativeThat } from './clauses.ts';
import { behindContent, behindRelative, type Found, isLikewise } from './found.ts';
import { hasMarks } from './governed.ts';
import type { Group } from './group.ts';

/** *…, the mayor said.*, *"…," Roche told reporters.*, «…, le maire l'a confirmé.» */
export function readPlainInquit(
  items: readonly Item[],
  group: Group,
  end: number,
  lexicon: Lexicon,
  onlyBeside: boolean,
): Found | null {
  const { frames } = group.verb;
  // *…, records show*: what only a document says beside a sentence.
  const shows = !/[smbf]/.test(frames) && group.verb.class === 'explanatory' && !onlyBeside;
  if (!/[smbf]/.test(frames) && !shows) return null;
  // *…, a phrase an official described as "a joke"*
  if (frames.includes('f') && isLikewise(items, group.to) && items[group.to + 1]?.passage) return null;
  let to = skipAsides(items, group.to, lexicon, end);
  // *told local radio*
  if (frames.includes('o') && !beginsPhrase(items[to]?.word) && isAudience(items, to)) to++;
  // *said as she left court*
  if (has(items[to]?.word, IS.subordinator) && isTail(items, to, end)) to = end;
  // *told me over coffee*
  if (frames.includes('o') && items[to]?.word.pronoun) to++;
  if (frames.includes('o')) to = skipAsides(items, behindPlural(items, to), lexicon, end);
  if (frames.includes('o') && onlyBeside) to = behindGathered(items, to, end, lexicon);
  if (frames.includes('o') && (beginsPhrase(items[to]?.word) || isAudience(items, to)))
    to = skipAsides(items, readPhrase(items, to, lexicon), lexicon, end);
  to = Math.max(to, behindDocument(items, group.to, end, lexicon));
  if (onlyBeside) to = Math.max(behindPlace(items, group.to, end), behindPlace(items, to, end));
  // *"We won," she told reporters at a school that has become a shelter*
  const isRelative = onlyBeside && isRelativeThat(items, to, lexicon);
  if (isRelative) to = behindRelative(items, to);
  // *"…," she told detectives in part of an interview read to the court.*: behind marks, all the rest is how she said it.
  if (onlyBeside && isTail(items, to, end)) to = end;
  const next = items[to];
  if (
    to < end &&
    next?.word.kind !== 'comma' &&
    next?.word.kind !== 'passage' &&
    next?.word.kind !== 'dash' &&
    next?.word.kind !== 'colon' &&
    !has(next?.word, IS.contrast) &&
    !(onlyBeside && isReportingGerund(next))
  )
    return null;
  const source = readSubject(items, group.outer, lexicon);
  if (!source || (shows && !isDocument(items, source))) return null;
  const left = items[source.from - 1];
  if (left === undefined) return null;
  const beside =
    isQuotation(items, source.from - 1) || (left.word.kind === 'comma' && items[source.from - 2]?.passage != null);
  if (onlyBeside && !beside) return null;
  if (!beside) {
    // *Asked whether she would stay, Kessler smiled.*, *When the board voted, nobody objected.*
    if (opensWithParticiple(items) || (to >= end && isOnlyWhen(items, source.from - 1))) return null;
    if (left.word.kind !== 'comma' && left.word.kind !== 'dash') return null;
    if (!lexicon.data.syntax.plainInquit && !group.object) return null;
    // «Cette accusation, le maire la réfute.»
    if (!lexicon.data.syntax.plainInquit && !hasVerb(items, 0, source.from - 1)) return null;
    if ((!frames.includes('s') && !frames.includes('b') && !shows) || group.negated) return null;
    if (!namesSpeaker(items, source.from, source.to) && !lexicon.data.syntax.plainInquit) return null;
    // *In Dakar, residents spoke of shortages.*: where, and not what; *Until then, she said, it will* goes on.
    const isWhere = to >= end && has(items[0]?.word, IS.preposition) && !hasVerb(items, 0, source.from);
    if (isWhere && !hasMarks(items, 0, source.from)) return null;
  }
  const from = left.word.kind === 'comma' || left.word.kind === 'dash' ? source.from - 1 : source.from;
  return behindContent(group, source, [from, to]);
}

/** Marks that a sentence or clause stands between: not *his bid to "railroad" the bill through*. */
function isQuotation(items: readonly Item[], at: number): boolean {
  const passage = items[at]?.passage;
  if (!passage) return false;
  const last = passage.sentences.at(-1)?.items.at(-1)?.word.kind;
  return last === 'comma' || last === 'stop' || at === 0 || !hasVerb(items, 0, at);
}

/** A sentence that begins with what was done to its subject. */
function opensWithParticiple([first, second]: readonly Item[]): boolean {
  const word = first?.word;
  const reading = word?.reading;
  // «bed» would be a form of *be quoted as saying*; *pressed on* is all of its verb.
  return (
    reading != null &&
    (reading.form & FORM.participle) !== 0 &&
    reading.verbs.some(({ tail }) => tail.length === 0 || (tail.length === 1 && tail[0] === second?.word.key))
  );
}

/** A clause that only tells when or if, and nothing that it belongs to. */
function isOnlyWhen(items: readonly Item[], end: number): boolean {
  const [first, second] = [items[0]?.word, items[1]?.word];
  const opens = has(first, IS.subordinator) && !has(first, IS.contrast | IS.and | IS.preposition | IS.adverb);
  if (!opens || !beginsPhrase(second)) return false;
  return items.slice(1, end).every(({ word }) => word.kind === 'word' || word.kind === 'number');
}

/** *told thousands gathered in front of parliament*, *told a crowd waiting outside*: those who stand there; else the same place. */
function behindGathered(items: readonly Item[], at: number, end: number, lexicon: Lexicon): number {
  const behind = beginsPhrase(items[at]?.word) ? readPhrase(items, at, lexicon) : at + 1;
  const noun = items[behind - 1]?.word;
  const doing = items[behind]?.word;
  if (noun?.kind !== 'word' || !doing || (doing.reading !== null && doing.is !== 0)) return at;
  if (!endsWithAny(doing.key, lexicon.endings.participle) && !endsWithAny(doing.key, lexicon.endings.gerund)) return at;
  let to = behind + 1;
  while (to < end && (items[to]?.word.kind === 'word' || items[to]?.word.kind === 'number')) to++;
  return to;
}

/** *told reporters from a wheelchair at Apia's main hospital*: a place to the end of the clause; else the same place. */
function behindPlace(items: readonly Item[], at: number, end: number): number {
  if (!has(items[at]?.word, IS.preposition | IS.genitive) || has(items[at]?.word, IS.subordinator | IS.determiner))
    return at;
  let to = at + 1;
  for (; to < end && items[to]?.word.kind === 'word'; to++)
    if (isVerbish(items, to) || has(items[to]?.word, IS.that | IS.relative)) return at;
  return to === end || items[to]?.word.kind === 'comma' ? to : at;
}

/** Words alone, to the end: no marks, no comma, no clause with *that*. */
function isTail(items: readonly Item[], from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (items[at]?.word.kind !== 'word' || has(items[at]?.word, IS.that)) return false;
  return true;
}

/** *warned in a report made public on Monday*, *said in a message sent to journalists*; else the same place. */
function behindDocument(items: readonly Item[], at: number, end: number, lexicon: Lexicon): number {
  if (!has(items[at]?.word, IS.preposition) || has(items[at]?.word, IS.subordinator)) return at;
  let isText = false;
  let to = at + 1;
  for (; to < end && items[to]?.word.kind === 'word'; to++) {
    const word = (items[to] as Item).word;
    if (has(word, IS.that | IS.relative)) return at;
    if (isVerbish(items, to) && !(isText && (isPast(word, lexicon) || isGerund(word, lexicon)))) return at;
    // *said in a statement it accepted the ruling*
    const opens = word.pronoun !== null || has(word, IS.determiner);
    // *a statement accompanying the decision*
    const before = items[to - 1]?.word;
    const isObject = has(before, IS.preposition | IS.of | IS.to | IS.agent) || isGerund(before, lexicon);
    if (isText && opens && !isObject) return at;
    if ((word.noun & NOUN.text) !== 0) isText = true;
  }
  return isText && (to === end || items[to]?.word.kind === 'comma') ? to : at;
}

/** *released*, *made*, *sent*: what can be a participle. */
const isPast = (word: Word, lexicon: Lexicon): boolean =>
  word.reading
    ? (word.reading.form & FORM.participle) !== 0
    : !has(word, IS.have | IS.be | IS.modal) && !word.isPlural && !endsWithAny(word.key, lexicon.endings.gerund);

/** *told cheering supporters*: behind a plural and the word before it; else the same place. */
function behindPlural(items: readonly Item[], at: number): number {
  const [first, second] = [items[at]?.word, items[at + 1]?.word];
  if (first?.kind !== 'word' || second?.kind !== 'word' || first.capital || second.capital) return at;
  if ((first.is & ~IS.verb) !== 0 || (second.is & ~IS.verb) !== 0) return at;
  return second.isPlural ? at + 2 : at;
}

function isDocument(items: readonly Item[], { from, to }: Source): boolean {
  return items.slice(from, to).some(({ word }) => (word.noun & (NOUN.text | NOUN.role | NOUN.body)) === NOUN.text);
}
