import type { Dispatch } from '../model/article.ts';

export interface SerializeOptions {
  /** Write each article's own stretch of the source along, so that its spans can be followed. */
  readonly withText?: boolean | undefined;
}

/** One export format: how a stream of articles becomes chunks of text. Memory does not grow with their number. */
export interface Serializer {
  /** Comes first, once. */
  readonly open: string;
  /** One article; `index` counts from 0. */
  readonly article: (dispatch: Dispatch, index: number, options: SerializeOptions) => string;
  /** Comes last, once, also when there was no article. */
  readonly close: string;
}

/** A row of the format table. */
export interface Format {
  readonly name: string;
  readonly description: string;
  readonly extensions: readonly string[];
  /** Its articles carry their quotes. */
  readonly quotes?: boolean;
  readonly load: () => Promise<Serializer>;
}
