import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BINARY = join(ROOT, 'bin/depeche.js');
export const SUMMIT = join(ROOT, 'fixtures/sommet-chine-asie-centrale/source.txt');
export const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;

/** One command line and what surrounds it. */
export interface CommandLine {
  readonly argv: readonly string[];
  /** What comes through a pipe; without it there is no input, as at a terminal nobody types in. */
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Only what a program cannot do without: colours and widths must come from the test, not from its shell. No pager. */
function environment(env: CommandLine['env']): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', DEPECHE_PAGER: '', ...env };
}

/** A stream that keeps what it is given; a terminal of some width when asked to be. */
function sink(terminal?: { readonly columns?: number | undefined }) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer | string, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return {
    stream: Object.assign(stream, terminal === undefined ? {} : { isTTY: true, columns: terminal.columns ?? 0 }),
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

/** Runs main() in this process; with `terminal`, its stdout is one of that many columns. */
export async function runInProcess(
  { argv, stdin, env }: CommandLine,
  terminal?: { readonly columns?: number | undefined },
): Promise<Outcome> {
  // The build puts the version into the program; here it comes from the same place.
  Object.assign(globalThis, { __VERSION__: VERSION });
  const { main } = await import('../../src/main.ts');
  const stdout = sink(terminal);
  const stderr = sink();
  const input = Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]);
  const code = await main({
    argv,
    stdin: Object.assign(input, { isTTY: stdin === undefined }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: environment(env),
    pageScript: () => readFileSync(join(ROOT, 'dist/page/charts.js'), 'utf8'),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** Runs the command line as if stdout were a terminal. */
export function runOnTerminal(line: CommandLine, columns?: number): Promise<Outcome> {
  return runInProcess(line, { columns });
}

/** Runs the program that `npm run build` made. */
export function runBinary({ argv, stdin, env }: CommandLine, cwd?: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BINARY, ...argv], {
      cwd,
      env: environment(env),
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on('data', chunk => out.push(chunk));
    child.stderr?.on('data', chunk => err.push(chunk));
    child.on('error', reject);
    child.on('close', code =>
      resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    );
    // A program that does not read its input may be gone before it is written.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
  });
}

/** Runs one command line in process and through the real binary; both must agree in every byte. */
export async function run(line: CommandLine): Promise<Outcome> {
  const [inProcess, binary] = await Promise.all([runInProcess(line), runBinary(line)]);
  expect(binary, `the binary and main() disagree about: depeche ${line.argv.join(' ')}`).toEqual(inProcess);
  return binary;
}

const folders: string[] = [];

// Where the test file imports this: from inside a test, vitest hears no hook.
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Makes a temporary folder of files, gone after the test file. Names may hold `/`. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A small dispatch with everything: marks of the agency, a clock, a dateline, two paragraphs, a footer. */
export const FERRY = `Le bac de Sète reprend la mer

2024-03-02 à 09:15

MARSEILLE, 2 mars (AFP) - Le bac a repris la mer samedi, a déclaré le capitaine.

Il transporte des vélos et des œufs.

© Agence France-Presse
`;

/** C0 but tab and newline, DEL, C1 and bidi controls: what must never reach a reader raw. */
export const RAW_CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
