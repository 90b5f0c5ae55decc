import { findSpeech } from '../language/speeches.ts';
import type { Dispatch, Paragraph } from '../model/article.ts';
import type { Quote, Quotes, Term } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { type Mapped, mapText, spanOf } from '../text/mapped.ts';
import { type Draft, leadingSubject, type Piece, passagePiece, readContents, type Stretch } from './contents.ts';
import { findCues, lastItem } from './cues.ts';
import { findHeadlineQuotes } from './headline.ts';
import { inferSentences } from './inferred.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { pairMarks } from './marks.ts';
import { findNames, placeOf } from './names.ts';
import { readInterrupted, readNested, readStanding, readTurn } from './quotations.ts';
import { type Passage, readStructure, type Sentence, type Structure } from './sentences.ts';
import { type Cast, makeCast, NOBODY, remember, resolvePhrase, resolvePronoun, type Speaker } from './speakers.ts';
import { type Token, tokenize } from './tokens.ts';

const NOTHING: Quotes = { quotes: [], terms: [] };

const lexicons = new Map<string, Lexicon | null>();

/** The compiled speech data of a language; null when there is none. */
export function lexiconOf(language: string | null): Lexicon | null {
  if (language === null) return null;
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    const data = findSpeech(language);
    lexicon = data ? (lexicons.get(data.tag) ?? compileLexicon(data)) : null;
    if (data) lexicons.set(data.tag, lexicon as Lexicon);
    if (lexicons.size < 100) lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** One paragraph as the engine reads it. */
interface Reading {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly structure: Structure;
}

/**
 * Finds who said what in an article: its quotes in the order of their cues, those of the headline last, and the marked
 * passages that nobody says. French and English; other languages give nothing. Never throws, whatever the text; time and
 * memory grow linearly with its length. Spans are UTF-16 offsets into the document's text.
 */
export function findQuotes({ article, source }: Dispatch): Quotes {
  const lexicon = lexiconOf(article.language);
  if (!lexicon) return NOTHING;
  const readings = readParagraphs(article.paragraphs, lexicon);
  if (readings.length === 0) return NOTHING;
  const texts = readings.map(({ paragraph }) => paragraph.text);
  const tokens = readings.map(({ tokens: list }) => list);
  const cast = makeCast(findNames(tokens, texts, lexicon), tokens, texts, lexicon);
  const maps: (Mapped | undefined)[] = [];
  const toSpan = ({ paragraph, start, end }: Stretch): Span => {
    maps[paragraph] ??= mapText(source, (readings[paragraph] as Reading).paragraph.span);
    return spanOf(maps[paragraph] as Mapped, start, end);
  };
  const attributed = attribute(readings, cast, lexicon);
  const quotes = attributed.map(({ draft, speaker }) => toQuote(draft, speaker, readings, toSpan));
  const terms = findTerms(readings, toSpan);
  return { quotes: [...quotes, ...findHeadlineQuotes(article, source, cast, lexicon)], terms };
}

function readParagraphs(paragraphs: readonly Paragraph[], lexicon: Lexicon): Reading[] {
  const body = paragraphs.filter(({ role }) => role === 'body');
  const tokens = body.map(({ text }) => tokenize(text, lexicon));
  const readings: Reading[] = [];
  let carried: string | null = null;
  let open: Passage | null = null;
  body.forEach((paragraph, index) => {
    const list = tokens[index] as Token[];
    const first = tokens[index + 1]?.[0]?.word;
    const next = first?.kind === 'mark' ? first.text : null;
    const pairing = pairMarks(paragraph.text, list, carried, next, lexicon.clipped);
    const structure = readStructure({ index, text: paragraph.text, tokens: list, mates: pairing.mates }, lexicon);
    const begin = structure.passages.find(({ depth }) => depth === 0);
    if (pairing.continues && open && begin) {
      begin.previous = open;
      open.next = begin;
    }
    carried = pairing.carried;
    open =
      carried === null
        ? null
        : (structure.passages.filter(({ depth, closed }) => depth === 0 && !closed).at(-1) ?? null);
    readings.push({ paragraph, tokens: list, structure });
  });
  return readings;
}

export interface Attributed {
  readonly draft: Draft;
  readonly speaker: string | null;
}

/** Reads the sentences from the first to the last, so that each speaker is looked for among those before. */
function attribute(readings: readonly Reading[], cast: Cast, lexicon: Lexicon): Attributed[] {
  const drafts = readings.map(({ structure, paragraph }) => {
    const turn = readTurn(structure, paragraph.text);
    if (turn) return [turn];
    const found = structure.sentences.flatMap(sentence =>
      readContents(sentence, findCues(sentence, lexicon), paragraph.text, lexicon),
    );
    for (const { pieces, flags } of found)
      for (const { passage } of pieces) if (passage && !flags.includes('fragment')) passage.isSpeech = true;
    return found;
  });
  readings.forEach(({ structure, paragraph }, index) => {
    const list = drafts[index] as Draft[];
    for (const passage of structure.passages) {
      const interrupted = readInterrupted(passage, paragraph.text, lexicon);
      if (interrupted) list.push(interrupted);
    }
    for (const sentence of structure.sentences) list.push(...readStanding(sentence, paragraph.text, lexicon));
    for (const passage of structure.passages) list.push(...readNested(passage, paragraph.text, lexicon));
  });
  joinParagraphs(readings, drafts);
  return castSpeakers(readings, drafts, cast, lexicon);
}

/** A quotation over several paragraphs is one: all of it goes to the link that has a cue. */
function joinParagraphs(readings: readonly Reading[], drafts: Draft[][]): void {
  for (const { structure } of readings) {
    for (const passage of structure.passages) {
      if (passage.previous !== null || passage.next === null) continue;
      const links: Passage[] = [];
      for (let link: Passage | null = passage; link; link = link.next) links.push(link);
      const holders = links.flatMap(link =>
        (drafts[link.paragraph] as Draft[]).filter(draft => draft.pieces.some(piece => piece.passage === link)),
      );
      const holder = holders.find(({ cue }) => cue !== null) ?? holders[0];
      if (!holder) continue;
      const replaced = new Set(holders.filter(draft => draft === holder || draft.cue === null));
      const pieces: Piece[] = [];
      for (const link of links) {
        link.isSpeech = true;
        const text = readings[link.paragraph]?.paragraph.text as string;
        const own = holder.pieces.filter(piece => piece.paragraph === link.paragraph);
        if (own.some(({ passage: held }) => held === link)) pieces.push(...own);
        else if (link.inner[1] > link.inner[0]) pieces.push(passagePiece(link, text));
      }
      for (const link of links) {
        const list = drafts[link.paragraph] as Draft[];
        drafts[link.paragraph] = list.filter(draft => !replaced.has(draft));
      }
      (drafts[holder.sentence.paragraph] as Draft[]).push({ ...holder, pieces });
    }
  }
}

const byPlace = (a: Draft, b: Draft): number => orderOf(a) - orderOf(b) || a.sentence.depth - b.sentence.depth;

function orderOf({ cue, pieces, own }: Draft): number {
  const first = cue ?? pieces[0] ?? own;
  return placeOf(first.paragraph, first.start);
}

function castSpeakers(
  readings: readonly Reading[],
  drafts: readonly Draft[][],
  cast: Cast,
  lexicon: Lexicon,
): Attributed[] {
  const attributed: Attributed[] = [];
  let last: Speaker = NOBODY;
  let mention = 0;
  const mentions = cast.mentions.flat();
  readings.forEach(({ structure, paragraph }, index) => {
    const from = attributed.length;
    const all = drafts[index] as Draft[];
    const list = all.filter(({ sentence }) => sentence.depth === 0).sort(byPlace);
    const bySentence = new Map<Sentence, Draft[]>();
    for (const draft of list) {
      const row = bySentence.get(draft.sentence);
      if (row) row.push(draft);
      else bySentence.set(draft.sentence, [draft]);
    }
    const nested = all.filter(({ sentence }) => sentence.depth > 0).sort(byPlace);
    const speakers = new Map<Passage, Speaker>();
    let local: Speaker | null = null;
    let subject: Speaker | null = null;
    for (const sentence of structure.sentences) {
      if (sentence.depth > 0) continue;
      const start = placeOf(index, sentence.items[0]?.start ?? 0);
      const end = placeOf(index, sentence.items.at(-1)?.end ?? 0);
      for (; mention < mentions.length; mention++) {
        const next = mentions[mention];
        if (!next || placeOf(next.paragraph, next.start) >= end) break;
        next.entity.last = placeOf(next.paragraph, next.start);
      }
      const own = bySentence.get(sentence) ?? [];
      const lead = sentence.bracketed ? null : leadingSubject(sentence.items, lastItem(sentence.items), lexicon);
      const leadStretch = lead && stretchOf(sentence, lead.from, lead.to);
      const leadSpeaker =
        lead && leadStretch
          ? sentence.items[lead.from]?.word.pronoun && lead.to - lead.from === 1
            ? resolvePronoun(
                cast,
                sentence.items[lead.from]?.word.pronoun as NonNullable<Token['word']['pronoun']>,
                start,
              )
            : resolvePhrase(cast, leadStretch, start)
          : NOBODY;
      const before = subject;
      const resolved = own.map(draft =>
        draft.pronoun?.person === 0 &&
        draft.isInquit &&
        leadSpeaker.entity &&
        !leadSpeaker.entity.isPerson &&
        lexicon.data.syntax.plainInquit
          ? leadSpeaker
          : isSameSubject(draft, leadSpeaker, leadStretch)
            ? leadSpeaker
            : speakerOf(draft, cast, start, { local, subject: before, last, lone: isAlone(structure, draft) }),
      );
      if (leadStretch) remember(cast, leadSpeaker, leadStretch);
      own.forEach((draft, at) => {
        const speaker = resolved[at] as Speaker;
        if (draft.source && !draft.pronoun) remember(cast, speaker, draft.source);
        else if (draft.source && speaker.entity)
          speaker.entity.salient = Math.max(speaker.entity.salient, placeOf(index, draft.source.start));
        attributed.push({ draft, speaker: speaker.name });
        for (const { passage } of draft.pieces) if (passage) speakers.set(passage, speaker);
        if (!draft.flags.includes('fragment') && !own.some(other => other !== draft && holds(other, draft))) {
          local = speaker;
          last = speaker;
        }
      });
      if (sentence.passage === null && leadSpeaker.name !== null) subject = leadSpeaker;
      if (own.length > 0) subject = null;
    }
    for (const draft of nested) attributed.push({ draft, speaker: nestedSpeaker(draft, speakers, cast).name });
    const known = new Map(attributed.slice(from).map(entry => [entry.draft, entry.speaker]));
    for (const { draft, like } of inferSentences(structure, list, paragraph.text))
      attributed.push({ draft, speaker: known.get(like) ?? null });
  });
  return attributed.sort((a, b) => byPlace(a.draft, b.draft));
}

/** «Le ministre n'a pas démenti, mais il a assuré que»: the pronoun of a later clause is the sentence's subject. */
function isSameSubject({ pronoun, source, isInquit, own }: Draft, lead: Speaker, at: Stretch | null): boolean {
  if (pronoun?.person !== 3 || pronoun.plural || isInquit || !source || !at || own.start < at.end) return false;
  if (lead.name === null || !lead.entity?.isPerson || source.start <= at.end) return false;
  return lead.gender === null || pronoun.gender === null || lead.gender === pronoun.gender;
}

function stretchOf({ items, paragraph }: Sentence, from: number, to: number): Stretch {
  return { paragraph, start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}

/** Whether one attribution's cue stands inside the content of another. */
function holds(outer: Draft, { cue }: Draft): boolean {
  return (
    cue !== null &&
    outer.pieces.some(
      ({ paragraph, start, end }) => paragraph === cue.paragraph && start <= cue.start && cue.end <= end,
    )
  );
}

interface Around {
  /** The speaker of the quote before in the same paragraph. */
  readonly local: Speaker | null;
  /** The subject of the sentence before. */
  readonly subject: Speaker | null;
  /** The speaker of the last quote. */
  readonly last: Speaker;
  /** The quotation is all of its paragraph. */
  readonly lone: boolean;
}

function isAlone({ sentences }: Structure, draft: Draft): boolean {
  return draft.cue === null && sentences[0] === draft.sentence;
}

function speakerOf(draft: Draft, cast: Cast, before: number, { local, subject, last, lone }: Around): Speaker {
  if (draft.source === null) {
    if (draft.cue && !draft.inherits) return NOBODY;
    return local ?? subject ?? (lone || draft.cue ? last : NOBODY);
  }
  if (draft.pronoun) {
    if (draft.pronoun.person === 0 && draft.isInquit) return NOBODY;
    return resolvePronoun(cast, draft.pronoun, before, saysI(draft));
  }
  return resolvePhrase(cast, draft.source, before);
}

/** Marked words in the first person singular: a body says «nous». */
function saysI({ pieces }: Draft): boolean {
  return pieces.some(({ passage }) =>
    passage?.sentences.some(({ items }) =>
      items.some(({ word }) => word.pronoun?.person === 1 && !word.pronoun.plural),
    ),
  );
}

function nestedSpeaker(draft: Draft, speakers: ReadonlyMap<Passage, Speaker>, cast: Cast): Speaker {
  if (draft.pronoun?.person === 1 && !draft.pronoun.plural) {
    for (let passage = draft.sentence.passage; passage; passage = passage.parent) {
      const outer = speakers.get(passage);
      if (outer) return outer;
    }
    return NOBODY;
  }
  if (!draft.source) return NOBODY;
  const before = placeOf(draft.source.paragraph, draft.source.start);
  return draft.pronoun ? NOBODY : resolvePhrase(cast, draft.source, before);
}

function toQuote(
  draft: Draft,
  speaker: string | null,
  readings: readonly Reading[],
  toSpan: (part: Stretch) => Span,
): Quote {
  const textOf = ({ paragraph, start, end }: Stretch): string =>
    (readings[paragraph] as Reading).paragraph.text.slice(start, end);
  const { cue, source, pieces } = draft;
  let content = '';
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    content += `${before ? (before.paragraph === piece.paragraph ? ' … ' : '\n\n') : ''}${textOf(piece)}`;
  });
  return {
    paragraph: readings[pieces[0]?.paragraph ?? 0]?.paragraph.number ?? null,
    kind: draft.kind,
    content,
    spans: pieces.map(toSpan),
    cue: cue && { text: textOf(cue), lemma: cue.lemma, class: cue.class, span: toSpan(cue) },
    source: source && { text: textOf(source), span: toSpan(source) },
    speaker,
    flags: draft.flags,
  };
}

/** Marked passages that nobody says, without a final comma or full stop of American usage. */
function findTerms(readings: readonly Reading[], toSpan: (part: Stretch) => Span): Term[] {
  return readings.flatMap(({ structure, paragraph }) =>
    structure.passages
      .filter(({ isSpeech, inner, closed }) => !isSpeech && closed && inner[1] > inner[0])
      .map(({ inner: [start, end], paragraph: index }) => {
        const last = ',.'.includes(paragraph.text[end - 1] ?? ' ') && end - start > 1 ? end - 1 : end;
        return {
          paragraph: paragraph.number ?? 0,
          text: paragraph.text.slice(start, last),
          span: toSpan({ paragraph: index, start, end: last }),
        };
      }),
  );
}
