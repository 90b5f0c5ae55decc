import { DepecheError } from '../errors.ts';
import { CONTAINERS, PLAIN } from '../input/containers.ts';
import { checkEncoding } from '../input/decode.ts';
import { isZone } from '../parse/zones.ts';
import type { OptionRow, Options } from './definition.ts';

/** What `--from` takes. */
const FORMAT_NAMES = [PLAIN, ...CONTAINERS.map(({ name }) => name)];

/** How input is read; shared by all commands that take files. */
export const INPUT_OPTIONS: readonly OptionRow[] = [
  {
    flags: '--from <format>',
    description: 'read the files as this format instead of finding it («depeche formats» lists them)',
    known: FORMAT_NAMES,
  },
  { flags: '--encoding <name>', description: 'read the bytes as this encoding instead of finding it' },
  { flags: '--tz <zone>', description: 'zone of page clocks that name none, e.g. Europe/Paris or +08:00' },
  { flags: '--assume-lang <tag>', description: 'take the text to be in this language' },
  { flags: '-L, --follow', description: 'follow symbolic links in folders' },
  { flags: '--hidden', description: 'also read hidden files and folders' },
  {
    flags: '-g, --glob <glob>',
    description: 'in folders, only files that match, or with ! none of them; the last one that matches counts',
    repeatable: true,
  },
  { flags: '--no-ignore', description: 'in folders, do not pass over what .gitignore and .ignore name' },
  {
    flags: '--inflate-limit <megabytes>',
    description: 'how far a compressed file may inflate beyond 100 times its size (32)',
    least: 1,
  },
];

export const INDEX_OPTION: OptionRow = {
  flags: '--index <file>',
  description: 'read only what this index of «depeche index» says may match; without paths its whole folder',
};

/** Which articles are wanted; shared by all commands that go through many. */
export const FILTER_OPTIONS: readonly OptionRow[] = [
  { flags: '--place <name>', description: 'only articles datelined from this place', repeatable: true },
  { flags: '--agency <name>', description: 'only articles of this agency', repeatable: true },
  { flags: '--lang <tag>', description: 'only articles in this language', repeatable: true },
  { flags: '--since <day>', description: 'only from this day on: 2023-05-19, 2023-05, 2023, yesterday, 7d' },
  { flags: '--until <day>', description: 'only up to this day, or the end of this month or year' },
];

export const COLOR_OPTION: OptionRow = {
  flags: '--color <when>',
  description: 'when to colour',
  choices: ['auto', 'always', 'never'],
};

export const WIDTH_OPTION: OptionRow = {
  flags: '--width <columns>',
  description: 'wrap at this width, also in a pipe',
  least: 1,
};

export const HYPERLINK_OPTION: OptionRow = {
  flags: '--hyperlink <when>',
  description: 'when to make addresses links',
  choices: ['auto', 'always', 'never'],
};

export const PLAIN_OPTION: OptionRow = {
  flags: '--plain',
  description: 'for screen readers: no colour, no drawing, roles as words (also ACCESSIBLE=1)',
};

export const PAGER_OPTIONS: readonly OptionRow[] = [
  { flags: '--paging <when>', description: 'when to use a pager', choices: ['auto', 'always', 'never'] },
  { flags: '--pager <command>', description: 'the pager (else DEPECHE_PAGER, PAGER, less)' },
];

export function text(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export function flag(options: Options, name: string): boolean {
  return options[name] === true;
}

export function number(options: Options, name: string): number | undefined {
  const value = options[name];
  return typeof value === 'number' ? value : undefined;
}

export function texts(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}

/** @throws DepecheError `usage` for a zone nobody knows */
export function zoneOption(options: Options): string | undefined {
  const zone = text(options, 'tz');
  if (zone !== undefined && !isZone(zone)) {
    throw new DepecheError('usage', `unknown time zone «${zone}»`, {
      hint: 'an IANA name such as Europe/Paris, or an offset such as +02:00',
    });
  }
  return zone;
}

/** @throws DepecheError `usage` for a format that is not read */
export function fromOption(options: Options): string | undefined {
  const name = text(options, 'from');
  if (name === undefined || FORMAT_NAMES.includes(name)) return name;
  throw new DepecheError('usage', `no format «${name}» is read`, {
    hint: `the formats are ${FORMAT_NAMES.join(', ')}`,
  });
}

/** @throws DepecheError `encoding` for an encoding nobody knows: once, not for each file */
export async function encodingOption(options: Options): Promise<string | undefined> {
  const name = text(options, 'encoding');
  if (name !== undefined) await checkEncoding(name);
  return name;
}
