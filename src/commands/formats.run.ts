import { FORMATS } from '../export/formats.ts';
import { CONTAINERS, PLAIN, WRAPPERS } from '../input/containers.ts';
import type { Runner } from './definition.ts';

/** One format in one direction: `read`, `unpack` (what is looked into, and no answer to --from) or `write`. */
type Row = readonly [name: string, direction: string, extensions: string, mediaTypes: string, description: string];

interface Described {
  readonly name: string;
  readonly description: string;
  readonly extensions: readonly string[];
  readonly mediaTypes?: readonly string[];
}

const TEXT: Described = {
  name: PLAIN,
  description: 'plain text, in whatever language; what nothing else is',
  extensions: ['txt'],
  mediaTypes: ['text/plain'],
};

const toRow = ({ name, description, extensions, mediaTypes = [] }: Described, direction: string): Row => [
  name,
  direction,
  extensions.map(extension => `.${extension}`).join(' ') || '-',
  mediaTypes.join(' ') || '-',
  description,
];

/** A table for people on a terminal, else five fields a line, separated by tabs. */
export const run: Runner['run'] = async context => {
  const rows = [
    ...[TEXT, ...CONTAINERS].map(format => toRow(format, 'read')),
    ...WRAPPERS.map(format => toRow(format, 'unpack')),
    ...FORMATS.map(format => toRow(format, 'write')),
  ];
  const isTerminal = context.io.stdout.isTTY === true;
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => (row[column] as string).length)));
  for (const [name, direction, extensions, mediaTypes, description] of rows) {
    const cells = isTerminal
      ? [name, direction, extensions, description]
      : [name, direction, extensions, mediaTypes, description];
    const line = isTerminal
      ? cells
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()
      : cells.join('\t');
    await context.write(`${line}\n`);
  }
  return 0;
};
