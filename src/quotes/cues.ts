import { type Governed, readGoverned } from './frames.ts';
import { type Group, readGroup } from './groups.ts';
import { endsWithAny, FORM, IS, type Lexicon, NOUN, type Word } from './lexicon.ts';
import type { Item, Sentence } from './sentences.ts';
import {
  asideAt,
  beginsPhrase,
  isAside,
  isAttached,
  isVerbish,
  namesSpeaker,
  readPhrase,
  readSourceAt,
  readSubject,
  type Source,
  skipAsides,
} from './sources.ts';

/** A cue in a sentence, its source, and on which side its content stands. Indices of items, half open. */
export interface Found {
  readonly cue: { readonly from: number; readonly to: number; readonly lemma: string; readonly class: string } | null;
  readonly source: Source | null;
  /** The source is that of the clause before: a participle, an infinitive, a second verb. */
  readonly inherits: boolean;
  /** The attribution's own words: from the subject or the comma before the cue to behind the asides. */
  readonly own: readonly [from: number, to: number];
  /** `left`: what stands before, and what goes on behind the own words; `right`: from here on. */
  readonly side: 'left' | 'right';
  readonly right: Governed | null;
  /** Ends a content that began before it in the sentence. */
  readonly parts: boolean;
  readonly group: Group | null;
  readonly negated: boolean;
  readonly hearsay: boolean;
  /** In a relative or subordinate clause, which ends before its sentence does. */
  readonly enclosed: boolean;
}

const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.is & bits) !== 0;

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
      const group = readGroup(items, at, lexicon);
      const cue = group && readVerbCue(sentence, group, end, lexicon);
      if (group && cue) {
        found.push(cue);
        next = group.to;
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

/** Behind the last item that is no full stop. */
export function lastItem(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && items[end - 1]?.word.kind === 'stop') end--;
  return end;
}

function readVerbCue(sentence: Sentence, group: Group, end: number, lexicon: Lexicon): Found | null {
  const { items } = sentence;
  if (group.verb.class === 'directive' && isAnonymity(items, group.to)) return null;
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
  if (governed) return readGoverning(items, group, governed, lexicon);
  return readPlainInquit(items, group, end, lexicon, false);
}

/** What a cue's own frame tells; the rest is its verb group's. */
interface Frame extends Pick<Found, 'source' | 'inherits' | 'own' | 'side' | 'right' | 'parts' | 'enclosed'> {
  readonly hearsay?: boolean;
}

/** One shape for all, made without copying: this runs for every cue of a text. */
function makeFound(group: Group, frame: Frame): Found {
  return {
    cue: { from: group.from, to: group.to, lemma: group.verb.lemma, class: group.verb.class },
    source: frame.source,
    inherits: frame.inherits,
    own: frame.own,
    side: frame.side,
    right: frame.right,
    parts: frame.parts,
    group,
    negated: group.negated,
    hearsay: frame.hearsay === true || group.hearsay,
    enclosed: frame.enclosed,
  };
}

