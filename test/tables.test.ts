import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../src/agency/index.ts';
import { LANGUAGES } from '../src/language/index.ts';

// The tables of docs/dispatches.md are made from the data that the parser uses; UPDATE_DOCS=1 writes them anew.
const path = new URL('../docs/dispatches.md', import.meta.url);
const code = (texts: readonly string[] | undefined): string =>
  (texts ?? []).map(text => `\`${text}\``).join(', ') || '-';

const TABLES: Readonly<Record<string, string>> = {
  agencies: [
    '| agency | country | signs as | without brackets | end marks | page clock |',
    '|---|---|---|---|---|---|',
    ...AGENCIES.map(
      ({ name, country, markers, bare, ownLine, endMarks, zone }) =>
        `| ${name} | ${country} | ${code(markers)} | ${code([...(bare ?? []), ...(ownLine ?? []).map(mark => `${mark}/`)])} | ${code(endMarks)} | ${zone?.name ?? 'as written'} |`,
    ),
  ].join('\n'),
  languages: [
    '| language | update and genre marks | end marks | bylines |',
    '|---|---|---|---|',
    ...LANGUAGES.map(
      ({ tag, name, marks, endMarks, bylines }) =>
        `| ${name} (\`${tag}\`) | ${marks.slice(0, 8).join(', ')} … | ${code(endMarks)} | ${code(bylines)} |`,
    ),
  ].join('\n'),
};

describe.each(Object.entries(TABLES))('the table of %s in docs/dispatches.md', (name, table) => {
  it('says what the data says', () => {
    const text = readFileSync(path, 'utf8');
    const pattern = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- end -->)`);
    if (process.env['UPDATE_DOCS'])
      writeFileSync(
        path,
        text.replace(pattern, (_, open: string, close: string) => open + table + close),
      );
    expect(pattern.exec(readFileSync(path, 'utf8'))?.[0]).toBe(`<!-- ${name} -->\n${table}\n<!-- end -->`);
  });
});
