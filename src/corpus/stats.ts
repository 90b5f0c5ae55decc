import type { Article } from '../model/article.ts';
import type { Quotes } from '../model/quote.ts';
import { dayOf } from '../select/select.ts';
import { countStoryWords } from '../text/words.ts';
import { type Count, compare, makeCounter } from './counter.ts';
import { type Distribution, describe } from './distribution.ts';
import { makeQuoteCounter, type QuoteCounter, type QuoteStats } from './quotes.ts';

/** Names with their counts, the most frequent first. */
export interface Ranking {
  readonly rows: readonly Count[];
  /** Articles that name none. */
  readonly unknown: number;
}

/** What a corpus holds, counted. */
export interface CorpusStats {
  readonly articles: number;
  /** By day, ISO, in order; days without an article are left out. */
  readonly days: readonly Count[];
  /** By month (`2023-05`), in order, with the empty ones between the first and the last. */
  readonly months: readonly Count[];
  /** Articles whose day is not known. */
  readonly undated: number;
  readonly agencies: Ranking;
  readonly languages: Ranking;
  readonly places: Ranking;
  readonly sections: Ranking;
  /** Words of the story; null for no article. */
  readonly words: Distribution | null;
  /** Paragraphs of the body. */
  readonly paragraphs: Distribution | null;
  /** Null where quotes were not looked for. */
  readonly quotes: QuoteStats | null;
  /** Counts may be too low by this much, where a corpus has more names than are kept. */
  readonly uncertainty: number;
}

export interface StatsCounter {
  readonly add: (article: Article, quotes: Quotes | null) => void;
  readonly result: () => CorpusStats;
}

/** Counts articles one at a time; memory grows with the days, names and lengths that occur, not with the articles. */
export function makeStatsCounter(): StatsCounter {
  let articles = 0;
  let quotes: QuoteCounter | null = null;
  const days = new Map<string, number>();
  const rankings = {
    agencies: makeRanking(article => (article.agency === null ? [] : [article.agency])),
    languages: makeRanking(article => (article.language === null ? [] : [article.language])),
    places: makeRanking(placesOf),
    sections: makeRanking(({ header }) => (header.section === null ? [] : [header.section])),
  };
  const words = new Map<number, number>();
  const paragraphs = new Map<number, number>();
  return {
    add: (article, found) => {
      articles++;
      if (found) {
        quotes ??= makeQuoteCounter();
        quotes.add(found);
      }
      const day = dayOf(article);
      if (day !== null) increase(days, day);
      for (const ranking of Object.values(rankings)) ranking.add(article);
      increase(words, countStoryWords(article));
      increase(paragraphs, article.paragraphs.filter(({ role }) => role === 'body').length);
    },
    result: () => {
      const byDay = [...days].map(([name, count]) => ({ name, count })).sort((a, b) => compare(a.name, b.name));
      const { agencies, languages, places, sections } = rankings;
      return {
        articles,
        days: byDay,
        months: toMonths(byDay),
        undated: articles - byDay.reduce((sum, { count }) => sum + count, 0),
        agencies: agencies.result(),
        languages: languages.result(),
        places: places.result(),
        sections: sections.result(),
        words: describe(words),
        paragraphs: describe(paragraphs),
        quotes: quotes?.result() ?? null,
        uncertainty: Math.max(...Object.values(rankings).map(ranking => ranking.uncertainty())),
      };
    },
  };
}

function placesOf({ dateline, header }: Article): readonly string[] {
  if (dateline && dateline.places.length > 0) return dateline.places;
  return header.place === null ? [] : [header.place];
}

function makeRanking(namesOf: (article: Article) => readonly string[]) {
  const counter = makeCounter();
  let unknown = 0;
  return {
    add: (article: Article): void => {
      const names = namesOf(article);
      if (names.length === 0) unknown++;
      for (const name of names) counter.add(name);
    },
    result: (): Ranking => ({ rows: counter.top(), unknown }),
    uncertainty: counter.uncertainty,
  };
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Months that are filled in, at most: a day that is misread as of the year 23 must not make twenty thousand. */
const MOST_MONTHS = 1200;

function toMonths(days: readonly Count[]): Count[] {
  const counts = new Map<string, number>();
  for (const { name, count } of days) counts.set(name.slice(0, 7), (counts.get(name.slice(0, 7)) ?? 0) + count);
  const [first, last] = [days[0]?.name, days.at(-1)?.name];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [monthNumber(first), monthNumber(last)];
  if (to - from > MOST_MONTHS) return [...counts].map(([name, count]) => ({ name, count }));
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const name = monthName(from + index);
    return { name, count: counts.get(name) ?? 0 };
  });
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthName = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