/** *declined to say whether*: a question is what was not said; «a refusé de commenter» says nothing. */
function readRefusal(items: readonly Item[], group: Group, lexicon: Lexicon): Found | null {
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

/** «…, ajoutant que», «tout en rappelant : « … »»: the speaker is that of the sentence. */
function readGerund(items: readonly Item[], group: Group, lexicon: Lexicon): Found | null {
  const governed = readGoverned(items, group, lexicon);
  if (!governed) return null;
  const ahead = items[group.from - 1]?.word;
  const isOpen = isLeftOpen(items, group.from) || has(ahead, IS.preposition | IS.and);
  if (!isOpen && governed.as !== 'clause') return null;
  let from = group.from;
  while (
    from > 0 &&
    items[from - 1]?.word.kind === 'word' &&
    !isVerbish(items, from - 1) &&
    group.from - from < 3 &&
    has(items[from - 1]?.word, IS.preposition | IS.determiner | IS.adverb | IS.and)
  )
    from--;
  const before = items[from - 1]?.word;
  if (before?.kind === 'comma' || before?.kind === 'dash') from--;
  return makeFound(group, {
    source: null,
    inherits: true,
    own: [from, governed.from],
    side: 'right',
    right: governed,
    parts: true,
    enclosed: false,
  });
}

/** «avant de conclure que», «Et d'ajouter : « … »», *to announce that*. */
function readBareInfinitive(items: readonly Item[], group: Group, lexicon: Lexicon): Found | null {
  const governed = readGoverned(items, group, lexicon);
  if (!governed || (governed.as !== 'clause' && governed.as !== 'marked')) return null;
  const marker = items[group.outer - 1]?.word;
  if (!has(marker, IS.of | IS.to | IS.preposition)) return null;
  const lead = items[group.outer - 2]?.word;
  const isNarrative =
    has(marker, IS.of) && (lead === undefined || has(lead, IS.and) || has(lead, IS.subordinator | IS.preposition));
  const isPurpose = has(marker, IS.subordinator) || (lexicon.data.syntax.plainInquit && has(marker, IS.to));
  if (!isNarrative && !isPurpose && governed.as !== 'marked') return null;
  if (has(marker, IS.not)) return null;
  let from = group.outer - 1;
  if (isNarrative && lead !== undefined) from--;
  // «Et le maire d'ajouter : « … »»
  const named = has(marker, IS.of) && !isNarrative ? readSubject(items, group.outer - 1, lexicon) : null;
  if (items[from - 1]?.word.kind === 'comma') from--;
  return makeFound(group, {
    source: named,
    inherits: named === null,
    own: [from, governed.from],
    side: 'right',
    right: governed,
    parts: true,
    enclosed: false,
  });
}

/** Before the cue stands nothing of its own clause: a comma, a mark, the sentence's beginning. */
function isLeftOpen(items: readonly Item[], at: number): boolean {
  const kind = items[at - 1]?.word.kind;
  return kind === undefined || kind === 'comma' || kind === 'passage' || kind === 'dash' || kind === 'stop';
}

/** «…, a-t-il dit», «dit-elle» */
function readInverted(items: readonly Item[], group: Group, lexicon: Lexicon): Found | null {
  const pronoun = group.inverted?.word.pronoun;
  // «a-t-on appris auprès de la préfecture»
  const through = pronoun?.person === 0 && ((items[group.to]?.word.noun ?? 0) & NOUN.through) !== 0 ? group.to + 1 : -1;
  if (!pronoun || pronoun.person === 1 || pronoun.person === 2) return null;
  if (!isLeftOpen(items, group.outer)) return null;
  const at = items.indexOf(group.inverted as Item);
  let start = through;
  if (start > 0 && has(items[start]?.word, IS.of) && !has(items[start]?.word, IS.determiner)) start++;
  const named = start > 0 ? readSourceAt(items, start, lexicon) : null;
  if (named && isLeftOpen(items, group.outer)) return inquit(items, group, named, named.after, lexicon);
  const source = { from: at, to: at + 1, after: group.to, trailing: false };
  return inquit(items, group, source, group.to, lexicon);
}

/** An attribution whose content stands before it, or, where nothing does, behind its colon. */
function inquit(items: readonly Item[], group: Group, source: Source, after: number, lexicon: Lexicon): Found | null {
  const to = source.trailing ? behindRelative(items, source.after) : skipAsides(items, after, lexicon);
  let from = group.outer;
  if (isLikewise(items, from - 1)) from--;
  if (items[from - 1]?.word.kind === 'comma' && source.from >= group.from) from--;
  const opening = items[to]?.word.kind === 'colon' && items[to + 1]?.passage;
  const governed: Governed | null = opening ? { from: to + 1, as: 'marked' } : null;
  if (governed && !items.slice(0, from).some(({ passage }) => passage))
    return makeFound(group, {
      source,
      inherits: false,
      own: [from, to + 1],
      side: 'right',
      right: governed,
      parts: true,
      enclosed: false,
    });
  const that = has(items[to]?.word, IS.that) && from === 0 ? { from: to + 1, as: 'clause' as const } : null;
  if (that)
    return makeFound(group, {
      source,
      inherits: false,
      own: [from, to],
      side: 'right',
      right: that,
      parts: true,
      enclosed: false,
    });
  if (from === 0) return null;
  return makeFound(group, {
    source,
    inherits: false,
    own: [from, to],
    side: 'left',
    right: null,
    parts: true,
    enclosed: false,
  });
}

/** A relative clause's end is unsure: at the next quotation, else with the sentence. */
function behindRelative(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at++) {
    if (items[at]?.passage && items[at - 1]?.word.kind === 'comma') return at - 1;
  }
  return lastItem(items);
}

