import { sentenceRules } from '../language/sentence-rules.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { splitSentences } from '../text/sentences.ts';
import { wellFormed } from '../text/well-formed.ts';
import type { MakeSerializer } from './format.ts';

/** One sentence of the story a line, a blank line between articles. */
export const sentences: MakeSerializer = () => {
  let isFirst = true;
  return {
    open: '',
    article: ({ article }) => {
      const rules = sentenceRules(article.language);
      const lines = article.paragraphs
        .filter(({ role }) => role === 'body')
        .flatMap(({ text }) => splitSentences(text, rules).map(([from, to]) => text.slice(from, to)))
        .map(sentence => wellFormed(sanitizeLine(sentence)).trim())
        .filter(sentence => sentence !== '');
      if (lines.length === 0) return '';
      const gap = isFirst ? '' : '\n';
      isFirst = false;
      return `${gap}${lines.join('\n')}\n`;
    },
    close: '',
  };
};
