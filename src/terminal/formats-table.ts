import type { BreakRows } from './layout.ts';

/** What a table of formats says of one, in one direction: `-` where it has no extension. */
export type FormatCells = readonly [name: string, direction: string, extensions: string, description: string];

const GAP = 2;
/** With less room than this beside the other columns, a description stands below them. */
const NARROWEST_DESCRIPTION = 28;

/** Formats as a table of so many columns; nothing is cut, and lines are broken between words. */
export function formatsTable(formats: readonly FormatCells[], columns: number, breakRows: BreakRows): string {
  const widths = [0, 1, 2].map(column => Math.max(...formats.map(cells => (cells[column] as string).length)) + GAP);
  const indent = widths.reduce((sum, width) => sum + width, 0);
  const [nameWidth = 0] = widths;
  const brokenAt = (text: string, left: number): string[] =>
    breakRows(text, columns - left, 'en').map(([start, end]) => text.slice(start, end));
  const beside = (cells: FormatCells): string => {
    const head = widths.map((width, column) => (cells[column] as string).padEnd(width)).join('');
    return head + brokenAt(cells[3], indent).join(`\n${' '.repeat(indent)}`);
  };
  const below = ([name, direction, ...texts]: FormatCells): string => {
    const lines = texts.filter(text => text !== '-').flatMap(text => brokenAt(text, GAP));
    return [name.padEnd(nameWidth) + direction, ...lines.map(line => ' '.repeat(GAP) + line)].join('\n');
  };
  const isRoomy = columns - indent >= NARROWEST_DESCRIPTION;
  return formats.map(cells => `${isRoomy ? beside(cells) : below(cells)}\n`).join('');
}
