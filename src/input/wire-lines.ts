import type { Part } from './make-item.ts';

/** No wire wraps wider. */
const WIDEST = 110;
/** A line that leaves so much room behind it, beyond the next word, was ended on purpose. */
const ROOM = 12;
/** What opens a line of its own below a story: rules, bullets, «==Kyodo». */
const OWN_LINE = /^(?:[=*#_]|-{2}|- )/;

/**
 * The paragraphs of wire copy, which is always wrapped: one begins behind a blank line, at a deeper indent, or behind a
 * line that had room for more.
 */
export function readWireLines(lines: readonly string[]): Part[] {
  const width = Math.min(WIDEST, Math.max(0, ...lines.slice(0, 2000).map(line => line.trimEnd().length)));
  const margin = Math.min(...lines.filter(line => line.trim() !== '').map(indent), WIDEST);
  const paragraphs: string[][] = [];
  let open: string[] | null = null;
  for (const line of lines) {
    const last: string | undefined = open?.at(-1);
    if (line.trim() === '') open = null;
    else if (open && last !== undefined && goesOn(last, line, width, margin)) open.push(line);
    else {
      open = [line];
      paragraphs.push(open);
    }
  }
  return paragraphs.map(rows => ({ role: 'body', text: rows.join('\n') }));
}

const indent = (line: string): number => line.length - line.trimStart().length;

function goesOn(line: string, next: string, width: number, margin: number): boolean {
  if (next.startsWith('\t') || indent(next) > margin + 1) return false;
  const words = next.trimStart();
  if (OWN_LINE.test(words)) return false;
  const [first = ''] = words.split(/\s/);
  const room = width - line.trimEnd().length - 1 - first.length;
  return room < ROOM || (!/[.!?»”"…]$/.test(line.trimEnd()) && /^\p{Ll}/u.test(words));
}
