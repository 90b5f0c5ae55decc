// How long a whole run takes on the first article, as a multiple of an empty node.
import { BIN, FIRST_ARTICLE, report, timeSideBySide } from './measure.mjs';

const ROUNDS = 41;

/** Arguments of node, and the most that they may take, as a multiple of `node -e 0`. */
const RUNS = {
  'node -e 0': { args: ['-e', '0'] },
  'depeche --version': { args: [BIN, '--version'] },
  // With who said what, which the others do not look for.
  'export --to json': { args: [BIN, 'export', '--to', 'json', FIRST_ARTICLE], atMost: 1.9 },
  // The article alone: fields leave the quotes out.
  'export --to json --fields': {
    args: [BIN, 'export', '--to', 'json', '--fields', 'headline,date,place,agency,published,paragraphs', FIRST_ARTICLE],
    atMost: 1.7,
  },
  search: { args: [BIN, 'search', 'evenement', FIRST_ARTICLE], atMost: 1.7 },
  'print, in a pipe': { args: [BIN, 'print', FIRST_ARTICLE], atMost: 1.8 },
  'print, wrapped and coloured': {
    args: [BIN, 'print', '--width', '72', '--color', 'always', FIRST_ARTICLE],
    atMost: 2.4,
  },
};

/** @returns how many targets are missed */
export function run() {
  const times = timeSideBySide(
    Object.fromEntries(Object.entries(RUNS).map(([name, { args }]) => [name, args])),
    ROUNDS,
  );
  const empty = times['node -e 0'];
  const rows = Object.entries(RUNS).map(([name, { atMost }]) => {
    const value = times[name] / empty;
    return { name, value, atMost, cells: [`${times[name].toFixed(1)} ms`, value.toFixed(2)] };
  });
  return report(
    `start-up: whole process, first article, median of ${ROUNDS} rounds side by side`,
    ['', 'time', 'ratio', 'target'],
    rows,
  );
}
