import type { Article, Dispatch } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { dayOf } from '../select/select.ts';
import { addressOf } from '../text/address.ts';
import { safeJson } from '../text/json.ts';
import { wellFormed } from '../text/well-formed.ts';
import type { MakeSerializer } from './format.ts';
import { boldLine, escapeLine } from './markdown-escape.ts';
import { placesOf } from './rows.ts';

/** One article after another, or of each that has any, its quotes. */
export const markdown: MakeSerializer = ({ rows }) => {
  const write = rows === 'quotes' ? quoteList : story;
  let isFirst = true;
  return {
    open: '',
    article: exported => {
      const text = write(exported);
      if (text === '') return '';
      const gap = isFirst ? '' : '\n';
      isFirst = false;
      return gap + text;
    },
    close: '',
  };
};

/** YAML front matter, the headline as title, subheads as second-level headings. */
function story({ article }: Dispatch): string {
  const { header, dateline, paragraphs } = article;
  const body = paragraphs.map(({ role, text }, at) => {
    const line = escapeLine(text);
    if (role === 'subhead') return `## ${line}`;
    if (role === 'note') return `> ${line}`;
    return at === 0 && dateline ? `${boldLine(dateline.text)} ${line}`.trim() : line;
  });
  if (dateline && paragraphs.length === 0) body.push(boldLine(dateline.text));
  const title = header.headline === null ? [] : [`# ${escapeLine(header.headline)}`];
  return `---\n${frontMatter(article)}---\n\n${[...title, ...body].join('\n\n')}\n`;
}

/** A heading an article, and below it a block quotation for each quote, with who said it and where it stands. */
function quoteList({ article, found }: Dispatch): string {
  const quotes = found?.quotes ?? [];
  if (quotes.length === 0) return '';
  const { agency, header } = article;
  const facts = [agency, placesOf(article).join(' / ') || null, dayOf(article), addressOf(article)];
  const head = [
    `## ${escapeLine(header.headline ?? addressOf(article))}`,
    facts.flatMap(fact => (fact === null ? [] : escapeLine(fact))).join(' · '),
  ];
  return `${[...head, ...quotes.map(quoteBlock)].join('\n\n')}\n`;
}

function quoteBlock({ content, speaker, source, paragraph, kind, flags }: Quote): string {
  const who = speaker ?? source?.text ?? '?';
  const mention = speaker !== null && source !== null && source.text !== speaker ? ` (${escapeLine(source.text)})` : '';
  const where = paragraph === null ? 'headline' : `paragraph ${paragraph}`;
  const how = [where, kind, ...flags.filter(flag => flag !== 'headline')].join(', ');
  const lines = content.split('\n').map(line => `> ${escapeLine(line)}`.trimEnd());
  return `${lines.join('\n')}\n>\n> — ${boldLine(who)}${mention}, ${how}`;
}

function frontMatter(article: Article): string {
  const { header, agency, language, document } = article;
  const places = placesOf(article);
  const fields: readonly (readonly [string, string | readonly string[] | null])[] = [
    ['title', header.headline],
    ['agency', agency],
    ['byline', header.byline],
    ['place', places.length === 0 ? null : places],
    ['date', dayOf(article)],
    ['published', header.published?.instant ?? header.published?.local ?? null],
    ['updated', header.updated?.instant ?? header.updated?.local ?? null],
    ['lang', language],
    ['subtitle', header.subtitle],
    ['abstract', header.abstract],
    ['section', header.section],
    ['tags', header.keywords.length === 0 ? null : header.keywords],
    ['id', header.id],
    ['url', header.url],
    ['source', document.path],
  ];
  // Half a surrogate pair is no character of YAML, also not as an escape.
  const clean = (value: string | readonly string[]): string | string[] =>
    typeof value === 'string' ? wellFormed(value) : value.map(wellFormed);
  // A JSON string is a valid double-quoted YAML scalar, and a JSON array of them a flow sequence.
  return fields.map(([key, value]) => (value === null ? '' : `${key}: ${safeJson(clean(value))}\n`)).join('');
}
