import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../src/export/formats.ts';
import type { Article, Clock, Dispatch } from '../src/model/article.ts';
import { parseDocument } from '../src/parse/parse.ts';
import { FERRY, makeFolder } from './support/cli.ts';
import { exportedOf, fixtureArticles, serialize } from './support/exports.ts';
import { readFixture } from './support/gold.ts';

// What an article says after it was written and read again, field by field, over all fixtures. The table of
// docs/formats.md is made of it; UPDATE_DOCS=1 writes it anew.

const ROUND = ['json', 'ninjs', 'newsml-g2', 'nitf'] as const;
type Round = (typeof ROUND)[number];

/** A moment where it is known, else the wall clock. */
const moment = (clock: Clock | null): string | null => clock?.instant ?? clock?.local ?? null;

/** The fields of the table: those of the JSON, `segments` and spans aside, which belong to a text. */
const FIELDS: Readonly<Record<string, (article: Article) => unknown>> = {
  language: ({ language }) => language,
  agency: ({ agency }) => agency,
  ...Object.fromEntries(
    (Object.keys(exportedOf(FERRY)[0]?.article.header ?? {}) as (keyof Article['header'])[]).map(key => [
      `header.${key}`,
      ({ header }: Article) =>
        key === 'published' || key === 'updated' || key === 'embargoed' ? moment(header[key]) : header[key],
    ]),
  ),
  'clocks: zone as written': ({ header }) => header.published?.zone ?? null,
  'dateline.text': ({ dateline }) => dateline?.text ?? null,
  'dateline.places': ({ dateline }) => dateline?.places ?? [],
  'dateline.date': ({ dateline }) => dateline?.date?.iso ?? null,
  'dateline.agency': ({ dateline }) => dateline?.agency ?? null,
  paragraphs: ({ paragraphs }) => paragraphs.map(({ role, number, text }) => [role, number, text]),
  'signOff.endMark': ({ signOff }) => signOff.endMark,
  'signOff.initials': ({ signOff }) => signOff.initials,
  'signOff.credits': ({ signOff }) => signOff.credits,
  boilerplate: ({ boilerplate }) => boilerplate.map(({ kind, text }) => [kind, text]),
  warnings: ({ warnings }) => warnings.map(({ message }) => message),
};

/** An article that says something in every field of its header. */
function complete(): Dispatch {
  const [{ article, source }] = exportedOf(FERRY) as [Dispatch];
  const clock = (local: string, instant: string): Clock => ({ local, zone: 'CET', zoneFrom: 'explicit', instant });
  return {
    source,
    article: {
      ...article,
      header: {
        ...article.header,
        pageTitle: 'Le bac de Sète reprend la mer - AFP.com',
        marks: ['URGENT', '2nd LD'],
        byline: 'Par Léa Morin',
        slugline: 'MER-BAC',
        site: 'AFP.com',
        section: 'Mer & ports',
        published: clock('2024-03-02T09:15', '2024-03-02T08:15:00Z'),
        updated: clock('2024-03-02T10:30:45', '2024-03-02T09:30:45Z'),
        embargoed: clock('2024-03-02T12:00', '2024-03-02T11:00:00Z'),
        subtitle: 'Deux ans «sans lui»',
        abstract: 'Un bac reprend la mer.',
        urgency: 2,
        keywords: ['mer', 'bacs < ponts'],
        genre: 'Factuel',
        place: 'Sète',
        credit: 'AFP',
        copyright: '© 2024 AFP, tous droits réservés',
        editorNote: 'Corrige le nom du bac.',
        status: 'usable',
        id: 'urn:newsml:wire.example:20240302:bac',
        revision: '3',
        url: 'https://wire.example/bac?a=b&c=d',
      },
    },
  };
}

const EXTENSIONS: Readonly<Record<Round, string>> = { json: 'json', ninjs: 'json', 'newsml-g2': 'xml', nitf: 'xml' };

async function goRound(format: Round, dispatch: Dispatch): Promise<Article> {
  const make = await (FORMATS.find(({ name }) => name === format) as (typeof FORMATS)[number]).load();
  const path = join(makeFolder(), `x.${EXTENSIONS[format]}`);
  writeFileSync(path, serialize(make, [dispatch]));
  const { documents, errors } = await readFixture(path);
  expect(errors).toEqual([]);
  const articles = documents.flatMap(document => parseDocument(document));
  expect(articles.length).toBe(1);
  expect(articles[0]?.document.format).toBe(format);
  return articles[0] as Article;
}

