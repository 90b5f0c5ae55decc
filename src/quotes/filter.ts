import type { Quote, QuoteFlag, QuoteKind } from '../model/quote.ts';
import { foldKey } from '../text/fold.ts';

/** Which quotes are wanted; an empty list or null wants all. */
export interface QuoteFilter {
  /** Any part of the speaker's name or of the source, case and accents ignored. */
  readonly by: readonly string[];
  readonly kinds: readonly QuoteKind[];
  /** The cue's lemma, class, or a part of its words. */
  readonly cues: readonly string[];
  readonly flags: readonly QuoteFlag[];
  /** Leaves out what is only inferred, and fragments. */
  readonly certain: boolean;
  readonly matches: ((content: string) => boolean) | null;
}

/** Whether a quote is wanted; folds its words as they are compared. */
export function isWanted(quote: Quote, filter: QuoteFilter): boolean {
  const { by, kinds, cues, flags, certain, matches } = filter;
  if (certain && (quote.flags.includes('inferred') || quote.flags.includes('fragment'))) return false;
  if (kinds.length > 0 && !kinds.includes(quote.kind)) return false;
  if (flags.length > 0 && !flags.some(flag => quote.flags.includes(flag))) return false;
  if (by.length > 0 && !isBy(quote, by)) return false;
  if (cues.length > 0 && !hasCue(quote, cues)) return false;
  return matches === null || matches(quote.content);
}

/** Whether somebody of one of these names says it. */
export function isBy({ speaker, source }: Quote, names: readonly string[]): boolean {
  const known = foldKey(`${speaker ?? ''}\n${source?.text ?? ''}`);
  return names.some(name => known.includes(foldKey(name)));
}

function hasCue({ cue }: Quote, cues: readonly string[]): boolean {
  if (cue === null) return false;
  const [lemma, text] = [foldKey(cue.lemma), foldKey(cue.text)];
  return cues.map(foldKey).some(wanted => lemma === wanted || cue.class === wanted || text.includes(wanted));
}
