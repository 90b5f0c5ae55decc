import type { PageOptions } from '../terminal/page.ts';
import { type ColorWhen, makeStyle, wantsColor } from '../terminal/style.ts';
import type { Io } from './context.ts';
import type { Options } from './definition.ts';
import { number, text } from './options.ts';

/** A comfortable measure: lines of about twelve words. */
const MEASURE = 72;
const DEFAULT_COLUMNS = 80;

export interface Screen extends PageOptions {
  readonly isTerminal: boolean;
  /** The terminal's columns, whether or not text is wrapped at them. */
  readonly columns: number;
}

/** How to write to this stdout: in colour or not, and at what width. In a pipe only `--width` wraps. */
export async function makeScreen(io: Io, options: Options): Promise<Screen> {
  const isTerminal = io.stdout.isTTY === true;
  const when = (text(options, 'color') ?? 'auto') as ColorWhen;
  const style = await makeStyle(wantsColor(when, { isTerminal, env: io.env }));
  const columns = io.stdout.columns || Number(io.env['COLUMNS']) || DEFAULT_COLUMNS;
  const width = number(options, 'width') ?? (isTerminal ? Math.min(MEASURE, columns) : null);
  return { isTerminal, columns, style, width };
}

/** The wrapper, loaded only where something is wrapped. */
export async function loadWrap(width: number | null): Promise<(text: string, columns: number) => string> {
  return width === null ? line => line : (await import('../terminal/wrap.ts')).wrap;
}
