import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Whether util-linux's `script` is there, which gives a program a real terminal. */
export const hasTerminal = ((): boolean => {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
})();

interface TerminalRun {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a shell command line on a real terminal of a given size; what it shows comes back with LF line ends. */
export function runOnTerminal(
  command: string,
  { columns = 80, rows = 24, env = {} }: TerminalRun = {},
): { shown: string; status: number | null } {
  const shim = `depeche() { ${process.execPath} bin/depeche.js "$@"; }; stty cols ${columns} rows ${rows}; ${command}`;
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(?:NO_COLOR|FORCE_COLOR|CLICOLOR.*|PAGER|LESS|DEPECHE_PAGER|COLUMNS|LINES|ACCESSIBLE|TERM.*|VTE.*|WT_.*|CI)$/.test(
          name,
        ),
    ),
  );
  const run = spawnSync('script', ['-qec', shim, '/dev/null'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...clean, SHELL: '/bin/bash', TERM: 'xterm', ...env },
    input: '',
    timeout: 30_000,
  });
  return { shown: run.stdout.replaceAll('\r\n', '\n'), status: run.status };
}