/** «…, a indiqué M. Roche», *…, said Roche* */
function readInvertedNoun(items: readonly Item[], group: Group, end: number, lexicon: Lexicon): Found | null {
  const likewise = isLikewise(items, group.outer - 1);
  if ((!isLeftOpen(items, group.outer) && !likewise) || group.passive) return null;
  const left = items[group.outer - 1];
  // «comme l'a dit X»
  if (left === undefined) return null;
  const at = skipAsides(items, group.to, lexicon, end);
  const start = beginsPhrase(items[at]?.word) ? at : group.to;
  const source = readSourceAt(items, start, lexicon);
  if (!source || !namesSpeaker(items, source.from, source.to)) return null;
  if (items[source.from]?.word.pronoun && !has(items[source.from]?.word, IS.determiner)) return null;
  const next = items[source.after]?.word;
  const beside = hasPassageBefore(items, group.outer);
  const { frames } = group.verb;
  if (!beside && !frames.includes('s') && !frames.includes('b')) return null;
  // *She said the bridge is safe* has its subject on the left; so has «Le maire, Luc Roy, a critiqué le préfet».
  if (!beside && isVerbish(items, source.after) && !source.trailing) return null;
  if (!beside && !likewise && isSubjectLike(items, group, lexicon)) return null;
  if (has(next, IS.that) && !source.trailing) return null;
  return inquit(items, group, source, source.after, lexicon);
}

/** «comme l'a dit X», *as X said* */
function isLikewise(items: readonly Item[], at: number): boolean {
  return ((items[at]?.word.noun ?? 0) & NOUN.likewise) !== 0;
}

function hasPassageBefore(items: readonly Item[], at: number): boolean {
  const last = items[at - 1];
  return (
    last?.passage != null ||
    (last?.word.kind === 'comma' && items[at - 2]?.passage != null) ||
    (last?.word.kind === 'dash' && items[at - 2]?.passage != null)
  );
}

/** Whether what stands before the cue is only its subject with an apposition. */
function isSubjectLike(items: readonly Item[], group: Group, lexicon: Lexicon): boolean {
  const subject = readSubject(items, group.outer, lexicon);
  if (!subject) return false;
  let relative = false;
  for (let at = subject.from; at < group.outer; at++) {
    if (has(items[at]?.word, IS.relative)) relative = true;
    else if (items[at]?.word.kind === 'comma') relative = false;
    if (!relative && (items[at]?.passage || isVerbish(items, at))) return false;
  }
  if (items[group.outer - 1]?.word.kind !== 'comma' || subject.to >= group.outer) return false;
  const before = items[subject.from - 1];
  if (before?.passage || (before?.word.kind === 'comma' && items[subject.from - 2]?.passage)) return true;
  for (let at = 0; at < subject.from; at++) if (isVerbish(items, at) || items[at]?.passage) return false;
  return subject.from <= 4;
}

/** «Il a été annoncé que», *have been told that*, *is said to be*. */
function readPassive(items: readonly Item[], group: Group, lexicon: Lexicon): Found | null {
  const governed = readGoverned(items, group, lexicon);
  const at = skipAsides(items, group.to, lexicon);
  const isClaim =
    has(items[group.to]?.word, IS.to) &&
    lexicon.data.syntax.plainInquit &&
    (group.verb.frames.includes('n') || group.verb.frames.includes('b'));
  const told = group.verb.frames.includes('o');
  const order = told && group.verb.frames.includes('a') && has(items[group.to]?.word, IS.to);
  const right: Governed | null =
    governed && (governed.as === 'clause' || governed.as === 'question' || governed.as === 'dropped')
      ? governed
      : (isClaim && !told) || order
        ? { from: group.to + 1, as: 'infinitive' }
        : null;
  if (!right || at < group.to) return null;
  const agent = readAgent(items, group.to, right.from, lexicon);
  return makeFound(group, {
    hearsay: group.hearsay || (isClaim && !order && right.as === 'infinitive'),
    source: agent,
    inherits: false,
    own: [clauseStart(items, group.outer), right.from],
    side: 'right',
    right,
    parts: false,
    enclosed: isEnclosed(items, group.outer),
  });
}

/** «par X», *by X* between a passive and its content. */
function readAgent(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Source | null {
  for (let at = from; at < to; at++)
    if (has(items[at]?.word, IS.agent)) return readSourceAt(items, at + 1, lexicon, false);
  return null;
}

/** Where the clause begins whose verb stands at `at`. */
function clauseStart(items: readonly Item[], at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const { word } = items[index] as Item;
    if (word.kind === 'comma' || word.kind === 'semicolon' || word.kind === 'colon') return index;
  }
  return 0;
}

