import type { BoilerplatePhrases } from '../language/index.ts';

/** How an agency signs its dispatches: data only. Names and marks are given as written. */
export interface Agency {
  /** The usual short name, as `article.agency` gives it. */
  readonly name: string;
  /** What stands in a dateline's brackets or slashes. */
  readonly markers: readonly string[];
  /** Names that stand in a dateline without brackets: «Dec. 9 Kyodo -». */
  readonly bare?: readonly string[];
  /** Names of its sites and the tails of its page titles, without separators; lower case. */
  readonly sites?: readonly string[];
  /** The zone its page clocks run on, with its offset where it has no summer time (so that Intl is not needed). */
  readonly zone?: { readonly name: string; readonly offset?: string };
  readonly endMarks?: readonly string[];
  /** Words of its footer that name it: they settle the agency when nothing else does. */
  readonly footers?: readonly string[];
  readonly boilerplate?: BoilerplatePhrases;
}
