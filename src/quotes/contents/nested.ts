import { findCues } from '../cues/find-cues.ts';
import type { Found } from '../cues/found.ts';
import type { Passage, Sentence } from '../structure/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { FORM } from '../words/verb.ts';
import { has, IS } from '../words/word.ts';
import { readContents } from './contents.ts';
import type { Draft, Stretch } from './draft.ts';

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

/** What one did tell, ask or warn of, where it is past: *My mother asked if*, «J'ai prévenu mes amis que», but not «je vous demande si». */
const PAST_ONLY: ReadonlySet<string> = new Set(['directive', 'question']);

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

/** A third person's words, or one's own of the past, told with a plain verb of saying. */
function isReport({ sentence, cue, source, pronoun, flags }: Draft): boolean {
  if (!cue || flags.some(flag => flag !== 'negated')) return false;
  // *We were told it would be up by Christmas*
  if (!source) return cue.class === 'neutral' && isPassive(sentence, cue);
  if (
    pronoun &&
    pronoun.person !== 3 &&
    pronoun.person !== 0 &&
    !(
      pronoun.person === 1 &&
      !pronoun.plural &&
      (cue.class === 'neutral' || cue.class === 'response' || isPast(sentence, cue))
    )
  )
    return false;
  // «On nous demande de signer»: what others ask now counts, what one asks oneself only where it is past.
  // «On demande aux gens d'attendre» is we who speak.
  const isOthers =
    PAST_ONLY.has(cue.class) && (pronoun?.person === 3 || (pronoun?.person === 0 && isToldUs(sentence, cue)));
  return (
    REPORTING.has(cue.class) ||
    isOthers ||
    ((PAST_ONLY.has(cue.class) || cue.class === 'manner') && isPast(sentence, cue))
  );
}

/** «On nous demande», «on m'a demandé»: who is asked stands before the verb. */
function isToldUs({ items }: Sentence, { start }: Stretch): boolean {
  const at = items.findIndex(item => item.start >= start);
  return has(items[at]?.word, IS.clitic) || has(items[at - 1]?.word, IS.clitic);
}

const isPassive = ({ items }: Sentence, { start, end }: Stretch): boolean =>
  items.some(item => item.start >= start && item.end <= end && has(item.word, IS.be));

/** A participle is in the cue, which is that of English pasts as well: «ai prévenu», *asked*. */
const isPast = ({ items }: Sentence, { start, end }: Stretch): boolean =>
  items.some(
    item => item.start >= start && item.end <= end && ((item.word.reading?.form ?? 0) & FORM.participle) !== 0,
  );
