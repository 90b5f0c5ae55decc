import { type Draft, type Stretch, stretchOf } from '../contents/draft.ts';
import { inferSentences } from '../contents/inferred.ts';
import { leadingSubject } from '../phrases/leading.ts';
import { lastItem, type Passage, type Sentence, type Token } from '../structure/items.ts';
import type { Reading } from '../structure/readings.ts';
import type { Structure } from '../structure/sentences.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Cast, NOBODY, remember, type Speaker } from './cast.ts';
import { placeOf } from './entities.ts';
import { resolvePhrase } from './phrases.ts';
import { resolvePronoun } from './pronouns.ts';

/** An attribution and the name of its speaker; null where it is not known. */
export interface Attributed {
  readonly draft: Draft;
  readonly speaker: string | null;
}

const byPlace = (a: Draft, b: Draft): number => orderOf(a) - orderOf(b) || a.sentence.depth - b.sentence.depth;

function orderOf({ cue, pieces, own }: Draft): number {
  const first = cue ?? pieces[0] ?? own;
  return placeOf(first.paragraph, first.start);
}

/** Names the speakers of all drafts, reading the sentences in their order, so that each looks among those before it. */
export function castSpeakers(
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
