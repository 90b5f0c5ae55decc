// What an export says is read back by pandoc, which knows more markup than any other reader of Markdown.
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/export/markdown.ts';
import type { Dispatch } from '../../src/model/article.ts';
import { sanitizeLine } from '../../src/text/sanitize.ts';
import { wellFormed } from '../../src/text/well-formed.ts';
import { run } from '../support/cli.ts';
import { exportedOf, HOSTILE, sayEverywhere, serialize, withQuotes } from '../support/exports.ts';
import { canRun, hasProgram } from '../support/schemas.ts';

const hasPandoc = hasProgram('pandoc');
const isReady = canRun('what Markdown is read as', { pandoc: hasPandoc });

/** Quotes, dashes and points that become typographic ones are a matter of taste, not of markup: `-smart`. */
const READERS = ['markdown-smart', 'commonmark', 'gfm'];

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What opens a block in one reader of Markdown or another. */
const OPENERS = [
  ...words('# ## #mot + - * -- --- *** +++ === = > | : ::: ~ ~~~ ``` % ... $$ <div> <!-- {.x}'),
  ...words('1. 12) (1) 2024. a. b) (c) p. II. MM. iv) (XL) M. C) #. (#) (@) @. (@nom) @nom Dr. 1.5 -5 +33'),
  ...words('Table: [1]: [^1]: *[AFP]: \\begin{x}'),
  ...['- - -', 'M. ', '    ', '\t'],
];
/** What stands within a line. */
const INNER = [
  ...words('$ C$ $10m x^2^ x~2~ ~~non~~ @nom -@nom [@nom] a@b.example {.x} { } | # ## C# 1. - mot été'),
  ...words(
    '< > <b> </b> & &lt; &#36; * _ ** __ a_b_c ` `` \\ \\$ [texte] ![x](y) ^[note] [^1] http://x.example/a_b~c?d=1&e=$2',
  ),
  ...words('\\(x\\) \\\\(x\\\\) $$ -- --- ... "mot" l\'un ! % = + : :a: 12:30:45'),
  ...['$10m (about 15m C$)', '[@nom, p. 3]', '\u00a0:'],
];
const MARKS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ a1';

const piece = fc.oneof(
  fc.constantFrom(...INNER, ...OPENERS),
  fc.string({ unit: fc.constantFrom(...MARKS), minLength: 1, maxLength: 6 }),
);
const line = fc
  .tuple(fc.constantFrom('', ...OPENERS), fc.array(fc.tuple(piece, fc.constantFrom(' ', '')), { maxLength: 5 }))
  .map(([opener, pieces]) => [opener, pieces.map(part => part.join('')).join('')].join(' '));

/** An article that says these, as paragraphs, subheads and notes. */
function saying(texts: readonly string[]): Dispatch {
  const [exported] = exportedOf('Un titre\n\nLYON, 2 mars (AFP) - Un paragraphe, assez long pour en être un.\n');
  const { article, source } = exported as Dispatch;
  const paragraphs = texts.flatMap(text =>
    (['body', 'subhead', 'note'] as const).map(role => ({ number: null, role, text, span: [0, 0] as const })),
  );
  return { article: { ...article, dateline: null, paragraphs }, source };
}

interface Node {
  readonly t: string;
  readonly c?: unknown;
}

/** The kinds of blocks that a reader sees, each with its text: `Header: Un titre`. */
function readBlocks(text: string, reader: string): string[] {
  const { stdout, stderr } = spawnSync('pandoc', ['-f', reader, '-t', 'json'], { input: text, encoding: 'utf8' });
  expect(stderr).toBe('');
  return (JSON.parse(stdout).blocks as Node[]).map(({ t, c }) => `${t}: ${flat(c)}`.trimEnd().normalize());
}

