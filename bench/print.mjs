// What typesetting costs beyond start-up: a folder of articles, one huge article, memory over a folder.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './generate.mjs';
import { BIN, FIRST_ARTICLE, median, report, runNode } from './measure.mjs';
import { peakMemory } from './memory.mjs';

const ROUNDS = 5;

/** Milliseconds of one whole process whose output goes to a file. */
function time(args, output) {
  const file = openSync(output, 'w');
  const start = process.hrtime.bigint();
  runNode([BIN, ...args], { stdio: ['ignore', file, 'pipe'] });
  closeSync(file);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const repeat = task => median(Array.from({ length: ROUNDS }, task));

/** @returns how many targets are missed */
export function run() {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  try {
    for (const count of [100, 1000, 5000]) writeCorpus(join(folder, `${count}`), count);
    const first = readFileSync(FIRST_ARTICLE, 'utf8');
    const end = first.indexOf('\n\nVous avez');
    const head = first.slice(0, first.indexOf('\n\nM. Qin') + 2);
    const body = first.slice(head.length, end);
    for (const size of [1, 10])
      writeFileSync(join(folder, `${size}.txt`), head + `${body}\n\n`.repeat(Math.ceil((size * 1e6) / body.length)));
    const wrap = name => repeat(() => time(['print', '--width', '72', join(folder, name)], join(folder, 'out')));
    const start = repeat(() => time(['--version'], join(folder, 'out')));
    const article = (wrap('1000') - start) / 1000;
    const [one, ten] = ['1.txt', '10.txt'].map(name => wrap(name) - start);
    const [few, many] = ['100', '5000'].map(
      name => peakMemory(['print', '--width', '72', join(folder, name)], 'pipe').peak,
    );
    const row = (name, value, unit, atMost) => ({ name, cells: [`${value.toFixed(2)}${unit}`], value, atMost, unit });
    return report(
      'print: wrapped at 72 columns, whole processes',
      ['', '', 'target'],
      [
        row('1,000 articles, beyond start-up: each', article, ' ms', 1),
        row('one article of 10 MB against ten of 1 MB', ten / (10 * one), '', 2),
        row('peak memory, 5,000 articles against 100', many / few, '', 2),
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
