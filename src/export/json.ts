import type { Dispatch } from '../model/article.ts';
import { safeJson } from '../text/json.ts';
import type { SerializeOptions, Serializer } from './format.ts';

/** The version of the JSON's shape; it changes only by addition. */
export const VERSION = 1;

/** One article on one line, its keys in the order of docs/formats.md. */
export function articleToJson({ article, source, found }: Dispatch, { withText }: SerializeOptions): string {
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
