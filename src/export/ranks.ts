import type { Rank } from '../model/quote.ts';
import { safeJson } from '../text/json.ts';
import { CSV, type Dialect, TSV, writeRecords } from './csv.ts';

type WriteRanks = (ranks: readonly Rank[]) => string;

const FIELDS = ['name', 'count'] as const;

const table =
  (dialect: Dialect): WriteRanks =>
  ranks =>
    writeRecords([FIELDS, ...ranks.map(rank => FIELDS.map(field => rank[field]))], dialect);

const toRecord = ({ name, count }: Rank): string => safeJson({ name, count });

/** How a ranking is written for other programs, in the forms that these formats give records. */
export const RANK_FORMATS: Readonly<Record<string, WriteRanks>> = {
  json: ranks => `[${ranks.map(rank => `\n${toRecord(rank)}`).join(',')}\n]\n`,
  ndjson: ranks => ranks.map(rank => `${toRecord(rank)}\n`).join(''),
  csv: table(CSV),
  tsv: table(TSV),
};
