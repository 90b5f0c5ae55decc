import { FORMATS } from '../export/formats.ts';

/** What `quotes --to` takes: whatever has rows of quotes. */
export const QUOTE_FORMATS = FORMATS.filter(({ rows }) => rows?.includes('quotes'));

export const QUOTE_FORMAT_NAMES = QUOTE_FORMATS.map(({ name }) => name);
