// Searching a folder of 5,000 articles and one of 1,000, side by side with `rg -i` and `grep -ri`; growth and memory.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './generate.mjs';
import { BIN, childEnv, median, report } from './measure.mjs';
import { peakMemory } from './memory.mjs';

const ROUNDS = 5;
const PATTERN = 'new milestone|nouveau jalon|night market';

/** Runs commands in turn, output into a file; the median of each in milliseconds, or null where one is not there. */
function timeInTurn(commands, output) {
  const times = commands.map(() => []);
  for (let round = -1; round < ROUNDS; round++) {
    commands.forEach(([command, ...args], index) => {
      const file = openSync(output, 'w');
      const start = process.hrtime.bigint();
      const { error } = spawnSync(command, args, { env: childEnv, stdio: ['ignore', file, 'ignore'] });
      closeSync(file);
      if (round >= 0 && !error) times[index].push(Number(process.hrtime.bigint() - start) / 1e6);
    });
  }
  return times.map(list => (list.length === 0 ? null : median(list)));
}

/** @returns how many targets are missed */
export function run() {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  try {
    const [few, many] = [1000, 5000].map(count => {
      const path = join(folder, `${count}`);
      writeCorpus(path, count);
      return path;
    });
    const ours = path => [process.execPath, BIN, 'search', '-c', PATTERN, path];
    const [small, large, rg, grep] = timeInTurn(
      [ours(few), ours(many), ['rg', '-i', '-c', PATTERN, many], ['grep', '-ric', '-E', PATTERN, many]],
      join(folder, 'out'),
    );
    const memory = [few, many].map(path => peakMemory(['search', '-c', PATTERN, path], 'pipe').peak);
    const row = (name, value, unit, atMost) => ({
      name,
      cells: [value === null ? 'not installed' : `${value.toFixed(2)}${unit}`],
      value: value ?? 0,
      atMost,
      unit,
    });
    return report(
      `search: «${PATTERN}», counts into a file`,
      ['', '', 'target'],
      [
        row('5,000 articles', large, ' ms'),
        row('against rg -i', rg && large / rg, ' times'),
        row('against grep -ri', grep && large / grep, ' times'),
        row('5,000 articles against 1,000, per article', large / 5 / small, '', 2),
        row('peak memory, 5,000 against 1,000', memory[1] / memory[0], '', 2),
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
