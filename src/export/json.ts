import type { Dispatch } from '../model/article.ts';
import { safeJson } from '../text/json.ts';
import type { MakeSerializer, SerializeOptions } from './format.ts';
import { rowsOf } from './rows.ts';

/** The version of the JSON's shape; it changes only by addition. */
export const VERSION = 1;

/** One article on one line, its keys in the order of docs/formats.md. */
export function articleToJson({ article, source, found }: Dispatch, withText = false): string {
  const { segments, signOff, boilerplate, alternatives, warnings, ...rest } = article;
  const text = withText ? { text: source.slice(segments[0]?.span[0] ?? 0, segments.at(-1)?.span[1] ?? 0) } : {};
  return safeJson({
    version: VERSION,
    ...rest,
    ...found,
    signOff,
    boilerplate,
    alternatives,
    warnings,
    segments,
    ...text,
  });
}

/** Whole articles, or where rows or fields are asked for, flat records. */
function recordsOf(exported: Dispatch, { rows, fields, withText }: SerializeOptions): string[] {
  if (rows === 'articles' && fields === undefined) return [articleToJson(exported, withText)];
  return rowsOf(rows, exported, fields).map(safeJson);
}

/** An array, one record a line. */
export const json: MakeSerializer = options => {
  let isFirst = true;
  return {
    open: '[',
    article: exported => {
      const records = recordsOf(exported, options);
      if (records.length === 0) return '';
      const gap = isFirst ? '\n' : ',\n';
      isFirst = false;
      return gap + records.join(',\n');
    },
    close: '\n]\n',
  };
};

/** One record a line. */
export const ndjson: MakeSerializer = options => ({
  open: '',
  article: exported =>
    recordsOf(exported, options)
      .map(record => `${record}\n`)
      .join(''),
  close: '',
});
