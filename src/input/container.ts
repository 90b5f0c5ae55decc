import type { DepecheError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Fields, GivenBlock } from '../model/document.ts';
import type { Warning } from '../model/span.ts';
import type { Decoded } from './decode.ts';
import type { Head } from './head.ts';

/** One item as a reader gives it: its extracted text, which blocks and spans point into, and what else is known. */
export interface ReadItem {
  readonly text: string;
  readonly blocks: readonly GivenBlock[];
  readonly fields: Fields;
  /** What the item's bytes were read as. */
  readonly encoding: string;
  readonly warnings?: readonly Warning[];
  /** An article that was parsed before; its spans point into `text`. */
  readonly article?: Article;
}

/** What a reader may ask of the file it reads. Bytes can be had once, whole or in chunks. */
export interface Input {
  /** @throws DepecheError `unreadable` for more than `LARGEST_WHOLE` bytes */
  readonly bytes: () => Promise<Buffer>;
  readonly chunks: () => AsyncIterable<Buffer>;
  /** Like `chunks`, but each is gone when the next one is asked for: its memory is used again. */
  readonly views: () => AsyncIterable<Buffer>;
  /** Whether a record of JSON may hold what is looked for: false only where it surely does not. */
  readonly wants?: ((record: Buffer) => boolean) | undefined;
  /** The whole file decoded: `--encoding` decides, then its bytes; what it declares of itself where they allow it. */
  readonly text: (declared?: string | null) => Promise<Decoded>;
  /** The beginning of the file, without using it up. */
  readonly head: Head;
  /** The encoding that the user names. */
  readonly encoding: string | undefined;
  readonly limits: Limits;
}

/** How far a file may be inflated. */
export interface Limits {
  /** Megabytes up to which a compressed file may inflate to more than `INFLATION` times its size. */
  readonly inflate: number;
}

/**
 * What a reader gives, one after another: items, and an error for each that is broken while the others can be told apart.
 * An error takes an item's number too, so that numbers stay the same when it is mended. A list has a known length.
 */
export type ReadResult = ReadItem | DepecheError;

/** Stands for an item that was passed over unread, because nobody looks for it; it takes its number. */
export const UNWANTED = 'unwanted';

export interface Reader {
  /** @throws DepecheError when nothing more of the file can be told apart */
  readonly read: (input: Input) => AsyncIterable<ReadResult | typeof UNWANTED> | Promise<readonly ReadResult[]>;
}

/** A row of the container table. */
export interface Container {
  readonly name: string;
  readonly description: string;
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Whether a file that begins like this is one, told by content; never by name. */
  readonly sniff: (head: Head) => boolean;
  readonly load: () => Promise<Reader>;
}

/** Files that are not read in chunks are no larger than this: a string of JavaScript holds half a gigabyte. */
export const LARGEST_WHOLE = 512 * 1024 * 1024 - 1;
