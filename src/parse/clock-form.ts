import type { Span } from '../model/span.ts';

/** A clock found in a header line, before its zone is settled. Offsets are indices into the line's text. */
export interface WrittenClock {
  readonly kind: 'published' | 'updated';
  /** Whether a label («Publié le», «Updated») said which. */
  readonly labelled: boolean;
  /** `2023-05-19`, with `T22:33` or `T22:33:15` when the line gives a time; null for a day that does not exist. */
  readonly local: string | null;
  /** As written, or null. */
  readonly zone: string | null;
  /** From its label to its last character. */
  readonly start: number;
  readonly end: number;
}

/** A clock together with where it stands in the document. */
export type PlacedClock = WrittenClock & { readonly span: Span };
