import type { Span } from './span.ts';

/** `direct`: content wholly between quotation marks; `indirect`: none of it; `mixed`: partly. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed';

/**
 * `negated`: the cue has a negation («n'a pas dit que»). `hearsay`: a conditional of hearsay, *reportedly*.
 * `inferred`: an unquoted sentence that a neighbour's cue plausibly covers too. `fragment`: marked words as the object of
 * an attitude («a dénoncé « une mascarade »»). `headline`: it stands in the headline.
 */
export type QuoteFlag = 'negated' | 'hearsay' | 'inferred' | 'fragment' | 'headline';

/** What reports: a verb group, a preposition («selon») or a noun («la promesse que»). */
export interface Cue {
  /** As written. */
  readonly text: string;
  readonly lemma: string;
  /** The class of the verb (`neutral`, `assertive`, `directive` …), or `preposition`, or `noun`. */
  readonly class: string;
  readonly span: Span;
}

/** Who is quoted, in the words of the sentence. */
export interface QuoteSource {
  readonly text: string;
  readonly span: Span;
}

/** An attribution: who said what. All spans are UTF-16 offsets into the document's text. */
export interface Quote {
  /** The number of the body paragraph in which the content begins; null in a headline. */
  readonly paragraph: number | null;
  readonly kind: QuoteKind;
  /** What is reported, without the marks that enclose all of it; halves are joined by ` … `, paragraphs by a blank line. */
  readonly content: string;
  /** Where the content stands, one span a half. */
  readonly spans: readonly Span[];
  /** Null for a free-standing quotation. */
  readonly cue: Cue | null;
  readonly source: QuoteSource | null;
  /** The fullest name that the article gives for the source; null when it gives none. */
  readonly speaker: string | null;
  readonly flags: readonly QuoteFlag[];
}

/**
 * A marked passage that is not itself a direct quote: a title, a nickname, a term, words that are held at a distance, and the
 * marked words of a mixed quote or a fragment.
 */
export interface Term {
  readonly paragraph: number;
  /** Without its marks. */
  readonly text: string;
  readonly span: Span;
}

/** What the engine finds in one article, in the order of the cues; a headline's quotes come last. */
export interface Quotes {
  readonly quotes: readonly Quote[];
  readonly terms: readonly Term[];
}

/** A speaker or a term, and how often it occurs; the name is null for quotes of nobody in particular. */
export interface Rank {
  readonly name: string | null;
  readonly count: number;
}
