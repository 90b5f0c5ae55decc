import type LibsqlDatabase from 'libsql';
import { DepecheError } from '../errors.ts';

export type Database = LibsqlDatabase.Database;
export type Statement = LibsqlDatabase.Statement;

/** «dpch»: tells our databases from those of other programs. */
export const APPLICATION = 0x64706368;
/** Of the tables below; an index of a later one is refused, one of an earlier one is built anew. */
export const FORMAT = 4;

/**
 * `words` has one row a file; its text is stored nowhere: the index says which files may hold a match, and those are read.
 * The quotes of a file are one JSON list (`store.ts`): a row each would take three times as long to write; `quoted`
 * says who is quoted where.
 */
export const TABLES = `
PRAGMA application_id = ${APPLICATION};
PRAGMA user_version = ${FORMAT};
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE folders (path TEXT PRIMARY KEY, modified REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE files (
  id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, modified REAL NOT NULL, size INTEGER NOT NULL, always INTEGER NOT NULL
);
CREATE INDEX files_always ON files (id) WHERE always;
CREATE TABLE articles (
  file INTEGER NOT NULL, ordinal INTEGER NOT NULL, language TEXT, agencies TEXT NOT NULL, places TEXT NOT NULL, day TEXT,
  headline TEXT, paragraphs INTEGER NOT NULL, PRIMARY KEY (file, ordinal)
) WITHOUT ROWID;
CREATE INDEX articles_day ON articles (day);
CREATE TABLE quotes (file INTEGER PRIMARY KEY, list TEXT NOT NULL);
CREATE TABLE sources (id INTEGER PRIMARY KEY, speaker TEXT, words TEXT);
CREATE TABLE quoted (source INTEGER NOT NULL, file INTEGER NOT NULL, PRIMARY KEY (source, file)) WITHOUT ROWID;
CREATE TABLE vocabulary (id INTEGER PRIMARY KEY, words TEXT NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(text, content='', contentless_delete=1, detail=none, tokenize='ascii');
INSERT INTO words(words, rank) VALUES ('hashsize', 16777216);
`;

/**
 * Opens a database through `libsql`, whose binary comes with the package for most platforms, and is loaded only here.
 *
 * @throws DepecheError `unavailable` where there is none
 */
export async function openDatabase(path: string, readonly: boolean): Promise<Database> {
  let Libsql: typeof LibsqlDatabase;
  try {
    const module = (await import('libsql')) as unknown as { default?: typeof LibsqlDatabase };
    Libsql = module.default ?? (module as unknown as typeof LibsqlDatabase);
  } catch (cause) {
    throw new DepecheError('unavailable', 'an index needs the package «libsql», which is not installed here', {
      hint: 'npm install libsql beside depeche; everything else works without it',
      cause,
    });
  }
  return new Libsql(path, { readonly });
}
