import { FORMATS } from '../export/formats.ts';
import { CONTAINERS, PLAIN, WRAPPERS } from '../input/containers.ts';
import type { FormatCells } from '../terminal/formats-table.ts';
import type { Runner } from './definition.ts';
import { loadBreakRows, makeScreen } from './screen.ts';

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
export const run: Runner['run'] = async (context, _operands, options) => {
  const rows = [
    ...[TEXT, ...CONTAINERS].map(format => toRow(format, 'read')),
    ...WRAPPERS.map(format => toRow(format, 'unpack')),
    ...FORMATS.map(format => toRow(format, 'write')),
  ];
  const { isTerminal, columns } = await makeScreen(context.io, options);
  if (isTerminal) {
    const { formatsTable } = await import('../terminal/formats-table.ts');
    const cells = rows.map(
      ([name, direction, extensions, , description]): FormatCells => [name, direction, extensions, description],
    );
    await context.write(formatsTable(cells, columns, await loadBreakRows(columns)));
  } else await context.write(rows.map(row => `${row.join('\t')}\n`).join(''));
  return 0;
};
