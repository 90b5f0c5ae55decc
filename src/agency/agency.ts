import type { BoilerplatePhrases } from '../language/index.ts';

/** How an agency signs its dispatches: data only. Names and marks are given as written. */
export interface Agency {
  /** The usual short name, as `article.agency` gives it. */
  readonly name: string;
  /** The article gives the name as it is written there: «La Presse canadienne», «La Presse Canadienne». */
  readonly asWritten?: boolean;
  readonly country: string;
  /** What stands in a dateline's brackets or slashes. */
  readonly markers: readonly string[];
  /** Names that stand in a dateline without brackets: «Dec. 9 Kyodo -», «新华社北京». */
  readonly bare?: readonly string[];
  /** Opens a line of its own that is the whole dateline: «AA/Tunis». */
  readonly ownLine?: readonly string[];
  /** Names of its sites and the tails of its page titles, without separators; lower case, without accents. */
  readonly sites?: readonly string[];
  /** The zone its page clocks run on, with its offset where it has no summer time (so that Intl is not needed). */
  readonly zone?: { readonly name: string; readonly offset?: string };
  /** Its pages write 4/3/2025 for 4 March, although their language is English. */
  readonly dayFirst?: boolean;
  readonly endMarks?: readonly string[];
  /** Words of its footer or byline that name it: they settle the agency when nothing else does. Folded. */
  readonly footers?: readonly string[];
  readonly boilerplate?: BoilerplatePhrases;
}