/** All letters below a node; what is markup shows as the name of its kind. */
function flat(node: unknown): string {
  if (Array.isArray(node)) return node.map(flat).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { t, c } = node as Node;
  if (t === 'Str') return c as string;
  if (t === 'Space' || t === 'SoftBreak') return ' ';
  if (t === 'Para') return flat(c);
  // GitHub makes links of bare addresses, which say what they said.
  if (t === 'Link') return flat((c as readonly unknown[])[1]);
  return `<${t}>${flat(c)}`;
}

/** Markdown knows one blank, and CommonMark composes letters in pandoc. */
const said = (text: string): string => wellFormed(sanitizeLine(text)).normalize().trim().replace(/ +/g, ' ');

const body = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n\n/, '');

describe.skipIf(!isReady).each(READERS)('Markdown read as %s', reader => {
  const expectBack = (all: readonly string[]): void => {
    const texts = all.filter(text => said(text) !== '');
    const kinds = ['Para', 'Header', 'BlockQuote'];
    const blocks = readBlocks(body(serialize(markdown, [saying(texts)])), reader);
    expect(blocks).toEqual(['Header: Un titre', ...texts.flatMap(text => kinds.map(kind => `${kind}: ${said(text)}`))]);
  };

  it('gives every text back, whatever it opens with', () => {
    expectBack(OPENERS.flatMap(opener => [`${opener} un mot`, `${opener} un mot ${opener}`, opener]));
    expectBack([...INNER, ...INNER.map(inner => `un mot${inner} ${inner}un mot`), ...HOSTILE]);
  });

  it('gives back whatever is made of such pieces', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 150, maxLength: 150 }), expectBack), {
      numRuns: 6,
      // Each try is a run of pandoc.
      endOnFailure: true,
    });
  });

  it('takes datelines, speakers and what they say for what they are', () => {
    const texts = [...INNER, ...OPENERS, ...HOSTILE].filter(text => said(text) !== '');
    const articles = texts.map(sayEverywhere);
    const stories = articles.map(article => body(serialize(markdown, [article]))).join('\n');
    const datelines = readBlocks(stories, reader).filter(block => block.startsWith('Para: <Strong>'));
    expect(datelines).toEqual(texts.map(text => `Para: <Strong>${said(text)} ${said(text)}`));
    const quotes = readBlocks(serialize(markdown, articles, { rows: 'quotes' }), reader);
    const headings = quotes.filter(block => block.startsWith('Header: '));
    expect(headings).toEqual(texts.map(text => `Header: ${said(text)}`));
    const sayings = quotes.filter(block => block.startsWith('BlockQuote: ') && !block.includes('Léa Morin'));
    const speakers = texts.map(text => `— <Strong>${said(text)}, paragraph 1, mixed, hearsay`);
    expect(sayings.map((block, at) => block.endsWith(speakers[at] as string))).toEqual(texts.map(() => true));
  });

  it('sees nothing in the lines of one quote', () => {
    const openers = OPENERS.filter(opener => opener.trim() !== '');
    const lines = openers.map(opener => `un mot\n${opener}\n${opener} un mot`).join('\n');
    const quoted = withQuotes(exportedOf('Un titre\n\nUn paragraphe.\n')[0] as Dispatch, { content: lines });
    const [, , quote] = readBlocks(serialize(markdown, [quoted], { rows: 'quotes' }), reader);
    expect(quote?.split('— <Strong>')[0]).toBe(`BlockQuote: ${said(lines.replace(/\s*\n\s*/g, ' '))}`);
  });
});

describe.skipIf(!isReady)('Markdown read by pandoc as it is', () => {
  it('keeps sums of money', async () => {
    const source = 'LYON, 3 mars 2025 (AP) - It cost $10m (about 15m C$).\n';
    const { stdout } = await run({ argv: ['export', '--to', 'markdown', '-'], stdin: source });
    expect(spawnSync('pandoc', ['-t', 'plain'], { input: stdout, encoding: 'utf8' }).stdout).toBe(source);
  });
});
