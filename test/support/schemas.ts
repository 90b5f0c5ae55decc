import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder, ROOT } from './cli.ts';

/** The official schemas, which lie beside the project and are no part of it. */
const FOLDER = process.env['DEPECHE_SCHEMAS'] ?? join(ROOT, '../shared/schemas');

/** Says loudly that a test cannot be run, and why; true when it can. */
export function canRun(what: string, needs: Readonly<Record<string, boolean>>): boolean {
  const missing = Object.keys(needs).filter(name => !needs[name]);
  if (missing.length > 0) process.stderr.write(`\n!!! NOT TESTED: ${what}: ${missing.join(', ')} is missing\n`);
  return missing.length === 0;
}

export const hasProgram = (name: string, ...args: readonly string[]): boolean =>
  spawnSync(name, args.length > 0 ? args : ['--version'], { stdio: 'ignore' }).error === undefined;

export const hasXmllint = hasProgram('xmllint');
/** Where an official schema lies; a path from the root is one of our own. */
export const schemaPath = (name: string): string => resolve(FOLDER, name);
export const hasSchema = (name: string): boolean => existsSync(schemaPath(name));
export const readSchema = (name: string): object => JSON.parse(readFileSync(schemaPath(name), 'utf8'));

/** What xmllint says of these documents: nothing when all are well-formed and, with a schema, valid. */
export function xmllint(documents: readonly string[], schema?: string): string {
  const folder = makeFolder();
  const names = documents.map((text, index) => {
    writeFileSync(join(folder, `${index}.xml`), text);
    return `${index}.xml`;
  });
  const { stderr, status } = spawnSync(
    'xmllint',
    ['--nonet', '--noout', ...(schema === undefined ? [] : [optionFor(schema), schemaPath(schema)]), ...names],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  return status === 0 ? '' : stderr.replace(/^.* validates\n/gm, '') || `xmllint exits with ${status}`;
}

const optionFor = (schema: string): string => (schema.endsWith('.rng') ? '--relaxng' : '--schema');
