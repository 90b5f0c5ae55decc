import type { ReportRow, ReportSection, StatsReport } from '../corpus/report.ts';
import { formatCount, formatOthers, formatPart } from '../text/numbers.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { bar } from './bars.ts';
import { cut, pad } from './columns.ts';
import type { Style } from './style.ts';
import { drawTimeline } from './timeline.ts';

export interface StatsOptions {
  readonly style: Style;
  /** Bounds every row. */
  readonly width: number;
  readonly margin: number;
}

/** A corpus as charts of characters. Yields one section after another. */
export function* drawStats({ facts, sections }: StatsReport, options: StatsOptions): Generator<string> {
  const indent = ' '.repeat(options.margin);
  const room = options.width - options.margin * 2;
  yield joinFacts(facts, room)
    .map(line => `${indent}${options.style.headline(line)}\n`)
    .join('');
  for (const section of sections) {
    const rows = section.chart === 'timeline' ? timeline(section, room, options) : bars(section, room, options);
    yield `\n${indent}${options.style.subhead(section.title)}\n${rows.map(row => `${indent}${row.trimEnd()}\n`).join('')}`;
  }
}

/** Facts in as many lines as they need. */
function joinFacts(facts: readonly string[], room: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + fact.length + 3 <= room) lines[lines.length - 1] = `${last} · ${fact}`;
    else lines.push(cut(fact, room));
  }
  return lines;
}

function timeline({ rows, unknown }: ReportSection, room: number, { style }: StatsOptions): string[] {
  const { spark, days, first, last, busiest } = drawTimeline(rows, room);
  const gap = Math.max(1, Math.max(spark.length, first.length + last.length + 1) - first.length - last.length);
  const ends = first === last ? first : `${first}${' '.repeat(gap)}${last}`;
  const notes = [
    days === 1 ? 'a column is a day' : `a column is ${days} days`,
    `most on ${busiest.name}: ${formatCount(busiest.count)}`,
    ...(unknown > 0 ? [`without a day: ${formatCount(unknown)}`] : []),
  ];
  return [style.dateline(spark), style.dim(ends), ...joinFacts(notes, room).map(line => style.dim(line))];
}

/** Below this many columns there are no percents. */
const ROOM_FOR_PARTS = 36;

function bars(section: ReportSection, room: number, { style }: StatsOptions): string[] {
  const { rows, total, others, unknown, chart } = section;
  const named = rows.map(row => ({ ...row, name: sanitizeLine(row.name) }));
  const counts = rows.map(({ count }) => formatCount(count));
  const parts = total === null || room < ROOM_FOR_PARTS ? null : rows.map(({ count }) => formatPart(count, total));
  const countWidth = Math.max(...counts.map(text => text.length));
  const partWidth = parts === null ? 0 : 2 + Math.max(...parts.map(text => text.length));
  const longestName = Math.max(...named.map(({ name }) => pad(name, 0).length));
  const nameWidth = Math.min(longestName, Math.max(8, Math.floor(room * 0.35)));
  const barWidth = Math.max(4, room - nameWidth - countWidth - partWidth - 4);
  const longest = Math.max(...rows.map(({ count }) => count));
  const draw = ({ name, count, note }: ReportRow, index: number): string[] => {
    const label = pad(cut(name, nameWidth), nameWidth);
    const drawn = pad(bar(count, longest, barWidth), barWidth);
    const part = parts === null ? '' : style.dim((parts[index] as string).padStart(partWidth));
    const row = `${label}  ${style.dateline(drawn)}  ${(counts[index] as string).padStart(countWidth)}${part}`;
    const below = note === undefined ? [] : [style.dim(cut(sanitizeLine(note), room - nameWidth - 2))];
    return [row, ...below.map(line => `${' '.repeat(nameWidth + 2)}${line}`)];
  };
  const rest = [
    ...(others === null ? [] : [formatOthers(others)]),
    ...(unknown > 0 && chart === 'bars' ? [`not known: ${formatCount(unknown)}`] : []),
  ];
  return [...named.flatMap(draw), ...joinFacts(rest, room).map(line => style.dim(line))];
}

/** The same in words, a row a line: for a voice. */
export function* speakStats({ facts, sections }: StatsReport): Generator<string> {
  yield `${facts.join('. ')}.\n`;
  for (const { title, rows, total, others, unknown, chart } of sections) {
    // Days are many, and months say the same.
    if (chart === 'timeline') continue;
    const lines = rows.map(
      ({ name, count, note }) =>
        `${sanitizeLine(name)}: ${formatCount(count)}${total === null ? '' : `, ${formatPart(count, total)}`}${note === undefined ? '' : `. ${sanitizeLine(note)}`}`,
    );
    if (others !== null) lines.push(formatOthers(others));
    if (unknown > 0) lines.push(`Not known: ${formatCount(unknown)}`);
    yield `\n${title}:\n${lines.map(line => `${line}\n`).join('')}`;
  }
}
