import { spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BINARY, makeFolder, ROOT, runBinary } from '../support/cli.ts';

/** One article of 5 MB, told apart at both ends. */
const LONG = `Un titre\n\n${'Une phrase de dépêche, ni longue ni courte. '.repeat(110_000)}C'est la fin.\n`;

function shell(command: string): Promise<{ stdout: string; stderr: string }> {
  return new Promise(resolve => {
    const child = spawn('bash', ['--norc', '-c', command], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', chunk => (stdout += chunk));
    child.stderr.on('data', chunk => (stderr += chunk));
    child.on('close', () => resolve({ stdout, stderr }));
  });
}

const depeche = `'${process.execPath}' '${BINARY}'`;

describe('a pipe', () => {
  it('of 5 MB arrives complete', async () => {
    const folder = makeFolder({ 'long.txt': LONG });
    const { code, stdout, stderr } = await runBinary({ argv: ['export', '--to', 'text', `${folder}/long.txt`] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Buffer.byteLength(stdout)).toBeGreaterThan(5_000_000);
    expect(stdout.endsWith("C'est la fin.\n")).toBe(true);
  });

  it.each([
    ['print fixtures', 'head -1'],
    ['export --to json fixtures fixtures fixtures', 'head -c 5'],
    ['search -n . fixtures', 'true'],
    ['list fixtures fixtures', 'head -2'],
    ['inspect fixtures fixtures', 'sed q'],
  ])('that closes early is no error: %s | %s', async (command, reader) => {
    const { stdout, stderr } = await shell(`${depeche} ${command} | ${reader}; echo "status \${PIPESTATUS[0]}"`);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/status 0\n$/);
  });

  it('to a full disk is an error', async () => {
    const { stdout, stderr } = await shell(`${depeche} print fixtures > /dev/full; echo "status $?"`);
    expect(stderr).toBe('depeche: standard output: the disk is full\n');
    expect(stdout).toBe('status 2\n');
  });

  it('into the program may come in pieces, slowly', async () => {
    const { stdout } = await shell(
      `{ printf 'Un titre\\n\\nLe d\\303'; sleep 0.2; printf '\\251but et la fin.\\n'; } | ${depeche} search -c début`,
    );
    expect(stdout).toBe('1\n');
  });
});

describe('a reader that is slower than the program', () => {
  async function readSlowly(pause: number) {
    const { main } = await import('../../src/main.ts');
    let written = 0;
    const stdout: Writable = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        written += chunk.length;
        sleep(pause).then(() => done());
      },
    });
    const stdin = Object.assign(Readable.from([]), { isTTY: true });
    const argv = ['export', '--to', 'ndjson', `${ROOT}/fixtures`];
    const code = await main({ argv, stdin, stdout, stderr: new Writable(), env: {} });
    stdout.end();
    return { code, written };
  }

  it('gets everything', async () => {
    const { code, written } = await readSlowly(1);
    const { stdout } = await runBinary({ argv: ['export', '--to', 'ndjson', `${ROOT}/fixtures`] });
    expect({ code, written }).toEqual({ code: 0, written: Buffer.byteLength(stdout) });
  });

  it('brings no warning on stderr', async () => {
    const articles = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.txt`, LONG.slice(0, 400_000)]));
    const { stderr } = await shell(`${depeche} print ${makeFolder(articles)} | { sleep 0.5; cat > /dev/null; }`);
    expect(stderr).toBe('');
  });
});
