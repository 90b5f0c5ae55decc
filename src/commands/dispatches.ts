import { fstatSync, statSync } from 'node:fs';
import { DepecheError } from '../errors.ts';
import { type FolderOptions, type ReadOptions, readDocuments } from '../input/read.ts';
import type { Sieve } from '../input/sift.ts';
import type { Dispatch } from '../model/article.ts';
import { parseDocument } from '../parse/parse.ts';
import type { RequiredWords } from '../search/literals.ts';
import { readDays } from '../select/dates.ts';
import { isSelected, type Selection } from '../select/select.ts';
import type { Context, Io } from './context.ts';
import type { Options } from './definition.ts';
import type { Indexed } from './indexed.ts';
import { encodingOption, flag, fromOption, number, text, texts, zoneOption } from './options.ts';

/** What is looked for, where many documents are read in vain. */
export interface Wanted {
  /** Passes over files of folders by their bytes. */
  readonly sieve?: Sieve | undefined;
  /** Passes over plain texts before they are parsed: false for what surely does not hold it. */
  readonly holds?: ((text: string) => boolean) | undefined;
  /** Lists of words of which a file must hold one each: what an index is asked. */
  readonly words?: readonly RequiredWords[];
  /** Parts of names: nothing is wanted where none of them is quoted. */
  readonly by?: readonly string[];
}

/** Reads and parses what the operands name, one article at a time, in order. Files that cannot be read are reported. */
export async function* readDispatches(
  context: Context,
  paths: readonly string[],
  given: Options,
  { sieve, holds, words = [], by = [] }: Wanted = {},
): AsyncGenerator<Dispatch> {
  const indexed = await indexedBy(context, given);
  const options = indexed?.options ?? given;
  const zone = zoneOption(options);
  const language = text(options, 'assumeLang');
  const selection = readSelection(options);
  const documents = readDocuments(paths, {
    ...(await readOptions(options)),
    stdin: context.readStdin,
    onError: context.report,
    sieve,
    list: indexed && (folder => indexed.list(folder, { words, by, selection })),
  });
  for await (const { document, ordinal } of documents) {
    if (holds && !document.item && !holds(document.text)) continue;
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
      if ((ordinal === null || article.document.ordinal === ordinal) && (!selection || isSelected(article, selection)))
        yield { article, source: document.text };
    }
  }
}

/**
 * How files are found and read.
 *
 * @throws DepecheError `usage` or `encoding` for what no file can be read as
 */
export async function readOptions(options: Options): Promise<Omit<ReadOptions, 'stdin' | 'onError'>> {
  return {
    encoding: await encodingOption(options),
    from: fromOption(options),
    limits: limitsOf(options),
    ...walkOptionsOf(options),
  };
}

/** Which files of a folder are read. */
export function walkOptionsOf(options: Options): FolderOptions {
  return {
    follow: flag(options, 'follow'),
    hidden: flag(options, 'hidden'),
    globs: texts(options, 'glob'),
    noIgnore: options['ignore'] === false,
  };
}

/** What `--index` names; nothing without it. */
async function indexedBy(context: Context, options: Options): Promise<Indexed | undefined> {
  if (text(options, 'index') === undefined) return undefined;
  return await (await import('./indexed.ts')).openIndexed(context, options);
}

/** What a command reads without operands: the whole of an index, else standard input, else the working folder. */
export async function targetsOf(
  context: Context,
  operands: readonly string[],
  options: Options,
): Promise<readonly string[]> {
  if (operands.length > 0) return operands;
  const indexed = await indexedBy(context, options);
  return [indexed?.root ?? (hasInput(context.io) ? '-' : '.')];
}

function limitsOf(options: Options): { inflate?: number } {
  const inflate = number(options, 'inflateLimit');
  return inflate === undefined ? {} : { inflate };
}

/** The article filters, or null when none was given. */
function readSelection(options: Options): Selection | null {
  const [places, agencies, languages] = [texts(options, 'place'), texts(options, 'agency'), texts(options, 'lang')];
  const since = readDay(options, 'since')?.first ?? null;
  const until = readDay(options, 'until')?.last ?? null;
  if (places.length + agencies.length + languages.length === 0 && since === null && until === null) return null;
  return { places, agencies, languages, since, until };
}

function readDay(options: Options, name: 'since' | 'until'): ReturnType<typeof readDays> {
  const value = text(options, name);
  if (value === undefined) return null;
  // «yesterday» is the user's, in the zone of the machine.
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const days = readDays(value, today);
  if (days) return days;
  throw new DepecheError('usage', `--${name} takes a day, not «${value}»`, {
    hint: '2023-05-19, 2023-05, 2023, today, yesterday, 7d, 2w, 3m, 1y',
  });
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

/** Whether a path names a folder; what cannot be looked at is none, and reading it tells why. */
export function isFolder(path: string): boolean {
  try {
    return path !== '-' && statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Files from which on a second passes before all is read. */
const MUCH = 4 * 1024 * 1024;

/** Whether a path names so much that passing over what is not looked for is worth its preparations. */
export function isMuch(path: string): boolean {
  try {
    const stat = statSync(path);
    return path !== '-' && (stat.isDirectory() || stat.size > MUCH);
  } catch {
    return false;
  }
}
