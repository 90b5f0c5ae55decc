import { createHash } from 'node:crypto';
import { addressOf } from '../text/address.ts';
import { safeJson } from '../text/json.ts';
import type { MakeSerializer } from './format.ts';
import { rowsOf } from './rows.ts';

const INDEX = 'depeche';
/** OpenSearch refuses longer ones. */
const LONGEST_ID = 512;

/**
 * What OpenSearch's and Elasticsearch's `_bulk` take: for each record a line that says what to do, and a line that holds
 * it. Ids are made of addresses, so that a second import replaces the first.
 */
export const opensearch: MakeSerializer = ({ rows, fields }) => ({
  open: '',
  article: exported => {
    const address = addressOf(exported.article);
    return rowsOf(rows, exported, fields)
      .map((row, index) => {
        const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
        const _id = shorten(rows === 'articles' ? address : `${address}:${rows}:${index + 1}`);
        return `${safeJson({ index: { _index: INDEX, _id } })}\n${safeJson(known)}\n`;
      })
      .join('');
  },
  close: '',
});

function shorten(id: string): string {
  return Buffer.byteLength(id) <= LONGEST_ID ? id : createHash('sha256').update(id).digest('hex');
}
