import { findCues } from '../cues/find-cues.ts';
import type { Found } from '../cues/found.ts';
import type { Passage, Sentence } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { readContents } from './contents.ts';
import type { Draft } from './draft.ts';

/** Reports inside a quotation: «« Je lui ai dit : “Fernand, …” »», *"He told me he was cold," she said*. */
export function readNested(passage: Passage, text: string, lexicon: Lexicon): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of passage.sentences) {
    for (const draft of readContents(sentence, findNestedCues(sentence, lexicon), text, lexicon)) {
      if (draft.isInquit || draft.flags.includes('fragment')) continue;
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
  return findCues(sentence, lexicon).filter(({ cue, side, right, group }) => {
    // An inquit belongs to the words around the marks, but what is told inside ends before it.
    if (side === 'left') return cue?.class !== 'preposition';
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
