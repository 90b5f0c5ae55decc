import { existsSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { COMMANDS } from './commands/commands.ts';
import { type Context, type Io, makeContext } from './commands/context.ts';
import type { CommandRow, OptionRow, Options } from './commands/definition.ts';
import { hasInput } from './commands/dispatches.ts';
import { version } from './commands/version.ts';
import { DepecheError } from './errors.ts';
import { readAddress } from './input/address.ts';
import { sanitize } from './text/sanitize.ts';

export type { Io } from './commands/context.ts';

/** Commands that walk the current folder when there is neither an operand nor an input. */
const WALKING = new Set(['search', 'quotes', 'list', 'stats', 'dedupe']);

/**
 * Runs one command line and returns its exit code: 0 found or done, 1 nothing found, 2 an error. Errors that a user
 * can mend become a line on stderr; anything else is a bug and shows its stack.
 */
export async function main(io: Io): Promise<number> {
  const context = makeContext(io);
  try {
    return await runCommand(context, expandShorthand(io));
  } catch (error) {
    if (error instanceof DepecheError) {
      context.report(error);
      return error.exitCode;
    }
    await context.flush();
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`depeche: a bug: ${sanitize(stack)}\n`);
    return 2;
  }
}

/** What is asked of the program itself and of no command. */
const OWN_OPTIONS = ['-h', '--help', '-V', '--version'];

/** `depeche FILE` prints it, as does a pipe into `depeche` alone; options of `print` may stand before the file. */
function expandShorthand(io: Io): readonly string[] {
  const [first] = io.argv;
  if (first === undefined) return hasInput(io) ? ['print', '-'] : [];
  if (first === '-') return ['print', ...io.argv];
  if (isCommand(first)) return io.argv;
  if (first.startsWith('-')) return isOfPrint(first) && !io.argv.some(isCommand) ? ['print', ...io.argv] : io.argv;
  // commander's own `help serch` says nothing of what might have been meant.
  if (first === 'help') return io.argv.length === 1 || isCommand(io.argv[1]) ? io.argv : io.argv.slice(1);
  return existsSync(readAddress(first).path) ? ['print', ...io.argv] : io.argv;
}

const isCommand = (arg: string | undefined): boolean => COMMANDS.some(({ name }) => name === arg);

function isOfPrint(arg: string): boolean {
  const options = COMMANDS.find(({ name }) => name === 'print')?.options ?? [];
  return !OWN_OPTIONS.includes(arg) && options.some(row => mayMean(row, [arg]));
}

async function runCommand(context: Context, argv: readonly string[]): Promise<number> {
  let help = '';
  let code = 0;
  let quiet = false;
  const hooks: Hooks = {
    print: text => {
      help += text;
    },
    run: async (row, operands, options) => {
      if (operands.length === 0 && needsInput(row, options) && !hasInput(context.io)) {
        throw new DepecheError('usage', `${row.name} needs a file`, { hint: `depeche ${row.name} --help tells more` });
      }
      const paths = operands.length === 0 && needsInput(row, options) ? ['-'] : operands;
      quiet = options['quiet'] === true;
      const { run } = await row.load();
      code = await run(context, paths, options, COMMANDS);
    },
  };
  try {
    await parseCommandLine(argv, hooks);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0 || argv.length === 0) {
      if (help !== '') context.io.stderr.write(help);
      if (error.code !== 'commander.help') throw toUsageError(error, argv);
      return 2;
    }
  }
  await context.write(help);
  await context.flush();
  return context.hasFailed() && !(code === 0 && quiet) ? 2 : code;
}

/**
 * Parses and runs. Declaring forty options takes as long as parsing an article, so only those are declared that the
 * command line can mean; when that fails all are, so that the message knows what might have been meant.
 */
async function parseCommandLine(argv: readonly string[], hooks: Hooks): Promise<void> {
  try {
    await buildProgram(argv, row => mayMean(row, argv), hooks).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.code !== 'commander.unknownOption') throw error;
    await buildProgram(argv, () => true, hooks).parseAsync(argv, { from: 'user' });
  }
}

/** Whether an argument can be this option: its long name, or its letter among short ones. */
function mayMean({ flags }: OptionRow, argv: readonly string[]): boolean {
  const names = flags.split(' ');
  const long = names.find(name => name.startsWith('--'));
  const short = long === names[0] ? undefined : flags[1];
  return argv.some(
    arg =>
      arg === '-h' ||
      arg === '--help' ||
      arg.split('=')[0] === long ||
      (short !== undefined && arg[0] === '-' && arg[1] !== '-' && arg.includes(short)),
  );
}

