import { type Context, type Io, untilWritable } from './context.ts';
import type { Options } from './definition.ts';
import { text } from './options.ts';

/** Where a page's text goes: straight to stdout, or into a pager once it is longer than the screen. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  readonly isClosed: () => boolean;
  /** Waits until everything is shown and the pager is closed. */
  readonly end: () => Promise<void>;
}

/**
 * bat's rules: only on a terminal, only when the text does not fit the screen, unless `--paging` says otherwise.
 * Text is held back until it is longer than the screen, so that the first page shows at once and a short text needs
 * no pager at all.
 */
export function openSink(context: Context, options: Options): Sink {
  const { io } = context;
  const paging = text(options, 'paging') ?? 'auto';
  const isTerminal = io.stdout.isTTY === true;
  const mayPage = paging !== 'never' && isTerminal && !(paging === 'auto' && io.env['TERM'] === 'dumb');
  const command = mayPage ? findPager(io, options) : null;
  if (command === null) return { write: context.write, isClosed: context.isClosed, end: async () => undefined };
  return holdBack(context, command, paging === 'always' ? 0 : (io.stdout.rows ?? 24));
}

function holdBack(context: Context, command: readonly string[], rows: number): Sink {
  let held = '';
  let lines = 0;
  let pager: Sink | null = null;
  return {
    write: async text => {
      if (pager) return pager.write(text);
      held += text;
      lines += text.split('\n').length - 1;
      if (lines < rows) return;
      pager = await startPager(context, command);
      await pager.write(held);
      held = '';
    },
    isClosed: () => pager?.isClosed() ?? context.isClosed(),
    end: async () => {
      if (pager) await pager.end();
      else await context.write(held);
    },
  };
}

/**
 * `--pager`, DEPECHE_PAGER, PAGER, less; one that is set and empty is none, as for git and bat. `more` and `most` as
 * PAGER show no colours, so less is taken for them.
 */
function findPager({ env }: Io, options: Options): readonly string[] | null {
  const chosen = text(options, 'pager') ?? env['DEPECHE_PAGER'];
  if (chosen !== undefined) return splitCommand(chosen);
  const general = splitCommand(env['PAGER'] ?? 'less');
  return /(?:^|[/\\])(?:more|most)$/.test(general?.[0] ?? '') ? ['less'] : general;
}

/** Words of a command line; single and double quotes keep blanks. Null when there is none. */
function splitCommand(line: string): readonly string[] | null {
  const words = [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
  return words.length === 0 ? null : words;
}

/** less must keep colours and links, and show UTF-8 whatever the locale. */
function withDefaults(
  [name = '', ...args]: readonly string[],
  env: Io['env'],
): { args: readonly string[]; env: Io['env'] } {
  if (!/(?:^|[/\\])less(?:\.exe)?$/.test(name)) return { args, env };
  return { args: args.length > 0 ? args : ['-R'], env: { LESSCHARSET: 'utf-8', ...env } };
}

async function startPager(context: Context, command: readonly string[]): Promise<Sink> {
  const { spawn } = await import('node:child_process');
  const [name = ''] = command;
  const { args, env } = withDefaults(command, context.io.env);
  // Ctrl-C inside the pager is the pager's, from its first moment on.
  const release = context.io.ignoreInterrupts?.();
  const child = spawn(name, args, { stdio: ['pipe', 'inherit', 'inherit'], env: { ...env } });
  const started = await new Promise<boolean>(resolve => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
  const { stdin } = child;
  // A pager that is not there: print.
  if (!started || !stdin) {
    release?.();
    return { write: context.write, isClosed: context.isClosed, end: async () => undefined };
  }
  let closed = false;
  const done = new Promise<void>(resolve => child.once('close', () => resolve()));
  stdin.on('error', () => {
    closed = true;
  });
  child.once('close', () => {
    closed = true;
  });
  return {
    write: async text => {
      if (closed || stdin.write(text)) return;
      await untilWritable(stdin);
    },
    isClosed: () => closed,
    end: async () => {
      stdin.end();
      await done;
      release?.();
    },
  };
}
