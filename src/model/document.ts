import type { Article, BoilerplateKind, Header } from './article.ts';
import type { SegmentRole, Span, Warning } from './span.ts';

/** The decoded text of one file, or the extracted text of one item of a container, before it is parsed. */
export interface Document {
  readonly path: string | null;
  readonly format: string;
  readonly encoding: string;
  readonly text: string;
  /** What decoding was unsure of. */
  readonly warnings: readonly Warning[];
  /** How the format was found; by its content when absent. */
  readonly formatFrom?: 'content' | 'option';
  /** An item of a container: one article, at its place in the file. Absent for a text, which may hold several. */
  readonly item?: Item;
}

/** What a container tells of one of its items besides its text. */
export interface Item {
  readonly ordinal: number;
  /** Null for a stream of several whose end has not been seen. */
  readonly count: number | null;
  /** Stretches of the text whose role is known, in order, without overlap. What lies between them is no story. */
  readonly blocks: readonly GivenBlock[];
  readonly fields: Fields;
  /** An article that was parsed before, its spans pointing into the text: read back from our own JSON. */
  readonly article?: Article;
}

/**
 * What a block of extracted text is. `text` is running text that nobody has cut: the usual passes find its paragraphs.
 * The kinds of boilerplate stand for themselves, so `note` is a line that is not for print.
 */
export type BlockRole =
  | Extract<
      SegmentRole,
      | 'headline'
      | 'subtitle'
      | 'byline'
      | 'dateline'
      | 'slugline'
      | 'mark'
      | 'clock'
      | 'site'
      | 'body'
      | 'subhead'
      | 'other'
    >
  | BoilerplateKind
  | 'text';

/** One block: a headline, a paragraph (hard-wrapped or not), a caption. Blanks around it may be in its span or not. */
export interface GivenBlock {
  readonly role: BlockRole;
  readonly span: Span;
}

/** A moment as a container gives it. */
export interface GivenClock {
  /** ISO 8601 without zone, as in `Clock`. */
  readonly local: string;
  /** As written (`Z`, `+02:00`, `GMT`), or null. */
  readonly zone: string | null;
}

/**
 * Fields that a container names. All are optional; those that stand in the text as blocks (headline, byline, slugline,
 * subtitle, marks) are taken from there and need not be repeated.
 */
export type Fields = Partial<
  Pick<
    Header,
    | 'headline'
    | 'byline'
    | 'slugline'
    | 'subtitle'
    | 'pageTitle'
    | 'site'
    | 'section'
    | 'abstract'
    | 'urgency'
    | 'keywords'
    | 'genre'
    | 'place'
    | 'credit'
    | 'copyright'
    | 'editorNote'
    | 'status'
    | 'id'
    | 'revision'
    | 'url'
  >
> & {
  /** BCP 47. */
  readonly language?: string | null;
  readonly published?: GivenClock | null;
  readonly updated?: GivenClock | null;
  readonly embargoed?: GivenClock | null;
  /** Update marks: take keys, `1st Ld-Writethru`. */
  readonly marks?: readonly string[];
  /** The dateline's element, as written; counts where the text has no dateline of its own. */
  readonly dateline?: string | null;
  /** The dateline's day, ISO 8601, where the container gives it apart from the words. */
  readonly datelineDay?: string | null;
};
