import type { Dispatch } from '../model/article.ts';
import type { SerializeOptions, Serializer } from './format.ts';

/** The version of the JSON's shape; it changes only by addition. */
export const VERSION = 1;

// JSON.stringify leaves DEL, the C1 controls, line separators and bidi controls as they are; a terminal that shows the
// output must not see them.
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

/** One article on one line, its keys in the order of docs/formats.md. */
export function articleToJson({ article, source }: Dispatch, { withText }: SerializeOptions): string {
  const { segments, ...rest } = article;
  const text = withText ? { text: source.slice(segments[0]?.span[0] ?? 0, segments.at(-1)?.span[1] ?? 0) } : {};
  const json = JSON.stringify({ version: VERSION, ...rest, segments, ...text });
  return json.replace(UNSAFE, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** An array of articles, one a line. */
export const json: Serializer = {
  open: '[',
  article: (dispatch, index, options) => `${index === 0 ? '\n' : ',\n'}${articleToJson(dispatch, options)}`,
  close: '\n]\n',
};

/** One article a line. */
export const ndjson: Serializer = {
  open: '',
  article: (dispatch, _index, options) => `${articleToJson(dispatch, options)}\n`,
  close: '',
};
