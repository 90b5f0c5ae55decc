// The most memory that exporting a folder of 20,000 articles takes.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './generate.mjs';
import { BIN, childEnv, report } from './measure.mjs';

const ARTICLES = 20_000;
const TARGET = 200;
const GNU_TIME = '/usr/bin/time';

/** @returns how many targets are missed */
export function run() {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  try {
    const bytes = writeCorpus(join(folder, 'wire'), ARTICLES);
    const wire = join(folder, 'wire');
    const rows = [
      measure('json, to a file', ['export', '--to', 'json', wire], join(folder, 'out')),
      measure('ndjson, through a pipe', ['export', '--to', 'ndjson', wire], null),
      measure('markdown, through a pipe', ['export', '--to', 'markdown', wire], null),
      measure('tei, through a pipe', ['export', '--to', 'tei', wire], null),
      measure('quotes, counted', ['quotes', '--count', wire], null),
    ];
    return report(
      `memory: exporting ${ARTICLES} articles, ${(bytes / 1e6).toFixed(0)} MB`,
      ['', 'peak', 'time', 'target'],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(name, args, output) {
  const start = process.hrtime.bigint();
  const { peak, read } = output === null ? peakMemory(args, 'pipe') : toFile(args, output);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (read === 0) throw new Error(`${name}: nothing was written`);
  return {
    name,
    value: peak,
    atMost: TARGET,
    unit: ' MB',
    cells: [`${peak.toFixed(0)} MB`, `${seconds.toFixed(1)} s`],
  };
}

function toFile(args, output) {
  const file = openSync(output, 'w');
  try {
    const { peak } = peakMemory(args, file);
    return { peak, read: readFileSync(output).length };
  } finally {
    closeSync(file);
  }
}

/** The peak in MB of one run: as GNU time tells it where there is one, else as the process itself does at its end. */
export function peakMemory(args, stdout, codes = [0]) {
  const gnu =
    existsSync(GNU_TIME) && /GNU/.test(spawnSync(GNU_TIME, ['--version'], { encoding: 'utf8' }).output.join(''));
  const self = "process.on('exit', () => process.stderr.write('maxRSS ' + process.resourceUsage().maxRSS));";
  const [command, ...rest] = gnu
    ? [GNU_TIME, '-v', process.execPath, BIN, ...args]
    : [process.execPath, '--import', `data:text/javascript,${encodeURIComponent(self)}`, BIN, ...args];
  const child = spawnSync(command, rest, {
    env: childEnv,
    stdio: ['ignore', stdout, 'pipe'],
    maxBuffer: 2 ** 30,
  });
  if (child.error) throw child.error;
  const said = child.stderr.toString();
  const kilobytes = /(?:Maximum resident set size \(kbytes\):|maxRSS) (\d+)/.exec(said)?.[1];
  if (!codes.includes(child.status) || kilobytes === undefined) throw new Error(`depeche ${args.join(' ')}\n${said}`);
  return { peak: Number(kilobytes) / 1024, read: child.stdout?.length ?? 0 };
}
