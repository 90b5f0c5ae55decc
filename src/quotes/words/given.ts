import { GIVEN_NAMES } from '../../language/given-names.ts';
import type { SpeechData } from '../../language/speech.ts';
import { foldKey } from '../../text/fold.ts';
import { list, NOUN } from './word.ts';

/** Whose given name a word is. Names are searched for in the line of their initial letter: no table has to be made of nine thousand. */
export function compileGiven({ givenNames }: SpeechData): (key: string) => number {
  const own = { m: new Set(list(givenNames.m)), f: new Set(list(givenNames.f)) };
  const lines = { m: new Map<string, string>(), f: new Map<string, string>() };
  const isIn = (sex: 'm' | 'f', key: string): boolean => {
    const name = RARE.test(key) ? foldKey(key).replace(STROKED, letter => PLAIN[letter] as string) : key;
    const initial = name[0] ?? '';
    let line = lines[sex].get(initial);
    if (line === undefined) {
      line = lineOf(GIVEN_NAMES[sex], initial);
      lines[sex].set(initial, line);
    }
    return own[sex].has(key) || line.includes(` ${name} `);
  };
  return key => (isIn('m', key) ? NOUN.givenM : 0) | (isIn('f', key) ? NOUN.givenF : 0);
}

/** Letters that the list of names writes without their accents; those with a stroke or without a dot fold to nothing plainer. */
const RARE = /[^\0-\xff]/;
const STROKED = /[łıđ]/g;
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', đ: 'd' };

/** The line of a list whose names begin with a letter. */
function lineOf(names: string, initial: string): string {
  const start = names.indexOf(`\n ${initial}`);
  return start < 0 ? '' : names.slice(start + 1, names.indexOf('\n', start + 1));
}
