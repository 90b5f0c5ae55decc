import { sanitize } from '../text/sanitize.ts';
import type { MakeSerializer } from './format.ts';

/** The story alone: headline, dateline and paragraphs, a blank line between them; two form the gap between articles. */
export const text: MakeSerializer = () => ({
  open: '',
  article: ({ article: { header, dateline, paragraphs } }, index) => {
    const story = paragraphs.map(paragraph => paragraph.text);
    if (dateline) story[0] = story[0] === undefined ? dateline.text : `${dateline.text} ${story[0]}`;
    const parts = [header.headline, header.byline, ...story].filter(part => part !== null);
    return `${index === 0 ? '' : '\n\n'}${parts.map(part => `${sanitize(part)}\n`).join('\n')}`;
  },
  close: '',
});
