import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CONTAINERS, WRAPPERS } from './containers.ts';
import type { Rules } from './ignore.ts';

/**
 * Extensions of files that are met in folders beside dispatches and are none: programs, data, media, office files.
 * A file named on the command line is read whatever its name.
 */
const NOT_DISPATCHES = `7z avi bat bib bin bmp bz2 c cc cfg class conf cpp cs css csv db dll doc epub exe flac gif go h hpp ico ini
  ipynb iso jar java jpeg jpg js jsx lock log map md mjs cjs mov mp3 mp4 mts o odt ogg otf parquet pdf php
  png ppt pptx ps1 py rar rb rs rtf sh so sql sqlite svg tar tgz tif tiff toml ts tsv tsx ttf wav webm webp woff woff2
  xls xlsx xz yaml yml zip zst`;

let others: ReadonlySet<string> | undefined;

function isNoDispatch(extension: string): boolean {
  others ??= new Set(NOT_DISPATCHES.split(/\s+/));
  return others.has(extension);
}

export interface WalkOptions {
  /** Follow symbolic links (`-L`). */
  readonly follow?: boolean;
  /** Also enter hidden folders and take hidden files. */
  readonly hidden?: boolean;
  /** What is passed over besides. */
  readonly rules?: Rules | undefined;
}

/**
 * The files of a folder and its subfolders that can hold dispatches, in path order; hidden ones are passed over.
 * An unreadable folder is reported and passed over; links to folders are followed only when asked, and never twice.
 */
export function* walk(
  folder: string,
  options: WalkOptions,
  onError: (path: string, cause: unknown) => void,
  seen = new Set<string>(),
): Generator<string> {
  let entries: import('node:fs').Dirent[];
  try {
    if (options.follow) {
      const { dev, ino } = statSync(folder);
      if (seen.has(`${dev}:${ino}`)) return;
      seen.add(`${dev}:${ino}`);
    }
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    onError(folder, cause);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  // What join() would give for each, without taking the folder apart every time.
  const prefix = folder === '.' ? '' : join(folder, '-').slice(0, -1);
  const names = options.rules && entries.map(({ name }) => name);
  const rules = names && options.rules?.enter(folder, names);
  for (const entry of entries) {
    if (!options.hidden && entry.name.startsWith('.')) continue;
    const path = prefix + entry.name;
    let kind: ReturnType<typeof kindOf>;
    try {
      kind = kindOf(path, entry, options.follow === true);
    } catch (cause) {
      onError(path, cause);
      continue;
    }
    if (kind === null) continue;
    const verdict = rules?.judge(path, kind === 'folder') ?? 'take';
    if (verdict === 'skip') continue;
    if (kind === 'folder') yield* walk(path, { ...options, rules }, onError, seen);
    else if (verdict === 'always' || !isNoDispatch(extension(entry.name))) yield path;
  }
}

function kindOf(path: string, entry: import('node:fs').Dirent, follow: boolean): 'file' | 'folder' | null {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink() || !follow) return null;
  const target = statSync(path, { throwIfNoEntry: false });
  return target?.isFile() ? 'file' : target?.isDirectory() ? 'folder' : null;
}

/**
 * Whether a file met in a folder has a name that data and pages have as well (`data.json`, `index.html`): it is a
 * dispatch only when it turns out to be a container.
 */
export function isNamedLikeContainer(path: string): boolean {
  let name = path;
  if (WRAPPERS.some(({ extensions }) => extensions.includes(extension(name))))
    name = name.slice(0, name.lastIndexOf('.'));
  return containerExtensions().has(extension(name));
}

let ofContainers: ReadonlySet<string> | undefined;

function containerExtensions(): ReadonlySet<string> {
  ofContainers ??= new Set(CONTAINERS.flatMap(({ extensions }) => extensions).filter(name => !TEXT_NAMES.has(name)));
  return ofContainers;
}

/** Names that plain text has too. */
const TEXT_NAMES = new Set(['txt', 'tst']);

function extension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}