/** A cue whose content stands on its right. */
function readGoverning(items: readonly Item[], group: Group, governed: Governed, lexicon: Lexicon): Found | null {
  const source = readSubject(items, group.outer, lexicon);
  const before = items[group.outer - 1]?.word;
  const relative = has(before, IS.relative) ? readAntecedent(items, group.outer - 1, lexicon) : null;
  const joined = has(before, IS.and) || (before !== undefined && has(before, IS.contrast));
  const inherits = relative === null && (joined || source === null);
  const named = relative ?? (joined ? null : source);
  if (named && isQuestioned(items, named)) return null;
  if (!named && !joined && lacksSubject(items, group, lexicon)) return null;
  const start = named && !relative ? named.from : group.outer - (joined ? 1 : 0);
  const lead = leadOf(items, start);
  return makeFound(group, {
    source: named,
    inherits,
    own: [lead.from, governed.from],
    side: 'right',
    right: governed,
    parts: lead.parts || (joined && takesOver(items, group, lexicon)),
    enclosed: relative !== null || lead.subordinate,
  });
}

/** «Rien n'indique que», «Paul Roy, dit « le Rouge »», *Asked whether he would stay, Roche said*: nobody there speaks. */
function lacksSubject(items: readonly Item[], group: Group, lexicon: Lexicon): boolean {
  const left = items[group.outer - 1]?.word;
  if (lexicon.data.syntax.plainInquit) return left === undefined;
  const form = items[group.to - 1]?.word.reading?.form ?? 0;
  const isBare = (form & FORM.participle) !== 0 && group.to - group.outer === 1;
  if (isBare && (left?.kind === 'comma' || left?.capital === true)) return true;
  return group.negated && left === undefined;
}

/** *He said it had closed and added that*: a second verb without a subject ends the first one's content, or is part of it. */
function takesOver(items: readonly Item[], group: Group, lexicon: Lexicon): boolean {
  if (!lexicon.data.syntax.plainInquit) return true;
  return (
    group.verb.class === 'continuation' ||
    items[group.outer - 2]?.word.kind === 'comma' ||
    has(items[group.outer - 1]?.word, IS.contrast)
  );
}

/** Nobody in particular: «on dit que», «it says that» with a first person inside marks is left to the caller. */
function isQuestioned(items: readonly Item[], source: Source): boolean {
  const word = items[source.from]?.word;
  return has(word, IS.question) && !has(word, IS.determiner);
}

/** Steps over the conjunction and comma before a clause: a new clause ends what was said before. */
function leadOf(items: readonly Item[], start: number): { from: number; parts: boolean; subordinate: boolean } {
  let from = start;
  let subordinate = false;
  let conjunction = false;
  while (from > 0) {
    const { word } = items[from - 1] as Item;
    if (has(word, IS.contrast)) conjunction = true;
    else if (has(word, IS.and)) conjunction = true;
    else if (has(word, IS.subordinator)) subordinate = true;
    else if (has(word, IS.that) && has(items[from - 2]?.word, IS.contrast | IS.subordinator)) conjunction = true;
    else if (!has(word, IS.adverb | IS.time) || has(word, IS.that)) break;
    from--;
    if (start - from > 5) break;
  }
  const comma = items[from - 1]?.word.kind;
  if (comma === 'comma' || comma === 'semicolon') {
    return {
      from: from - 1,
      parts: conjunction || subordinate || comma === 'semicolon',
      subordinate: subordinate && !conjunction && from <= 1,
    };
  }
  return { from, parts: conjunction && from > 0, subordinate: subordinate && from === 0 };
}

function isEnclosed(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) if (has(items[index]?.word, IS.relative)) return true;
  return false;
}

/** The noun phrase before «qui», *who*. */
function readAntecedent(items: readonly Item[], relative: number, lexicon: Lexicon): Source | null {
  const end = items[relative - 1]?.word.kind === 'comma' ? relative - 1 : relative;
  // Where the noun phrase itself follows a verb or preposition, its beginning is found from there.
  let from = end - 1;
  while (from > 0) {
    const { word } = items[from - 1] as Item;
    if (word.kind !== 'word' && word.kind !== 'number') break;
    if (has(word, IS.that | IS.relative | IS.subordinator) && !has(word, IS.preposition)) break;
    if (isVerbish(items, from - 1)) break;
    if (has(word, IS.preposition | IS.to) && !has(word, IS.of)) break;
    from--;
  }
  while (from < end && !beginsPhrase(items[from]?.word)) from++;
  const source = from < end ? readSourceAt(items, from, lexicon) : null;
  return source && source.to <= end ? source : readSubject(items, end, lexicon);
}

