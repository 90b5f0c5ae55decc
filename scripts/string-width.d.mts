/** Columns that a text takes up on a terminal. */
export default function stringWidth(text: string, options?: object): number;
