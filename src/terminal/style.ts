import type { Paint } from './paint.ts';

/**
 * The few styles that all output is made of. They hold on light and dark backgrounds, with 16 colours (no yellow, no
 * blue, no white: each vanishes on one of them) and in greyscale, where weight, slant and underline still tell.
 */
export interface Style {
  readonly headline: Paint;
  /** Facts about the article, labels, what is otherwise left out. */
  readonly dim: Paint;
  readonly byline: Paint;
  readonly subhead: Paint;
  readonly dateline: Paint;
  /** A passage between quotation marks. */
  readonly quote: Paint;
  /** A word or two between quotation marks: a title, a term. */
  readonly term: Paint;
  /** Who is quoted, as the text names them. */
  readonly speaker: Paint;
  /** An update mark. */
  readonly badge: Paint;
  /** Names of places in the input: addresses, paragraph numbers, roles. */
  readonly place: Paint;
  readonly hit: Paint;
  readonly warn: Paint;
}

export type ColorWhen = 'auto' | 'always' | 'never';

export interface Surroundings {
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Whether to colour. The option wins, then NO_COLOR (no-color.org), FORCE_COLOR and CLICOLOR_FORCE, then whether
 * a terminal that is not `dumb` listens.
 */
export function wantsColor(when: ColorWhen, { isTerminal, env }: Surroundings): boolean {
  if (when !== 'auto') return when === 'always';
  if (isSet(env['NO_COLOR'])) return false;
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  if (isSet(env['CLICOLOR_FORCE'])) return env['CLICOLOR_FORCE'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

const asIs: Paint = text => text;

const PLAIN: Style = {
  headline: asIs,
  dim: asIs,
  byline: asIs,
  subhead: asIs,
  dateline: asIs,
  quote: asIs,
  term: asIs,
  speaker: asIs,
  badge: text => `[${text}]`,
  place: asIs,
  hit: asIs,
  warn: asIs,
};

/** Whether any of it shows. */
export const isColored = (style: Style): boolean => style !== PLAIN;

/** The styles, or functions that change nothing. chalk is loaded only when there is colour. */
export async function makeStyle(color: boolean): Promise<Style> {
  if (!color) return PLAIN;
  const { Chalk } = await import('chalk');
  // An own instance: the default one goes by other rules than `wantsColor`.
  const chalk = new Chalk({ level: 1 });
  return {
    headline: chalk.bold,
    dim: chalk.dim,
    byline: chalk.italic,
    subhead: chalk.bold,
    dateline: chalk.magenta,
    quote: chalk.green,
    term: chalk.underline,
    speaker: chalk.bold,
    badge: text => chalk.bold.inverse(` ${text} `),
    place: chalk.magenta,
    hit: chalk.bold.red,
    warn: chalk.red,
  };
}