type Pair = readonly [before: Article, after: Article];

const isSaid = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);
const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One word for what becomes of a field, and whether it is there afterwards where it was not before. */
function fateOf(get: (article: Article) => unknown, pairs: readonly Pair[]): string {
  const said = pairs.filter(([before]) => isSaid(get(before)));
  const same = said.filter(([before, after]) => isEqual(get(before), get(after)));
  const gone = said.filter(([, after]) => !isSaid(get(after)));
  const filled = pairs.some(([before, after]) => !isSaid(get(before)) && isSaid(get(after)));
  const fate =
    same.length === said.length
      ? 'kept'
      : same.length > said.length * 0.9
        ? 'nearly always kept'
        : gone.length > said.length * 0.9
          ? 'lost'
          : 'changed';
  return filled ? `${fate}; also filled in` : fate;
}

describe('round trips', () => {
  const pairs: Record<string, Pair[]> = {};

  beforeAll(async () => {
    const all = [complete(), ...(await fixtureArticles()).flatMap(({ articles }) => articles)];
    for (const format of ROUND) {
      pairs[format] = [];
      for (const dispatch of all) pairs[format].push([dispatch.article, await goRound(format, dispatch)]);
    }
  });

  it('our own JSON gives the same article, every key of it', () => {
    for (const [before, after] of pairs['json'] as Pair[]) {
      const { document: _, found: __, segments: ___, ...said } = before;
      const bare = ({ paragraphs, dateline, boilerplate, alternatives, warnings, ...rest }: typeof said) => ({
        ...rest,
        dateline: dateline && { ...dateline, span: null },
        paragraphs: paragraphs.map(paragraph => ({ ...paragraph, span: null })),
        boilerplate: boilerplate.map(line => ({ ...line, span: null })),
        alternatives: alternatives.map(one => ({ ...one, span: null })),
        warnings: warnings.map(one => ({ ...one, span: null })),
      });
      const { document: _a, found: _b, segments: _c, ...got } = after;
      expect(bare(got)).toEqual(bare(said));
    }
  });

  it.each(ROUND)('%s gives a complete article back, each field of it', format => {
    const [before, after] = (pairs[format] as Pair[])[0] as Pair;
    for (const [name, get] of Object.entries(FIELDS)) {
      if (name.startsWith('clocks') || name === 'boilerplate' || name === 'warnings') continue;
      expect([name, get(after)]).toEqual([name, get(before)]);
    }
  });

  // What a text says of itself (credits by their place, a stray escape) may be read otherwise, in few.
  it.each(ROUND)('%s gives the same story back', format => {
    const changed = (pairs[format] as Pair[]).filter(
      ([a, b]) => !isEqual(FIELDS['paragraphs']?.(a), FIELDS['paragraphs']?.(b)),
    );
    expect(changed.length).toBeLessThan((pairs[format] as Pair[]).length * 0.05);
  });

  it('the table of docs/formats.md says what becomes of each field', () => {
    const rows = Object.entries(FIELDS).map(
      ([name, get]) =>
        `| ${name.includes(':') ? name : `\`${name}\``} | ${ROUND.map(format => fateOf(get, pairs[format] as Pair[])).join(' | ')} |`,
    );
    const table = [
      `| field | ${ROUND.map(name => `\`${name}\``).join(' | ')} |`,
      `|---|${'---|'.repeat(ROUND.length)}`,
      ...rows,
    ].join('\n');
    const path = new URL('../docs/formats.md', import.meta.url);
    const text = readFileSync(path, 'utf8');
    const pattern = /(<!-- round trips -->\n)[\s\S]*?(<!-- end -->)/;
    if (process.env['UPDATE_DOCS'])
      writeFileSync(
        path,
        text.replace(pattern, (_, open: string, close: string) => `${open}${table}\n${close}`),
      );
    expect(pattern.exec(readFileSync(path, 'utf8'))?.[0]).toBe(`<!-- round trips -->\n${table}\n<!-- end -->`);
  });
});
