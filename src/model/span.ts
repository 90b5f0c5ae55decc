/**
 * A stretch of a document's text: UTF-16 offsets, half open, counted from the start of the file's decoded text
 * (in containers: of the extracted text), also when the file holds several articles.
 */
export type Span = readonly [start: number, end: number];

/** What a stretch of the text was understood as. Every character of a document belongs to exactly one segment. */
export type SegmentRole =
  | 'pageTitle'
  | 'headline'
  | 'subtitle'
  | 'mark'
  | 'site'
  | 'clock'
  | 'byline'
  | 'slugline'
  | 'dateline'
  | 'body'
  | 'subhead'
  | 'note'
  | 'endMark'
  | 'signOff'
  | 'boilerplate'
  | 'blank'
  | 'other';

/** One piece of the partition of a document's text. */
export interface Segment {
  readonly role: SegmentRole;
  readonly span: Span;
}

/** Something a reader of the input was unsure of. `span` is null when it concerns the whole document. */
export interface Warning {
  readonly message: string;
  readonly span: Span | null;
}
