import type { Article } from '../model/article.ts';
import { measureStory } from '../text/words.ts';

/** Words a minute that adults read silently (Brysbaert 2019: 238 for English non-fiction), and Chinese characters. */
const WORDS = 238;
const IDEOGRAPHS = 400;

/** How long the story takes to read, in whole minutes, at least one; null when there is none. */
export function readingMinutes(article: Article): number | null {
  if (article.paragraphs.length === 0) return null;
  const { words, ideographs } = measureStory(article);
  return Math.max(1, Math.round((words - ideographs) / WORDS + ideographs / IDEOGRAPHS));
}
