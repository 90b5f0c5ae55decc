import { fstatSync } from 'node:fs';
import { DepecheError } from '../errors.ts';
import { readDocuments } from '../input/read.ts';
import type { Dispatch } from '../model/article.ts';
import { parseDocument } from '../parse/parse.ts';
import type { Context, Io } from './context.ts';
import type { Options } from './definition.ts';
import { flag, text, zoneOption } from './options.ts';

/** Reads and parses what the operands name, one article at a time, in order. Files that cannot be read are reported. */
export async function* readDispatches(
  context: Context,
  paths: readonly string[],
  options: Options,
): AsyncGenerator<Dispatch> {
  const zone = zoneOption(options);
  const language = text(options, 'assumeLang');
  const documents = readDocuments(paths, {
    encoding: text(options, 'encoding'),
    follow: flag(options, 'follow'),
    hidden: flag(options, 'hidden'),
    stdin: context.readStdin,
    onError: context.report,
  });
  for await (const { document, ordinal } of documents) {
    const articles = parseDocument(document, { zone, language });
    if (ordinal !== null && ordinal > articles.length) {
      context.report(
        new DepecheError(
          'not-found',
          `holds ${articles.length} article${articles.length === 1 ? '' : 's'}, not ${ordinal}`,
          { subject: document.path ?? '-' },
        ),
      );
    }
    for (const article of articles) {
      if (context.isClosed()) return;
      if (ordinal === null || article.document.ordinal === ordinal) yield { article, source: document.text };
    }
  }
}

/** Whether standard input is a pipe or a file that can be read, rather than a terminal or /dev/null. */
export function hasInput({ stdin }: Io): boolean {
  if (stdin.isTTY) return false;
  if (stdin.fd === undefined) return true;
  try {
    const stat = fstatSync(stdin.fd);
    return stat.isFIFO() || stat.isFile() || stat.isSocket();
  } catch {
    return false;
  }
}
