import { describe, expect, it } from 'vitest';
import { findLanguage, LANGUAGES, type Language } from '../../src/language/index.ts';
import { dateWords } from '../../src/parse/dates.ts';
import { detectLanguage } from '../../src/parse/detect-language.ts';
import { foldKey } from '../../src/text/fold.ts';

const words = (list: string): string[] => list.split(' ');

/** Every list of strings in a language file, by its path. */
function listsOf(value: unknown, path: string): [string, readonly unknown[]][] {
  if (Array.isArray(value)) return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, path === '' ? key : `${path}.${key}`));
}

/** Every list that is kept as one string of words or signs, by its path. */
function stringsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, path === '' ? key : `${path}.${key}`));
}

/** What a language has no words or signs for: an empty string is right there, and nowhere else. */
const NOTHING_FOR: Readonly<Record<string, readonly string[]>> = {
  fr: ['datelineEnds', 'firstDay'],
  en: ['clock.hours', 'datelineEnds', 'firstDay', 'typography.noLineEnd'],
  es: ['datelineEnds', 'firstDay', 'typography.noLineEnd'],
  de: ['clock.hours', 'clock.ordinals', 'datelineEnds', 'firstDay', 'typography.noLineEnd'],
  it: ['datelineEnds', 'firstDay'],
  pt: ['datelineEnds', 'firstDay'],
  ru: ['clock.hours', 'datelineEnds', 'firstDay'],
  ar: ['clock.hours', 'clock.ordinals', 'datelineEnds'],
  // Chinese writes its clocks with signs, and no blanks between words.
  zh: [
    'clock.fillers',
    'clock.ordinals',
    'firstDay',
    'typography.keepNext',
    'typography.noLineEnd',
    'typography.units',
  ],
};

describe.each(LANGUAGES.map(language => [language.tag, language] as const))('the language file %s', (_, language) => {
  it('writes cues folded and function words short, where a look at the list as written must do', () => {
    if (language.functionWords >= '\u0370') return;
    expect(Object.values(language.cues).join(' ')).toBe(foldKey(Object.values(language.cues).join(' ')));
    expect(language.functionWords.split(' ').filter(word => word.length > 7)).toEqual([]);
  });

  it('has no empty list and no empty entry', () => {
    const lists = listsOf(language, '');
    expect(lists.map(([path]) => path)).toEqual(
      expect.arrayContaining(['months', 'weekdays', 'clock.published', 'clock.updated', 'bylines', 'marks', 'credits']),
    );
    for (const [path, list] of lists) {
      expect(list.length, path).toBeGreaterThan(0);
      // A phrase may end in a blank («## »), which then has to stand in the line too.
      for (const entry of list) expect(String(entry), path).toMatch(/^\S/);
      expect(new Set(list).size, `${path} says something twice`).toBe(list.length);
    }
  });

  it('leaves no words out but those the language has not', () => {
    const empty = stringsOf(language, '').filter(([, text]) => text.trim() === '');
    expect(empty.map(([path]) => path).sort()).toEqual(NOTHING_FOR[language.tag] ?? []);
  });

  it('has twelve months, seven weekdays and enough function words', () => {
    expect(language.months).toHaveLength(12);
    expect(language.weekdays).toHaveLength(7);
    expect(new Set(words(language.functionWords)).size).toBeGreaterThanOrEqual(15);
    expect(language.placeJoiners).not.toBe('');
  });

  it('has end marks, and phrases for the boilerplate that every wire has', () => {
    expect(language.endMarks.length).toBeGreaterThan(0);
    for (const kind of ['contact', 'copyright', 'sponsor', 'related', 'share', 'caption', 'note'] as const) {
      expect(language.boilerplate[kind]?.length, kind).toBeGreaterThan(0);
    }
  });

  // Russian and Arabic are written as they are read; the parser folds their words where it builds its tables.
  const test = ['ru', 'ar'].includes(language.tag) ? it.skip : it;
  test('writes what is looked up as it is looked up: folded', () => {
    const { clock, bylines, credits, boilerplate, placeJoiners } = language;
    const single = [clock.fillers, clock.hours, clock.ordinals, placeJoiners];
    const phrases = [clock.published, clock.updated, bylines, credits, ...Object.values(boilerplate)].flat();
    expect([...single, ...phrases].filter(text => foldKey(text) !== text)).toEqual([]);
  });

  it('is found by its tag, with a region too', () => {
    expect(findLanguage(language.tag)).toBe(language);
    expect(findLanguage(`${language.tag.toUpperCase()}-XX`)).toBe(language);
    expect(() => new Intl.Locale(language.tag)).not.toThrow();
  });
});

