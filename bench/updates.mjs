// node bench/updates.mjs FOLDER [STORIES] [SEED] : writes invented stories with later versions of each, as desks make them,
// and the same number of stories that have none. Names tell: 00012-grown.txt is a version of 00012-first.txt.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeDispatch, makeRandom } from './generate.mjs';

const isStory = paragraph => paragraph.length > 150;

/** What desks do to a story. Each takes its paragraphs, those of a stranger, and a generator of numbers. */
export const VERSIONS = {
  copy: story => story,
  headline: story => story,
  edited: (story, _other, random) => story.map(text => (random() < 0.4 ? edit(text, random, 0.12) : text)),
  'new lead': (story, other) => [...other.slice(0, 2), ...story.slice(1)],
  'new lead, edited': (story, other, random) => [
    ...other.slice(0, 2),
    ...story.slice(2).map(text => (random() < 0.4 ? edit(text, random, 0.12) : text)),
  ],
  grown: (story, other) => [
    ...story.slice(0, -1),
    ...other.slice(0, Math.ceil(story.length * 0.6)),
    ...story.slice(-1),
  ],
  cut: story => story.slice(0, Math.ceil(story.length * 0.4)),
  flash: story => story.slice(0, 2),
  'one third new': (story, other) => story.map((text, at) => (at % 3 === 1 ? (other[at] ?? text) : text)),
  'half new': (story, other) => story.map((text, at) => (at % 2 === 1 ? (other[at] ?? text) : text)),
};

/** Replaces, drops or doubles this part of the words. */
function edit(text, random, part) {
  const words = text.split(' ');
  return words
    .flatMap(word => {
      if (random() >= part) return [word];
      const kind = random();
      return kind < 0.6 ? [words[Math.floor(random() * words.length)]] : kind < 0.8 ? [] : [word, 'also'];
    })
    .join(' ');
}

/** A dispatch cut into what stands above its story, the story, and what stands below it. */
function takeApart(text) {
  const blocks = text.trimEnd().split('\n\n');
  const first = blocks.findIndex(isStory);
  const last = blocks.findLastIndex(isStory);
  return { above: blocks.slice(0, first), story: blocks.slice(first, last + 1), below: blocks.slice(last + 1) };
}

/** Another headline, also where a page's title repeats it. */
function retitle([first, second, ...rest]) {
  const headline = second !== undefined && first.startsWith(second) ? second : first;
  return [first, second, ...rest]
    .filter(line => line !== undefined)
    .map(line => line.replace(headline, `${headline}, again`));
}

/** Writes three versions of each story. @returns how many files were written */
export function writeUpdates(folder, stories, seed = 1) {
  const random = makeRandom(seed);
  mkdirSync(folder, { recursive: true });
  const names = Object.keys(VERSIONS);
  let files = 0;
  const write = (number, version, { above, story, below }) => {
    const name = `${String(number).padStart(5, '0')}-${version.replaceAll(/\W+/g, '_')}.txt`;
    writeFileSync(join(folder, name), `${[...above, ...story, ...below].join('\n\n')}\n`);
    files++;
  };
  for (let number = 0; number < stories; number++) {
    // As long as most dispatches are; a stranger lends what is new.
    const length = 1200 + random() * 3500;
    const parts = takeApart(makeDispatch(random, length));
    const { story: other } = takeApart(makeDispatch(random, length));
    write(number, 'first', parts);
    for (let take = 0; take < 3; take++) {
      const version = names[(number * 3 + take) % names.length];
      const above = version === 'copy' ? parts.above : retitle(parts.above);
      write(number, version, { ...parts, above, story: VERSIONS[version](parts.story, other, random) });
    }
    write(stories + number, 'alone', takeApart(makeDispatch(random, length)));
  }
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, stories = '500', seed = '1'] = process.argv.slice(2);
  if (folder === undefined || !/^\d+$/.test(stories) || !/^\d+$/.test(seed)) {
    process.stderr.write('usage: node bench/updates.mjs FOLDER [STORIES] [SEED]\n');
    process.exitCode = 2;
  } else process.stdout.write(`${writeUpdates(folder, Number(stories), Number(seed))} dispatches in ${folder}\n`);
}
