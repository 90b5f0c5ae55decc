import type { BoilerplateKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { continues, endsSentence, type Layout } from './layout.ts';

/** Lines that make one paragraph, heading or footer line. Never empty. */
export interface Block {
  readonly lines: readonly Line[];
  /** From its first to its last character that is no white space. */
  readonly span: Span;
  /** What a container says it is; absent where that is for the passes to find out. */
  readonly role?: 'subhead' | BoilerplateKind;
}

/** Groups lines into blocks: at blank lines always, at the other breaks as the layout says. */
export function readBlocks(text: string, lines: readonly Line[], { kind, width }: Layout): Block[] {
  const groups = groupLines(lines);
  if (kind === 'lines') return joinSentences(text, groups);
  const isProse = (group: readonly Line[]): boolean => group.some(line => endsSentence(text, line.textEnd));
  const isWhole = groups.filter(group => group.length > 1 && isProse(group)).length >= FEWEST_GROUPS;
  return groups.flatMap((group, index) => {
    const place = { isProse: isProse(group), isWhole, isFooter: index >= groups.length - FOOTER_GROUPS };
    return splitGroup(group, (line, next) => continues(text, line, next, width, place)).map(toBlock);
  });
}

/** Footer lines stand in the last groups. */
const FOOTER_GROUPS = 4;

/** Lines that no blank line parts. */
function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (isBlank(line)) open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      groups.push(open);
    }
  }
  return groups;
}

function splitGroup(group: readonly Line[], goesOn: (line: Line, next: Line) => boolean): Line[][] {
  const parts: Line[][] = [];
  for (const line of group) {
    const last = parts.at(-1)?.at(-1);
    if (last && goesOn(last, line)) parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  return parts;
}

function toBlock(lines: readonly Line[]): Block {
  return { lines, span: [(lines[0] as Line).textStart, (lines.at(-1) as Line).textEnd] };
}

/** So many groups of lines must each be whole sentences before they are taken for paragraphs. */
const FEWEST_GROUPS = 3;

/**
 * Where blank lines part groups of lines and every line of several groups ends like a sentence, a line is a sentence and
 * a group a paragraph. Otherwise each line is a block.
 */
function joinSentences(text: string, groups: readonly (readonly Line[])[]): Block[] {
  const several = groups.filter(group => group.length > 1);
  const whole = new Set(several.filter(group => group.every(line => endsSentence(text, line.textEnd))));
  const joins = whole.size >= FEWEST_GROUPS && several.length - whole.size <= whole.size;
  return groups.flatMap(group => (joins && whole.has(group) ? [toBlock(group)] : group.map(line => toBlock([line]))));
}
