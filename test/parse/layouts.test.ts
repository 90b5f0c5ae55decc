import { describe, expect, it } from 'vitest';
import { type Article, parse } from '../../src/index.ts';
import { fixtureDocument, fixtureGold, type GoldArticle, toGold } from '../support/gold.ts';
import { expectLossless } from '../support/lossless.ts';

/**
 * The first dispatch as other people's files hold it: each case changes its text and says which fields of the gold
 * that changes. Everything else must still be found, the 22 paragraphs first of all.
 */
const name = 'sommet-chine-asie-centrale';
const { text: source } = await fixtureDocument(name);
const gold = fixtureGold(name)[0] as Required<GoldArticle> & { quotes?: unknown; scareQuotes?: unknown };
const DATELINE = "XI'AN, 19 mai (Xinhua) -- ";
const [PAGE_TITLE, , HEADLINE, , CLOCK] = source.split('\n') as [string, string, string, string, string];

function read(text: string): Article {
  const articles = parse(text);
  expect(articles).toHaveLength(1);
  expectLossless(text, articles);
  return articles[0]!;
}

/** The gold's fields, with some of them changed. */
function expected(changes: Partial<GoldArticle> = {}): unknown {
  const { quotes, scareQuotes, ...fields } = gold;
  return { ...fields, ...changes };
}

function without(piece: string): string {
  expect(source).toContain(piece);
  return source.replace(piece, '');
}

/** Breaks each line before the word that would pass the width; the indent of a line is kept on its first row. */
function hardWrap(text: string, width: number): string {
  const wrapLine = (line: string): string => {
    const [, indent = '', rest = ''] = /^(\s*)(.*)$/.exec(line) ?? [];
    const rows: string[] = [];
    let row = indent;
    for (const word of rest.split(' ')) {
      if (row.trim() !== '' && row.length + 1 + word.length > width) {
        rows.push(row);
        row = word;
      } else row = row.trim() === '' ? row + word : `${row} ${word}`;
    }
    return [...rows, row].join('\n');
  };
  return text.split('\n').map(wrapLine).join('\n');
}

describe('paragraphs and line ends', () => {
  const cases: [string, string][] = [
    ['as given', source],
    ['one line a paragraph, no blank lines', source.replace(/\n{2,}/g, '\n')],
    ['CR LF', source.replaceAll('\n', '\r\n')],
    ['a lone CR', source.replaceAll('\n', '\r')],
    ['CR LF, one line a paragraph', source.replace(/\n{2,}/g, '\r\n')],
    ['indented paragraphs', source.replace(/\n{2,}/g, '\n    ')],
    ['tabs before paragraphs', source.replace(/\n{2,}/g, '\n\t')],
    ['three blank lines between', source.replace(/\n{2,}/g, '\n\n\n\n')],
    ['blanks at the ends of lines', source.replaceAll('\n', '  \t\n')],
    ['a BOM', `\ufeff${source}`],
    ['a final newline', `${source}\n`],
    ['blank lines before and after', `\n\n${source}\n\n\n`],
    ['a form feed at the end', `${source}\n\f`],
    ['hard-wrapped at 76', hardWrap(source, 76)],
    ['hard-wrapped at 76, CR LF', hardWrap(source, 76).replaceAll('\n', '\r\n')],
  ];

  it.each(cases)('%s', (_, text) => {
    expect(toGold(read(text))).toEqual(expected());
  });

  it.each([65, 70, 72])('hard-wrapped at %d, with a blank line between the two footer lines', width => {
    expect(toGold(read(hardWrap(source.replace(/\nSponsored/, '\n\nSponsored'), width)))).toEqual(expected());
  });

  it('hard-wrapped at 70, indented, no blank lines', () => {
    const indented = source.replace(/\n{2,}/g, '\n   ').replace('\nSponsored', '\n   Sponsored');
    expect(toGold(read(hardWrap(indented, 70)))).toEqual(expected());
  });

  // Between the two footer lines there is no mark but what they say.
  it.each([65, 70, 72])('hard-wrapped at %d', width => {
    expect(toGold(read(hardWrap(source, width)))).toEqual(expected());
  });

  // readBlocks() parts a wrapped paragraph before a row that opens like boilerplate («Contactez …»).
  it('hard-wrapped at 60', () => {
    expect(toGold(read(hardWrap(source, 60)))).toEqual(expected());
  });

  it('decomposed accents', () => {
    expect(JSON.parse(JSON.stringify(toGold(read(source.normalize('NFD')))).normalize('NFC'))).toEqual(expected());
  });

  // wrapWidth() counts combining accents as columns, so rows with more accents look too wide for the others.
  it('decomposed accents in hard-wrapped text', () => {
    const text = hardWrap(source, 76).normalize('NFD');
    expect(read(text).paragraphs.map(({ text: words }) => words.normalize('NFC'))).toEqual(gold.paragraphs);
  });
});

