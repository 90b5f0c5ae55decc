// How fast dist/lib finds quotes in one thread, and whether its time and memory grow as the text does.
import { pathToFileURL } from 'node:url';
import { makeDispatch, makeRandom } from './generate.mjs';
import { median, ROOT, report, runNode } from './measure.mjs';

const DISPATCHES = 2000;
const PASSES = 7;
const MEGABYTE = 1e6;
const SMALL = 100_000;
const LARGE = 1_000_000;
/** Ten times the text may take so many times the time: caches and garbage collection take their part. */
const MOST_GROWTH = 15;

const begin = { fr: 'LYON, 3 mars 2025 (AFP) - ', en: 'DUBLIN, March 3, 2025 (AP) - ' };
const line = (language, piece) => size => begin[language] + piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Lines that an engine of rules grows slow on. */
const TRAPS = {
  'straight marks': line('fr', '"'),
  'guillemets, opening': line('fr', '«'),
  'guillemets, pairs': line('fr', '«a» '),
  apostrophes: line('en', "'"),
  'single marks': line('en', "'a' "),
  'nested marks': line('fr', '« “ ‹ '),
  'open brackets': line('fr', '( '),
  cues: line('fr', 'a dit que '),
  'inverted cues': line('fr', ', a-t-il dit'),
  'said that': line('en', 'said that '),
  commas: line('fr', ', '),
  names: line('fr', 'Luc Roy, Ana Ruiz, '),
  'one long name': line('en', 'Roche '),
  'different names': size => {
    const random = makeRandom(3);
    let text = begin.en;
    while (text.length < size)
      text += `A${random().toString(36).slice(2, 8)} B${random().toString(36).slice(2, 8)} said. `;
    return text;
  },
  selon: line('fr', 'selon M. '),
  'colons and marks': line('en', 'He said: "a" '),
  'quotes in an open mark': size => line('fr', '« Non », a-t-il dit. ')(size).replace(' - ', ' - « '),
  'clauses in an open mark': size => line('fr', 'Il a dit que non. ')(size).replace(' - ', ' - « '),
  'short paragraphs': line('fr', '« Oui.\n\n'),
  // What a lead calls somebody is looked for in the next paragraph; how often must not matter.
  'roles in a lead': size =>
    `${line('en', 'A 5-year-old farmer said it. ')(size / 2)}\n\n${'word and '.repeat(size / 18)}Ana Roe said no.`,
  'roles of one person': size => {
    let text = begin.en;
    for (let at = 0; text.length < size; at++)
      text += `The b${at} teacher Ana Roe said it. The suspect said that Roe said it. `;
    return text;
  },
};

/** @returns how many targets are missed */
export function run() {
  // In a process of its own, so that no other bench has warmed the engine up.
  const child = runNode(['--expose-gc', import.meta.filename, 'measure']);
  const { bytes, times, quotes, growth, memory } = JSON.parse(child.stdout);
  const time = median(times.slice(1));
  const speed = Number((bytes / time / 1000).toFixed(1));
  const articles = Math.round((DISPATCHES / time) * 1000);
  const missed = report(
    `quotes: ${DISPATCHES} dispatches, ${(bytes / MEGABYTE).toFixed(1)} MB, ${quotes} quotes, one thread, parsed before`,
    ['', 'speed', 'target'],
    [
      { name: 'first pass, cold', cells: [`${(bytes / times[0] / 1000).toFixed(1)} MB/s`] },
      { name: 'later passes', cells: [`${speed} MB/s`], value: speed, atLeast: 5, unit: ' MB/s' },
      { name: 'articles', cells: [`${articles} a second`], value: articles, atLeast: 1000, unit: ' a second' },
    ],
  );
  const rows = Object.entries(growth).map(([name, { small, large }]) => ({
    name,
    cells: [`${small.toFixed(0)} ms`, `${large.toFixed(0)} ms`, (large / small).toFixed(1)],
    value: large / small,
    atMost: MOST_GROWTH,
  }));
  return (
    missed +
    report('linearity: a line of 100 KB against one of 1 MB', ['', '100 KB', '1 MB', 'ratio', 'target'], rows) +
    report(
      'memory that a line of 1 MB needs at most, as a multiple of its length',
      ['', 'times', 'target'],
      Object.entries(memory).map(([name, value]) => ({ name, cells: [value.toFixed(0)], value, atMost: 800 })),
    )
  );
}

/** The child's part: prints its times in milliseconds as JSON. */
async function measure() {
  const { findQuotes, parse } = await import(pathToFileURL(`${ROOT}/dist/lib/index.js`).href);
  const time = work => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  const read = (source, language) => parse(source, language && { language }).map(article => ({ article, source }));
  const random = makeRandom(1);
  const texts = Array.from({ length: DISPATCHES }, () => Buffer.from(makeDispatch(random)).toString('utf8'));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const dispatches = texts.flatMap(text => read(text));
  let quotes = 0;
  const times = Array.from({ length: PASSES }, () => {
    quotes = 0;
    return time(() => {
      for (const dispatch of dispatches) quotes += findQuotes(dispatch).quotes.length;
    });
  });
  const growth = {};
  const memory = {};
  for (const [name, make] of Object.entries(TRAPS)) {
    const timeOf = size => {
      const text = make(size);
      const [dispatch] = read(text, text.startsWith(begin.fr) ? 'fr' : 'en');
      // The best of two: noise only adds.
      return Math.min(...Array.from({ length: 2 }, () => time(() => findQuotes(dispatch))));
    };
    growth[name] = { small: timeOf(SMALL), large: timeOf(LARGE) };
    const text = make(LARGE);
    const [dispatch] = read(text, text.startsWith(begin.fr) ? 'fr' : 'en');
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    const found = findQuotes(dispatch);
    memory[name] = Math.max(0, process.memoryUsage().heapUsed - before) / text.length;
    if (!found) throw new Error('no result');
  }
  process.stdout.write(JSON.stringify({ bytes, times, quotes, growth, memory }));
}

if (process.argv[1] === import.meta.filename && process.argv[2] === 'measure') await measure();
