import { completion } from './completion.ts';
import { dedupe } from './dedupe.ts';
import type { CommandRow } from './definition.ts';
import { exportCommand } from './export.ts';
import { formats } from './formats.ts';
import { indexCommand } from './index.ts';
import { inspect } from './inspect.ts';
import { list } from './list.ts';
import { print } from './print.ts';
import { quotesCommand } from './quotes.ts';
import { schemaCommand } from './schema.ts';
import { search } from './search.ts';
import { stats } from './stats.ts';

/** Every subcommand. To add one: its two files beside this one, and its row here. */
export const COMMANDS: readonly CommandRow[] = [
  print,
  search,
  quotesCommand,
  list,
  stats,
  dedupe,
  exportCommand,
  indexCommand,
  inspect,
  formats,
  schemaCommand,
  completion,
];
