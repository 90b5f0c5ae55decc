// How fast dist/lib parses in one thread, and whether its time grows as the text does.
import { pathToFileURL } from 'node:url';
import { makeDispatch, makeRandom } from './generate.mjs';
import { median, ROOT, report, runNode } from './measure.mjs';

const DISPATCHES = 6000;
const PASSES = 5;
const TARGET = 30;
/**
 * One article may take this many times the time of ten that are a tenth as long: 1 is linear, 10 quadratic. Between
 * them lie caches and garbage collection, which small articles hardly meet.
 */
const MOST_GROWTH = 4;
/** Milliseconds; where the ten take longer, the one is not tried. */
const PATIENCE = 20_000;
const MEGABYTE = 1e6;

/** Articles of about `size` characters: stories, up to 10 MB. */
const STORIES = {
  paragraphs: size => makeDispatch(makeRandom(7), size),
  'hard-wrapped': size => makeDispatch(makeRandom(7), size).replace(/([^\n]{58,66}) (?=[^\n])/g, '$1\n'),
  'one line': size => makeDispatch(makeRandom(7), size).replaceAll('\n', ' '),
};
/** Texts that parsers grow slow on, up to 2 MB. */
const TRAPS = {
  'wrapped, no blanks': size => `${'新'.repeat(35)}\n`.repeat(size / 36),
  'short lines': size => 'Fin\n'.repeat(size / 4),
  'blank lines': size => `Un titre\n\n${'\n'.repeat(size)}Un texte.\n`,
  'open brackets': size => '('.repeat(size),
  dates: size => '19 mai 2023 à 22:33, '.repeat(size / 21),
  datelines: size => "XI'AN, 19 mai (Xinhua) -- ".repeat(size / 26),
  'page clocks': size => 'Publié le 19/05/2023 à 22:33\n'.repeat(size / 29),
};

/** @returns how many targets are missed */
export function run() {
  // In a process of its own, so that no other bench has warmed the parser up.
  const child = runNode([import.meta.filename, 'measure']);
  const { bytes, times, growth } = JSON.parse(child.stdout);
  const speed = time => (bytes / time / 1000).toFixed(1);
  const speeds = { first: speed(times[0]), later: speed(median(times.slice(1))) };
  const rows = [
    { name: 'first pass, cold', cells: [`${speeds.first} MB/s`] },
    {
      name: 'later passes',
      cells: [`${speeds.later} MB/s`],
      value: Number(speeds.later),
      atLeast: TARGET,
      unit: ' MB/s',
    },
  ];
  const missed = report(
    `parsing: ${DISPATCHES} dispatches, ${(bytes / MEGABYTE).toFixed(1)} MB of UTF-8, one thread`,
    ['', 'speed', 'target'],
    rows,
  );
  return missed + reportGrowth(growth);
}

function reportGrowth(growth) {
  const rows = Object.entries(growth).map(([name, { small, large }]) => {
    const value = large === null ? Number.POSITIVE_INFINITY : large / small;
    const cells = large === null ? [ms(small), 'not tried', '?'] : [ms(small), ms(large), value.toFixed(2)];
    return { name, cells, value, atMost: MOST_GROWTH };
  });
  return report(
    'linearity: ten articles against one ten times as long (stories 10 MB, traps 2 MB)',
    ['', 'ten', 'one', 'ratio', 'target'],
    rows,
  );
}

const ms = time => `${time.toFixed(1)} ms`;

/** The child's part: prints its times in milliseconds as JSON. */
async function measure() {
  const { parse } = await import(pathToFileURL(`${ROOT}/dist/lib/index.js`).href);
  const time = work => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  const random = makeRandom(1);
  // Through bytes, as files come: V8 keeps decoded text flat, and texts that Latin-1 can hold in one byte a character.
  const files = Array.from({ length: DISPATCHES }, () => Buffer.from(makeDispatch(random)));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const texts = files.map(file => file.toString('utf8'));
  const times = Array.from({ length: PASSES }, () => time(() => texts.forEach(text => void parse(text))));
  const growth = {};
  for (const [shapes, size] of [
    [STORIES, 10 * MEGABYTE],
    [TRAPS, 2 * MEGABYTE],
  ]) {
    for (const [name, make] of Object.entries(shapes)) {
      const timeParse = (length, count) => {
        const text = Buffer.from(make(length)).toString('utf8');
        const parseAll = () => Array.from({ length: count }, () => parse(text));
        // The best of two: noise only adds.
        return Math.min(time(parseAll), time(parseAll));
      };
      const small = timeParse(size / 10, 10);
      growth[name] = { small, large: small > PATIENCE ? null : timeParse(size, 1) };
    }
  }
  process.stdout.write(JSON.stringify({ bytes, times, growth }));
}

if (process.argv[1] === import.meta.filename && process.argv[2] === 'measure') await measure();
