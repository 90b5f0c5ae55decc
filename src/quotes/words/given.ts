import { GIVEN_NAMES } from '../../language/given-names.ts';
import type { SpeechData } from '../../language/speech.ts';
import { list, NOUN } from './word.ts';

/** How many names are searched for in a text of all given names; whoever asks more is quicker with a table. */
const MOST_SEARCHED = 300;

/** Whose given name a word is. A short run asks for a few words only, and would wait longer for a table of all names. */
export function compileGiven({ givenNames }: SpeechData): (key: string) => number {
  const lists = { m: ` ${givenNames.m} ${GIVEN_NAMES.m} `, f: ` ${givenNames.f} ${GIVEN_NAMES.f} ` };
  let asked = 0;
  let table: Map<string, number> | undefined;
  return key => {
    if (table === undefined && ++asked <= MOST_SEARCHED)
      return (lists.m.includes(` ${key} `) ? NOUN.givenM : 0) | (lists.f.includes(` ${key} `) ? NOUN.givenF : 0);
    if (table === undefined) {
      table = new Map(list(lists.m.trim()).map(name => [name, NOUN.givenM]));
      for (const name of list(lists.f.trim())) table.set(name, (table.get(name) ?? 0) | NOUN.givenF);
    }
    return table.get(key) ?? 0;
  };
}
