import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { DepecheError } from '../errors.ts';
import { narrow, type Wish } from '../index-file/narrow.ts';
import { guarded, type Index, openIndex } from '../index-file/open.ts';
import { fileError } from '../input/file-error.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { Context } from './context.ts';
import type { Options } from './definition.ts';
import { text } from './options.ts';
import { READING } from './stored-options.ts';
import { version } from './version.ts';

/** What an index does for one command. */
export interface Indexed {
  /** The options for reading: those of the index, and over them those of the command line. */
  readonly options: Options;
  /** The indexed folder as it is called from here. */
  readonly root: string;
  /** The files in a folder that may hold what is wanted, in the order of a walk. */
  readonly list: (folder: string, wish: Wish) => Iterable<string>;
}

const opened = new WeakMap<Options, Promise<Indexed>>();

/** The index that `--index` names; opened once. */
export function openIndexed(context: Context, options: Options): Promise<Indexed> {
  const indexed = opened.get(options) ?? open(context, options);
  opened.set(options, indexed);
  return indexed;
}

async function open(context: Context, options: Options): Promise<Indexed> {
  const path = text(options, 'index') as string;
  const refused = (['follow', 'hidden', 'ignore'] as const).find(name => options[name] === (name !== 'ignore'));
  if (refused !== undefined)
    throw new DepecheError('usage', `--${refused === 'ignore' ? 'no-ignore' : refused} says what is indexed`, {
      hint: 'give it to depeche index',
    });
  const index = await openIndex(path);
  const stored = JSON.parse(index.facts.options) as Record<string, unknown>;
  const given = READING.filter(name => options[name] !== undefined && options[name] !== stored[name]);
  // What an article says depends on how it was read, and by which parser.
  const isSame = given.length === 0 && index.facts.version === version();
  const defaults = Object.fromEntries(READING.filter(name => stored[name] !== null).map(name => [name, stored[name]]));
  tellAge(context, index);
  return {
    options: { ...defaults, ...options },
    root: nameFromHere(index.facts.root),
    list: (folder, { words, by, selection }) => {
      const prefix = insideOf(folder, index);
      const paths = narrow(index, {
        words: given.length === 0 ? words : [],
        by: isSame && stored['quotes'] !== false ? by : [],
        selection: isSame ? selection : null,
      });
      return present(context, folder, prefix, paths);
    },
  };
}

/** Where a folder lies in the indexed one, with `/` at its end; empty for the whole of it. */
function insideOf(folder: string, { path, facts }: Index): string {
  let inside: string;
  try {
    inside = relative(facts.root, realpathSync(folder)).split(sep).join('/');
  } catch (cause) {
    throw fileError(folder, cause);
  }
  if (inside === '..' || inside.startsWith('../') || resolve(inside) === inside)
    throw new DepecheError('index', `is not in the index ${path}`, {
      subject: folder,
      hint: `which is of ${facts.root}`,
    });
  return inside === '' ? '' : `${inside}/`;
}

/** The files below a folder that are still there, called as a walk from the folder calls them. */
function* present(context: Context, folder: string, prefix: string, paths: readonly string[]): Generator<string> {
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const below = path.slice(prefix.length);
    const file = folder === '.' ? below : join(folder, below);
    if (existsSync(file)) yield file;
    else context.io.stderr.write(`depeche: ${sanitizeLine(file)}: is gone since it was indexed\n`);
  }
}

/** The shorter way to a folder: `.`, a path below the working folder, or an absolute one. */
function nameFromHere(root: string): string {
  const path = relative(realpathSync('.'), root);
  if (path === '') return '.';
  return path.startsWith('..') || resolve(path) === path ? root : path;
}

const DAY = 86_400_000;
/** An index that lies in the folder it is of changes the folder when it is written. */
const WRITING = 2000;

/** Says on stderr when an index is older than a day, or a folder has got or lost files since. */
function tellAge(context: Context, index: Index): void {
  const { started, finished, root } = index.facts;
  const age = Date.now() - started;
  const own = realpathSync(dirname(index.path));
  const folders = guarded(
    index.path,
    () => index.database.prepare('SELECT path, modified FROM folders').raw().all() as [string, number][],
  );
  const isNewer = folders.some(([path, modified]) => {
    const now = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    return path === own ? now !== undefined && now > finished + WRITING : now !== modified;
  });
  if (age < DAY && !isNewer) return;
  const reason = isNewer ? 'the folder has changed since' : 'files may have changed since';
  context.io.stderr.write(
    `depeche: ${sanitizeLine(index.path)}: the index is ${describeAge(age)} old, and ${reason}\n` +
      `  depeche index ${sanitizeLine(nameFromHere(root))} -o ${sanitizeLine(index.path)} updates it\n`,
  );
}

function describeAge(milliseconds: number): string {
  const units = [
    [DAY, 'day'],
    [3_600_000, 'hour'],
    [60_000, 'minute'],
    [1000, 'second'],
  ] as const;
  const [length, name] = units.find(([unit]) => milliseconds >= unit) ?? [1000, 'second'];
  const count = Math.max(1, Math.floor(milliseconds / length));
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
