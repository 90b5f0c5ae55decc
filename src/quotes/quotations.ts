import {
  type Draft,
  kindOf,
  leadingSubject,
  makeDraft,
  type Piece,
  passagePiece,
  readContents,
  type Stretch,
} from './contents.ts';
import { type Found, findCues, lastItem } from './cues.ts';
import { IS, type Lexicon, type Word } from './lexicon.ts';
import type { Item, Passage, Sentence, Structure } from './sentences.ts';
import { isVerbish, readSourceAt } from './sources.ts';

const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.is & bits) !== 0;

/** «« Nous irons, a lancé le chef, jusqu'au bout. »»: the inquit stands inside the marks and is cut out of the content. */
export function readInterrupted(passage: Passage, text: string, lexicon: Lexicon): Draft | null {
  if (passage.isSpeech || lexicon.data.syntax.plainInquit) return null;
  let first: { sentence: Sentence; found: Found } | null = null;
  const cuts: [number, number][] = [];
  for (const sentence of passage.sentences) {
    for (const found of findCues(sentence, lexicon)) {
      if (found.side !== 'left' || found.cue?.class === 'preposition' || !found.source || !isOutsider(sentence, found))
        continue;
      const { items } = sentence;
      const [from, to] = found.own;
      const start = (items[from] as Item).start;
      const next = items[to];
      const end =
        next && (next.word.kind === 'comma' || next.word.kind === 'stop' || next.word.kind === 'dash')
          ? next.end
          : ((items[to - 1] as Item).end ?? start);
      cuts.push([start, end]);
      first ??= { sentence, found };
    }
  }
  if (!first) return null;
  const pieces: Piece[] = [];
  let at = passage.inner[0];
  const add = (start: number, end: number): void => {
    const [from, to] = trim(text, start, end);
    if (to > from) pieces.push({ paragraph: passage.paragraph, start: from, end: to, passage, hasMarks: true });
  };
  for (const [start, end] of cuts) {
    add(at, start);
    at = end;
  }
  const [from, to] = trim(text, at, passage.inner[1]);
  if (to > from) pieces.push({ paragraph: passage.paragraph, start: from, end: to, passage, hasMarks: true });
  passage.isSpeech = true;
  const draft = makeDraft(first.sentence, first.found, first.found.source, pieces);
  // The cue stands inside the marks and belongs to the sentence around them.
  return { ...draft, kind: 'direct', sentence: passage.outerSentence ?? first.sentence };
}

/** Not «m'a dit le maire»: what somebody told the one who speaks is a report inside the quotation. */
function isOutsider({ items }: Sentence, { group, source }: Found): boolean {
  if (!source) return false;
  const word = items[source.from]?.word;
  if (word?.pronoun && !(word.is & IS.determiner)) return word.pronoun.person === 3;
  const before = group ? items[group.from - 1]?.word : undefined;
  return (
    before === undefined ||
    !(before.pronoun?.person === 1 || (has(before, IS.clitic) && !has(before, IS.determiner) && !before.pronoun)) ||
    group?.reflexive === true
  );
}

function trim(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && ' ,\u00a0\u202f'.includes(text[from] as string)) from++;
  while (to > from && ' ,\u00a0\u202f'.includes(text[to - 1] as string)) to--;
  return [from, to];
}

/** Quotations that stand for themselves: all of their sentence, behind a colon, or signed with a dash. */
export function readStanding(sentence: Sentence, text: string, lexicon: Lexicon): Draft[] {
  if (sentence.depth > 0 || sentence.bracketed) return [];
  const { items } = sentence;
  const drafts: Draft[] = [];
  items.forEach((item, at) => {
    const passage = item.passage;
    if (!passage || passage.isSpeech) return;
    const signature = readSignature(items, at, lexicon);
    const introduced = items[at - 1]?.word.kind === 'colon' && isSentenceLike(passage, text);
    // «« Les gens ont peur » : à Marseille, …»
    const leads = at === 0 && items[1]?.word.kind === 'colon' && isSentenceLike(passage, text);
    if (!signature && !introduced && !leads && !isAllOf(items, passage)) return;
    const piece = passagePiece(passage, text);
    if (piece.end === piece.start) return;
    passage.isSpeech = true;
    // *From the league: “…”*
    const from =
      has(items[0]?.word, IS.preposition) && !has(items[0]?.word, IS.determiner)
        ? readSourceAt(items, 1, lexicon)
        : null;
    const subject = introduced && !signature ? (from ?? leadingSubject(items, at, lexicon)) : null;
    const source = signature ?? subject;
    drafts.push({
      sentence,
      cue: null,
      source: source && spanOf(sentence, source.from, source.to),
      pronoun: source && source.to - source.from === 1 ? (items[source.from]?.word.pronoun ?? null) : null,
      inherits: false,
      pieces: [piece],
      kind: kindOf([piece]),
      flags: [],
      own: { paragraph: sentence.paragraph, start: piece.start, end: piece.end },
      isInquit: false,
    });
  });
  return drafts;
}

