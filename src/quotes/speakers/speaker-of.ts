import { type Draft, type Stretch, stretchOf } from '../contents/draft.ts';
import { readsAt } from '../structure/items.ts';
import type { Structure } from '../structure/sentences.ts';
import { has, IS, NOUN } from '../words/word.ts';
import { type Cast, NOBODY, type Speaker, tokensIn } from './cast.ts';
import { paragraphOf, placeOf } from './entities.ts';
import { saysI } from './first-person.ts';
import { resolvePhrase } from './phrases.ts';
import { resolvePronoun, resolveThing } from './pronouns.ts';

/** What has been heard up to a sentence. */
export interface Heard {
  /** The speaker of the last quote. */
  last: Speaker;
  /** The speaker of the last quote of this paragraph. */
  local: Speaker | null;
  /** The subject of the sentence before, where that had no quote. */
  subject: Speaker | null;
  /** How many names were met. */
  named: number;
}

/** The quotation is all of its paragraph. */
export function isAlone({ sentences }: Structure, draft: Draft): boolean {
  return draft.cue === null && sentences[0] === draft.sentence;
}

export function speakerOf(
  draft: Draft,
  cast: Cast,
  before: number,
  { local, subject, last }: Heard,
  isLone: boolean,
): Speaker {
  if (draft.source === null) {
    if (draft.cue && !draft.inherits) return NOBODY;
    // «Paul Roche a souri. « On verra. »»: the sentence before has a subject, and nobody else speaks in it.
    const next = subject?.entity?.isPerson ? (subject ?? local) : (local ?? subject);
    return next ?? (isLone || draft.cue ? last : NOBODY);
  }
  if (draft.pronoun && !isLatter(cast, draft.source)) {
    // *Checks will remain, it added*: the body or document of this paragraph.
    // *"Keep off," it wrote*, alone in its paragraph: that of the one before.
    if (draft.pronoun.person === 0 && draft.isInquit) {
      const start = paragraphOf(before);
      const here = resolveThing(cast, before, start);
      return here.name === null && draft.kind === 'direct' ? resolveThing(cast, before, start - placeOf(1, 0)) : here;
    }
    if (draft.pronoun.person === 0 && !cast.lexicon.data.syntax.plainInquit) return resolvePlace(draft, cast, before);
    // «souffle-t-elle»: no body whispers.
    return resolvePronoun(cast, draft.pronoun, before, saysI(draft) || draft.cue?.class === 'manner');
  }
  return resolvePhrase(cast, draft.source, before);
}

/** «À la mairie, on assure que», «Du côté d'Altimo, on dit que»: the body where one says so. */
function resolvePlace({ sentence, source }: Draft, cast: Cast, before: number): Speaker {
  const { items } = sentence;
  const comma = items.findIndex(({ word }) => word.kind === 'comma');
  if (comma < 2 || (items[comma]?.start ?? 0) > (source?.start ?? 0)) return NOBODY;
  const side = cast.lexicon.sides.find(words => readsAt(items, 0, words));
  const first = items[0]?.word;
  if (!side && ((first?.noun ?? 0) & NOUN.locative) === 0) return NOBODY;
  // «Sur sa page, on peut lire»: whose page it is, is not told.
  if (items.slice(0, comma).some(({ word }) => has(word, IS.possessive))) return NOBODY;
  const from = side ? side.length : has(first, IS.determiner) ? 0 : 1;
  const speaker = resolvePhrase(cast, stretchOf(sentence, from, comma), before);
  return speaker.entity?.isPerson ? NOBODY : speaker;
}

/** «Celui-ci écrit que»: who was named last, whoever was heard. */
function isLatter(cast: Cast, { paragraph, start, end }: Stretch): boolean {
  const [first] = tokensIn(cast, paragraph, start, end);
  return ((first?.word.noun ?? 0) & NOUN.demonstrative) !== 0;
}
