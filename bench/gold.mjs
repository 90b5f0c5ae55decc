// Reads gold cases from a folder: NAME/source.* with NAME/expected.json (as in fixtures/), or NAME.EXT with NAME.gold.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @returns {{ name: string, source: string, gold: object[] }[]} in name order; a gold file may hold one article or an array. */
export function readCases(folder) {
  const cases = [];
  for (const entry of readdirSync(folder).sort()) {
    const path = join(folder, entry);
    if (entry.endsWith('.gold.json')) {
      const name = basename(entry, '.gold.json');
      const source = readdirSync(folder).find(file => file.startsWith(`${name}.`) && file !== entry);
      if (source) cases.push({ name, source: join(folder, source), gold: readGold(path) });
    } else if (existsSync(join(path, 'expected.json'))) {
      const source = readdirSync(path).find(file => file.startsWith('source.'));
      if (source) cases.push({ name: entry, source: join(path, source), gold: readGold(join(path, 'expected.json')) });
    }
  }
  return cases;
}

function readGold(path) {
  const gold = JSON.parse(readFileSync(path, 'utf8'));
  return Array.isArray(gold) ? gold : [gold];
}