function spanOf({ items, paragraph }: Sentence, from: number, to: number): Stretch {
  return { paragraph, start: (items[from] as Item).start, end: (items[to - 1] as Item).end };
}

/** How many words name who speaks in a transcript. */
const LONGEST_LABEL = 4;

/** *ROCHE: Will it last?*: the turn of a transcript, all of its paragraph behind a name in capitals. */
export function readTurn({ sentences, passages }: Structure, text: string): Draft | null {
  const [sentence] = sentences;
  const items = sentence?.items;
  if (!sentence || !items || passages.length > 0) return null;
  const colon = items.findIndex(({ word }) => word.kind === 'colon');
  if (colon < 1 || colon > LONGEST_LABEL) return null;
  const isLabel = items
    .slice(0, colon)
    .every(({ word }) => word.kind === 'word' && word.capital && word.text === word.text.toUpperCase());
  const start = items[colon + 1]?.start;
  const end = sentences.reduce((last, { items: list }) => Math.max(last, list.at(-1)?.end ?? 0), 0);
  if (!isLabel || start === undefined || text[start] === text[start]?.toLowerCase() || text.length === 0) return null;
  const piece = { paragraph: sentence.paragraph, start, end, passage: null, hasMarks: false };
  return {
    sentence,
    cue: null,
    source: spanOf(sentence, 0, colon),
    pronoun: null,
    inherits: false,
    pieces: [text[end - 1] === '.' ? { ...piece, end: end - 1 } : piece],
    kind: 'indirect',
    flags: [],
    own: spanOf(sentence, 0, colon + 1),
    isInquit: false,
  };
}

/** Nothing but marked passages and stops. */
function isAllOf(items: readonly Item[], passage: Passage): boolean {
  if (!items.every(({ passage: own, word }) => own !== null || word.kind === 'stop' || word.kind === 'dash'))
    return false;
  return passage.sentences.length > 0;
}

/** Words enough for a sentence, and a capital or a full stop at its ends. */
function isSentenceLike({ inner: [start, end], sentences }: Passage, text: string): boolean {
  const words = sentences.reduce((sum, { items }) => sum + items.length, 0);
  const first = text[start] as string;
  return words >= 3 && (words >= 6 || first !== first.toLowerCase() || '.!?…'.includes(text[end - 1] as string));
}

/** «« On y croit. » – Ana Ruiz, entraîneuse» */
function readSignature(items: readonly Item[], at: number, lexicon: Lexicon): ReturnType<typeof readSourceAt> {
  if (items[at + 1]?.word.kind !== 'dash' || at > 0) return null;
  const source = readSourceAt(items, at + 2, lexicon);
  if (!source) return null;
  const end = lastItem(items);
  for (let index = source.after; index < end; index++)
    if (isVerbish(items, index) || items[index]?.passage) return null;
  return end - source.after < 12 ? source : null;
}

/** Reports inside a quotation: «« Je lui ai dit : “Fernand, …” »», *"He told me he was cold," she said*. */
export function readNested(passage: Passage, text: string, lexicon: Lexicon): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of passage.sentences) {
    for (const draft of readContents(sentence, findNestedCues(sentence, lexicon), text, lexicon)) {
      if (draft.flags.includes('fragment')) continue;
      const marked = draft.pieces.every(({ passage: inner }) => inner !== null);
      if (!marked && !isReport(draft)) continue;
      for (const { passage: inner } of draft.pieces) if (inner) inner.isSpeech = true;
      drafts.push(draft);
    }
  }
  return drafts;
}

const NESTED: readonly string[] = ['clause', 'dropped', 'question', 'infinitive'];

function findNestedCues(sentence: Sentence, lexicon: Lexicon): Found[] {
  return findCues(sentence, lexicon).filter(({ side, right, group }) => {
    if (side === 'left') return false;
    return right?.as === 'marked' || (group !== null && right !== null && NESTED.includes(right.as));
  });
}

/** Classes of verbs that tell what was said, rather than thought, felt or wanted. */
const REPORTING: ReadonlySet<string> = new Set([
  'neutral',
  'assertive',
  'explanatory',
  'continuation',
  'response',
  'admission',
]);

/** A third person's words, told with a plain verb of saying. */
function isReport({ cue, source, pronoun, flags }: Draft): boolean {
  if (!cue || !source || flags.length > 0) return false;
  if (
    pronoun &&
    pronoun.person !== 3 &&
    pronoun.person !== 0 &&
    !(pronoun.person === 1 && !pronoun.plural && cue.class === 'neutral')
  )
    return false;
  return REPORTING.has(cue.class);
}
