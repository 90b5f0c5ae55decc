import { stringify } from 'csv-stringify/sync';
import { sanitize, sanitizeLine } from '../text/sanitize.ts';
import type { MakeSerializer, SerializeOptions } from './format.ts';
import { type Cell, fieldsOf, rowsOf } from './rows.ts';

/** Lists in a cell: what spreadsheets and data frames split most easily, and what no place or keyword holds. */
const LIST_JOINT = ' | ';

export interface Dialect {
  readonly delimiter: string;
  readonly lineEnd: '\r\n' | '\n';
  readonly clean: (text: string) => string;
}

/** RFC 4180: CRLF, quotation marks where they are needed and doubled inside. Line breaks stay inside a cell. */
export const CSV: Dialect = { delimiter: ',', lineEnd: '\r\n', clean: sanitize };

/** For `cut` and `awk`, and read by data frames like CSV: tabs and line breaks inside a cell become blanks. */
export const TSV: Dialect = { delimiter: '\t', lineEnd: '\n', clean: sanitizeLine };

export const csv: MakeSerializer = options => table(options, { ...CSV, delimiter: options.delimiter ?? CSV.delimiter });
export const tsv: MakeSerializer = options => table(options, TSV);

function table({ rows, fields, safeCells }: SerializeOptions, dialect: Dialect) {
  const columns = fields ?? fieldsOf(rows);
  const write = (records: readonly (readonly Cell[])[]): string => writeRecords(records, dialect, safeCells);
  return {
    open: write([columns]),
    article: exported => write(rowsOf(rows, exported, columns).map(row => columns.map(name => row[name] ?? null))),
    close: '',
  } satisfies ReturnType<MakeSerializer>;
}

/** Records of cells in a dialect, each with its line end. */
export function writeRecords(
  records: readonly (readonly Cell[])[],
  { delimiter, lineEnd, clean }: Dialect,
  safeCells = false,
): string {
  const cell = (value: Cell): string =>
    clean(value === null ? '' : typeof value === 'object' ? value.join(LIST_JOINT) : String(value));
  return stringify(
    records.map(record => record.map(cell)),
    { delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n]/, escape_formulas: safeCells },
  );
}
