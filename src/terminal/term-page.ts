import { type FormatPage, formatHeading, formatPassage, printable } from './quote-page.ts';

/** An article's terms under its address, in the order of the text, each with its paragraph beside it. */
export const formatTerms: FormatPage = ({ article, found }, page, breakRows) => {
  const terms = (found?.terms ?? []).map(term => {
    const text = printable(term.text);
    const touches = [{ span: [0, text.length] as const, paint: page.style.term }];
    const passage = { place: String(term.paragraph), text, touches, language: article.language };
    return formatPassage(passage, page, breakRows);
  });
  return `${formatHeading(article, page, breakRows)}\n${terms.join('')}`;
};
