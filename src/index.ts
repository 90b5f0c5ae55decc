/**
 * The library: pure functions, no I/O, no colour. Offsets are UTF-16 units into the text that was given.
 *
 * @example
 * import { parse } from 'depeche';
 * const [article] = parse(text);
 * article?.dateline?.places; // ['XI\'AN']
 */
import type { Article } from './model/article.ts';
import type { Document } from './model/document.ts';
import type { ParseOptions } from './parse/options.ts';
import { parseDocument } from './parse/parse.ts';

export type * from './model/article.ts';
export type * from './model/document.ts';
export type * from './model/quote.ts';
export type * from './model/span.ts';
export type { ParseOptions } from './parse/options.ts';
export { findQuotes } from './quotes/find.ts';

/** Parses a decoded text, or a document that a reader has made, into its articles. Never throws on odd input. */
export function parse(input: string | Document, options?: ParseOptions): Article[] {
  const document =
    typeof input === 'string' ? { path: null, format: 'text', encoding: 'utf-8', text: input, warnings: [] } : input;
  return parseDocument(document, options);
}
