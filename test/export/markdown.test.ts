import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { markdown } from '../../src/export/markdown.ts';
import { parse } from '../../src/index.ts';
import type { Article, Dispatch } from '../../src/model/article.ts';
import { wellFormed } from '../../src/text/well-formed.ts';
import { FERRY, RAW_CONTROL, ROOT } from '../support/cli.ts';
import { exportedOf, HOSTILE, sayEverywhere, serialize, withQuotes } from '../support/exports.ts';
import { fixtureNames } from '../support/gold.ts';

function toMarkdown(...sources: readonly string[]): string {
  const { article } = markdown({ rows: 'articles' });
  return sources
    .flatMap(source => parse(source).map(parsed => ({ article: parsed, source })))
    .map((exported, index) => article(exported, index))
    .join('');
}

const write = (article: Article, source: string): string =>
  markdown({ rows: 'articles' }).article({ article, source }, 0);

/** Reads the small part of YAML that the front matter is made of: one double-quoted scalar or flow sequence a line. */
function readFrontMatter(text: string): { fields: Record<string, unknown>; body: string } {
  const [, head, body] = /^---\n([\s\S]*?)^---\n\n([\s\S]*)$/m.exec(text) as unknown as [string, string, string];
  const fields = head
    .trimEnd()
    .split('\n')
    .map(line => {
      const [, key, value] = /^(\w+): (.+)$/.exec(line) as unknown as [string, string, string];
      return [key, JSON.parse(value)] as const;
    });
  return { fields: Object.fromEntries(fields), body };
}

/** The paragraphs of a body, with Markdown's backslash escapes undone. */
const withoutEscapes = (line: string): string => line.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('front matter', () => {
  it('holds what the header and dateline say, and leaves out what is not there', () => {
    const { fields, body } = readFrontMatter(toMarkdown(FERRY));
    expect(fields).toEqual({
      title: 'Le bac de Sète reprend la mer',
      agency: 'AFP',
      place: ['MARSEILLE'],
      date: '2024-03-02',
      published: '2024-03-02T09:15',
      lang: 'fr',
    });
    expect(body).toBe(
      '# Le bac de Sète reprend la mer\n\n**MARSEILLE, 2 mars (AFP) -** Le bac a repris la mer samedi, a déclaré le capitaine.\n\nIl transporte des vélos et des œufs.\n',
    );
  });

  it('survives quotes, colons, backslashes and hashes in a headline', () => {
    const title = 'Le «non»: "oui" \\ #1 - {x}';
    expect(
      readFrontMatter(toMarkdown(`${title}\n\nUn premier paragraphe, assez long.\n\nEt un autre.\n`)).fields,
    ).toMatchObject({ title });
  });

  it.each(fixtureNames())('can be read for fixtures/%s', name => {
    const source = readFileSync(`${ROOT}/fixtures/${name}/source.txt`, 'utf8');
    const [article] = parse(source);
    const { fields, body } = readFrontMatter(write(article as Article, source));
    expect(fields['title'] ?? null).toBe(article?.header.headline);
    expect(body.split('\n\n').length).toBeGreaterThanOrEqual(article?.paragraphs.length ?? 0);
  });

  it('begins each article anew, a blank line after the one before', () => {
    expect(toMarkdown(FERRY, FERRY)).toBe(`${toMarkdown(FERRY)}\n${toMarkdown(FERRY)}`);
  });
});

