import { describe, expect, it } from 'vitest';
import { type Article, parse } from '../../src/index.ts';
import { expectLossless } from '../support/lossless.ts';

/** The article of a text that holds one, after checking that nothing of it is lost. */
function parseOne(text: string): Article {
  const articles = parse(text);
  expect(articles).toHaveLength(1);
  expectLossless(text, articles);
  return articles[0]!;
}

const paragraphs = (text: string): string[] => parseOne(text).paragraphs.map(paragraph => paragraph.text);

describe('texts with nothing in them', () => {
  it.each([
    ['nothing at all', ''],
    ['one blank', ' '],
    ['one line break', '\n'],
    ['only blanks and breaks', ' \t\r\n\r\n\u00a0\f \u2028\n'],
    ['a BOM alone', '\ufeff'],
  ])('%s: an article without paragraphs', (_, text) => {
    const article = parseOne(text);
    expect(article).toMatchObject({ language: null, agency: null, dateline: null, paragraphs: [], boilerplate: [] });
    expect(article.header).toMatchObject({ headline: null, pageTitle: null, published: null });
    expect(article.segments.every(segment => segment.role === 'blank')).toBe(true);
  });

  it('an article of no segment for the empty text', () => {
    expect(parseOne('').segments).toEqual([]);
  });
});

describe('tiny texts', () => {
  it.each(['x', '.', '(', '/', '-', '#', '1', '«', '\u0000', '\u001b', '\u202e', '\ud800', 'é', '新', '👩‍🚀'])(
    '%j is one paragraph',
    text => {
      expect(paragraphs(text)).toEqual([text]);
    },
  );

  it.each(['Fin', 'Enditem', '-0-', '© 2023', 'URGENT', 'Par Léa Morin', '2023-05-19 22:33', 'LYON, 3 mars (AFP) -'])(
    '%s alone is not lost',
    text => {
      parseOne(text);
    },
  );
});

const STORY = [
  "Un titre sur l'été",
  'LYON, 3 mars (AFP) - Le phare a rouvert.',
  'Il était fermé depuis 1998.',
] as const;

describe('bytes that files carry', () => {
  it.each([
    ['LF', STORY.join('\n\n')],
    ['CR LF', STORY.join('\r\n\r\n')],
    ['a lone CR', STORY.join('\r\r')],
    ['single lines', STORY.join('\n')],
    ['a final newline', `${STORY.join('\n\n')}\n`],
    ['a BOM', `\ufeff${STORY.join('\n\n')}`],
    ['blank lines that hold blanks', STORY.join('\n \t\u00a0\n')],
    ['blanks around', `\n\n   ${STORY.join('   \n\n   ')}   \n\n`],
  ])('%s', (_, text) => {
    const article = parseOne(text);
    expect(article.header.headline).toBe(STORY[0]);
    expect(article.dateline).toMatchObject({ text: 'LYON, 3 mars (AFP) -', places: ['LYON'], agency: 'AFP' });
    expect(article.paragraphs.map(paragraph => paragraph.text)).toEqual(['Le phare a rouvert.', STORY[2]]);
  });

  it('decomposed accents', () => {
    const article = parseOne(STORY.join('\n\n').normalize('NFD'));
    expect(article.header.headline?.normalize('NFC')).toBe(STORY[0]);
    expect(article.paragraphs.map(paragraph => paragraph.text.normalize('NFC'))).toEqual([
      'Le phare a rouvert.',
      STORY[2],
    ]);
  });

  it('NUL and ESC stay in the text that they stand in', () => {
    expect(paragraphs('LYON, 3 mars (AFP) - Le\u0000phare \u001b[31ma rouvert.')).toEqual([
      'Le\u0000phare \u001b[31ma rouvert.',
    ]);
  });

  it('control characters before the dateline do not hide the story', () => {
    expect(paragraphs(`\u0001\u0002${STORY.join('\n\n')}\u0003`).join('\n')).toContain('Il était fermé depuis 1998.');
  });
});

describe('short lines are no hard wrap', () => {
  it('a column of words stays one', () => {
    const segments = parseOne('Paris\nLyon\nNice\nMarseille').segments.filter(segment => segment.role !== 'blank');
    expect(segments).toHaveLength(4);
  });

  it('a short dispatch of one line each', () => {
    const article = parseOne('Le phare rouvre\n2023-05-19 22:33\nLYON, 19 mai (AFP) - Le phare a rouvert.');
    expect(article.header).toMatchObject({ headline: 'Le phare rouvre', published: { local: '2023-05-19T22:33' } });
    expect(article.paragraphs.map(paragraph => paragraph.text)).toEqual(['Le phare a rouvert.']);
  });
});

describe('large texts', () => {
  it('a line of 1 MB is one paragraph', () => {
    const line = 'Le phare a rouvert et la lampe brûle. '.repeat(27_000).trim();
    expect(line.length).toBeGreaterThan(1_000_000);
    expect(paragraphs(line)).toEqual([line]);
  });

  it('a line of 1 MB without a blank, or of blanks alone', () => {
    const solid = 'é'.repeat(1_000_000);
    expect(paragraphs(solid)).toEqual([solid]);
    expect(paragraphs(' '.repeat(1_000_000))).toEqual([]);
  });

  it.each(['(', '-', '/', '«', 'A', '1', ', ', 'LYON ', 'Fin ', '_', ' - ', '19 mai 2023 '])(
    '200,000 times %j',
    piece => {
      expect(paragraphs(piece.repeat(200_000)).length).toBeLessThanOrEqual(1);
    },
  );

  // takeTail() takes the marks off one by one and copies the whole paragraph each time: 200,000 of them take minutes.
  it('5,000 end marks on one line', () => {
    parseOne('. Fin'.repeat(5_000));
  });

  it('200,000 blank lines, and as many short ones', () => {
    expect(paragraphs('\n'.repeat(200_000))).toEqual([]);
    expect(paragraphs('Le phare.\n'.repeat(20_000))).toHaveLength(20_000);
  });

  it('10,000 datelines: every paragraph is there, whether they make one article or many', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `LYON, 3 mars (AFP) - Le phare n° ${index} a rouvert.`);
    const text = lines.join('\n\n');
    const articles = parse(text);
    expectLossless(text, articles);
    expect(articles[0]?.dateline?.span).toEqual([0, 20]);
    const found = articles.flatMap(article => article.paragraphs);
    expect(found).toHaveLength(10_000);
    expect(found[0]?.text).toBe('Le phare n° 0 a rouvert.');
    expect(found.at(-1)?.text).toMatch(/Le phare n° 9999 a rouvert\.$/);
  });
});
