import type { Dispatch } from '../model/article.ts';

/** What one record is: an article, a paragraph of one, or something somebody said in one. */
export type RowKind = 'articles' | 'paragraphs' | 'quotes';

/** The same, or marked words, which `quotes --terms` writes. */
export type RecordKind = RowKind | 'terms';

export interface SerializeOptions {
  /** One record for each of these. */
  readonly rows: RecordKind;
  /** The file will hold several articles; told only to formats whose row says that they ask. */
  readonly several?: boolean;
  /** Write each article's own stretch of the source along, so that its spans can be followed. */
  readonly withText?: boolean | undefined;
  /** These fields of `rows.ts` and no others, in this order. */
  readonly fields?: readonly string[] | undefined;
  /** Between two cells. */
  readonly delimiter?: string | undefined;
  /** Keep a spreadsheet from taking a cell for a formula. */
  readonly safeCells?: boolean | undefined;
}

/** Options that only some formats take. */
export type FormatOption = 'withText' | 'fields' | 'delimiter' | 'safeCells' | 'bom';

/** One export format at work: how a stream of articles becomes chunks of text. Memory does not grow with their number. */
export interface Serializer {
  /** Comes first, once. */
  readonly open: string;
  /** One article; `index` counts from 0; `name` is that of its file, without extension, where it has one of its own. */
  readonly article: (exported: Dispatch, index: number, name?: string) => string;
  /** Comes last, once, also when there was no article. */
  readonly close: string;
  /** A file beside those of the articles that says something of each of them. */
  readonly companion?: {
    readonly name: string;
    readonly open: string;
    readonly article: (exported: Dispatch, name: string) => string;
  };
}

export type MakeSerializer = (options: SerializeOptions) => Serializer;

/** A row of the format table. */
export interface Format {
  readonly name: string;
  readonly description: string;
  /** The first one is given to files of `--out-dir`; the format is guessed from all of them. */
  readonly extensions: readonly string[];
  /** What its records can be; articles when absent. */
  readonly rows?: readonly RecordKind[];
  readonly takes?: readonly FormatOption[];
  /**
   * What becomes of several articles: `file` holds one alone, so that they need a folder; `wrapped`: the file is another
   * one when it holds several, so that one article is read ahead; `folder`: even one needs a folder. Else one follows another.
   */
  readonly several?: 'file' | 'wrapped' | 'folder';
  /** Its articles carry their quotes. */
  readonly quotes?: boolean;
  readonly load: () => Promise<MakeSerializer>;
}