function needsInput({ name, operands }: CommandRow, options: Options): boolean {
  if (options['index'] !== undefined) return false;
  return operands.startsWith('[') && !WALKING.has(name) && options['schema'] !== true;
}

interface Hooks {
  readonly print: (text: string) => void;
  readonly run: (row: CommandRow, operands: readonly string[], options: Options) => Promise<void>;
}

/** The commander program; options are declared only for the command that runs, which saves start-up time. */
function buildProgram(
  [name]: readonly string[],
  isDeclared: (row: OptionRow) => boolean,
  { print, run }: Hooks,
): Command {
  const program = new Command('depeche')
    .description('reads news-agency dispatches: print, search, quote, list, export and inspect them')
    .version(version(), '-V, --version')
    .usage('[command] [options] [path...]')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: print, outputError: () => undefined })
    .addHelpText(
      'after',
      '\nExamples:\n  depeche dispatch.txt                     print it\n  depeche search sommet wire/              search a folder\n  depeche export --to json dispatch.txt    convert it\n\nEach command has its own --help, with examples.',
    );
  // A command that is known needs no other; help and mistakes need them all.
  const known = COMMANDS.filter(row => row.name === name);
  for (const row of known.length > 0 ? known : COMMANDS) {
    const command = program.command(row.name).summary(row.summary).description(row.summary);
    if (row.name === name || name === 'help') declare(command, row, name === 'help' ? () => true : isDeclared);
    command.action(async (...args: unknown[]) => {
      const operands = args
        .slice(0, -2)
        .flat()
        .filter(operand => operand !== undefined) as string[];
      await run(row, operands, command.opts());
    });
  }
  return program;
}

function declare(
  command: Command,
  { operands, options: all, examples }: CommandRow,
  isDeclared: (row: OptionRow) => boolean,
): void {
  const options = all.filter(isDeclared);
  if (operands !== '') command.arguments(operands);
  for (const row of options) command.addOption(toOption(row));
  overrideInGroups(command, options);
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, does]) =>
    width > 50 ? `  ${line}\n      ${does}` : `  ${line.padEnd(width)}   ${does}`,
  );
  command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

/** `-i -s`: the last one wins. */
function overrideInGroups(command: Command, rows: readonly OptionRow[]): void {
  const grouped = rows.filter(({ group }) => group !== undefined);
  for (const row of grouped) {
    const option = new Option(row.flags);
    command.on(`option:${option.name()}`, () => {
      for (const other of grouped) {
        const name = new Option(other.flags).attributeName();
        if (other.group === row.group && name !== option.attributeName()) command.setOptionValue(name, undefined);
      }
    });
  }
}

function toOption({ flags, description, choices, least, repeatable }: OptionRow): Option {
  const option = new Option(flags, description);
  if (choices) option.choices(choices);
  if (repeatable) option.argParser((value: string, all: string[] | undefined) => [...(all ?? []), value]);
  if (least !== undefined) option.argParser((value: string) => readNumber(value, flags, least));
  return option;
}

function readNumber(value: string, flags: string, least: number): number {
  const number = Number(value);
  // Both of its names: which of them was written is not known here.
  const names = flags.replace(/ <.*/, '');
  if (!/^\d+$/.test(value) || number < least)
    throw new DepecheError('usage', `${names} takes a whole number of at least ${least}, not «${value}»`);
  return number;
}

/** commander's message without its «error: » and with its suggestion as the hint. */
function toUsageError(error: CommanderError, argv: readonly string[]): DepecheError {
  const [message = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
  const [first = ''] = argv;
  if (error.code === 'commander.unknownCommand' && /[./\\]/.test(first)) {
    return new DepecheError('not-found', 'no such file, and no such command', { subject: first });
  }
  return new DepecheError('usage', message, {
    hint: rest.join(' ').replace(/^\((.*)\)$/, '$1') || `${helpOf(first)} tells more`,
  });
}

/** The help that is about what was asked for: a command's own, else that of the program. */
function helpOf(name: string): string {
  return COMMANDS.some(row => row.name === name) ? `depeche ${name} --help` : 'depeche --help';
}
