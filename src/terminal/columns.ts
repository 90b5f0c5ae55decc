import stringWidth from 'string-width';

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

/** A text filled up with blanks to a width in columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
