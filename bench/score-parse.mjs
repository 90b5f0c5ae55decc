// node bench/score-parse.mjs [folder …] [--misses] : compares the program's JSON with gold, field by field.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readCases } from './gold.mjs';

const bin = join(import.meta.dirname, '../bin/depeche.js');
const args = process.argv.slice(2);
const showMisses = args.includes('--misses');
const folders = args.filter(arg => !arg.startsWith('--'));
if (folders.length === 0) folders.push(join(import.meta.dirname, '../fixtures'));

/** Field → [what the gold says, what the program says]. */
const FIELDS = {
  language: (g, a) => [g.language, a.language],
  agency: (g, a) => [g.agency, a.agency],
  headline: (g, a) => [g.headline, a.header.headline],
  headlineSource: (g, a) => [g.headlineSource, a.header.headlineSource],
  pageTitle: (g, a) => [g.pageTitle ?? null, a.header.pageTitle],
  marks: (g, a) => [g.marks, a.header.marks],
  byline: (g, a) => [g.byline, a.header.byline],
  published: (g, a) => [g.published, a.header.published?.local ?? null],
  updated: (g, a) => [g.updated, a.header.updated?.local ?? null],
  zone: (g, a) => [g.zone, explicitZone(a)],
  dateline: (g, a) => [g.dateline?.text ?? null, a.dateline?.text ?? null],
  places: (g, a) => [g.dateline?.places ?? null, a.dateline?.places ?? null],
  date: (g, a) => [g.dateline?.date ?? null, a.dateline?.date?.iso ?? null],
  datelineAgency: (g, a) => [g.dateline?.agency ?? null, a.dateline?.agency ?? null],
  paragraphs: (g, a) => [g.paragraphs, a.paragraphs.filter(p => p.role === 'body').map(p => p.text)],
  subheads: (g, a) => [g.subheads, a.paragraphs.filter(p => p.role === 'subhead').map(p => p.text)],
  endMark: (g, a) => [g.endMark, a.signOff.endMark],
  signOff: (g, a) => [[...g.signOff].sort(), [a.signOff.initials, ...a.signOff.credits].filter(x => x !== null).sort()],
  boilerplate: (g, a) => [g.boilerplate, a.boilerplate.map(({ text, kind }) => ({ text, kind }))],
};

const explicitZone = article =>
  [article.header.published, article.header.updated].find(c => c?.zoneFrom === 'explicit')?.zone ?? null;
const plain = value => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : value);
const same = (a, b) => JSON.stringify(a, (_, v) => plain(v)) === JSON.stringify(b, (_, v) => plain(v));

function parse(source) {
  return JSON.parse(
    execFileSync(process.execPath, [bin, 'export', '--to', 'json', source], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

for (const folder of folders) {
  const score = Object.fromEntries(Object.keys(FIELDS).map(field => [field, [0, 0]]));
  const parts = { right: 0, found: 0, gold: 0 };
  const misses = [];
  let count = 0;
  for (const { name, source, gold } of readCases(folder)) {
    let articles = [];
    try {
      articles = parse(source);
    } catch (error) {
      misses.push(`${name}: ${String(error.stderr ?? error).trim()}`);
    }
    if (articles.length !== gold.length) misses.push(`${name}: ${articles.length} articles, gold has ${gold.length}`);
    gold.forEach((g, index) => {
      count++;
      const article = articles[index];
      for (const [field, pick] of Object.entries(FIELDS)) {
        score[field][1]++;
        const [want, have] = article ? pick(g, article) : [0, 1];
        if (same(want, have)) score[field][0]++;
        else
          misses.push(
            `${name}${gold.length > 1 ? `#${index + 1}` : ''} ${field}\n    gold ${JSON.stringify(want)}\n    have ${JSON.stringify(have)}`,
          );
      }
      const have = (article?.boilerplate ?? []).map(({ text, kind }) => `${kind} ${plain(text)}`);
      const want = new Set(g.boilerplate.map(({ text, kind }) => `${kind} ${plain(text)}`));
      parts.gold += want.size;
      parts.found += have.length;
      parts.right += have.filter(line => want.has(line)).length;
    });
  }
  if (showMisses) console.log(misses.join('\n'));
  console.log(`\n${folder}: ${count} dispatches`);
  let right = 0;
  let all = 0;
  for (const [field, [hit, of]] of Object.entries(score)) {
    right += hit;
    all += of;
    console.log(`  ${field.padEnd(16)} ${hit}/${of}`);
  }
  console.log(
    `  boilerplate lines: precision ${percent(parts.right, parts.found)}, recall ${percent(parts.right, parts.gold)}`,
  );
  console.log(`  all fields       ${right}/${all} = ${percent(right, all)}`);
}

function percent(part, whole) {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
