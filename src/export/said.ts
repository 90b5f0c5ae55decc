import type { Dispatch, Paragraph } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { mapText, originOf } from '../text/mapped.ts';

/** A stretch of a paragraph's text that somebody says, in UTF-16 units. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
}

/**
 * Where the quotes of an article stand in one of its paragraphs: in order, none inside another (the first one counts).
 * Empty where the paragraph's text is not that of the source, as in JSON that was read back without it.
 */
export function saidIn({ found, source }: Dispatch, { span, text }: Paragraph): Said[] {
  const quotes = (found?.quotes ?? []).flatMap(quote =>
    quote.spans.filter(([from, to]) => from < span[1] && to > span[0]).map(place => ({ quote, place })),
  );
  if (quotes.length === 0) return [];
  const mapped = mapText(source, span);
  if (mapped.text !== text) return [];
  const indexOf = (origin: number): number => {
    let [low, high] = [0, text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (originOf(mapped, middle) < origin) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const said: Said[] = [];
  for (const { quote, place } of quotes.sort((a, b) => a.place[0] - b.place[0] || b.place[1] - a.place[1])) {
    const [start, end] = [indexOf(place[0]), indexOf(place[1])];
    if (end > start && start >= (said.at(-1)?.end ?? 0)) said.push({ start, end, quote });
  }
  return said;
}
