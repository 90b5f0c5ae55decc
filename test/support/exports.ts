import type { MakeSerializer, SerializeOptions } from '../../src/export/format.ts';
import { parse } from '../../src/index.ts';
import type { Article, Dispatch } from '../../src/model/article.ts';
import type { Quote } from '../../src/model/quote.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { containerNames, fixtureNames, readFixture, sourcePath } from './gold.ts';

/** What a format writes of some articles. */
export function serialize(
  make: MakeSerializer,
  articles: readonly Dispatch[],
  options: Partial<SerializeOptions> = {},
): string {
  const { open, article, close } = make({ rows: 'articles', several: articles.length > 1, ...options });
  return open + articles.map((exported, index) => article(exported, index)).join('') + close;
}

/** The articles of a text. */
export function exportedOf(source: string): Dispatch[] {
  return parse(source).map(article => ({ article, source }));
}

/** Every article of every fixture, read as the program reads it, by the fixture's name. */
export async function fixtureArticles(): Promise<{ name: string; articles: Dispatch[] }[]> {
  return Promise.all(
    [...fixtureNames(), ...containerNames()].map(async name => {
      const { documents } = await readFixture(sourcePath(name));
      const articles = documents.flatMap(document =>
        parseDocument(document).map(article => ({ article, source: document.text })),
      );
      return { name, articles };
    }),
  );
}

const QUOTE: Quote = {
  paragraph: 1,
  kind: 'mixed',
  content: 'le bac "tiendra"',
  spans: [[0, 3]],
  cue: { text: 'a déclaré', lemma: 'déclarer', class: 'neutral', span: [0, 3] },
  source: { text: 'le capitaine', span: [0, 3] },
  speaker: 'Léa Morin',
  flags: ['hearsay'],
};

/** An article with these quotes; each is one about a ferry where it does not say otherwise. */
export function withQuotes(exported: Dispatch, ...quotes: readonly Partial<Quote>[]): Dispatch {
  return {
    ...exported,
    found: { quotes: quotes.map(quote => ({ ...QUOTE, ...quote })), terms: [] },
  };
}

/** What trips writers of formats: each is put into every place of an article where a text can stand. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://example.org","x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  'a "quoted", cell; with\tall',
  '"',
  "it's 'so'",
  ']]>',
  '<![CDATA[x]]> & <b>bold</b> &amp; &#0; <!-- --> <?x?>',
  '</script><script>alert(1)</script>',
  'control \u0000\u0001\u0008\u000b\u000c\u001b[31m\u007f\u009b end',
  'bidi \u202e\u2066\u200f\u061c end',
  'astral 😀𝒳 \u{10ffff} and lone \ud83d half \udc40',
  'not characters \ufffe\uffff end',
  'separators \u2028 \u2029 \u0085 end',
  '# heading',
  '- item',
  '---',
  '%YAML 1.2',
  'key: value # comment',
  '{a: [1, 2], *b, &c, !d}',
  'null',
  '~',
  '2023-05-19',
  '{\\brace} \\end{x} $x$ ~ ^ % _',
  'unbalanced { brace',
  'TY  - NEWS',
  '**** *a_b',
  '-*theme',
  '_mot_ *star*',
  'back\\slash',
  '`code` *em* _u_ [a](b) ![x](y)',
  'line\nbreak\r\nand\rmore',
  '\ufeffbom',
  'e\u0301 NFD',
  '  blanks  ',
  'nbsp\u00a0and\u202fnarrow',
  'http://example.org/a b?<>"',
];

/** An article that says a text wherever an article can say one. */
export function sayEverywhere(text: string): Dispatch {
  const [{ article, source }] = exportedOf(
    'Un titre assez court\n\nLYON, 2 mars 2024 (AFP) - Un premier paragraphe, assez long pour en être un.\n\nEt un autre.\n',
  ) as [Dispatch];
  const { header, dateline, paragraphs } = article;
  const said: Article = {
    ...article,
    document: { ...article.document, path: `wire/${text}.txt` },
    agency: text,
    header: {
      ...header,
      pageTitle: text,
      headline: text,
      headlineSource: text,
      marks: [text, text],
      byline: text,
      slugline: text,
      site: text,
      section: text,
      subtitle: text,
      abstract: text,
      keywords: [text, text],
      genre: text,
      place: text,
      credit: text,
      copyright: text,
      editorNote: text,
      status: text,
      id: text,
      revision: text,
      url: text,
    },
    dateline: dateline && { ...dateline, text, places: [text, text], agency: text },
    paragraphs: [
      ...paragraphs.map(paragraph => ({ ...paragraph, text })),
      { number: null, role: 'subhead', text, span: [0, 0] },
      { number: null, role: 'note', text, span: [0, 0] },
    ],
    signOff: { endMark: text, initials: text, credits: [text] },
    boilerplate: [{ kind: 'caption', text, span: [0, 0] }],
  };
  return withQuotes({ article: said, source }, { content: text, speaker: text, source: { text, span: [0, 0] } }, {});
}
