import { statSync } from 'node:fs';
import { DepecheError } from '../errors.ts';
import type { Document } from '../model/document.ts';
import { readAddress } from './address.ts';
import { type Container, type Input, type Limits, UNWANTED } from './container.ts';
import { CONTAINERS, PLAIN, sniffContainer, WRAPPERS } from './containers.ts';
import { counted } from './counted.ts';
import { decode, decodeDeclared } from './decode.ts';
import { fileError } from './file-error.ts';
import type { RuleOptions } from './ignore.ts';
import type { Sieve } from './sift.ts';
import { openFile, openStream, type Source, sourceOf } from './source.ts';
import { isNamedLikeContainer, type WalkOptions, walk } from './walk.ts';

/** Which files of a folder are taken. */
export interface FolderOptions extends Omit<WalkOptions, 'rules'>, RuleOptions {}

export interface ReadOptions extends FolderOptions {
  /** Overrides the encoding that the bytes suggest. */
  readonly encoding?: string | undefined;
  /** The name of a container, or `text`; overrides the format that the content suggests. */
  readonly from?: string | undefined;
  readonly limits?: Partial<Limits>;
  /** Passes over files of folders that do not hold what is wanted. */
  readonly sieve?: Sieve | undefined;
  /** The files of a folder, in the order of a walk, in place of a walk through it. */
  readonly list?: ((folder: string) => Iterable<string>) | undefined;
  /** The bytes of standard input; asked for at most once, for the path `-`. */
  readonly stdin: () => AsyncIterable<Buffer>;
  /** Told of every file, or item of one, that could not be read; the others are still read. */
  readonly onError: (error: DepecheError) => void;
}

/** A document, and which of its articles was asked for (`PATH#N`); null for all. */
export interface ReadDocument {
  readonly document: Document;
  readonly ordinal: number | null;
}

/** Megabytes that a compressed file may inflate to, whatever its size. */
const INFLATE = 32;

/** Reads files, folders (in path order) and `-`, one document at a time; memory does not grow with their number. */
export async function* readDocuments(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadDocument> {
  for (const text of paths) {
    if (text === '-') yield* reading({ path: null, ordinal: null }, options, () => openStream(options.stdin()));
    else yield* readPath(text, options);
  }
}

async function* readPath(text: string, options: ReadOptions): AsyncGenerator<ReadDocument> {
  const { path, ordinal } = readAddress(text);
  let stat: import('node:fs').Stats;
  try {
    stat = statSync(path);
  } catch (cause) {
    options.onError(fileError(path, cause));
    return;
  }
  if (!stat.isDirectory()) {
    yield* reading({ path, ordinal }, options, () => openFile(path));
    return;
  }
  let found = options.list !== undefined;
  const onError = (folder: string, cause: unknown): void => options.onError(fileError(folder, cause));
  // What is met in a walk and is no text is passed over in silence, as ripgrep does.
  const quiet: ReadOptions = {
    ...options,
    onError: error => {
      if (error.code !== 'binary' && error.code !== 'no-dispatch') options.onError(error);
    },
  };
  const rules = (await import('./ignore.ts')).makeRules(path, options);
  // A list is of files that were walked to before; only the globs are new.
  function* chosen(list: Iterable<string>): Generator<string> {
    for (const file of list) if ((options.globs ?? []).length === 0 || rules.judge(file, false) !== 'skip') yield file;
  }
  function* files(): Generator<string> {
    for (const file of options.list ? chosen(options.list(path)) : walk(path, { ...options, rules }, onError)) {
      // What is turned down by its bytes is a text all the same.
      if (!found && options.sieve && !isNamedLikeContainer(file)) found = true;
      yield file;
    }
  }
  const readFile = async function* (file: string, bytes: Buffer | null): AsyncGenerator<ReadDocument> {
    const place = { path: file, ordinal: null, isWalked: isNamedLikeContainer(file) };
    for await (const read of reading(place, quiet, () => (bytes ? sourceOf(bytes) : openFile(file)))) {
      found = true;
      yield read;
    }
  };
  if (options.sieve) {
    const { sift } = await import('./sift.ts');
    for await (const { path: file, bytes } of sift(files(), options.sieve)) yield* readFile(file, bytes);
  } else for (const file of files()) yield* readFile(file, null);
  if (!found) options.onError(new DepecheError('no-dispatch', 'the folder holds no dispatch', { subject: path }));
}

interface Place {
  readonly path: string | null;
  readonly ordinal: number | null;
  /** Met in a folder under a name such as `data.json`: read only when it is a container. */
  readonly isWalked?: boolean;
}

async function* reading(
  place: Place,
  options: ReadOptions,
  open: () => Source | Promise<Source>,
): AsyncGenerator<ReadDocument> {
  let source: Source | null = null;
  const limits = { inflate: INFLATE, ...options.limits };
  try {
    source = await unwrap(await open(), limits);
    if (mayBeWide(source, options)) {
      const { recode } = await import('./recode.ts');
      const recoded = await recode(source, options.encoding);
      source = recoded.source;
      const how = { ...options, encoding: recoded.encoding };
      for await (const { document, ordinal } of readSource(place, source, how, limits))
        yield { document: recoded.name(document), ordinal };
    } else yield* readSource(place, source, options, limits);
  } catch (cause) {
    options.onError(fileError(place.path ?? '-', cause));
  } finally {
    source?.close();
  }
}

/** Whether it may be UTF-32: a name may say so, or a mark, which begins with FF or two NULs. What tells is loaded then. */
function mayBeWide({ head: { bytes } }: Source, { encoding }: ReadOptions): boolean {
  return encoding !== undefined || bytes[0] === 0xff || (bytes[0] === 0 && bytes[1] === 0);
}

async function* readSource(
  place: Place,
  source: Source,
  options: ReadOptions,
  limits: Limits,
): AsyncGenerator<ReadDocument> {
  const container = chooseContainer(source, options);
  if (container) yield* readItems(place, container, makeInput(source, options, limits), options);
  else if (!place.isWalked) yield await readText(place, refuseUnknownXml(source, options), options);
}

/** Layers of compression; more are an attack. */
const MOST_LAYERS = 3;

/** What is inside, when a file is compressed. */
async function unwrap(outer: Source, limits: Limits): Promise<Source> {
  let source = outer;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const { head, chunks } = source;
    const wrapper = WRAPPERS.find(({ sniff }) => sniff(head));
    if (!wrapper) return source;
    source = await openStream((await wrapper.load())(chunks(), limits));
  }
  return source;
}

