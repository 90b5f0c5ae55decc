// The index, side by side with `node -e 0` and `rg -i`: a rare phrase, building with quotes and without, size, memory.
// 20,000 articles, or 100,000 with LARGE=1.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './generate.mjs';
import { BIN, childEnv, median, report } from './measure.mjs';
import { peakMemory } from './memory.mjs';

const COUNT = process.env.LARGE === undefined ? 20_000 : 100_000;
const ROUNDS = 15;
const PHRASE = 'lune entière de minuit';

const time = (command, args) => {
  const start = process.hrtime.bigint();
  const { error } = spawnSync(command, args, {
    env: childEnv,
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });
  return error ? null : Number(process.hrtime.bigint() - start) / 1e6;
};

function inTurn(commands) {
  const times = commands.map(() => []);
  for (let round = -1; round < ROUNDS; round++)
    commands.forEach(([command, ...args], index) => {
      const took = time(command, args);
      if (round >= 0 && took !== null) times[index].push(took);
    });
  return times.map(list => (list.length === 0 ? null : median(list)));
}

/** @returns how many targets are missed */
export function run() {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  try {
    const wire = join(folder, 'wire');
    const bytes = writeCorpus(wire, COUNT);
    const [index, bare] = [join(folder, 'index'), join(folder, 'bare')];
    const without = time(process.execPath, [BIN, 'index', wire, '-o', bare, '--no-quotes']);
    const start = process.hrtime.bigint();
    const { peak } = peakMemory(['index', wire, '-o', index], 'pipe');
    const full = Number(process.hrtime.bigint() - start) / 1e6;
    const again = time(process.execPath, [BIN, 'index', wire, '-o', index]);
    const [node, ours, rg] = inTurn([
      [process.execPath, '-e', '0'],
      [process.execPath, BIN, 'search', '--index', index, '-c', PHRASE],
      ['rg', '-i', '-c', PHRASE, wire],
    ]);
    const row = (name, value, unit, target = {}) => ({
      name,
      cells: [value === null ? 'not installed' : `${value.toFixed(value < 10 ? 2 : 0)}${unit}`],
      value: value ?? 0,
      unit,
      ...target,
    });
    return report(
      `index: ${COUNT.toLocaleString('en')} articles, ${(bytes / 1e6).toFixed(0)} MB`,
      ['', '', 'target'],
      [
        row('a rare phrase', ours, ' ms'),
        row('  against node -e 0', ours / node, ' times', { atMost: 2.5 }),
        row('  against rg -i', rg && ours / rg, ' times', { atMost: COUNT >= 100_000 ? 0.3 : undefined }),
        row('building', COUNT / (full / 1000), ' articles/s', { atLeast: 1500 }),
        row('  without quotes', COUNT / (without / 1000), ' articles/s', { atLeast: 4000 }),
        row('  when nothing has changed', again, ' ms'),
        row('  size, of the text', (statSync(index).size / bytes) * 100, ' %', { atMost: 70 }),
        row('  size without quotes', (statSync(bare).size / bytes) * 100, ' %', { atMost: 70 }),
        row('  peak memory', peak, ' MB', { atMost: 400 }),
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
