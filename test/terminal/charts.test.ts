import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { makeReport } from '../../src/corpus/report.ts';
import { makeStatsCounter } from '../../src/corpus/stats.ts';
import { parse } from '../../src/index.ts';
import { bar, sparkline } from '../../src/terminal/bars.ts';
import { progressRow } from '../../src/terminal/progress.ts';
import { drawStats } from '../../src/terminal/stats.ts';
import { makeStyle } from '../../src/terminal/style.ts';
import { drawTimeline } from '../../src/terminal/timeline.ts';

describe('a bar', () => {
  it('is as long as its part of the longest, in eighths, and never nothing for something', () => {
    expect(bar(10, 10, 8)).toBe('████████');
    expect(bar(5, 10, 8)).toBe('████');
    expect(bar(5, 10, 5)).toBe('██▌');
    expect(bar(1, 100_000, 8)).toBe('▏');
    expect(bar(0, 10, 8)).toBe('');
  });
});

describe('a sparkline', () => {
  it('shows heights, and nothing as a gap', () => {
    expect(sparkline([1, 2, 4, 8])).toBe('▁▂▄█');
    expect(sparkline([0, 1, 1000])).toBe(' ▁█');
    expect(sparkline([])).toBe('');
  });
});

describe('a timeline', () => {
  const days = (...names: string[]) => names.map((name, index) => ({ name, count: index + 1 }));

  it('gives each day a column where there is room', () => {
    const { spark, days: width, busiest } = drawTimeline(days('2024-02-28', '2024-03-01'), 40);
    expect({ spark, width, busiest }).toEqual({ spark: '▄ █', width: 1, busiest: { name: '2024-03-01', count: 2 } });
  });

  it('puts days together where there is not', () => {
    const { spark, days: width } = drawTimeline(days('2000-01-01', '2023-12-31'), 20);
    expect(spark.length).toBeLessThanOrEqual(20);
    expect(width).toBeGreaterThan(400);
  });

  it('bears days that do not exist', () => {
    expect(drawTimeline(days('2023-02-27', '2023-02-30'), 20).spark).toMatch(/^▄ *█$/);
  });
});

describe.each([30, 40, 80, 140])('charts at %i columns', width => {
  it('are no wider, whatever scripts and lengths the names have', async () => {
    const counter = makeStatsCounter();
    for (const name of ['TOKYO', '昆明昆明昆明昆明昆明昆明昆明昆明', `LONGUEVILLE-${'SUR-MER-'.repeat(20)}FIN`])
      for (const article of parse(`${name}, 3 mars 2024 (AFP) - Une phrase assez longue, a dit le maire.\n`))
        counter.add(article, null);
    const text = [
      ...drawStats(makeReport(counter.result(), 10), { style: await makeStyle(false), width, margin: 2 }),
    ].join('');
    expect(text).toContain('TOKYO');
    for (const row of text.split('\n')) expect(stringWidth(row), row).toBeLessThanOrEqual(width);
  });
});

describe('the row of progress', () => {
  const files = { done: 25_000, all: 100_000 };

  it('tells part, articles, speed and time left', () => {
    expect(progressRow({ articles: 25_000, files, seconds: 5 }, 100)).toBe(
      '█████                25 %  25,000 articles  5,000/s  0:15 left',
    );
  });

  it('tells no part of what has no known end', () => {
    expect(progressRow({ articles: 25_000, files: { done: 0, all: 1 }, seconds: 5 }, 100)).toBe(
      '25,000 articles  5,000/s',
    );
  });

  it.each([10, 20, 40, 60])('stays below %i columns', columns => {
    expect(progressRow({ articles: 25_000, files, seconds: 5 }, columns).length).toBeLessThan(columns);
  });
});
