import { readFileSync, statSync } from 'node:fs';
import { DepecheError } from '../errors.ts';
import type { Document } from '../model/document.ts';
import { readAddress } from './address.ts';
import { decode } from './decode.ts';
import { type WalkOptions, walk } from './walk.ts';

export interface ReadOptions extends WalkOptions {
  /** Overrides the encoding that the bytes suggest. */
  readonly encoding?: string | undefined;
  /** The bytes of standard input; asked for at most once, for the path `-`. */
  readonly stdin: () => Promise<Buffer>;
  /** Told of every file that could not be read; the others are still read. */
  readonly onError: (error: DepecheError) => void;
}

/** A document, and which of its articles was asked for (`PATH#N`); null for all. */
export interface ReadDocument {
  readonly document: Document;
  readonly ordinal: number | null;
}

/** Reads files, folders (in path order) and `-`, one document at a time; memory does not grow with their number. */
export async function* readDocuments(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadDocument> {
  for (const text of paths) {
    if (text === '-') yield* reading(null, options, options.stdin);
    else yield* readPath(text, options);
  }
}

async function* readPath(text: string, options: ReadOptions): AsyncGenerator<ReadDocument> {
  const { path, ordinal } = readAddress(text);
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (cause) {
    options.onError(fileError(path, cause));
    return;
  }
  if (!isFolder) {
    for await (const { document } of reading(path, options, async () => readFileSync(path)))
      yield { document, ordinal };
    return;
  }
  let found = false;
  const onError = (folder: string, cause: unknown): void => options.onError(fileError(folder, cause));
  for (const file of walk(path, options, onError)) {
    // What is met in a walk and is no text is passed over in silence, as ripgrep does.
    const quiet: ReadOptions = {
      ...options,
      onError: error => {
        if (error.code !== 'binary') options.onError(error);
      },
    };
    for await (const read of reading(file, quiet, async () => readFileSync(file))) {
      found = true;
      yield read;
    }
  }
  if (!found) options.onError(new DepecheError('no-dispatch', 'the folder holds no dispatch', { subject: path }));
}

async function* reading(
  path: string | null,
  options: ReadOptions,
  bytes: () => Promise<Buffer>,
): AsyncGenerator<ReadDocument> {
  let document: Document;
  try {
    const { text, encoding, warnings } = await decode(await bytes(), options.encoding);
    document = { path, format: 'text', encoding, text, warnings };
  } catch (cause) {
    options.onError(fileError(path ?? '-', cause));
    return;
  }
  yield { document, ordinal: null };
}

const REASONS: Readonly<Record<string, readonly [DepecheError['code'], string]>> = {
  ENOENT: ['not-found', 'no such file or folder'],
  ENOTDIR: ['not-found', 'no such file or folder'],
  EACCES: ['unreadable', 'permission denied'],
  EPERM: ['unreadable', 'permission denied'],
  EISDIR: ['unreadable', 'is a folder'],
  ELOOP: ['unreadable', 'too many symbolic links'],
  ERR_FS_FILE_TOO_LARGE: ['unreadable', 'is larger than 2 GiB'],
  ERR_STRING_TOO_LONG: ['unreadable', 'is larger than 512 MiB'],
};

/** A file error as one clear line. What is no known kind of failure is passed on as it is. */
function fileError(path: string, cause: unknown): DepecheError {
  if (cause instanceof DepecheError)
    return new DepecheError(cause.code, cause.message, { subject: path, hint: cause.hint });
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const [kind, reason] = REASONS[code] ?? ['unreadable', (cause as Error).message];
  return new DepecheError(kind, reason, { subject: path, cause });
}
