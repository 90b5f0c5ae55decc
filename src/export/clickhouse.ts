import type { RowKind } from './format.ts';
import { fieldsOf } from './rows.ts';

/** Fields that are no texts. */
const TYPES: Readonly<Record<string, string>> = {
  address: 'String',
  date: 'Nullable(Date)',
  place: 'Array(String)',
  marks: 'Array(String)',
  keywords: 'Array(String)',
  flags: 'Array(String)',
  urgency: 'Nullable(UInt8)',
  paragraph: 'Nullable(UInt32)',
  paragraphs: 'UInt32',
  words: 'UInt32',
  ordinal: 'UInt32',
  text: 'String',
  content: 'String',
};

const TEXT = 'Nullable(String)';

const KINDS: readonly RowKind[] = ['articles', 'paragraphs', 'quotes'];

/** A table a kind of row, a column a field, a partition a month; in the order of the address, so that an article lies together. */
function table(kind: RowKind): string {
  const columns = fieldsOf(kind).map(field => `  \`${field}\` ${TYPES[field] ?? TEXT}`);
  return `CREATE TABLE ${kind} (
${columns.join(',\n')}
) ENGINE = MergeTree PARTITION BY toYYYYMM(ifNull(date, toDate(0))) ORDER BY address;
`;
}

/** Without codecs and skip indexes, which servers before 19 and 20 refuse. */
export const TABLES = KINDS.map(table).join('\n');

const CODED: Readonly<Record<RowKind, readonly string[]>> = {
  articles: ['text'],
  paragraphs: ['text'],
  quotes: ['content'],
};

/** Text is compressed better than by default; parts of words are found without reading all of it. */
export const TUNING = KINDS.map(kind =>
  CODED[kind]
    .map(
      field => `ALTER TABLE ${kind} MODIFY COLUMN ${field} String CODEC(ZSTD(3));
ALTER TABLE ${kind} ADD INDEX ${field}_ngrams lowerUTF8(${field}) TYPE ngrambf_v1(4, 65536, 2, 0) GRANULARITY 4;
`,
    )
    .join(''),
).join('');
