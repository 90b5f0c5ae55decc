import type { Item } from '../structure/items.ts';
import type { Verb } from '../words/verb.ts';

/** A verb that can report, with its auxiliaries, negation and attached pronoun. Indices of items, half open. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly verb: Verb;
  readonly form: 'finite' | 'gerund' | 'infinitive';
  /** The subject's pronoun where it stands behind the verb: «a-t-il dit». */
  readonly inverted: Item | null;
  readonly negated: boolean;
  readonly hearsay: boolean;
  readonly passive: boolean;
  readonly plural: boolean;
  readonly reflexive: boolean;
  /** Where the verb's clitics, negation and auxiliaries begin; the subject ends here. */
  readonly outer: number;
  /** An object stands before it: «l'a confirmé». */
  readonly object: boolean;
  /** What follows was not said: *declined to say*. */
  readonly refused: boolean;
}

/** Marked words behind its verb are what is judged, and not speech: «a dénoncé « une mascarade »». */
export const judges = ({ verb }: Group): boolean => verb.frames.includes('f') && !verb.frames.includes('m');
