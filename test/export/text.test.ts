import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/formats.ts';
import { text } from '../../src/export/text.ts';
import { parse } from '../../src/index.ts';
import { FERRY, RAW_CONTROL } from '../support/cli.ts';

function toText(source: string, index = 0): string {
  const [article] = parse(source);
  return text({ rows: 'articles' }).article({ article: article as never, source }, index);
}

describe('text', () => {
  it('is the story alone', () => {
    expect(toText(FERRY)).toBe(
      'Le bac de Sète reprend la mer\n\nMARSEILLE, 2 mars (AFP) - Le bac a repris la mer samedi, a déclaré le capitaine.\n\nIl transporte des vélos et des œufs.\n',
    );
  });

  it('leaves two blank lines between articles, so that they can be told apart', () => {
    expect(toText(FERRY) + toText(FERRY, 1)).toContain('des œufs.\n\n\nLe bac de Sète');
  });

  it('prints a dateline without a story, and nothing for nothing', () => {
    expect(toText("XI'AN, 19 mai (Xinhua) --\n")).toBe("XI'AN, 19 mai (Xinhua) --\n");
    expect(toText('')).toBe('');
  });

  it('shows controls as pictures', () => {
    const written = toText('Un titre\n\nUn\u001b[31m mot \u009b et un autre.\n');
    expect(written).toContain('␛[31m');
    expect(RAW_CONTROL.exec(written)).toBeNull();
  });
});

describe('the table of formats', () => {
  it('has a name and extensions of its own for each', () => {
    const names = FORMATS.map(({ name }) => name);
    const extensions = FORMATS.flatMap(format => format.extensions);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  // The others write no file at all then.
  it.each(FORMATS.filter(({ several }) => several === undefined))(
    '$name says nothing of no articles but what its frame is',
    async ({ load }) => {
      const { open, close } = (await load())({ rows: 'articles' });
      expect(open + close).toMatch(/^(|\[\n\]\n|address[\t,].*\r?\n)$/);
    },
  );
});
