import { foldAll, foldKey } from '../text/fold.ts';
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

/** Merges one single-word list of all languages: a header may be in another language than its story. */
export function wordSet(pick: (language: Language) => string): ReadonlySet<string> {
  const words = new Set(foldKey(LANGUAGES.map(pick).join(' ')).split(' '));
  words.delete('');
  return words;
}

/** Merges numbered lists (months, weekdays): word → number, counted from 1. */
export function numberedWords(listsOfAll: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const list of listsOfAll) {
    const lists = foldAll(list);
    for (let index = 0; index < lists.length; index++) {
      for (const word of (lists[index] as string).split(' ')) numbers.set(word, index + 1);
    }
  }
  return numbers;
}
