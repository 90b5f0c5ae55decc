import { cut, cutStart, pad } from './columns.ts';
import type { Style } from './style.ts';

/** Below this many columns agency and place give way to the headline. */
const NARROW = 80;

/** One row of `list` on a terminal: the five fields in columns, each cut to its own, the headline to what is left. */
export function listRow(
  [address = '', day = '', agency = '', place = '', title = '']: readonly string[],
  columns: number,
  style: Style,
): string {
  const first = Math.min(32, Math.max(10, Math.floor(columns * 0.28)));
  const middle: readonly (readonly [string, number])[] =
    columns < NARROW
      ? [[day, 10]]
      : [
          [day, 10],
          [agency, 10],
          [place, 16],
        ];
  const cells = middle.map(([text, width]) => pad(cut(text, width), width));
  const used = first + middle.reduce((sum, [, width]) => sum + width + 2, 0) + 2;
  return `${style.place(pad(cutStart(address, first), first))}  ${cells.join('  ')}  ${cut(title, Math.max(8, columns - used))}`;
}