/** *…, the mayor said.*, *"…," Roche told reporters.*, «…, le maire l'a confirmé.» */
function readPlainInquit(
  items: readonly Item[],
  group: Group,
  end: number,
  lexicon: Lexicon,
  onlyBeside: boolean,
): Found | null {
  const { frames } = group.verb;
  if (!frames.includes('s') && !frames.includes('m') && !frames.includes('b')) return null;
  let to = skipAsides(items, group.to, lexicon, end);
  if (frames.includes('o') && beginsPhrase(items[to]?.word))
    to = skipAsides(items, readPhrase(items, to, lexicon), lexicon, end);
  const next = items[to];
  if (
    to < end &&
    next?.word.kind !== 'comma' &&
    next?.word.kind !== 'passage' &&
    next?.word.kind !== 'dash' &&
    next?.word.kind !== 'colon' &&
    !has(next?.word, IS.contrast)
  )
    return null;
  const source = readSubject(items, group.outer, lexicon);
  if (!source) return null;
  const left = items[source.from - 1];
  if (left === undefined) return null;
  const beside = left.passage !== null || (left.word.kind === 'comma' && items[source.from - 2]?.passage != null);
  if (onlyBeside && !beside) return null;
  if (!beside) {
    if (left.word.kind !== 'comma' && left.word.kind !== 'dash') return null;
    if (!lexicon.data.syntax.plainInquit && !group.object) return null;
    if ((!frames.includes('s') && !frames.includes('b')) || group.negated) return null;
    if (!namesSpeaker(items, source.from, source.to) && !lexicon.data.syntax.plainInquit) return null;
  }
  const from = left.word.kind === 'comma' || left.word.kind === 'dash' ? source.from - 1 : source.from;
  return makeFound(group, {
    source,
    inherits: false,
    own: [from, to],
    side: 'left',
    right: null,
    parts: true,
    enclosed: false,
  });
}

