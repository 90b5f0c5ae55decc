import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, readLines } from '../../src/text/lines.ts';
import { anyText } from '../support/generators.ts';

/** White space as readers see it: JavaScript's, and NEL. */
const BLANK = /^[\s\u0085]*$/;

const texts = (text: string): string[] =>
  readLines(text, [0, text.length]).map(line => text.slice(line.start, line.end));

describe('readLines', () => {
  it.each([
    ['LF', 'un\ndeux\n', ['un', 'deux']],
    ['CR LF', 'un\r\ndeux\r\n', ['un', 'deux']],
    ['a lone CR', 'un\rdeux', ['un', 'deux']],
    ['form feed', 'un\fdeux', ['un', 'deux']],
    ["Unicode's separators", 'un\u2028deux\u2029trois', ['un', 'deux', 'trois']],
    ['LF CR, which is two breaks', 'un\n\rdeux', ['un', '', 'deux']],
    ['no break at the end', 'un\ndeux', ['un', 'deux']],
    ['nothing', '', []],
    ['one break', '\n', ['']],
  ])('ends a line at %s', (_, text, lines) => {
    expect(texts(text)).toEqual(lines);
  });

  it('knows where the text of a line begins and ends', () => {
    const [indented, blank] = readLines(' \t\u00a0le phare \n \u3000 \n', [0, 17]);
    expect(indented).toMatchObject({ start: 0, textStart: 3, textEnd: 11, end: 12, next: 13 });
    expect(isBlank(indented!)).toBe(false);
    expect(isBlank(blank!)).toBe(true);
  });

  it('stays inside its span, also between the halves of a CR LF', () => {
    const lines = readLines('un\r\ndeux\r\n', [4, 9]);
    expect(lines).toEqual([{ start: 4, end: 8, next: 9, textStart: 4, textEnd: 8 }]);
  });

  it('loses nothing: the lines and their breaks give the text back', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [number, number];
        const lines = readLines(text, [from, to]);
        expect(lines.map(line => text.slice(line.start, line.next)).join('')).toBe(text.slice(from, to));
        for (const { start, textStart, textEnd, end, next } of lines) {
          expect(start <= textStart && textStart <= textEnd && textEnd <= end && end <= next).toBe(true);
          expect(text.slice(start, end)).not.toMatch(/[\n\r\f\u2028\u2029]/);
          expect(text.slice(start, textStart)).toMatch(BLANK);
          expect(text.slice(textEnd, end)).toMatch(BLANK);
        }
      }),
    );
  });
});
