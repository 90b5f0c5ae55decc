import { describe, expect, it } from 'vitest';
import { endOfInvisible, INVISIBLE, isInvisible, isUnseen } from '../../src/text/invisible.ts';

describe('what is invisible', () => {
  it('is the soft hyphen, the zero-width space, the word joiner and the zero-width no-break space', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => code).filter(isInvisible);
    expect(all).toEqual([0xad, 0x200b, 0x2060, 0xfeff]);
    expect(all.every(code => INVISIBLE.test(String.fromCharCode(code)))).toBe(true);
  });

  it.each([
    ['com\u00admune', 3, 4],
    ['com\u00ad\u200b\u2060\ufeffmune', 3, 7],
    ['com\u00ad\nmune', 3, 5],
    ['com\u00ad \r\n\t mune', 3, 9],
    ['com\u00ad\u200b\rmune', 3, 6],
    ['fête\u00adDieu', 4, 5],
    ['e\u0301\u00adtat', 2, 3],
    ['新\u200b华', 1, 2],
  ])('ends in %j', (text, at, end) => {
    expect(endOfInvisible(text, at, 0, text.length)).toBe(end);
  });

  it.each([
    ['a blank line', 'com\u00ad\n\nmune', 3],
    ['a blank', 'com\u00ad mune', 3],
    ['the end', 'com\u00ad', 3],
    ['a line without a soft hyphen', 'com\u200b\nmune', 3],
    ['a figure', 'com\u00ad3', 3],
    ['a figure before it', '3\u00admune', 1],
    ['nothing before it', '\u00admune', 0],
    ['a joiner', 'می\u200cخواهم', 2],
    ['a letter', 'commune', 3],
  ])('does not end at %s: %j', (_, text, at) => {
    expect(endOfInvisible(text, at, 0, text.length)).toBe(at);
  });

  it('is not to be seen, as no text is', () => {
    expect(['', '\u200b', '\ufeff\u00ad'].every(isUnseen)).toBe(true);
    expect(['a', '\u200b.', '\u200d'].some(isUnseen)).toBe(false);
  });

  it('looks at nothing outside of its stretch', () => {
    expect(endOfInvisible('com\u00admune', 3, 3, 8)).toBe(3);
    expect(endOfInvisible('com\u00admune', 3, 0, 4)).toBe(3);
    expect(endOfInvisible('com\u00ad\nmune', 3, 0, 4)).toBe(3);
  });
});
