import { type Group, makeDeduper } from '../corpus/dedupe.ts';
import { DepecheError } from '../errors.ts';
import { formatCount } from '../text/numbers.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { Context } from './context.ts';
import type { Options, Runner } from './definition.ts';
import { hasInput, readDispatches } from './dispatches.ts';
import { makeOnce } from './once.ts';
import { flag, number, text } from './options.ts';
import { openSink } from './pager.ts';
import { startProgress } from './progress.ts';
import { makeScreen } from './screen.ts';

const THRESHOLD = 50;
/** The version of the JSON's shape; it changes only by addition. */
const VERSION = 1;

export const run: Runner['run'] = async (whole, operands, options) => {
  const targets = operands.length > 0 ? operands : [hasInput(whole.io) ? '-' : '.'];
  const threshold = number(options, 'threshold') ?? THRESHOLD;
  if (threshold > 100) throw new DepecheError('usage', `--threshold takes a percentage, not «${threshold}»`);
  refuseIdle(options);
  // Asking the file system for each of many files takes longer than comparing them.
  const isNew = targets.length > 1 || flag(options, 'follow') ? makeOnce() : () => true;
  const deduper = makeDeduper({ threshold: threshold / 100, within: number(options, 'within') ?? null });
  const { context, tick, end } = await startProgress(whole, targets, options);
  try {
    for await (const { article } of readDispatches(context, targets, options)) {
      if (isNew(article)) deduper.add(article);
      tick(article);
    }
  } finally {
    end();
  }
  const groups = deduper.groups();
  if (!flag(options, 'quiet')) await write(context, groups, deduper.articles(), options);
  return groups.length > 0 ? 0 : 1;
};

/** What would be ignored in silence. */
function refuseIdle(options: Options): void {
  const older = flag(options, 'older');
  if (flag(options, 'null') && !older) throw new DepecheError('usage', '-0 means nothing without -l');
  if (older && text(options, 'to') !== undefined) throw new DepecheError('usage', '-l means nothing with --to json');
}

async function write(context: Context, groups: readonly Group[], articles: number, options: Options): Promise<void> {
  if (text(options, 'to') === 'json') {
    const { safeJson } = await import('../text/json.ts');
    return await context.write(`${safeJson({ version: VERSION, articles, groups })}\n`);
  }
  if (flag(options, 'older')) {
    const end = flag(options, 'null') ? '\0' : '\n';
    for (const { address } of groups.flatMap(group => group.slice(1)))
      await context.write(`${end === '\0' ? address : sanitizeLine(address)}${end}`);
    return;
  }
  const screen = await makeScreen(context.io, options);
  const { drawGroup, groupFields, speakGroup } = await import('../terminal/dedupe.ts');
  const width = number(options, 'width') ?? (screen.isTerminal ? screen.columns : null);
  const sink = openSink(context, options);
  for (const [index, group] of groups.entries()) {
    const gap = index === 0 ? '' : '\n';
    if (screen.plain) await sink.write(gap + speakGroup(group, index + 1));
    else if (width === null) await sink.write(groupFields(group, index + 1));
    else await sink.write(gap + drawGroup(group, width, screen.style));
    if (sink.isClosed()) break;
  }
  if (width !== null || screen.plain) await sink.write(summary(groups, articles));
  await sink.end();
}

/** «3 stories · 5 of 120 dispatches are older» */
function summary(groups: readonly Group[], articles: number): string {
  const older = groups.reduce((sum, group) => sum + group.length - 1, 0);
  const gap = groups.length === 0 ? '' : '\n';
  return `${gap}${formatCount(groups.length)} ${groups.length === 1 ? 'story' : 'stories'} · ${formatCount(older)} of ${formatCount(articles)} dispatches ${older === 1 ? 'is' : 'are'} older\n`;
}
