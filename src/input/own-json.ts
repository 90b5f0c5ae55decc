import { DepecheError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { type Reader, type ReadItem, UNWANTED } from './container.ts';
import { readJsonRecords } from './json-records.ts';
import { readArticle } from './own-json.article.ts';
import { placeInText } from './own-json.text.ts';

/**
 * What `export --to json` and `ndjson` have written, so that a pipe of depeches works. The articles are taken as they
 * were parsed; where their text was not written along (`--with-text`), one is made of their parts.
 */
export const ownJson: Reader = {
  read: async function* (input) {
    for await (const record of readJsonRecords(input)) {
      if (record === UNWANTED || record instanceof DepecheError) {
        yield record;
        continue;
      }
      const found = readArticle(record.value);
      if (found) yield toItem(found.article, found.text);
      else yield new DepecheError('broken', `line ${record.line}: no article of depeche`);
    }
  },
};

function toItem(written: Article, source: string | null): ReadItem {
  const { article, text } = placeInText(written, source);
  return { text, blocks: [], fields: {}, encoding: article.document.encoding, article };
}
