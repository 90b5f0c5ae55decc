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

/** The same, with «…» at its start: of a path the end tells more than the beginning. */
export function cutStart(text: string, columns: number): string {
  let width = 0;
  /** Where what is shown begins, with room for the «…» in front of it. */
  let from = text.length;
  const chars = [...text];
  for (let at = chars.length - 1; at >= 0; at--) {
    const char = chars[at] as string;
    width += stringWidth(char);
    if (width > columns) return `…${text.slice(from)}`;
    if (width < columns) from -= char.length;
  }
  return text;
}

/** A text filled up with blanks to a width in columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
