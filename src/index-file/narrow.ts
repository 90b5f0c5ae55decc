import type { RequiredWords } from '../search/literals.ts';
import type { Selection } from '../select/select.ts';
import { foldKey } from '../text/fold.ts';
import { guarded, type Index } from './open.ts';
import type { SourceRow } from './store.ts';
import { wordsWith } from './words.ts';

/** What is looked for; both only narrow: what is found is read and judged as without an index. */
export interface Wish {
  /** A file must hold one word of each list, or a word that has it inside. */
  readonly words: readonly RequiredWords[];
  /** Parts of names; a file must hold a quote of one of them. None where all may speak, or nobody. */
  readonly by: readonly string[];
  readonly selection: Selection | null;
}

/** More forms than that stand in most files, and asking for them takes longer than reading. */
const MOST_FORMS = 500;
/** So many sources have a part of a name such as «a», and are no name. */
const MOST_SOURCES = 10_000;

/** The files that may hold what is wanted, in the order of a walk, as paths inside the indexed folder with `/`. */
export function narrow(index: Index, { words, by, selection }: Wish): string[] {
  return guarded(index.path, () => {
    const conditions: string[] = [];
    const values: string[] = [];
    const match = matchOf(index, words);
    if (match === NOWHERE) conditions.push('FALSE');
    else if (match !== null) {
      conditions.push('id IN (SELECT rowid FROM words WHERE words MATCH ?)');
      values.push(match);
    }
    const sources = by.length === 0 ? null : sourcesOf(index, by);
    if (sources) conditions.push(`id IN (SELECT file FROM quoted WHERE source IN (${sources.join(', ')}))`);
    const chosen = selection && articlesOf(selection);
    if (chosen) {
      conditions.push(`id IN (SELECT file FROM articles WHERE ${chosen.conditions.join(' AND ')})`);
      values.push(...chosen.values);
    }
    const where = conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
    const query = `SELECT path FROM files WHERE ${where} UNION SELECT path FROM files WHERE always`;
    const paths = (
      index.database
        .prepare(query)
        .raw()
        .all(...values) as [string][]
    ).map(([path]) => path);
    return sortPaths(paths);
  });
}

/** A walk goes through a folder where its name stands among the files beside it. */
export function sortPaths(paths: readonly string[]): string[] {
  return paths
    .map(path => path.replaceAll('/', '\0'))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map(path => path.replaceAll('\0', '/'));
}

const NOWHERE = Symbol('no file');

/** The lists as FTS5 has them; null where they do not narrow. */
function matchOf({ database }: Index, lists: readonly RequiredWords[]): string | null | typeof NOWHERE {
  if (lists.length === 0) return null;
  const vocabulary = database.prepare('SELECT words FROM vocabulary').raw().all() as [string][];
  const all: string[] = [];
  for (const list of lists) {
    const forms = new Set(list.flatMap(word => vocabulary.flatMap(([part]) => wordsWith(word, part))));
    if (forms.size === 0) return NOWHERE;
    if (forms.size <= MOST_FORMS) all.push(`(${[...forms].map(form => `"${form}"`).join(' OR ')})`);
  }
  return all.length === 0 ? null : all.join(' AND ');
}

/** The sources that have one of the names; null where they do not narrow. */
function sourcesOf({ database }: Index, by: readonly string[]): number[] | null {
  const names = by.map(foldKey);
  const rows = database.prepare('SELECT id, speaker, words FROM sources').raw().all() as SourceRow[];
  const found = rows.filter(([, speaker, words]) => {
    const known = foldKey(`${speaker ?? ''}\n${words ?? ''}`);
    return names.some(name => known.includes(name));
  });
  return found.length <= MOST_SOURCES ? found.map(([id]) => id) : null;
}

/** A selection as SQL has it, at least as wide. */
function articlesOf({ places, agencies, languages, since, until }: Selection): {
  conditions: string[];
  values: string[];
} {
  const conditions: string[] = ['TRUE'];
  const values: string[] = [];
  const oneOf = (condition: string, list: readonly string[]): void => {
    if (list.length === 0) return;
    conditions.push(`(${list.map(() => condition).join(' OR ')})`);
    values.push(...list);
  };
  oneOf('instr(places, ?) > 0', places.map(foldKey));
  oneOf('instr(agencies, ?) > 0', agencies.map(foldKey));
  oneOf(
    "instr(language || '-', ? || '-') = 1",
    languages.map(tag => tag.toLowerCase()),
  );
  oneOf('day >= ?', since === null ? [] : [since]);
  oneOf('day <= ?', until === null ? [] : [until]);
  return { conditions, values };
}
