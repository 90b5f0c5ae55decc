import { formatCount } from '../text/numbers.ts';
import type { Count } from './counter.ts';
import type { Distribution } from './distribution.ts';
import type { QuoteStats, SpeakerCount } from './quotes.ts';
import type { CorpusStats } from './stats.ts';

/** One row of a chart. */
export interface ReportRow extends Count {
  /** What else there is to say of it, in words. */
  readonly note?: string;
}

/** One chart, whatever draws it: a terminal, a voice, a page. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  /** `timeline`: rows are days, in order; `bars`: names; `columns`: a histogram. */
  readonly chart: 'timeline' | 'bars' | 'columns';
  readonly rows: readonly ReportRow[];
  /** What a full bar of percent stands for; null where parts of a whole make no sense. */
  readonly total: number | null;
  /** Rows that are left out, and what they count together. */
  readonly others: { readonly names: number; readonly count: number } | null;
  /** Articles that belong to no row. */
  readonly unknown: number;
}

export interface StatsReport {
  /** What the whole is, in a few short phrases. */
  readonly facts: readonly string[];
  readonly sections: readonly ReportSection[];
}

/** More months than this are shown as years. */
const MOST_MONTHS = 24;

/**
 * What is worth showing of a corpus; a section that would be empty is left out.
 *
 * @param most rows of a ranking at most
 */
export function makeReport(stats: CorpusStats, most: number): StatsReport {
  const { articles, days, months, undated, words, paragraphs } = stats;
  const years = toYears(months);
  const period: Partial<ReportSection> = { total: articles, unknown: undated };
  const sections = [
    section('days', 'Days', 'timeline', days, { unknown: undated }),
    months.length > MOST_MONTHS
      ? section('years', 'Years', 'bars', years, period)
      : section('months', 'Months', 'bars', months, period),
    ranking('agencies', 'Agencies', stats.agencies, articles, most),
    ranking('languages', 'Languages', stats.languages, articles, most),
    ranking('places', 'Places', stats.places, articles, most),
    ranking('sections', 'Sections', stats.sections, articles, most),
    ...quoteSections(stats.quotes, most),
    section('words', 'Length in words', 'columns', bins(words), { total: articles }),
    section('paragraphs', 'Length in paragraphs', 'columns', bins(paragraphs), { total: articles }),
  ];
  return { facts: factsOf(stats), sections: sections.filter(({ rows }) => rows.length > 0) };
}

function quoteSections(quotes: QuoteStats | null, most: number): ReportSection[] {
  if (quotes === null) return [];
  const { total, direct, indirect, mixed, unnamed, speakers, cues, terms } = quotes;
  const kinds = Object.entries({ direct, indirect, mixed }).map(([name, count]) => ({ name, count }));
  const told = speakers.map(speaker => ({ name: speaker.name, count: speaker.count, note: describeSpeaker(speaker) }));
  return [
    section('kinds', 'Quotes', 'bars', total === 0 ? [] : kinds, { total }),
    ranking('speakers', 'Most quoted', { rows: told, unknown: unnamed }, total, most),
    ranking('cues', 'Quoted with', { rows: cues, unknown: 0 }, total, most),
    { ...ranking('terms', 'Terms in quotation marks', { rows: terms, unknown: 0 }, 0, most), total: null },
  ];
}

/** «9 direct, 3 indirect · say 7, warn 2» */
function describeSpeaker({ direct, indirect, mixed, cues }: SpeakerCount): string {
  const kinds = Object.entries({ direct, indirect, mixed }).filter(([, count]) => count > 0);
  const said = cues.slice(0, 3).map(({ name, count }) => `${name} ${formatCount(count)}`);
  return [kinds.map(([kind, count]) => `${formatCount(count)} ${kind}`).join(', '), said.join(', ')]
    .filter(part => part !== '')
    .join(' · ');
}

function section(
  id: string,
  title: string,
  chart: ReportSection['chart'],
  rows: readonly ReportRow[],
  more: Partial<ReportSection> = {},
): ReportSection {
  return { id, title, chart, rows, total: null, others: null, unknown: 0, ...more };
}

function ranking(
  id: string,
  title: string,
  { rows, unknown }: { readonly rows: readonly ReportRow[]; readonly unknown: number },
  total: number,
  most: number,
): ReportSection {
  const left = rows.slice(most);
  const others =
    left.length === 0 ? null : { names: left.length, count: left.reduce((sum, { count }) => sum + count, 0) };
  return section(id, title, 'bars', rows.slice(0, most), { total, others, unknown });
}

function toYears(months: readonly Count[]): Count[] {
  const years = new Map<string, number>();
  for (const { name, count } of months) years.set(name.slice(0, 4), (years.get(name.slice(0, 4)) ?? 0) + count);
  return [...years].map(([name, count]) => ({ name, count }));
}

const bins = (spread: Distribution | null): Count[] =>
  (spread?.bins ?? []).map(({ from, to, count }) => ({
    name: to - from === 1 ? `${from}` : `${from}–${to - 1}`,
    count,
  }));

function factsOf({ articles, days, words }: CorpusStats): string[] {
  const [first, last] = [days[0]?.name, days.at(-1)?.name];
  return [
    `${formatCount(articles)} ${articles === 1 ? 'dispatch' : 'dispatches'}`,
    ...(first === undefined ? [] : [first === last ? first : `${first} to ${last}`]),
    ...(words === null ? [] : [`${formatCount(words.total)} words`, `median ${formatCount(words.median)} words`]),
  ];
}
