import type * as RgJson from '../export/rg-json.ts';
import type { Dispatch } from '../model/article.ts';
import type { SearchResult } from '../search/search.ts';

/** Counts over a whole search, for `--stats` and for the end of `--json`. */
export interface Tally {
  /** Counts one article whose output is this text, and gives the text back. */
  readonly count: (dispatch: Dispatch, result: SearchResult, shown: string) => string;
  /** Writes JSON messages instead, counting as they say. */
  readonly json: (
    rg: typeof RgJson,
    around: { before: number; after: number },
  ) => (dispatch: Dispatch, result: SearchResult) => string;
  /** What comes at the end. */
  readonly close: (json: boolean, stats: boolean) => string;
}

export function makeTally(exact: boolean): Tally {
  // Not performance.now(): its module takes half a millisecond to load, more than most searches.
  const started = Date.now();
  const total: RgJson.SearchStats = {
    searches: 0,
    searches_with_match: 0,
    bytes_searched: 0,
    bytes_printed: 0,
    matched_lines: 0,
    matches: 0,
  };
  let rg: typeof RgJson | null = null;
  return {
    count: (dispatch, { hits }, shown) => {
      total.searches++;
      if (hits.length > 0) total.searches_with_match++;
      // Counting bytes takes as long as a search; it is done only for those who asked.
      if (exact) total.bytes_searched += Buffer.byteLength(dispatch.source);
      total.bytes_printed += shown.length;
      total.matched_lines += hits.length;
      for (const { matches } of hits) total.matches += matches.length;
      return shown;
    },
    json: (module, around) => {
      rg = module;
      return (dispatch, result) => {
        const before = Date.now();
        const stats = module.emptyStats();
        const text = module.articleMessages(dispatch, result, around, stats, Date.now() - before);
        for (const key of Object.keys(total) as (keyof RgJson.SearchStats)[]) total[key] += stats[key];
        return text;
      };
    },
    close: (json, stats) => {
      const milliseconds = Date.now() - started;
      if (json && rg) return rg.summaryMessage(total, milliseconds);
      return stats ? formatStats(total, milliseconds) : '';
    },
  };
}

/** ripgrep's lines, with articles for files and paragraphs for lines. */
function formatStats(
  { matches, matched_lines, searches, searches_with_match, bytes_searched }: RgJson.SearchStats,
  milliseconds: number,
): string {
  const rows = [
    `${matches} matches`,
    `${matched_lines} matched paragraphs`,
    `${searches_with_match} articles contained matches`,
    `${searches} articles searched`,
    `${bytes_searched} bytes searched`,
    `${(milliseconds / 1000).toFixed(3)} seconds`,
  ];
  return `\n${rows.join('\n')}\n`;
}
