import { readFileSync } from 'node:fs';
import { DepecheError } from '../errors.ts';
import type { Matcher } from '../search/compile.ts';
import type { RequiredWords } from '../search/literals.ts';
import { DEFAULT_SCOPES, SCOPES, type Scope } from '../search/passages.ts';
import type { Query } from '../search/search.ts';
import type { Context } from './context.ts';
import type { Options } from './definition.ts';
import { flag, number, text, texts } from './options.ts';
import { compilePatterns, patternOptions } from './patterns.ts';

/** What to look for and where, from the command line. */
export interface SearchRequest {
  readonly query: Query;
  readonly paths: readonly string[];
  /** Lists of words; a text that the query matches holds one of each. None where that cannot be told. */
  readonly required: () => Promise<readonly RequiredWords[]>;
}

export async function readRequest(
  context: Context,
  operands: readonly string[],
  options: Options,
): Promise<SearchRequest> {
  const files = await Promise.all(texts(options, 'file').map(file => readPatterns(context, file)));
  const given = [...texts(options, 'regexp'), ...files.flat()];
  const fromOptions = texts(options, 'regexp').length + files.length > 0;
  const patterns = fromOptions ? given : operands.slice(0, 1);
  if (!fromOptions && patterns.length === 0)
    throw new DepecheError('usage', 'search needs a pattern', { hint: 'depeche search PATTERN [PATH…]' });
  const compile = (list: readonly string[]): Promise<Matcher[]> => compilePatterns(list, patternOptions(options));
  const query = {
    any: await compile(patterns),
    all: await compile(texts(options, 'and')),
    none: await compile(texts(options, 'not')),
    invert: flag(options, 'invertMatch'),
    scopes: scopesOf(options),
    most: number(options, 'maxCount') ?? null,
  };
  return {
    query: query.any.length === 0 ? { ...query, any: [NOTHING] } : query,
    paths: fromOptions ? operands : operands.slice(1),
    required: async () => {
      const { requiredWords } = await import('../search/required.ts');
      const lists = [patterns, ...texts(options, 'and').map(pattern => [pattern])];
      const words = await Promise.all(lists.map(list => requiredWords(list, patternOptions(options))));
      return words.flat();
    },
  };
}

/** An empty file of patterns matches nothing, as in grep. */
const NOTHING: Matcher = { pattern: '', regex: /(?!)/gu, risky: false };

/** The lines of a pattern file; `-` is standard input. */
async function readPatterns(context: Context, file: string): Promise<string[]> {
  try {
    const content = file === '-' ? await readAll(context.readStdin()) : readFileSync(file, 'utf8');
    const lines = content.replace(/^\ufeff/, '').split(/\r?\n/);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  } catch (cause) {
    throw new DepecheError('not-found', 'the file of patterns cannot be read', { subject: file, cause });
  }
}

/** What somebody says stands in quotes: `--by` looks nowhere else, and would be ignored elsewhere. */
function scopesOf(options: Options): ReadonlySet<Scope> {
  const given = text(options, 'in');
  if (texts(options, 'by').length === 0) return readScopes(given);
  const scopes = readScopes(given ?? 'quote');
  if (scopes.size > 1 || !scopes.has('quote'))
    throw new DepecheError('usage', `--by means nothing with --in ${given}`, {
      hint: 'it looks in quotes: leave --in out',
    });
  return scopes;
}

function readScopes(list: string | undefined): ReadonlySet<Scope> {
  if (list === undefined) return DEFAULT_SCOPES;
  const names = list.split(',').map(name => name.trim());
  for (const name of names) {
    if (!(SCOPES as readonly string[]).includes(name))
      throw new DepecheError('usage', `--in knows no «${name}»`, { hint: `it takes ${SCOPES.join(', ')}` });
  }
  return new Set(names as Scope[]);
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
