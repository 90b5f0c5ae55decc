import { readFileSync } from 'node:fs';
import { decode } from '../../src/input/decode.ts';
import type { Dispatch } from '../../src/model/article.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { layOut } from '../../src/terminal/layout.ts';
import { composePage } from '../../src/terminal/page.ts';
import { breakRows } from '../../src/terminal/rows.ts';
import type { Style } from '../../src/terminal/style.ts';

const NAMES = [
  'headline',
  'dim',
  'byline',
  'subhead',
  'dateline',
  'quote',
  'term',
  'badge',
  'place',
  'hit',
  'warn',
] as const;

/** Styles that a person can read: `<quote>…</quote>`. They do not count as columns, as colours do not. */
export const TAGS = Object.fromEntries(
  NAMES.map(name => [name, (text: string) => `<${name}>${text}</${name}>`]),
) as unknown as Style;

export async function readFixture(name: string): Promise<Dispatch[]> {
  const path = `fixtures/${name}/source.txt`;
  const { text, encoding } = await decode(readFileSync(new URL(`../../${path}`, import.meta.url)));
  return parseDocument({ path, format: 'text', encoding, text, warnings: [] }).map(article => ({
    article,
    source: text,
  }));
}

/** The page of a fixture's articles as a terminal of this width shows it, with tags for colours. */
export async function tagPage(
  name: string,
  width: number,
  options: { boilerplate?: boolean; numbers?: boolean } = {},
): Promise<string> {
  const content = { style: TAGS, most: null, boilerplate: options.boilerplate ?? false, links: false, plain: false };
  const layout = { style: TAGS, width, margin: width >= 40 ? 2 : 0, numbers: options.numbers ?? false, plain: false };
  const pages = (await readFixture(name)).map(dispatch =>
    layOut(composePage(dispatch, content), dispatch.article.language, layout, breakRows),
  );
  return pages.join('\n');
}
