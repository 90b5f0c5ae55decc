import { makeReport } from '../corpus/report.ts';
import { type CorpusStats, makeStatsCounter } from '../corpus/stats.ts';
import { DepecheError } from '../errors.ts';
import type { Context } from './context.ts';
import type { Options, Runner } from './definition.ts';
import { readDispatches, targetsOf } from './dispatches.ts';
import { flag, number, text } from './options.ts';
import { openSink } from './pager.ts';
import { startProgress } from './progress.ts';
import { makeScreen } from './screen.ts';

const ROWS = 10;
/** A page has more room. */
const PAGE_ROWS = 20;
/** Charts wider than this are no easier to read. */
const WIDEST = 100;
const PIPE_WIDTH = 80;

export const run: Runner['run'] = async (context, operands, options) => {
  const targets = await targetsOf(context, operands, options);
  const page = text(options, 'html');
  if (page !== undefined && text(options, 'to') !== undefined)
    throw new DepecheError('usage', '--html and --to cannot be used together');
  const stats = await count(context, targets, options);
  if (stats.articles === 0) return 1;
  if (page === undefined) await write(context, stats, options);
  else await writePage(context, stats, page, options);
  return 0;
};

async function writePage(context: Context, stats: CorpusStats, file: string, options: Options): Promise<void> {
  const { statsPage } = await import('../export/stats-page.ts');
  const report = makeReport(stats, number(options, 'top') ?? PAGE_ROWS);
  const page = statsPage(report, (context.io.pageScript as () => string)());
  if (file === '-') return await context.write(page);
  const { writeWhole } = await import('./write-file.ts');
  await writeWhole(
    file,
    { force: flag(options, 'force'), onInterrupt: context.io.onInterrupt },
    write => write(page),
    () => true,
  );
}

async function count(whole: Context, targets: readonly string[], options: Options): Promise<CorpusStats> {
  const { context, tick, end } = await startProgress(whole, targets, options);
  const findQuotes = options['quotes'] === false ? null : (await import('../quotes/find.ts')).findQuotes;
  const counter = makeStatsCounter();
  try {
    for await (const dispatch of readDispatches(context, targets, options)) {
      counter.add(dispatch.article, findQuotes?.(dispatch) ?? null);
      tick(dispatch.article);
    }
  } finally {
    end();
  }
  return counter.result();
}

async function write(context: Context, stats: CorpusStats, options: Options): Promise<void> {
  const format = text(options, 'to');
  const top = number(options, 'top');
  if (format !== undefined) {
    const { STATS_FORMATS, cutRankings } = await import('../export/stats.ts');
    await context.write((STATS_FORMATS[format] as (stats: CorpusStats) => string)(cutRankings(stats, top)));
    return;
  }
  const report = makeReport(stats, top ?? ROWS);
  const screen = await makeScreen(context.io, options);
  const { drawStats, speakStats } = await import('../terminal/stats.ts');
  const width = number(options, 'width') ?? (screen.isTerminal ? Math.min(WIDEST, screen.columns) : PIPE_WIDTH);
  const sections = screen.plain ? speakStats(report) : drawStats(report, { ...screen, width });
  const sink = openSink(context, options);
  for (const section of sections) await sink.write(section);
  await sink.end();
}
