import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import type { Article } from '../../src/model/article.ts';
import { layOut } from '../../src/terminal/layout.ts';
import { composePage, type PageContent } from '../../src/terminal/page.ts';
import { breakRows } from '../../src/terminal/rows.ts';
import { makeStyle } from '../../src/terminal/style.ts';
import { FERRY, RAW_CONTROL } from '../support/cli.ts';

const plain = await makeStyle(false);
const coloured = await makeStyle(true);

function typeset(source: string, width: number | null = null, style = plain): string {
  const article = parse(source)[0] as Article;
  const content: PageContent = { style, most: null, boilerplate: false, links: false, plain: false };
  const layout = { style, width, margin: 0, numbers: false, plain: false };
  const whole = width === null ? (text: string) => [[0, text.length] as const] : breakRows;
  return layOut(composePage({ article, source }, content), article.language, layout, whole);
}

describe('a typeset page', () => {
  it('has headline, where and when it is from, and the story, each paragraph on a line', () => {
    const lines = typeset(FERRY).trimEnd().split('\n');
    expect(lines[0]).toBe('Le bac de Sète reprend la mer');
    expect(lines[1]).toMatch(/AFP.*MARSEILLE/);
    expect(lines.slice(2)).toEqual([
      'MARSEILLE, 2 mars (AFP) - Le bac a repris la mer samedi, a déclaré le capitaine.',
      'Il transporte des vélos et des œufs.',
    ]);
  });

  it('on a terminal sets blank lines between paragraphs', () => {
    const page = typeset(FERRY, 40);
    expect(page).toContain('capitaine.\n\nIl transporte');
    expect(page.split('\n').every(row => row.length <= 40)).toBe(true);
  });

  it('is empty for an empty text, and shows a dateline that has no story', () => {
    expect(typeset('')).toBe('');
    expect(typeset("XI'AN, 19 mai (Xinhua) --\n")).toContain("XI'AN, 19 mai (Xinhua) --\n");
  });

  it('takes more lines that are left out otherwise than a call has room for arguments', () => {
    const source = `LYON, 3 mars (AFP) - Le bac est ouvert.\n\n${'abc/def/ghi\n'.repeat(130_000)}`;
    const article = parse(source)[0] as Article;
    const content: PageContent = { style: plain, most: null, boilerplate: true, links: false, plain: false };
    expect(composePage({ article, source }, content).length).toBeGreaterThan(130_000);
  });

  it('sets headline and dateline off in colour, and lets no colour through from the text', () => {
    const page = typeset(FERRY.replace('vélos', '\u001b[7mvélos'), null, coloured);
    expect(page).toContain('\u001b[1mLe bac de Sète reprend la mer\u001b[22m');
    expect(page).toMatch(/\u001b\[\d+mMARSEILLE, 2 mars \(AFP\) -\u001b\[39m /);
    expect(page).toContain('␛[7mvélos');
    expect(RAW_CONTROL.exec(typeset(FERRY.replace('vélos', '\u001b[7m\u202evélos')))).toBeNull();
  });
});
