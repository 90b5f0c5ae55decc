// Searching folders of 5,000 and 20,000 articles (and of 100,000 with LARGE=1) and one NDJSON file, side by side with
// `rg -i` and `grep -ri`; growth and memory.
import { spawnSync } from 'node:child_process';
import { appendFileSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './generate.mjs';
import { BIN, childEnv, median, report } from './measure.mjs';
import { peakMemory } from './memory.mjs';

const ROUNDS = 5;
/** Stands in every so many articles, and nowhere else. */
const PLANTED =
  "La communauté d'avenir partagé a juré la lune aux pêcheurs, « une lune entière », a dit Ysoline Carrec.\n";
const EVERY = 500;
const PHRASE = "communauté d'avenir partagé";
const REGEX = 'a (offert|juré) la lu[nm]e';
const COMMON = 'new milestone|nouveau jalon|night market';

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

function makeCorpus(folder, count) {
  const path = join(folder, String(count));
  writeCorpus(path, count);
  for (let at = EVERY - 1; at < count; at += EVERY) {
    const part = String(Math.floor(at / 1000)).padStart(3, '0');
    appendFileSync(join(path, part, `${String(at).padStart(6, '0')}.txt`), `\n${PLANTED}`);
  }
  return path;
}

const ours = (pattern, path, ...more) => [process.execPath, BIN, 'search', '-c', ...more, pattern, path];

const row = (name, value, unit, atMost) => ({
  name,
  cells: [value === null ? 'not installed' : `${value.toFixed(2)}${unit}`],
  value: value ?? 0,
  atMost,
  unit,
});

/** A rare phrase and a rare expression over a folder of so many articles. */
function folderRows(folder, count, targets) {
  const path = makeCorpus(folder, count);
  const [phrase, one, regex, rgPhrase, rgRegex, grep] = timeInTurn(
    [
      ours(PHRASE, path),
      ours(PHRASE, path, '-j1'),
      ours(REGEX, path),
      ['rg', '-i', '-c', PHRASE, path],
      ['rg', '-i', '-c', REGEX, path],
      ['grep', '-ric', PHRASE, path],
    ],
    join(folder, 'out'),
  );
  const memory = peakMemory(['search', '-c', PHRASE, path], 'pipe').peak;
  const name = `${count.toLocaleString('en')} articles`;
  return {
    path,
    phrase,
    rows: [
      row(`${name}: a phrase`, phrase, ' ms'),
      row('  with one thread', one, ' ms'),
      row('  against rg -i', rgPhrase && phrase / rgPhrase, ' times', targets.phrase),
      row('  against grep -ri', grep && phrase / grep, ' times', targets.grep),
      row('  an expression against rg -i', rgRegex && regex / rgRegex, ' times', targets.regex),
      row('  peak memory', memory, ' MB', 300),
    ],
  };
}

/** One NDJSON file with the articles of a folder. */
function ndjsonRows(folder, path, copies) {
  const file = join(folder, 'corpus.ndjson');
  const out = openSync(file, 'w');
  spawnSync(process.execPath, [BIN, 'export', '--to', 'ndjson', path], {
    env: childEnv,
    stdio: ['ignore', out, 'ignore'],
  });
  closeSync(out);
  const once = readFileSync(file);
  for (let copy = 1; copy < copies; copy++) appendFileSync(file, once);
  const megabytes = (once.length * copies) / 1e6;
  const [time, rg] = timeInTurn([ours(PHRASE, file), ['rg', '-i', '-c', PHRASE, file]], join(folder, 'out'));
  return [
    row(`one NDJSON file of ${megabytes.toFixed(0)} MB`, time, ' ms'),
    row('  against rg -i', rg && time / rg, ' times', megabytes > 400 ? 2.5 : undefined),
    row('  peak memory', peakMemory(['search', '-c', PHRASE, file], 'pipe').peak, ' MB', 300),
  ];
}

/** @returns how many targets are missed */
export function run() {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  const large = process.env.LARGE !== undefined;
  try {
    const few = folderRows(folder, 5000, {});
    const many = folderRows(folder, 20_000, { phrase: 2.6, grep: 1, regex: 4 });
    const most = large ? folderRows(folder, 100_000, { phrase: 2, grep: 1, regex: 4 }) : null;
    const [common, rgCommon] = timeInTurn(
      [ours(COMMON, few.path), ['rg', '-i', '-c', COMMON, few.path]],
      join(folder, 'out'),
    );
    return report(
      'search: counts into a file, medians side by side',
      ['', '', 'target'],
      [
        ...few.rows,
        row('  words of every article', common, ' ms'),
        row('  against rg -i', rgCommon && common / rgCommon, ' times'),
        ...many.rows,
        row('  20,000 articles against 5,000, per article', many.phrase / 4 / few.phrase, '', 2),
        ...(most?.rows ?? []),
        ...ndjsonRows(folder, few.path, large ? 10 : 2),
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
