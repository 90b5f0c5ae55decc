// Runs in the browser, inside the page that `depeche stats --html` writes: draws each section's chart into its figure.
import {
  axisX,
  axisY,
  barX,
  barY,
  gridX,
  gridY,
  type Markish,
  plot,
  rectY,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot';
import type { ReportSection, StatsReport } from '../corpus/report.ts';

const ACCENT = 'var(--accent)';
const ROW = 24;
/** Labels of bars take this much of the width at most. */
const LABELS = 0.35;
const DAY = 86_400_000;

type Chart = ReturnType<typeof plot>;
type Draw = (section: ReportSection, width: number) => Chart;

const DRAW: Readonly<Record<ReportSection['chart'], Draw>> = { timeline, bars, columns };

function timeline({ rows }: ReportSection, width: number): Chart {
  const days = rows
    .map(({ name, count }) => ({ day: new Date(`${name}T00:00:00Z`), count }))
    .filter(({ day }) => !Number.isNaN(day.getTime()));
  const span = ((days.at(-1)?.day.getTime() ?? 0) - (days[0]?.day.getTime() ?? 0)) / DAY;
  const interval = span <= 366 ? 'day' : span <= 5 * 366 ? 'week' : 'month';
  const totals = sumBy(days, interval);
  return draw(width, 220, [
    gridY(),
    rectY(totals, { x: 'start', y: 'count', interval, fill: ACCENT, tip: true, insetLeft: 0.2, insetRight: 0.2 }),
    ruleY([0]),
    axisX({ label: null }),
    axisY({ label: `dispatches a ${interval}`, tickFormat: 'd' }),
  ]);
}

/** The beginning of a day's week (Monday) or month, UTC. */
const START: Readonly<Record<string, (day: Date) => number>> = {
  day: day => day.getTime(),
  week: day => day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY,
  month: day => Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1),
};

function sumBy(days: readonly { day: Date; count: number }[], interval: string): { start: Date; count: number }[] {
  const sums = new Map<number, number>();
  for (const { day, count } of days) {
    const start = (START[interval] as (day: Date) => number)(day);
    sums.set(start, (sums.get(start) ?? 0) + count);
  }
  return [...sums].map(([start, count]) => ({ start: new Date(start), count }));
}

function bars({ rows }: ReportSection, width: number): Chart {
  const marginLeft = Math.min(width * LABELS, 12 + 7 * Math.max(...rows.map(({ name }) => name.length)));
  const most = Math.floor(marginLeft / 7) - 1;
  const longest = Math.max(1, ...rows.map(({ count }) => count));
  const shorten = (name: string): string => (name.length > most ? `${name.slice(0, most - 1)}…` : name);
  return draw(
    width,
    rows.length * ROW + 40,
    [
      gridX(),
      barX(rows, {
        x: 'count',
        y: 'name',
        fill: ACCENT,
        tip: true,
        title: ({ name, count, note }) => [`${name}: ${count.toLocaleString()}`, note].filter(Boolean).join('\n'),
      }),
      text(rows, { x: 'count', y: 'name', text: ({ count }) => count.toLocaleString(), textAnchor: 'start', dx: 4 }),
      ruleX([0]),
      axisX({ label: null, ticks: Math.min(longest, Math.max(2, Math.floor(width / 110))), tickFormat: 's' }),
      axisY({ label: null, tickFormat: shorten, tickSize: 0 }),
    ],
    { marginLeft, marginRight: 52, y: { domain: rows.map(({ name }) => name), label: null } },
  );
}

function columns({ rows, title }: ReportSection, width: number): Chart {
  const isNarrow = width / rows.length < 60;
  return draw(
    width,
    isNarrow ? 250 : 220,
    [
      gridY(),
      barY(rows, {
        x: 'name',
        y: 'count',
        fill: ACCENT,
        tip: true,
        title: ({ name, count }) => `${name}: ${count.toLocaleString()}`,
      }),
      ruleY([0]),
      axisX({ label: title.toLowerCase(), tickRotate: isNarrow ? -45 : 0, tickSize: 0 }),
      axisY({ label: 'dispatches', tickFormat: 'd' }),
    ],
    { marginBottom: isNarrow ? 70 : 40, x: { domain: rows.map(({ name }) => name), padding: 0.08 } },
  );
}

function draw(width: number, height: number, marks: readonly Markish[], more: Parameters<typeof plot>[0] = {}): Chart {
  return plot({ width, height, marks: [...marks], style: { background: 'transparent', fontSize: '12px' }, ...more });
}

function show(): void {
  const { sections } = JSON.parse(document.getElementById('report')?.textContent ?? '{"sections":[]}') as StatsReport;
  for (const section of sections) {
    const place = document.querySelector<HTMLElement>(`#${section.id} .chart`);
    if (!place) continue;
    let drawn = 0;
    new ResizeObserver(() => {
      const width = Math.floor(place.clientWidth);
      if (width === drawn || width === 0) return;
      drawn = width;
      const chart = DRAW[section.chart](section, width);
      chart.setAttribute('role', 'img');
      chart.setAttribute('aria-label', `${section.title}; the numbers are in the table below`);
      place.replaceChildren(chart);
    }).observe(place);
  }
}

show();
