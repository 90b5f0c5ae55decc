import { FORMATS } from '../export/formats.ts';
import type { CommandRow } from './definition.ts';
import { FILTER_OPTIONS, INPUT_OPTIONS } from './options.ts';

export const exportCommand: CommandRow = {
  name: 'export',
  summary: 'convert articles to other formats',
  operands: '[path...]',
  options: [
    {
      flags: '-t, --to <format>',
      description: `the format: ${FORMATS.map(format => format.name).join(', ')}`,
      known: FORMATS.map(format => format.name),
    },
    { flags: '-o, --output <file>', description: 'write to this file; it appears whole or not at all' },
    { flags: '--force', description: 'let -o replace a file' },
    { flags: '--with-text', description: 'json: write the source text along, so that spans can be followed' },
    { flags: '--schema', description: 'print the JSON Schema of json and ndjson, and stop' },
    ...FILTER_OPTIONS,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['depeche export --to json dispatch.txt', 'everything that was parsed'],
    ["depeche export --to ndjson wire/ | jq -r '.header.headline'", 'the headlines of a folder'],
    ['depeche export --to markdown dispatch.txt -o story.md', 'a file for an editor'],
  ],
  load: () => import('./export.run.ts'),
};
