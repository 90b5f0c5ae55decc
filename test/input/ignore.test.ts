import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRules, type RuleOptions } from '../../src/input/ignore.ts';
import { walk } from '../../src/input/walk.ts';
import { makeFolder } from '../support/cli.ts';

/** Writes files, walks the folder, and gives what was met, from the folder on. */
function met(files: Readonly<Record<string, string>>, options: RuleOptions = {}, at = ''): string[] {
  const root = makeFolder(files);
  const start = join(root, at);
  const rules = makeRules(start, options);
  return [...walk(start, { rules }, path => expect.unreachable(path))].map(path => path.slice(root.length + 1));
}

const STORIES = { 'a.txt': 'a', 'b.txt': 'b', 'old/a.txt': 'a', 'old/deep/c.txt': 'c', 'new/d.txt': 'd' };

describe('files of rules', () => {
  it('.ignore counts everywhere, .gitignore in a repository only', () => {
    expect(met({ ...STORIES, '.ignore': 'old/\n' })).toEqual(['a.txt', 'b.txt', 'new/d.txt']);
    expect(met({ ...STORIES, '.gitignore': 'old/\n' })).toHaveLength(5);
    expect(met({ ...STORIES, '.gitignore': 'old/\n', '.git/HEAD': '' })).toEqual(['a.txt', 'b.txt', 'new/d.txt']);
  });

  it('of a nearer folder win, and .ignore over .gitignore', () => {
    expect(met({ ...STORIES, '.ignore': 'a.txt\n', 'old/.ignore': '!a.txt\n' })).toContain('old/a.txt');
    expect(met({ ...STORIES, '.git/HEAD': '', '.gitignore': '*.txt\n', '.ignore': '!b.txt\n' })).toEqual(['b.txt']);
  });

  it('above the walked folder count too', () => {
    expect(met({ ...STORIES, '.git/HEAD': '', '.gitignore': 'deep/\n' }, {}, 'old')).toEqual(['old/a.txt']);
  });

  it('are not looked at with --no-ignore', () => {
    expect(met({ ...STORIES, '.ignore': '*\n' }, { noIgnore: true })).toHaveLength(5);
  });
});

describe('globs', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['a.txt'], ['a.txt', 'old/a.txt']],
    [['!a.txt'], ['b.txt', 'new/d.txt', 'old/deep/c.txt']],
    [
      ['*.txt', '!old/'],
      ['a.txt', 'b.txt', 'new/d.txt'],
    ],
    [['/a.txt'], ['a.txt']],
    [['old/**'], ['old/a.txt', 'old/deep/c.txt']],
    [['{a,d}.txt'], ['a.txt', 'new/d.txt', 'old/a.txt']],
  ])('%j', (globs, paths) => {
    expect(met(STORIES, { globs })).toEqual(paths);
  });

  it('ask for files that a walk passes over, whatever rules say', () => {
    const files = { 'notes.csv': 'x', 'a.txt': 'a', '.ignore': '*.csv\n' };
    expect(met(files, { globs: ['*.csv'] })).toEqual(['notes.csv']);
  });
});
