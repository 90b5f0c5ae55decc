import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Wraps at blanks; what is wider than the columns (an address) overflows. Styles carry over to the next row. */
export function wrap(text: string, columns: number): string {
  return wrapAnsi(text, columns, { hard: false, trim: true });
}

/** Cuts a text to a width in columns, with «…» where something is left out. */
export function cut(text: string, columns: number): string {
  if (text.length < columns && stringWidth(text) <= columns) return text;
  let width = 0;
  let kept = '';
  for (const char of text) {
    width += stringWidth(char);
    if (width > columns - 1) return `${kept}…`;
    kept += char;
  }
  return text;
}
