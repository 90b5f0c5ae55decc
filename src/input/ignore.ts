import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** What is passed over in a folder and below it. */
export interface Rules {
  /** The rules inside a folder whose entries have these names: those of its own files of rules come first. */
  readonly enter: (folder: string, names: readonly string[]) => Rules;
  /** `always` where a glob of the user's asks for the path, whatever it is called. */
  readonly judge: (path: string, isFolder: boolean) => 'skip' | 'take' | 'always';
}

export interface RuleOptions {
  /** Globs that a path must match, or with `!` must not (`-g`); the last one that matches counts, as in ripgrep. */
  readonly globs?: readonly string[];
  /** Pay no heed to files of rules (`--no-ignore`). */
  readonly noIgnore?: boolean;
}

/** ripgrep's names: the latter counts in a git repository only, and less than the former. */
const OURS = '.ignore';
const GITS = '.gitignore';

interface Layer {
  readonly base: string;
  readonly matcher: Ignore;
  readonly above: Layer | null;
}

/** The rules for a folder that is walked, with those of the folders above it. */
export function makeRules(root: string, { globs = [], noIgnore = false }: RuleOptions): Rules {
  const judgeGlobs = makeGlobs(root, globs);
  const make = (layer: Layer | null, inGit: boolean): Rules => ({
    enter: (folder, names) => {
      if (noIgnore) return rules;
      const nested = inGit || names.includes('.git');
      const own = readLayer(folder, names, nested, layer);
      return own === layer && nested === inGit ? make(layer, inGit) : make(own, nested);
    },
    judge: (path, isFolder) => judgeGlobs(path, isFolder) ?? (isIgnored(layer, path, isFolder) ? 'skip' : 'take'),
  });
  const rules = noIgnore ? make(null, false) : fromAbove(root, make);
  return rules;
}

/** Rules of the folders above the root, up to the repository's own; and whether there is a repository. */
function fromAbove(root: string, make: (layer: Layer | null, inGit: boolean) => Rules): Rules {
  const folders: string[] = [];
  let at = resolve(root);
  let inGit = existsSync(join(at, '.git'));
  while (!inGit && dirname(at) !== at) {
    at = dirname(at);
    folders.unshift(at);
    inGit = existsSync(join(at, '.git'));
  }
  let layer: Layer | null = null;
  for (const folder of folders) {
    const names = [OURS, ...(inGit ? [GITS] : [])].filter(name => existsSync(join(folder, name)));
    layer = readLayer(folder, names, inGit, layer);
  }
  return make(layer, inGit);
}

function readLayer(folder: string, names: readonly string[], inGit: boolean, above: Layer | null): Layer | null {
  const files = [...(inGit ? [GITS] : []), OURS].filter(name => names.includes(name));
  if (files.length === 0) return above;
  const matcher = ignore();
  for (const file of files) matcher.add(readQuietly(join(folder, file)));
  return { base: resolve(folder), matcher, above };
}

/** A file of rules that cannot be read has none. */
function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The nearest folder's rules win. */
function isIgnored(layer: Layer | null, path: string, isFolder: boolean): boolean {
  if (!layer) return false;
  const whole = resolve(path);
  for (let at: Layer | null = layer; at; at = at.above) {
    const { ignored, unignored } = at.matcher.test(inside(at.base, whole, isFolder));
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

/** A path below a folder as these rules write it. */
function inside(base: string, path: string, isFolder: boolean): string {
  return relative(base, path).split(sep).join('/') + (isFolder ? '/' : '');
}

/** Globs count from the working folder, or from the root where that lies elsewhere. Null: they say nothing. */
function makeGlobs(
  root: string,
  globs: readonly string[],
): (path: string, isFolder: boolean) => 'skip' | 'always' | null {
  if (globs.length === 0) return () => null;
  const wanted = globs.some(glob => !glob.startsWith('!'));
  const matcher = ignore().add(globs.flatMap(expandBraces));
  const here = resolve('');
  const base = relative(here, resolve(root)).startsWith('..') ? resolve(root) : here;
  return (path, isFolder) => {
    const { ignored, unignored } = matcher.test(inside(base, resolve(path), isFolder));
    if (ignored) return 'always';
    return unignored || (wanted && !isFolder) ? 'skip' : null;
  };
}

/** «*.{txt,md}» as two: ripgrep's globs know braces, files of rules do not. */
function expandBraces(glob: string): string[] {
  const found = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(glob);
  if (!found) return [glob];
  const [, before = '', inner = '', after = ''] = found;
  return inner.split(',').flatMap(part => expandBraces(before + part + after));
}
