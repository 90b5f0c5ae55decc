import type { Article } from '../model/article.ts';
import { safeJson } from '../text/json.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { Serializer } from './format.ts';

/** YAML front matter, the headline as title, subheads as second-level headings. One article after another. */
export const markdown: Serializer = {
  open: '',
  article: ({ article }, index) => {
    const { header, dateline, paragraphs } = article;
    const body = paragraphs.map(({ role, text }, at) => {
      const line = escapeLine(text);
      if (role === 'subhead') return `## ${line}`;
      if (role === 'note') return `> ${line}`;
      return at === 0 && dateline ? `**${escapeLine(dateline.text)}** ${line}` : line;
    });
    if (dateline && paragraphs.length === 0) body.push(`**${escapeLine(dateline.text)}**`);
    const title = header.headline === null ? [] : [`# ${escapeLine(header.headline)}`];
    return `${index === 0 ? '' : '\n'}---\n${frontMatter(article)}---\n\n${[...title, ...body].join('\n\n')}\n`;
  },
  close: '',
};

function frontMatter({ header, agency, dateline, language, document }: Article): string {
  const fields: readonly (readonly [string, string | readonly string[] | null])[] = [
    ['title', header.headline],
    ['agency', agency],
    ['byline', header.byline],
    ['place', dateline === null || dateline.places.length === 0 ? null : dateline.places],
    ['date', dateline?.date?.iso ?? header.published?.local.slice(0, 10) ?? null],
    ['published', header.published?.instant ?? header.published?.local ?? null],
    ['updated', header.updated?.instant ?? header.updated?.local ?? null],
    ['lang', language],
    ['source', document.path],
  ];
  // A JSON string is a valid double-quoted YAML scalar, and a JSON array of them a flow sequence.
  return fields.map(([key, value]) => (value === null ? '' : `${key}: ${safeJson(value)}\n`)).join('');
}

/** Characters that Markdown would read as markup, and the openings that would make a line a list, heading or quote. */
function escapeLine(text: string): string {
  return sanitizeLine(text)
    .replace(/[\\`*_[\]<>~&]/g, '\\$&')
    .replace(/^(#{1,6}|[+-]|\d{1,9}[.)])(?=\s|$)/, mark =>
      /\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`,
    )
    .replace(/^([-=+]{3,})$/, '\\$1');
}
