/** The few styles that all output is made of. They hold on light and dark backgrounds and with 16 colours. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly italic: (text: string) => string;
  /** Names of places in the file: addresses, paragraph numbers, roles. */
  readonly place: (text: string) => string;
  /** A search hit. */
  readonly hit: (text: string) => string;
  readonly warn: (text: string) => string;
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

const asIs = (text: string): string => text;
const PLAIN: Style = { bold: asIs, dim: asIs, italic: asIs, place: asIs, hit: asIs, warn: asIs };

/** The styles, or functions that change nothing. chalk is loaded only when there is colour. */
export async function makeStyle(color: boolean): Promise<Style> {
  if (!color) return PLAIN;
  const { Chalk } = await import('chalk');
  // An own instance: the default one goes by other rules than `wantsColor`.
  const chalk = new Chalk({ level: 1 });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    italic: chalk.italic,
    place: chalk.cyan,
    hit: chalk.bold.red,
    warn: chalk.yellow,
  };
}
