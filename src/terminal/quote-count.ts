import type { Quote } from '../model/quote.ts';
import { copyOf } from '../text/copy.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { cut, pad } from './columns.ts';
import { shownSpeaker } from './quotes.ts';
import type { Style } from './style.ts';

interface CountScreen {
  readonly style: Style;
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly plain: boolean;
}

const WIDEST_NAME = 32;
const LONGEST_BAR = 40;

/** Counts the speakers of quotes, however many quotes there are. */
export interface SpeakerTally {
  readonly add: (quotes: readonly Quote[]) => void;
  /** The speakers ranked by how many quotes they have, with bars on a terminal; count and name between tabs in a pipe. */
  readonly text: () => string;
}

export function tallySpeakers(screen: CountScreen): SpeakerTally {
  const counts = new Map<string, number>();
  return {
    add: quotes => {
      for (const quote of quotes) {
        const name = sanitizeLine(shownSpeaker(quote).replace(/\s+/g, ' '));
        const count = counts.get(name);
        counts.set(count === undefined ? copyOf(name) : name, (count ?? 0) + 1);
      }
    },
    text: () => rank(counts, screen),
  };
}

function rank(counts: ReadonlyMap<string, number>, { style, isTerminal, columns, plain }: CountScreen): string {
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!isTerminal || plain) return ranked.map(([name, count]) => `${count}\t${name}\n`).join('');
  const most = ranked[0]?.[1] ?? 1;
  const width = Math.min(WIDEST_NAME, Math.max(...ranked.map(([name]) => name.length), 1));
  const figures = String(most).length;
  const room = Math.max(1, Math.min(LONGEST_BAR, columns - width - figures - 4));
  return ranked
    .map(([name, count]) => {
      const bar = '█'.repeat(Math.max(1, Math.round((count / most) * room)));
      return `${pad(cut(name, width), width)}  ${String(count).padStart(figures)}  ${style.quote(bar)}\n`;
    })
    .join('');
}
