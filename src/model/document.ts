import type { Warning } from './span.ts';

/** Where an article's text came from. */
export interface DocumentInfo {
  /** As the user named or the walk found it; null for standard input. */
  readonly path: string | null;
  /** The article's place in its file, from 1. */
  readonly ordinal: number;
  /** How many articles the file holds. */
  readonly count: number;
  /** The container format, `text` for plain text. */
  readonly format: string;
  /** The encoding the bytes were read as: `utf-8`, `utf-16le`, `windows-1252` … */
  readonly encoding: string;
}

/** The decoded text of one file (or of one item of a container), before it is parsed. */
export interface Document {
  readonly path: string | null;
  readonly format: string;
  readonly encoding: string;
  readonly text: string;
  /** What decoding was unsure of. */
  readonly warnings: readonly Warning[];
}
