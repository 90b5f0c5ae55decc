import type { Agency } from '../agency/index.ts';
import type { Boilerplate } from '../model/article.ts';
import type { Segment, SegmentRole, Span } from '../model/span.ts';
import type { Mapped } from '../text/mapped.ts';
import type { PlacedClock } from './clock-form.ts';

/** What the lines above the story say, before zones are settled. Spans point into the document's text. */
export interface WrittenHeader {
  readonly pageTitle: string | null;
  readonly headline: string | null;
  readonly headlineSource: string | null;
  readonly marks: readonly string[];
  /** Where each mark stands in the document. */
  readonly markPlaces: readonly number[];
  readonly byline: string | null;
  readonly site: string | null;
  readonly section: string | null;
  readonly slugline: string | null;
  /** A `ZCZC` line opens it. */
  readonly framed: boolean;
  readonly clocks: readonly PlacedClock[];
  /** Captions, share lines and the like among the header lines. */
  readonly boilerplate: readonly Boilerplate[];
  /** The agency that a site name, a byline or a title's tail names. */
  readonly agency: Agency | null;
  /** The agency's name as it is written there. */
  readonly agencyName: string | null;
  readonly segments: readonly Segment[];
}

/** A header while its lines are being read. */
export type HeaderDraft = {
  -readonly [Key in keyof WrittenHeader]: WrittenHeader[Key] extends readonly (infer Item)[]
    ? Item[]
    : WrittenHeader[Key];
};

/** One line above the story: its text, blanks collapsed, and where it stands. */
export interface HeaderLine {
  readonly text: string;
  readonly mapped: Mapped;
  readonly span: Span;
}

/** Notes what a stretch of the document is. */
export function claim(header: HeaderDraft, role: SegmentRole, span: Span): true {
  header.segments.push({ role, span });
  return true;
}