describe('a part is missing', () => {
  const footer = source.slice(source.indexOf('\n\nVous avez'));
  const undated = { ...gold.dateline!, date: null };
  const cases: [string, string, Partial<GoldArticle>][] = [
    ['the page title', without(`${PAGE_TITLE}\n\n`), { pageTitle: null }],
    [
      'the headline below the page title',
      without(`${HEADLINE}\n\nFrench`).replace('.news.cn |', 'French.news.cn |'),
      {},
    ],
    [
      'both titles',
      without(`${PAGE_TITLE}\n\n${HEADLINE}\n\n`),
      { pageTitle: null, headline: null, headlineSource: null },
    ],
    ['the source at the headline', source.replaceAll(' (ministre chinois des AE)', ''), sourceless()],
    ['the clock line', without(`${CLOCK}\n\n`), { published: null, dateline: undated }],
    ['the time of day', source.replace(' à 22:33', ''), { published: '2023-05-19' }],
    ['the dateline', without(DATELINE), { dateline: null }],
    ['the end mark', without(' Fin'), { endMark: null }],
    ['the footer', without(footer), { boilerplate: [] }],
    ['the end mark and the footer', without(` Fin${footer}`), { endMark: null, boilerplate: [] }],
    [
      'the last footer line',
      source.slice(0, source.indexOf('\nSponsored')),
      { boilerplate: gold.boilerplate.slice(0, 1) },
    ],
  ];

  it.each(cases)('%s', (_, text, changes) => {
    expect(toGold(read(text))).toEqual(expected(changes));
  });

  it('everything above the dateline', () => {
    const article = read(source.slice(source.indexOf(DATELINE)));
    const none = { pageTitle: null, headline: null, headlineSource: null, published: null, dateline: undated };
    expect(toGold(article)).toEqual(expected(none));
    expect(article.dateline?.date).toEqual({ text: '19 mai', iso: null });
  });

  it('everything but the paragraphs', () => {
    const story = source.slice(source.indexOf(DATELINE) + DATELINE.length, source.indexOf(' Fin'));
    expect(toGold(read(story)).paragraphs).toEqual(gold.paragraphs);
  });
});

/** The fields without the bracketed source, in title and headline. */
function sourceless(): Partial<GoldArticle> {
  const cut = (title: string | null): string | null => title?.replace(' (ministre chinois des AE)', '') ?? null;
  return { pageTitle: cut(gold.pageTitle), headline: cut(gold.headline), headlineSource: null };
}

describe('the page clock', () => {
  it('is taken as the option says, when one is given', () => {
    const published = parse(source, { zone: 'Europe/Paris' })[0]?.header.published;
    expect(published).toEqual({
      local: '2023-05-19T22:33',
      zone: 'Europe/Paris',
      zoneFrom: 'option',
      instant: '2023-05-19T20:33:00Z',
    });
  });

  it('keeps the zone that the page writes, whatever the agency and the option say', () => {
    const text = source.replace('à 22:33', 'à 22:33 GMT');
    const published = parse(text, { zone: 'Europe/Paris' })[0]?.header.published;
    expect(published).toMatchObject({ zone: 'GMT', zoneFrom: 'explicit', instant: '2023-05-19T22:33:00Z' });
  });

  it('gives the dateline its year, also across the turn of the year', () => {
    const text = source.replace('2023-05-19 à', '2024-01-01 à').replace('19 mai (Xinhua)', '31 déc (Xinhua)');
    expect(parse(text)[0]?.dateline?.date).toEqual({ text: '31 déc', iso: '2023-12-31' });
  });

  it('warns, and gives no day, when the day does not exist', () => {
    const [article] = parse(source.replace('2023-05-19 à', '2023-02-30 à'));
    expect(article?.header.published).toBeNull();
    expect(article?.warnings).toHaveLength(1);
    expect(source.slice(...article!.warnings[0]!.span!)).toContain('2023-05-19');
  });

  it('warns when the dateline names a day that does not exist', () => {
    const [article] = parse(source.replace('19 mai (Xinhua)', '31 juin (Xinhua)'));
    expect(article?.dateline?.date).toEqual({ text: '31 juin', iso: null });
    expect(article?.warnings).toHaveLength(1);
  });
});
