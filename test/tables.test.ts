import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../src/agency/index.ts';
import type { RowKind } from '../src/export/format.ts';
import { fieldsOf } from '../src/export/rows.ts';
import { LANGUAGES } from '../src/language/index.ts';

// Tables of the documentation that are made from the data which the program uses; UPDATE_DOCS=1 writes them anew.
const code = (texts: readonly string[] | undefined): string =>
  (texts ?? []).map(text => `\`${text}\``).join(', ') || '-';

const DISPATCHES: Readonly<Record<string, string>> = {
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

const KINDS: readonly RowKind[] = ['articles', 'paragraphs', 'quotes'];
const FORMATS: Readonly<Record<string, string>> = {
  fields: ['| rows | fields |', '|---|---|', ...KINDS.map(kind => `| ${kind} | ${code(fieldsOf(kind))} |`)].join('\n'),
};

describe.each(
  Object.entries({ 'dispatches.md': DISPATCHES, 'formats.md': FORMATS }).flatMap(([page, tables]) =>
    Object.entries(tables).map(([name, table]) => ({ page, name, table })),
  ),
)('the table of $name in docs/$page', ({ page, name, table }) => {
  const path = new URL(`../docs/${page}`, import.meta.url);

  it('says what the data says', () => {
    const text = readFileSync(path, 'utf8');
    const pattern = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end -->)`);
    if (process.env['UPDATE_DOCS'])
      writeFileSync(
        path,
        text.replace(pattern, (_, open: string, close: string) => `${open}${table}\n${close}`),
      );
    expect(pattern.exec(readFileSync(path, 'utf8'))?.[0]).toBe(`<!-- ${name} -->\n${table}\n<!-- end -->`);
  });
});
