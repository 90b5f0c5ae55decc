import { GIVEN_NAMES } from '../../language/given-names.ts';
import type { SpeechData } from '../../language/speech.ts';
import { list, NOUN } from './word.ts';

/** Whose given name a word is. Names are searched for in the line of their initial letter: no table has to be made of ten thousand. */
export function compileGiven({ givenNames }: SpeechData): (key: string) => number {
  const own = { m: new Set(list(givenNames.m)), f: new Set(list(givenNames.f)) };
  let lines: { m: ReadonlyMap<string, string>; f: ReadonlyMap<string, string> } | undefined;
  return key => {
    lines ??= { m: byInitial(GIVEN_NAMES.m), f: byInitial(GIVEN_NAMES.f) };
    const initial = key[0] ?? '';
    const isIn = (sex: 'm' | 'f'): boolean =>
      own[sex].has(key) || lines?.[sex].get(initial)?.includes(` ${key} `) === true;
    return (isIn('m') ? NOUN.givenM : 0) | (isIn('f') ? NOUN.givenF : 0);
  };
}

/** The lines of a list by the letter behind their first blank. */
function byInitial(names: string): ReadonlyMap<string, string> {
  return new Map(names.split('\n').map(line => [line[1] ?? '', line]));
}
