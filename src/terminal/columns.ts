import stringWidth from 'string-width';

/** Cuts a text to a width in columns, with «…» where something is left out. */
export function cut(text: string, columns: number): string {
  let width = 0;
  /** How much of the text leaves room for the «…». */
  let kept = 0;
  for (const char of text) {
    width += stringWidth(char);
    if (width > columns) return `${text.slice(0, kept)}…`;
    if (width < columns) kept += char.length;
  }
  return text;
}

/** A text filled up with blanks to a width in columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
