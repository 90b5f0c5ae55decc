import type { RowKind } from '../export/format.ts';
import { fieldsOf } from '../export/rows.ts';
import { SERVER_SCHEMAS } from '../export/server-schemas.ts';
import { SCOPES } from '../search/passages.ts';
import type { CommandRow, OptionRow } from './definition.ts';

/** What a shell may offer at one place of a command line. Of a list several may be given, with commas between them. */
export type Values =
  | { readonly kind: 'words' | 'list'; readonly words: readonly string[] }
  | { readonly kind: 'files' | 'folders' | 'nothing' };

/** What a shell needs to know of one option. */
export interface Flag {
  readonly short: string | null;
  readonly long: string;
  /** Null for an option that takes no value. */
  readonly values: Values | null;
  /** What the value is called in the usage: `columns`. */
  readonly placeholder: string;
  readonly repeatable: boolean;
  readonly description: string;
}

/** The shells there are scripts for. */
export const SHELL_NAMES = ['bash', 'zsh', 'fish'] as const;

const FIELDS = (['articles', 'paragraphs', 'quotes'] satisfies RowKind[]).flatMap(kind => fieldsOf(kind));

/** Options whose value is a list. */
const LISTS: Readonly<Record<string, readonly string[]>> = { '--in': SCOPES, '--fields': [...new Set(FIELDS)] };

/** What a value or an operand is, by its name in the usage; a name that is not here says nothing that can be offered. */
const PLACEHOLDERS: Readonly<Record<string, Values>> = {
  file: { kind: 'files' },
  path: { kind: 'files' },
  folder: { kind: 'folders' },
  dir: { kind: 'folders' },
  shell: { kind: 'words', words: SHELL_NAMES },
  server: { kind: 'words', words: SERVER_SCHEMAS.map(({ name }) => name) },
};

const NOTHING: Values = { kind: 'nothing' };

/** The options of a command, `--help` last. */
export function flagsOf({ options }: CommandRow): Flag[] {
  const help = { flags: '-h, --help', description: 'show help' };
  return [...options, help].map(toFlag);
}

/** The last operand of a command. A search has its pattern before it, and of patterns no shell knows any. */
export function operandOf({ operands }: CommandRow): { readonly name: string; readonly values: Values } {
  const name = /(\w+)(?:\.\.\.)?[>\]]$/.exec(operands)?.[1] ?? '';
  return { name, values: PLACEHOLDERS[name] ?? NOTHING };
}

/** A `case` for each command. `depeche FILE` prints: what is no command has the options of print, whose case takes all the rest. */
export function casesFor(
  commands: readonly CommandRow[],
  caseOf: (pattern: string, command: CommandRow) => string,
): string {
  const named = commands.filter(({ name }) => name !== 'print').map(command => caseOf(command.name, command));
  const rest = commands.filter(({ name }) => name === 'print').map(command => caseOf('*', command));
  return [...named, ...rest].join('');
}

function toFlag({ flags, choices, known, repeatable = false, description }: OptionRow): Flag {
  const long = /--[\w-]+/.exec(flags)?.[0] as string;
  const placeholder = /<(.+)>/.exec(flags)?.[1] ?? '';
  return {
    short: /^-\w\b/.exec(flags)?.[0] ?? null,
    long,
    values: placeholder === '' ? null : valuesOf(long, placeholder, choices ?? known),
    placeholder,
    repeatable,
    description,
  };
}

function valuesOf(long: string, placeholder: string, words: readonly string[] | undefined): Values {
  const list = LISTS[long];
  if (list) return { kind: 'list', words: list };
  return words ? { kind: 'words', words } : (PLACEHOLDERS[placeholder] ?? NOTHING);
}