describe('front matter read by another library', () => {
  const headOf = (exported: Dispatch): string =>
    /^---\n([\s\S]*?)^---\n/m.exec(markdown({ rows: 'articles' }).article(exported, 0))?.[1] as string;

  it('says the same, whatever the texts hold', () => {
    for (const text of HOSTILE) {
      const { errors, warnings, contents } = parseDocument(headOf(sayEverywhere(text)), { version: '1.2' });
      expect([...errors, ...warnings]).toEqual([]);
      const fields = contents?.toJSON();
      expect(fields).toMatchObject({ title: wellFormed(text), agency: wellFormed(text), url: wellFormed(text) });
      expect(fields.tags).toEqual([wellFormed(text), wellFormed(text)]);
    }
  });

  it('holds no character that a terminal obeys, nor does the body', () => {
    for (const text of HOSTILE) {
      for (const rows of ['articles', 'quotes'] as const)
        expect(serialize(markdown, [sayEverywhere(text)], { rows })).not.toMatch(RAW_CONTROL);
    }
  });
});

describe('quotes', () => {
  it('are block quotations with who says it, where and how', () => {
    const quoted = withQuotes(
      exportedOf(FERRY)[0] as Dispatch,
      {},
      { speaker: null, source: null, paragraph: null, kind: 'indirect', flags: ['headline'] },
    );
    expect(serialize(markdown, [quoted], { rows: 'quotes' })).toBe(`## Le bac de Sète reprend la mer

AFP · MARSEILLE · 2024-03-02 · \\-

> le bac "tiendra"
>
> — **Léa Morin** (le capitaine), paragraph 1, mixed, hearsay

> le bac "tiendra"
>
> — **?**, headline, indirect
`);
  });
});

describe('the body', () => {
  // The paragraph is put in by hand: what the parser makes of such lines is its own affair.
  const bodyOf = (text: string): string => {
    const article = parse(FERRY)[0] as Article;
    const changed = { ...article, paragraphs: article.paragraphs.map(paragraph => ({ ...paragraph, text })) };
    const { body } = readFrontMatter(write(changed, FERRY));
    return body.trimEnd().split('\n\n').at(-1) as string;
  };

  it.each([
    'Des *étoiles* et des _tirets_ et du `code`, dit-il.',
    'Un [lien](http://example.org) et <b>du gras</b>, dit-il.',
    'Un \\ et un autre, dit-il.',
  ])('escapes the markup in «%s»', paragraph => {
    const line = bodyOf(paragraph);
    expect(withoutEscapes(line)).toBe(paragraph);
    expect(line).not.toMatch(/(?<!\\)[*_`[\]<>]/);
  });

  it.each([
    '# un, deux, trois.',
    '+ un, deux, trois.',
    '- un, deux, trois.',
    '> un, deux, trois.',
    '1. un, deux, trois.',
    '12) un, deux, trois.',
  ])('does not let «%s» open a block', paragraph => {
    const line = bodyOf(paragraph);
    expect(withoutEscapes(line)).toBe(paragraph);
    expect(line).toMatch(/^(\d+)?\\/);
  });

  // markdown.ts escapes one mark before a blank only.
  it.each(['## un, deux, trois.', '~~~ un, deux.'])('nor «%s»', paragraph => {
    expect(bodyOf(paragraph)).toMatch(/^\\/);
  });

  // markdown.ts: & is not among the characters that are escaped, and ~~ strikes through on GitHub.
  it.each(['Le code &lt; veut dire moins, dit-il.', 'Il ~~faut~~ faudrait le lire, dit-il.'])(
    'shows «%s» as it is',
    paragraph => {
      expect(bodyOf(paragraph)).not.toMatch(/(?<!\\)(&|~~)/);
    },
  );

  it('makes subheads of subheads', () => {
    const source = `Un titre\n\nUn premier paragraphe, assez long pour un début.\n\nUn intertitre\n\nUn autre paragraphe, assez long lui aussi pour suivre.\n`;
    expect(toMarkdown(source)).toContain('\n\n## Un intertitre\n\n');
  });

  // markdown.ts puts the dateline before the first paragraph only; text.ts and page.ts print it alone.
  it('keeps a dateline without a story', () => {
    expect(toMarkdown("XI'AN, 19 mai (Xinhua) --\n")).toContain("**XI'AN, 19 mai (Xinhua) --**");
  });
});
