// How fast containers are read, and whether memory stays flat as they grow.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeDispatch, makeRandom } from './generate.mjs';
import { ROOT, report } from './measure.mjs';
import { peakMemory } from './memory.mjs';

/** Megabytes of each file; `--large` makes them a gigabyte. */
const SMALL = 20;
const LARGE = 100;
const MOST_MEMORY = 300;
/** Megabytes a second of the whole process, start-up included. */
const FASTEST = { 'own NDJSON': 20, 'ninjs, a line each': 20 };
const DISPATCHES = 500;

const escapeMarkup = text => text.replace(/[&<]/g, sign => (sign === '&' ? '&amp;' : '&lt;'));

/** How one dispatch is written in each container, and what stands around all of them. */
const CONTAINERS = {
  'own NDJSON': { file: 'own.ndjson', write: ({ article }) => `${JSON.stringify({ version: 1, ...article })}\n` },
  'ninjs, a line each': {
    file: 'ninjs.ndjson',
    write: ({ article, text }, at) => `${JSON.stringify(toNinjs(article, text, at))}\n`,
  },
  'an RSS feed': {
    file: 'feed.rss',
    open: '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>AFP</title>\n',
    write: ({ article }) =>
      `<item><title>${escapeMarkup(article.header.headline ?? '')}</title><content:encoded><![CDATA[${toHtml(article)}]]></content:encoded></item>\n`,
    close: '</channel></rss>\n',
  },
};

const toHtml = ({ dateline, paragraphs }) =>
  paragraphs
    .map(({ text }, index) => `<p>${index === 0 ? `${dateline?.text ?? ''} ` : ''}${escapeMarkup(text)}</p>`)
    .join('');

const toNinjs = (article, text, at) => ({
  uri: `urn:x:bench:${at}`,
  type: 'text',
  language: article.language,
  versioncreated: '2025-03-01T10:00:00Z',
  headline: article.header.headline,
  body_text: text.slice(article.dateline?.span[0] ?? 0),
});

/** @returns how many targets are missed */
export async function run(large = process.argv.includes('--large') ? 1000 : LARGE) {
  const { parse } = await import(pathToFileURL(`${ROOT}/dist/lib/index.js`).href);
  const random = makeRandom(3);
  const dispatches = Array.from({ length: DISPATCHES }, () => makeDispatch(random)).flatMap(text =>
    parse(text)
      .slice(0, 1)
      .map(article => ({ article, text })),
  );
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  try {
    const rows = Object.entries(CONTAINERS).flatMap(([name, container]) =>
      measure(folder, name, container, dispatches, large),
    );
    return report(
      `containers: list, files of ${SMALL} and ${large} MB`,
      ['', 'small', 'large', 'speed or peak', 'target'],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(folder, name, container, dispatches, large) {
  const path = join(folder, container.file);
  const [small, big] = [SMALL, large].map(megabytes => {
    const bytes = writeFile(path, container, dispatches, megabytes * 1e6);
    const start = process.hrtime.bigint();
    const { peak } = peakMemory(['list', path], 'ignore');
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    rmSync(path);
    return { peak, speed: bytes / 1e6 / seconds };
  });
  const target = FASTEST[name];
  const cells = key => [small[key], big[key], big[key]].map(value => value.toFixed(0));
  return [
    {
      name: `${name}, MB/s`,
      cells: cells('speed'),
      ...(target && { value: big.speed, atLeast: target, unit: ' MB/s' }),
    },
    { name: `${name}, peak MB`, cells: cells('peak'), value: big.peak, atMost: MOST_MEMORY, unit: ' MB' },
  ];
}

function writeFile(path, { open = '', write, close = '' }, dispatches, bytes) {
  const file = openSync(path, 'w');
  const block = Buffer.from(dispatches.map(write).join(''));
  let size = writeSync(file, open);
  while (size < bytes) size += writeSync(file, block);
  size += writeSync(file, close);
  closeSync(file);
  return size;
}
