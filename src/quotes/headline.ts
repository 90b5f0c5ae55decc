import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { Lexicon } from './lexicon.ts';
import type { Cast } from './speakers.ts';

/** A headline's attributions: «Sommet réussi (ministre)», *Minister: bridge is safe*. */
export function findHeadlineQuotes(_article: Article, _source: string, _cast: Cast, _lexicon: Lexicon): Quote[] {
  return [];
}
