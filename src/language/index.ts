import { makeLookup } from '../text/lookup.ts';
import { arabic } from './ar.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Language } from './language.ts';
import { norwegian } from './nb.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { chinese } from './zh.ts';

export type { BoilerplatePhrases, Language, Typography } from './language.ts';
export { OTHER_LANGUAGES } from './others.ts';

/** Every language the parser knows. To add one: a file beside this one, and its row here. */
export const LANGUAGES: readonly Language[] = [
  french,
  english,
  spanish,
  german,
  italian,
  portuguese,
  russian,
  arabic,
  chinese,
  dutch,
  swedish,
  danish,
  norwegian,
  finnish,
  turkish,
  polish,
];

export function findLanguage(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find(language => language.tag === primary);
}

/** The first letter that is not Latin: most texts ask for words of one script only, and only those are made ready. */
const FIRST_OTHER = '\u0370';

const isLatin = (text: string): boolean => text < FIRST_OTHER;

/** Makes a table of all languages in two halves, Latin and other, each when a word of its script is first looked up. */
function halves<Table>(make: (isOfHalf: (text: string) => boolean) => Table): (word: string) => Table {
  let latin: Table | undefined;
  let other: Table | undefined;
  return word => {
    if (!isLatin(word)) {
      other ??= make(text => !isLatin(text));
      return other;
    }
    latin ??= make(isLatin);
    return latin;
  };
}

/** Words, folded. */
export interface WordSet {
  readonly has: (word: string) => boolean;
}

/** Words, folded, each with its number. */
export interface NumberedWords extends WordSet {
  readonly get: (word: string) => number | undefined;
}

/** Merges one single-word list of all languages: a header may be in another language than its story. */
export function wordSet(pick: (language: Language) => string): WordSet {
  const half = halves(isOfHalf => makeLookup([true], [LANGUAGES.map(pick).filter(isOfHalf).join(' ')]));
  return { has: word => half(word)(word).length > 0 };
}

/** Merges numbered lists (months, weekdays): word → number, counted from 1. */
export function numberedWords(listsOfAll: readonly (readonly string[])[]): NumberedWords {
  const half = halves(isOfHalf => {
    const numbers: number[] = [];
    const texts: string[] = [];
    for (let of = 0; of < listsOfAll.length; of++) {
      const list = listsOfAll[of] as readonly string[];
      if (!isOfHalf(list[0] ?? '')) continue;
      for (let index = 0; index < list.length; index++) {
        numbers.push(index + 1);
        texts.push(list[index] as string);
      }
    }
    return makeLookup(numbers, texts);
  });
  // What two languages call by one name, «mar», the last one decides.
  const get = (word: string): number | undefined => half(word)(word).at(-1)?.row;
  return { has: word => half(word)(word).length > 0, get };
}
