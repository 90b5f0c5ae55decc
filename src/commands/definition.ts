import type { Context } from './context.ts';

/** One option, from which help, completion and parsing all come. */
export interface OptionRow {
  /** As commander reads them: `-n, --line-number`, `--width <columns>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** Values that a shell completes, where others are refused with a better message than commander's. */
  readonly known?: readonly string[];
  /** A whole number of at least this. */
  readonly least?: number;
  /** May be given several times; the values are collected. */
  readonly repeatable?: boolean;
  /** Of the options of one group the last one given counts, as in ripgrep. */
  readonly group?: string;
}

export type Options = Readonly<Record<string, unknown>>;

/** What a command's lazily loaded half exports. Returns 0 (found or done) or 1 (nothing found). */
export interface Runner {
  readonly run: (
    context: Context,
    operands: readonly string[],
    options: Options,
    commands: readonly CommandRow[],
  ) => Promise<number>;
}

/** One subcommand: everything `--help` needs, and where its work is loaded from. */
export interface CommandRow {
  readonly name: string;
  readonly summary: string;
  /** Its operands as commander writes them: `[path...]`. */
  readonly operands: string;
  readonly options: readonly OptionRow[];
  /** Command lines for the help text, each with what it does. */
  readonly examples: readonly (readonly [command: string, does: string])[];
  readonly load: () => Promise<Runner>;
}
