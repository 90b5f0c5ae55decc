import { DEFAULT_NAME } from '../export/file-name.ts';
import { FORMATS } from '../export/formats.ts';
import type { CommandRow } from './definition.ts';
import { FILTER_OPTIONS, INDEX_OPTION, INPUT_OPTIONS } from './options.ts';

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
    { flags: '--out-dir <folder>', description: 'write a file for each article into this folder' },
    {
      flags: '--name <template>',
      description: `their names, without extension: ${DEFAULT_NAME}; also {place} {lang} {id} {file} {number}`,
    },
    { flags: '--force', description: 'let -o and --out-dir replace files' },
    {
      flags: '--rows <kind>',
      description: 'one record for each of these, in a table or as JSON',
      choices: ['articles', 'paragraphs', 'quotes'],
    },
    {
      flags: '--fields <names>',
      description: 'csv, tsv, json, ndjson, opensearch: these fields in this order, separated by commas',
    },
    { flags: '--delimiter <character>', description: 'csv: between two cells; «;» for spreadsheets in much of Europe' },
    { flags: '--safe-cells', description: 'csv, tsv: keep a spreadsheet from taking a cell for a formula' },
    { flags: '--bom', description: 'csv, tsv, text: begin with a byte-order mark, which Excel needs to see UTF-8' },
    { flags: '--with-text', description: 'json, ndjson: write the source text along, so that spans can be followed' },
    { flags: '--schema', description: 'print the JSON Schema of json and ndjson, and stop' },
    INDEX_OPTION,
    ...FILTER_OPTIONS,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['depeche export --to json dispatch.txt', 'everything that was parsed'],
    ["depeche export --to ndjson wire/ | jq -r '.header.headline'", 'the headlines of a folder'],
    ['depeche export --to markdown wire/ --out-dir stories', 'a file for each article'],
    ['depeche export --rows paragraphs wire/ -o paragraphs.csv', 'a table for a spreadsheet'],
  ],
  load: () => import('./export.run.ts'),
};
