import type { BreakRows } from '../terminal/layout.ts';
import { type LinkWhen, wantsLinks } from '../terminal/links.ts';
import { type ColorWhen, makeStyle, type Style, wantsColor } from '../terminal/style.ts';
import type { Io } from './context.ts';
import type { Options } from './definition.ts';
import { flag, number, text } from './options.ts';

/** A comfortable measure: lines of about twelve words. */
const MEASURE = 72;
const DEFAULT_COLUMNS = 80;
/** On a terminal narrower than this, margins are waste. */
const ROOM_FOR_MARGINS = 40;
const MARGIN = 2;

/** How to write to this stdout. */
export interface Screen {
  readonly isTerminal: boolean;
  /** The terminal's columns, whether or not text is wrapped at them. */
  readonly columns: number;
  readonly style: Style;
  /** Bounds every row; null wraps nothing, as a pipe wants it. */
  readonly width: number | null;
  readonly margin: number;
  readonly links: boolean;
  /** The address of a file as a link's target; null where links are not wanted. */
  readonly fileUrl: ((path: string) => string) | null;
  /** For screen readers: no colour, no drawing, roles as words. */
  readonly plain: boolean;
}

/** In a pipe only `--width` wraps, and there are no margins. */
export async function makeScreen(io: Io, options: Options): Promise<Screen> {
  const isTerminal = io.stdout.isTTY === true;
  const plain = flag(options, 'plain') || isOn(io.env['ACCESSIBLE']);
  const surroundings = { isTerminal, env: io.env };
  const style = await makeStyle(!plain && wantsColor((text(options, 'color') ?? 'auto') as ColorWhen, surroundings));
  const columns = io.stdout.columns || readColumns(io.env['COLUMNS']) || DEFAULT_COLUMNS;
  const width = number(options, 'width') ?? (isTerminal && !plain ? Math.min(MEASURE, columns) : null);
  const margin = isTerminal && !plain && width !== null && width >= ROOM_FOR_MARGINS ? MARGIN : 0;
  const links = !plain && wantsLinks((text(options, 'hyperlink') ?? 'auto') as LinkWhen, surroundings);
  const fileUrl = links ? (await import('../terminal/file-url.ts')).fileUrl : null;
  return { isTerminal, columns, style, width, margin, links, fileUrl, plain };
}

function readColumns(value: string | undefined): number {
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : 0;
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0';
}

/** The line breaker, loaded only where something is wrapped. */
export async function loadBreakRows(width: number | null): Promise<BreakRows> {
  return width === null ? text => [[0, text.length]] : (await import('../terminal/rows.ts')).breakRows;
}
