import type { Rank } from '../model/quote.ts';
import { copyOf } from '../text/copy.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { cut, pad } from './columns.ts';
import type { Style } from './style.ts';

interface CountScreen {
  readonly style: Style;
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly plain: boolean;
}

const WIDEST_NAME = 32;
const LONGEST_BAR = 40;

/** Counts names, however many occurrences there are. */
export interface NameTally {
  readonly add: (names: readonly (string | null)[]) => void;
  /** The most frequent first. */
  readonly ranks: () => readonly Rank[];
}

export function tallyNames(): NameTally {
  const counts = new Map<string | null, number>();
  return {
    add: names => {
      for (const given of names) {
        const name = given === null ? null : sanitizeLine(given.replace(/\s+/g, ' '));
        const count = counts.get(name);
        counts.set(count === undefined && name !== null ? copyOf(name) : name, (count ?? 0) + 1);
      }
    },
    ranks: () => [...counts].map(([name, count]) => ({ name, count })).sort(compareRanks),
  };
}

const shown = ({ name }: Rank): string => name ?? '-';

const compareRanks = (a: Rank, b: Rank): number => b.count - a.count || (shown(a) < shown(b) ? -1 : 1);

/** Names with bars on a terminal; count and name between tabs in a pipe. */
export function formatRanks(ranks: readonly Rank[], { style, isTerminal, columns, plain }: CountScreen): string {
  if (!isTerminal || plain) return ranks.map(rank => `${rank.count}\t${shown(rank)}\n`).join('');
  const most = ranks[0]?.count ?? 1;
  const width = Math.min(WIDEST_NAME, Math.max(...ranks.map(rank => shown(rank).length), 1));
  const figures = String(most).length;
  const room = Math.max(1, Math.min(LONGEST_BAR, columns - width - figures - 4));
  return ranks
    .map(rank => {
      const bar = '█'.repeat(Math.max(1, Math.round((rank.count / most) * room)));
      return `${pad(cut(shown(rank), width), width)}  ${String(rank.count).padStart(figures)}  ${style.quote(bar)}\n`;
    })
    .join('');
}
