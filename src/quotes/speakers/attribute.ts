import { type Draft, groupBySentence, type Stretch } from '../contents/draft.ts';
import { inferSentences } from '../contents/inferred.ts';
import type { Passage } from '../structure/items.ts';
import type { Reading } from '../structure/readings.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Cast, mentionsIn, NOBODY, type Speaker, tokensIn } from './cast.ts';
import { placeOf } from './entities.ts';
import { hearSentence, meetNames } from './hear.ts';
import { resolvePhrase } from './phrases.ts';
import type { Heard } from './speaker-of.ts';

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
  const mentions = cast.mentions.flat();
  const heard: Heard = { last: NOBODY, local: null, subject: null, named: 0 };
  readings.forEach(({ structure, paragraph }, index) => {
    const all = drafts[index] as Draft[];
    const list = all.filter(({ sentence }) => sentence.depth === 0).sort(byPlace);
    const bySentence = groupBySentence(list);
    const said = new Map<Draft, Speaker>();
    heard.local = null;
    heard.subject = null;
    for (const sentence of structure.sentences) {
      if (sentence.depth > 0) continue;
      meetNames(mentions, heard, placeOf(index, sentence.items.at(-1)?.end ?? 0));
      hearSentence(sentence, bySentence.get(sentence) ?? NONE, structure, cast, heard, said, lexicon);
    }
    for (const [draft, { name }] of said) attributed.push({ draft, speaker: name });
    if (all.length > list.length) {
      const nested = all.filter(({ sentence }) => sentence.depth > 0).sort(byPlace);
      const speakers = speakersOf(said);
      for (const draft of nested) attributed.push({ draft, speaker: nestedSpeaker(draft, speakers, cast).name });
    }
    for (const { draft, like } of inferSentences(structure, list, paragraph.text))
      attributed.push({ draft, speaker: said.get(like)?.name ?? null });
  });
  return attributed.sort((a, b) => byPlace(a.draft, b.draft));
}

const NONE: readonly never[] = [];

/** Whose words stand between which marks. */
function speakersOf(said: ReadonlyMap<Draft, Speaker>): ReadonlyMap<Passage, Speaker> {
  const speakers = new Map<Passage, Speaker>();
  for (const [{ pieces }, speaker] of said)
    for (const { passage } of pieces) if (passage) speakers.set(passage, speaker);
  return speakers;
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
  const speaker = draft.pronoun ? NOBODY : resolvePhrase(cast, draft.source, before);
  return isCalledSo(cast, draft.source, speaker) ? speaker : NOBODY;
}

/** *"The driver told us to run," said Roche*: whom a speaker tells of is nobody that was heard, unless the article calls him so. */
function isCalledSo(cast: Cast, { paragraph, start, end }: Stretch, { entity }: Speaker): boolean {
  if (!entity?.isPerson || mentionsIn(cast, paragraph, start, end).length > 0) return true;
  const { broader } = cast.lexicon;
  return tokensIn(cast, paragraph, start, end).some(({ word: { key } }) =>
    [key, ...(broader.get(key) ?? [])].some(title => entity.roles.has(title)),
  );
}