describe('the languages together', () => {
  it('have different tags and names', () => {
    expect(new Set(LANGUAGES.map(language => language.tag)).size).toBe(LANGUAGES.length);
    expect(new Set(LANGUAGES.map(language => language.name)).size).toBe(LANGUAGES.length);
    expect(findLanguage('xx')).toBeUndefined();
  });

  it('agree on the number of every month and weekday, and on which is which', () => {
    const numbers = (pick: (language: Language) => readonly string[]): [string, number][] =>
      LANGUAGES.flatMap(language =>
        pick(language).flatMap((list, at) => words(list).map(word => [word, at + 1] as [string, number])),
      );
    const months = numbers(language => language.months);
    const weekdays = numbers(language => language.weekdays);
    const { months: monthNumbers, weekdays: dayNumbers } = dateWords();
    expect(months.filter(([word, number]) => monthNumbers.get(foldKey(word)) !== number)).toEqual([]);
    expect(weekdays.filter(([word, number]) => dayNumbers.get(foldKey(word)) !== number)).toEqual([]);
    expect(weekdays.filter(([word]) => monthNumbers.has(foldKey(word)))).toEqual([]);
  });
});

describe('the language of a text', () => {
  const detect = (text: string): string | null => detectLanguage(text, [0, text.length]);

  it.each([
    ['fr', 'Le phare de la côte a rouvert mardi, et les visiteurs sont venus dans la tour.'],
    ['en', 'The lighthouse on the coast was opened on Tuesday, and visitors were shown to the tower.'],
    ['es', 'El faro de la costa ha reabierto el martes, y los visitantes han subido a la torre con su guía.'],
    ['de', 'Der Leuchtturm an der Küste ist am Dienstag wieder geöffnet worden, und die Besucher waren auf dem Turm.'],
    ['it', 'Il faro della costa è stato riaperto martedì, e i visitatori sono saliti sulla torre con la guida.'],
    ['pt', 'O farol da costa foi reaberto na terça-feira, e os visitantes não subiram à torre com uma guia.'],
    ['ru', 'Маяк на берегу открыли во вторник, и посетители не могли подняться на башню, как это было раньше.'],
    ['ar', 'أعيد افتتاح المنارة في المدينة على الساحل بعد أن كانت مغلقة من قبل إلى هذا العام'],
    ['zh', '海岸的灯塔在星期二重新开放了，这是和游客有关的，也将对公众开放。'],
  ])('%s', (tag, text) => {
    expect(detect(text)).toBe(tag);
  });

  it.each(['', 'x', '12 34', 'Lyon', 'XYZ ABC', '\n\n'])('%j tells none', text => {
    expect(detect(text)).toBeNull();
  });

  it('does not depend on capitals', () => {
    expect(detect('THE LIGHTHOUSE ON THE COAST WAS OPENED')).toBe('en');
  });

  it('looks at the span only', () => {
    const french = 'Le phare de la côte est dans la ville. ';
    const text = `${french}The lighthouse on the coast was opened to the visitors.`;
    expect(detectLanguage(text, [0, french.length])).toBe('fr');
    expect(detectLanguage(text, [french.length, text.length])).toBe('en');
  });
});
