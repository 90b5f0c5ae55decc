import type { Count } from '../corpus/counter.ts';
import type { Distribution } from '../corpus/distribution.ts';
import type { CorpusStats, Ranking } from '../corpus/stats.ts';
import { safeJson } from '../text/json.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** The version of the JSON's shape; it changes only by addition. */
const VERSION = 1;

/** How the counts of a corpus are written for other programs. */
export const STATS_FORMATS: Readonly<Record<string, (stats: CorpusStats) => string>> = { json, csv };

/** The same with so many rows of each ranking at most. */
export function cutRankings(stats: CorpusStats, most = Number.POSITIVE_INFINITY): CorpusStats {
  const cut = ({ rows, unknown }: Ranking): Ranking => ({ rows: rows.slice(0, most), unknown });
  const { agencies, languages, places, sections, quotes } = stats;
  const said = quotes && {
    ...quotes,
    speakers: quotes.speakers.slice(0, most),
    cues: quotes.cues.slice(0, most),
    terms: quotes.terms.slice(0, most),
  };
  return {
    ...stats,
    quotes: said,
    agencies: cut(agencies),
    languages: cut(languages),
    places: cut(places),
    sections: cut(sections),
  };
}

function json(stats: CorpusStats): string {
  return `${safeJson({ version: VERSION, ...stats })}\n`;
}

/** One long table, as RFC 4180 has it: which count, of what, how many. An empty name is what is not known. */
function csv(stats: CorpusStats): string {
  const rows = [
    ['table', 'name', 'count'],
    ['articles', 'all', stats.articles],
    ...counts('day', stats.days, stats.undated),
    ...counts('month', stats.months, stats.undated),
    ...ranking('agency', stats.agencies),
    ...ranking('language', stats.languages),
    ...ranking('place', stats.places),
    ...ranking('section', stats.sections),
    ...quotes(stats.quotes),
    ...distribution('words', stats.words),
    ...distribution('paragraphs', stats.paragraphs),
  ];
  return rows.map(row => `${row.map(toField).join(',')}\r\n`).join('');
}

type Row = readonly (string | number)[];

function counts(table: string, rows: readonly Count[], unknown: number): Row[] {
  return [...rows.map(({ name, count }) => [table, name, count]), ...(unknown > 0 ? [[table, '', unknown]] : [])];
}

const ranking = (table: string, { rows, unknown }: Ranking): Row[] => counts(table, rows, unknown);

function quotes(found: CorpusStats['quotes']): Row[] {
  if (found === null) return [];
  const { total, direct, indirect, mixed, unnamed, speakers, cues, terms } = found;
  return [
    ...Object.entries({ total, direct, indirect, mixed }).map(([name, count]) => ['quotes', name, count]),
    ...counts('speaker', speakers, unnamed),
    ...(['direct', 'indirect', 'mixed'] as const).flatMap(kind =>
      speakers.filter(speaker => speaker[kind] > 0).map(speaker => [`speaker ${kind}`, speaker.name, speaker[kind]]),
    ),
    ...counts('cue', cues, 0),
    ...counts('term', terms, 0),
  ];
}

function distribution(table: string, spread: Distribution | null): Row[] {
  if (spread === null) return [];
  const { bins, ...numbers } = spread;
  return [
    ...Object.entries(numbers).map(([name, value]) => [table, name, value]),
    ...bins.map(({ from, to, count }) => [`${table} from-to`, `${from}-${to}`, count]),
  ];
}

function toField(value: string | number): string {
  const text = typeof value === 'number' ? String(Number(value.toFixed(2))) : sanitizeLine(value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
