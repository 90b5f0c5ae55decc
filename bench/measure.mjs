// What the benches share: processes started alike, medians, a table with its targets.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
export const BIN = join(ROOT, 'bin/depeche.js');
export const FIRST_ARTICLE = join(ROOT, 'fixtures/sommet-chine-asie-centrale/source.txt');

/** Variables that change how fast node starts or what depeche writes. The first costs every start 35 ms where it is set. */
const UNSET = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'FORCE_COLOR', 'NO_COLOR', 'CLICOLOR_FORCE', 'COLUMNS'];

export const childEnv = Object.fromEntries(Object.entries(process.env).filter(([name]) => !UNSET.includes(name)));

/** Runs node to its end with stdout and stderr in pipes. A run that fails is an error: its time would mean nothing. */
export function runNode(args, options = {}) {
  const child = spawnSync(process.execPath, args, { env: childEnv, encoding: 'utf8', maxBuffer: 2 ** 30, ...options });
  if (child.error) throw child.error;
  if (child.status !== 0) throw new Error(`node ${args.join(' ')}: exit ${child.status}\n${child.stderr}`);
  return child;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Times whole processes side by side: each round runs every one of them, so that a busy moment hits all alike, and
 * begins with another one, so that none is always first.
 * @param commands arguments of node, by name
 * @returns milliseconds (the median over the rounds) by name
 */
export function timeSideBySide(commands, rounds) {
  const names = Object.keys(commands);
  const times = Object.fromEntries(names.map(name => [name, []]));
  // One round warms the disk cache and is not counted.
  for (let round = -1; round < rounds; round++) {
    for (let index = 0; index < names.length; index++) {
      const name = names[(index + round + names.length) % names.length];
      const start = process.hrtime.bigint();
      runNode(commands[name]);
      if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return Object.fromEntries(names.map(name => [name, median(times[name])]));
}

/**
 * Prints rows as a table and says of each that has a target whether it is met.
 * @param rows `{ name, cells, value, atMost | atLeast }`; `unit` stands behind the target
 * @returns how many targets are missed
 */
export function report(title, columns, rows) {
  const table = [columns, ...rows.map(row => [row.name, ...row.cells, verdict(row)])];
  const widths = columns.map((_, at) => Math.max(...table.map(line => (line[at] ?? '').length)));
  const lines = table.map(line =>
    line
      .map((cell, at) =>
        at === 0 ? cell.padEnd(widths[at]) : at < widths.length - 1 ? cell.padStart(widths[at]) : cell,
      )
      .join('  '),
  );
  process.stdout.write(`\n${title}\n${lines.map(line => `  ${line.trimEnd()}\n`).join('')}`);
  return rows.filter(row => isMissed(row)).length;
}

function isMissed({ value, atMost, atLeast }) {
  return (atMost !== undefined && value > atMost) || (atLeast !== undefined && value < atLeast);
}

function verdict(row) {
  const { atMost, atLeast, unit = '' } = row;
  if (atMost === undefined && atLeast === undefined) return '';
  const target = atMost === undefined ? `at least ${atLeast}${unit}` : `at most ${atMost}${unit}`;
  return isMissed(row) ? `${target}: MISSED` : target;
}