/** A verb that is in no list, beside a quotation: «« … », s'amuse-t-il», *"…," grinned the mayor*. */
function readUnknownInquit(items: readonly Item[], passage: number, end: number, lexicon: Lexicon): Found | null {
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

/** «selon X», *according to X*, «pour X,» */
function readPreposition(items: readonly Item[], at: number, end: number, lexicon: Lexicon): Found | null {
  const rows = items[at]?.word.cues;
  if (!rows) return null;
  for (const { words, value } of rows) {
    const { needs, behind } = value;
    let index = 0;
    while (index < words.length && items[at + index]?.word.key === words[index]) index++;
    if (index < words.length || asideAt(items, at) > words.length) continue;
    const to = at + index;
    if (behind !== undefined) {
      const owner = readOwner(items, to, behind.split(' '));
      if (owner) return placePreposition(items, at, to, owner, end, value.words);
      continue;
    }
    // «de source policière» names its source in its own last word.
    const start = ((items[to - 1]?.word.noun ?? 0) & NOUN.text) !== 0 ? to - 1 : to;
    const source = readSourceAt(items, start, lexicon, true) ?? readUnknownSource(items, start, lexicon);
    if (!source || !isSource(items, at, source, needs, lexicon, words.length)) continue;
    return placePreposition(items, at, start, source, end, words.join(' '));
  }
  return null;
}

/** How long a name before *'s view* may be, in items. */
const LONGEST_OWNER = 6;

/** The owner of one of these nouns: *Roche's view*. */
function readOwner(items: readonly Item[], from: number, nouns: readonly string[]): Source | null {
  if (!beginsPhrase(items[from]?.word)) return null;
  for (let at = from + 1; at < Math.min(items.length, from + LONGEST_OWNER); at++) {
    if (!has(items[at]?.word, IS.of) || !nouns.includes(items[at + 1]?.word.key ?? '')) continue;
    return { from, to: at, after: at + 2, trailing: false };
  }
  return null;
}

/** A noun that nothing tells about: «selon bpost», «d'après leurs proches». */
function readUnknownSource(items: readonly Item[], at: number, lexicon: Lexicon): Source | null {
  const word = items[at]?.word;
  if (word?.kind !== 'word' || has(word, IS.that | IS.relative | IS.question | IS.preposition | IS.adverb)) return null;
  const to = Math.max(at + 1, readPhrase(items, at, lexicon));
  return { from: at, to, after: to, trailing: false };
}

function isSource(
  items: readonly Item[],
  at: number,
  source: Source,
  needs: 'any' | 'speaker',
  lexicon: Lexicon,
  words: number,
): boolean {
  const first = items[source.from]?.word as Word;
  if (first.pronoun && !has(first, IS.determiner)) {
    if (
      first.pronoun.person !== 3 &&
      !(first.pronoun.person === 0 && needs === 'any' && lexicon.data.syntax.plainInquit)
    )
      return false;
  }
  const head = headOf(items, source);
  if (head && (head.noun & NOUN.notSource) !== 0) return false;
  const opensClause =
    at === 0 || items[at - 1]?.word.kind !== 'word' || has(items[at - 1]?.word, IS.that | IS.contrast | IS.and);
  const closes = items[source.after]?.word.kind !== 'word';
  if (needs === 'any') return (opensClause && (closes || words > 1)) || namesSpeaker(items, source.from, source.to);
  if (!opensClause || (items[at - 1] !== undefined && !has(items[at - 1]?.word, IS.and | IS.contrast))) return false;
  const next = items[source.after]?.word.kind;
  if (next !== 'comma' && !(next === 'passage')) return false;
  if (first.pronoun && first.pronoun.person === 3) return true;
  return isPerson(items, source);
}

/** A person by title, honorific or two names in a row; what «pour» needs to be no purpose. */
function isPerson(items: readonly Item[], { from, to }: Source): boolean {
  for (let at = from; at < to; at++) {
    const { word } = items[at] as Item;
    if ((word.noun & (NOUN.honorific | NOUN.role)) !== 0 && !(at > from + 1 && has(items[at - 1]?.word, IS.of)))
      return true;
    if (word.capital && items[at + 1]?.word.capital && at + 1 < to) return true;
    if (word.capital && word.text.length > 1 && word.text === word.text.toUpperCase()) return true;
    if ((word.noun & (NOUN.body | NOUN.group)) !== 0 && at <= from + 1) return true;
  }
  return false;
}

function headOf(items: readonly Item[], { from, to }: Source): Word | undefined {
  for (let at = from; at < to; at++) {
    const { word } = items[at] as Item;
    if (!has(word, IS.determiner) && word.kind === 'word' && !has(word, IS.adverb)) return word;
  }
  return undefined;
}

function placePreposition(
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

/** «la promesse de X que», *his claim that*: a noun whose clause is what somebody says. */
function readNounCue(items: readonly Item[], at: number, lexicon: Lexicon): Found | null {
  const word = items[at]?.word as Word;
  let to = at + 1;
  let source: Source | null = null;
  if (has(items[to]?.word, IS.of | IS.agent)) {
    source = readSourceAt(items, to + 1, lexicon, false);
    if (!source) return null;
    to = source.after;
  }
  if (!has(items[to]?.word, IS.that)) return null;
  const owner = items[at - 1]?.word;
  if (!source && has(owner, IS.possessive) && lexicon.data.syntax.plainInquit)
    source = { from: at - 1, to: at, after: to, trailing: false };
  if (!source && has(owner, IS.genitive)) {
    let from = at - 2;
    while (from > 0 && items[from - 1]?.word.capital) from--;
    source = { from, to: at - 1, after: to, trailing: false };
  }
  const opens = source?.from === 0 && items[0]?.word.capital && items[0].word.is === 0;
  if (
    source
      ? !opens && !namesSpeaker(items, source.from, source.to)
      : !has(owner, IS.determiner) ||
        has(items[at - 2]?.word, IS.preposition | IS.to) ||
        !lexicon.data.syntax.plainInquit
  )
    return null;
  const right: Governed = { from: to + 1, as: 'clause' };
  return {
    cue: { from: at, to: at + 1, lemma: word.key, class: 'noun' },
    source,
    inherits: false,
    own: [at, to + 1],
    side: 'right',
    right,
    parts: false,
    group: null,
    negated: false,
    hearsay: false,
    enclosed: true,
  };
}

export const isGerund = (word: Word | undefined): boolean => ((word?.reading?.form ?? 0) & FORM.gerund) !== 0;
export { isAside };