function chooseContainer({ head }: Source, { from }: ReadOptions): Container | undefined {
  if (from === undefined) return sniffContainer(head);
  return CONTAINERS.find(({ name }) => name === from);
}

function makeInput(source: Source, { encoding, sieve }: ReadOptions, limits: Limits): Input {
  return {
    bytes: source.bytes,
    chunks: source.chunks,
    views: source.views,
    wants: sieve?.acceptRecord,
    text: async (declared = null) => {
      const decoded = await decodeDeclared(await source.bytes(), declared, encoding);
      // A place in the file is none in the text that a reader makes of it.
      return { ...decoded, warnings: decoded.warnings.map(({ message }) => ({ message, span: null })) };
    },
    head: source.head,
    encoding,
    limits,
  };
}

/** XML that no row of the table knows is not shown with its tags, unless the user asks for that. */
function refuseUnknownXml(source: Source, { from }: ReadOptions): Source {
  if (from !== undefined || source.head.first !== '<' || !source.head.text.startsWith('<?xml')) return source;
  throw new DepecheError('no-dispatch', 'is XML of a kind that is not read', {
    hint: '«depeche formats» lists what is; --from text shows it as it stands',
  });
}

async function readText(
  { path, ordinal }: Place,
  source: Source,
  { encoding: asked, from }: ReadOptions,
): Promise<ReadDocument> {
  const { text, encoding, warnings } = await decode(await source.bytes(), asked);
  const document = { path, format: PLAIN, encoding, text, warnings, ...formatFrom(from) };
  return { document, ordinal };
}

const formatFrom = (from: string | undefined): Pick<Document, 'formatFrom'> =>
  from === undefined ? {} : { formatFrom: 'option' };

/** The items of a container as documents; a broken one is reported and keeps its number. */
async function* readItems(
  { path, ordinal: wanted }: Place,
  container: Container,
  input: Input,
  options: ReadOptions,
): AsyncGenerator<ReadDocument> {
  const results = (await container.load()).read(input);
  let last = 0;
  for await (const { result, ordinal, count } of counted(results)) {
    last = ordinal;
    if (wanted !== null && ordinal !== wanted) continue;
    if (result === UNWANTED) continue;
    if (result instanceof DepecheError) options.onError(fileError(path ?? '-', result));
    else {
      const { text, encoding, warnings = [], blocks, fields, article } = result;
      const item = { ordinal, count, blocks, fields, ...(article && { article }) };
      const document = { path, format: container.name, encoding, text, warnings, ...formatFrom(options.from), item };
      yield { document, ordinal: null };
    }
    if (wanted !== null) return;
  }
  if (wanted !== null)
    throw new DepecheError('not-found', `holds ${last} article${last === 1 ? '' : 's'}, not ${wanted}`);
}
