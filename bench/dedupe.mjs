// How well `depeche dedupe` tells later versions of a story from other stories, and how long 100,000 articles take it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeCorpus } from './generate.mjs';
import { BIN, report, runNode } from './measure.mjs';
import { peakMemory } from './memory.mjs';
import { VERSIONS, writeUpdates } from './updates.mjs';

const STORIES = 1500;
const ARTICLES = 100_000;

/** @returns how many targets are missed */
export function run() {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  try {
    return quality(join(folder, 'updates')) + speed(join(folder, 'wire'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function quality(folder) {
  const files = writeUpdates(folder, STORIES);
  const { groups } = JSON.parse(runNode([BIN, 'dedupe', '--to', 'json', folder]).stdout);
  const groupOf = new Map(
    groups.flatMap((group, index) => group.map(({ address }) => [basename(address, '.txt'), index])),
  );
  const found = Object.fromEntries(Object.keys(VERSIONS).map(version => [version.replaceAll(/\W+/g, '_'), [0, 0]]));
  for (let number = 0; number < STORIES; number++) {
    const first = `${String(number).padStart(5, '0')}-first`;
    for (let take = 0; take < 3; take++) {
      const version = Object.keys(found)[(number * 3 + take) % Object.keys(found).length];
      const group = groupOf.get(`${first.slice(0, 5)}-${version}`);
      found[version][1]++;
      if (group !== undefined && group === groupOf.get(first)) found[version][0]++;
    }
  }
  let [right, wrong] = [0, 0];
  for (const group of groups)
    for (let a = 0; a < group.length; a++)
      for (let b = 0; b < a; b++)
        if (basename(group[a].address).slice(0, 5) === basename(group[b].address).slice(0, 5)) right++;
        else wrong++;
  const all = Object.values(found).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  const row = (name, [some, of], atLeast) => ({
    name,
    cells: [`${some} of ${of}`, ((some / of) * 100).toFixed(1)],
    value: (some / of) * 100,
    atLeast,
    unit: ' %',
  });
  return report(
    `dedupe: ${files} dispatches, ${STORIES} stories with three later versions each`,
    ['', '', '%', 'target'],
    [
      row('precision: pairs in one group that are of one story', [right, right + wrong], 99),
      row('recall: versions in the group of the first', all, 90),
      ...Object.entries(found).map(([version, counts]) => row(`  ${version.replaceAll('_', ' ')}`, counts)),
    ],
  );
}

function speed(folder) {
  writeCorpus(folder, ARTICLES);
  const start = process.hrtime.bigint();
  const { peak } = peakMemory(['dedupe', '-q', folder], 'pipe', [0, 1]);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return report(
    `dedupe: ${ARTICLES} articles`,
    ['', '', 'target'],
    [
      { name: 'time', cells: [`${seconds.toFixed(1)} s`], value: seconds, atMost: 60, unit: ' s' },
      { name: 'peak memory', cells: [`${peak.toFixed(0)} MB`], value: peak, atMost: 300, unit: ' MB' },
    ],
  );
}
