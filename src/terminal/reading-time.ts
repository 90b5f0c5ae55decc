import type { Article } from '../model/article.ts';

/** Words a minute that adults read silently (Brysbaert 2019: 238 for English non-fiction), and Chinese characters. */
const WORDS = 238;
const IDEOGRAPHS = 400;
const IDEOGRAPH = /[\u3400-\u9fff]/g;

/** How long the story takes to read, in whole minutes, at least one; null when there is none. */
export function readingMinutes({ paragraphs }: Article): number | null {
  if (paragraphs.length === 0) return null;
  let words = 0;
  let ideographs = 0;
  for (const { text } of paragraphs) {
    const found = text.match(IDEOGRAPH)?.length ?? 0;
    ideographs += found;
    if (found < text.length / 4) for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  }
  return Math.max(1, Math.round((words + paragraphs.length) / WORDS + ideographs / IDEOGRAPHS));
}
