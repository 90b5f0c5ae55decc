import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import type { Dispatch } from '../../src/model/article.ts';
import { compilePattern } from '../../src/search/compile.ts';
import { DEFAULT_SCOPES } from '../../src/search/passages.ts';
import { type SearchResult, searchArticle } from '../../src/search/search.ts';
import { formatHits, type HitOptions } from '../../src/terminal/hits.ts';
import { type InspectOptions, inspectArticle } from '../../src/terminal/inspect.ts';
import { breakRows } from '../../src/terminal/rows.ts';
import { makeStyle } from '../../src/terminal/style.ts';

import { FERRY } from '../support/cli.ts';

const plain = await makeStyle(false);
const coloured = await makeStyle(true);
const read = (source: string): Dispatch => ({ article: parse(source)[0] as Dispatch['article'], source });
const OPTIONS: HitOptions = {
  style: plain,
  width: null,
  fileUrl: null,
  heading: false,
  prefix: false,
  pathEnd: ':',
  numbers: false,
  before: 0,
  after: 0,
  full: true,
  onlyMatching: false,
};

function hitsOf(pattern: string, options: Partial<HitOptions> = {}, source = FERRY): string {
  const dispatch = read(source);
  const any = [compilePattern(pattern, { case: 'smart', accents: 'smart', fixed: false })];
  const query = { any, all: [], none: [], invert: false, scopes: DEFAULT_SCOPES, most: null };
  const result = searchArticle(dispatch, query) as SearchResult;
  return formatHits(dispatch.article, result, { ...OPTIONS, ...options }, breakRows);
}

describe('hits', () => {
  it('are whole passages, one a line in a pipe', () => {
    expect(hitsOf('vélos')).toBe('Il transporte des vélos et des œufs.\n');
  });

  it('carry address and number when asked', () => {
    expect(hitsOf('vélos', { numbers: true })).toBe('2:Il transporte des vélos et des œufs.\n');
    expect(hitsOf('vélos', { numbers: true, prefix: true })).toMatch(/^-:2:Il transporte/);
    expect(hitsOf('Sète', { numbers: true })).toMatch(/^headline:/);
  });

  it('mark every match and nothing else', () => {
    expect(hitsOf('des', { style: coloured })).toBe(
      'Il transporte \u001b[1m\u001b[31mdes\u001b[39m\u001b[22m vélos et \u001b[1m\u001b[31mdes\u001b[39m\u001b[22m œufs.\n',
    );
  });

  it('keep their marks in place although controls before them are shown otherwise', () => {
    const shown = hitsOf('œufs', { style: coloured }, FERRY.replace('vélos', 'vé\u001blos\ufeff'));
    expect(shown).toContain('vé␛los et des \u001b[1m\u001b[31mœufs\u001b');
  });

  it('of long paragraphs are cut to the rows around them, and no `…` stands for a single row', () => {
    const words = (from: number, to: number): string =>
      Array.from({ length: to - from }, (_, at) => `mot${from + at}`).join(' ');
    const source = `Titre\n\n${words(10, 30)} bac ${words(30, 45)} mer ${words(45, 67)}.\n`;
    expect(hitsOf('bac|mer', { width: 23, full: false }, source).split('\n')).toEqual([
      '…',
      'mot26 mot27 mot28 mot29',
      'bac mot30 mot31 mot32',
      'mot33 mot34 mot35 mot36',
      'mot37 mot38 mot39 mot40',
      'mot41 mot42 mot43 mot44',
      'mer mot45 mot46 mot47',
      'mot48 mot49 mot50 mot51',
      '…',
      '',
    ]);
  });

  it('stand under a heading and behind a margin on a terminal', () => {
    const rows = hitsOf('vélos|mer', { width: 40, heading: true, numbers: true }).split('\n');
    expect(rows[0]).toBe('-');
    expect(rows[1]).toMatch(/^Le bac de Sète reprend la mer/);
    expect(rows.find(row => row.includes('headline'))).toMatch(/^ *headline {2}Le bac de Sète/);
    expect(rows.find(row => row.includes('Le bac a repris'))).toMatch(/^ +1 {2}Le bac/);
    expect(rows.find(row => row.includes('Il transporte'))).toMatch(/^ +2 {2}Il/);
    expect(rows.every(row => row.length <= 40)).toBe(true);
  });
});

describe('inspect', () => {
  const uncut: InspectOptions = {
    style: plain,
    width: null,
    cut: text => text,
    cutStart: text => text,
    breakRows: text => [[0, text.length]],
  };

  it('makes tabs wide and controls visible, and cuts only through the function it is given', () => {
    const source = 'Un titre\n\nUn\tmot \u001b[1m et un autre mot encore.\n';
    const whole = inspectArticle(read(source), { ...uncut, cut: () => 'never' });
    expect(whole).toMatch(/ {3}3 {2}Un {4}mot ␛\[1m et un autre mot encore\.\n/);
    const narrow = inspectArticle(read(source), {
      ...uncut,
      width: 40,
      cut: (text, columns) => text.slice(0, columns),
    });
    expect(narrow).toMatch(/ {3}3 {2}Un {4}mot ␛\[1m\n/);
  });

  it('counts lines ended by CR LF and by a lone CR as one each', () => {
    const numbers = (source: string) => inspectArticle(read(source), uncut).match(/^ *\w* +(\d+) {2}\S/gm)?.length;
    expect(numbers('Un titre\r\n\r\nUne phrase.\r\n')).toBe(2);
    expect(numbers('Un titre\r\rUne phrase.\r')).toBe(2);
  });
});
