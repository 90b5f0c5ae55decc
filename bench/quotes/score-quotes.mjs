// node bench/quotes/score-quotes.mjs [folder …] [--misses] [--only NAME] : compares the program's quotes with gold.
// A folder holds NAME.EXT with NAME.gold.json, or NAME/source.* with NAME/expected.json. Targets are in docs/quotes.md.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readCases } from '../gold.mjs';
import { emptyScore, f1, MEASURES, scoreArticle } from './score.mjs';

const bin = join(import.meta.dirname, '../../bin/depeche.js');
const args = process.argv.slice(2);
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
const folders = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--only');
if (folders.length === 0) folders.push(join(import.meta.dirname, '../../fixtures'));

/** Gold without quotes says nothing about them; other languages are not scored. */
const isScorable = gold => ['fr', 'en'].includes(gold.language?.slice(0, 2)) && Array.isArray(gold.quotes);

function readArticles(sources) {
  const json = execFileSync(process.execPath, [bin, 'export', '--to', 'json', ...sources], {
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return Map.groupBy
    ? Map.groupBy(JSON.parse(json), article => article.document.path)
    : JSON.parse(json).reduce(
        (map, a) => map.set(a.document.path, [...(map.get(a.document.path) ?? []), a]),
        new Map(),
      );
}

const percent = part => `${(100 * part).toFixed(1)}`.padStart(5);

function report(title, score) {
  const lines = Object.keys(MEASURES).map(name => {
    const hits = score.hits[name];
    const parts = [hits / (score.found || 1), hits / (score.gold || 1), f1(hits, score.gold, score.found)];
    return `  ${name.padEnd(15)} P ${percent(parts[0])}  R ${percent(parts[1])}  F1 ${percent(parts[2])}  joint F1 ${percent(f1(score.joint[name], score.gold, score.found))}`;
  });
  const { terms, speakers } = score;
  console.log(`${title}: ${score.articles} dispatches, ${score.gold} quotes in gold, ${score.found} found`);
  console.log(lines.join('\n'));
  console.log(
    `  speakers ${percent(speakers[0] / (speakers[1] || 1))}   terms F1 ${percent(f1(terms.hits, terms.gold, terms.found))}`,
  );
}

for (const folder of folders) {
  const cases = readCases(folder).filter(
    ({ name, gold }) => gold.some(isScorable) && (only === undefined || name.includes(only)),
  );
  const found = readArticles(cases.map(({ source }) => source));
  const all = emptyScore();
  const languages = {};
  const groups = {};
  const misses = [];
  for (const { name, source, gold } of cases) {
    gold.forEach((entry, index) => {
      if (!isScorable(entry)) return;
      const language = entry.language.slice(0, 2);
      languages[language] ??= emptyScore();
      const scoresOf = quote =>
        quote === null
          ? [all, languages[language]]
          : [
              all,
              languages[language],
              ...groupsOf(quote).map(group => (groups[`${language} ${group}`] ??= emptyScore())),
            ];
      const article = found.get(source)?.find(({ document }) => document.ordinal === index + 1);
      if (!article) misses.push(`${name}: no article ${index + 1}`);
      misses.push(...scoreArticle(gold.length > 1 ? `${name}#${index + 1}` : name, entry, article, scoresOf));
    });
  }
  if (args.includes('--misses')) console.log(misses.join('\n'));
  console.log(`\n${folder}`);
  for (const [language, score] of Object.entries(languages)) report(language, score);
  report('all', all);
  console.log('by kind and phenomenon: gold, found, F1 at coverage > 0.3, at IoU >= 0.8, speakers right');
  for (const [group, { gold, found: have, hits, speakers }] of Object.entries(groups).sort(([a], [b]) =>
    a < b ? -1 : 1,
  ))
    console.log(
      `  ${group.padEnd(26)} ${String(gold).padStart(4)} ${String(have).padStart(4)}  ${percent(f1(hits['coverage > 0.3'], gold, have))} ${percent(f1(hits['IoU >= 0.8'], gold, have))}  ${speakers.join('/')}`,
    );
}

/** A quote's kind, how its cue stands, and the phenomena that its gold names. */
function groupsOf({ kind, cue, phenomena = [] }) {
  return [kind, cue === null ? 'free-standing' : null, ...[phenomena].flat().map(item => `phenomenon ${item}`)].filter(
    group => group !== null,
  );
}
