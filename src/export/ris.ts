import type { Article } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { wellFormed } from '../text/well-formed.ts';
import { authorsOf } from './authors.ts';
import type { MakeSerializer } from './format.ts';
import { placesOf } from './rows.ts';

/** RIS, as Zotero, EndNote and Mendeley read it: two letters, two blanks, a hyphen, a blank; CRLF. */
export const ris: MakeSerializer = () => ({
  open: '',
  article: ({ article }, index) => `${index === 0 ? '' : '\r\n'}${entry(article)}`,
  close: '',
});

function entry(article: Article): string {
  const { header, agency, language } = article;
  const day = dayOf(article);
  const tags: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ...authorsOf(article).map(({ family, given }) => ['AU', given === null ? family : `${family}, ${given}`] as const),
    ['TI', header.headline ?? article.paragraphs[0]?.text ?? null],
    ['T2', header.site ?? agency ?? header.credit],
    ['DA', day === null ? null : `${day.replaceAll('-', '/')}/`],
    ['PY', day?.slice(0, 4) ?? null],
    ['CY', placesOf(article).join('/') || null],
    ['LA', language],
    ['SE', header.section],
    ['M3', header.genre],
    ...header.keywords.map(word => ['KW', word] as const),
    ['AB', header.abstract],
    ['UR', header.url],
    ['AN', header.id],
    ['DP', agency ?? header.credit],
  ];
  const lines = tags.flatMap(([tag, value]) => {
    const text = value === null ? '' : wellFormed(sanitizeLine(value)).trim();
    return text === '' ? [] : [`${tag}  - ${text}\r\n`];
  });
  return `${lines.join('')}ER  - \r\n`;
}
