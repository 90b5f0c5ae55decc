/** Eighths of a column, from empty to full. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];
const LEVELS = '▁▂▃▄▅▆▇█';

/** A bar whose length stands for a part of the longest one. What is not nothing shows as at least an eighth of a column. */
export function bar(value: number, longest: number, columns: number): string {
  if (value <= 0 || longest <= 0) return '';
  const eighths = Math.max(1, Math.round((Math.min(value, longest) / longest) * columns * 8));
  return '█'.repeat(eighths >> 3) + EIGHTHS[eighths & 7];
}

/** One column for each value; nothing is a blank, so that gaps show. */
export function sparkline(values: readonly number[]): string {
  const most = values.reduce((found, value) => Math.max(found, value), 0);
  return values.map(value => (value <= 0 ? ' ' : LEVELS[Math.min(7, Math.ceil((value / most) * 8) - 1)])).join('');
}
