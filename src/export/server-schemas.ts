/** What `depeche schema` prints for a server. */
export interface ServerSchema {
  readonly name: string;
  readonly description: string;
  readonly load: () => Promise<string>;
}

/** Every server that records are loaded into; to add one: its file beside this one, and its row here. */
export const SERVER_SCHEMAS: readonly ServerSchema[] = [
  {
    name: 'clickhouse',
    description: 'tables for the rows of export --to ndjson --rows …, for any ClickHouse',
    load: async () => (await import('./clickhouse.ts')).TABLES,
  },
  {
    name: 'clickhouse-tuning',
    description: 'codecs and n-gram indexes for those tables, for ClickHouse 20 and later',
    load: async () => (await import('./clickhouse.ts')).TUNING,
  },
  {
    name: 'opensearch',
    description: 'mapping with folding analysers for export --to opensearch',
    load: async () => (await import('./opensearch-mapping.ts')).MAPPING,
  },
];
