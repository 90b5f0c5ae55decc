import type { Article } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { wellFormed } from '../text/well-formed.ts';
import { type Author, authorsOf } from './authors.ts';
import { makeCiteKeys } from './cite-key.ts';
import type { MakeSerializer } from './format.ts';
import { placesOf } from './rows.ts';

/** BibLaTeX: an `@article` with `entrysubtype={newspaper}` for each, in UTF-8, for biber. */
export const biblatex: MakeSerializer = () => {
  const keyOf = makeCiteKeys();
  return {
    open: '',
    article: ({ article }, index) => `${index === 0 ? '' : '\n'}${entry(article, keyOf(article))}`,
    close: '',
  };
};

/** Languages as babel calls them. */
const LANGIDS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  it: 'italian',
  nb: 'norsk',
  nl: 'dutch',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  zh: 'chinese',
};

function entry(article: Article, key: string): string {
  const { header, agency, language } = article;
  const authors = authorsOf(article);
  const fields: readonly (readonly [string, string | null])[] = [
    ['entrysubtype', 'newspaper'],
    ['author', authors.length === 0 ? null : authors.map(nameOf).join(' and ')],
    ['title', escapeTex(header.headline ?? article.paragraphs[0]?.text ?? '') || null],
    ['subtitle', tex(header.subtitle)],
    ['journaltitle', tex(header.site ?? agency ?? header.credit)],
    ['date', dayOf(article)],
    ['location', tex(placesOf(article).join('/') || null)],
    ['langid', (language === null ? null : LANGIDS[language.split('-')[0] as string]) ?? null],
    ['language', language],
    ['url', header.url === null ? null : verbatim(header.url)],
    ['eprint', tex(header.id)],
    ['keywords', tex(header.keywords.join(', ') || null)],
    ['abstract', tex(header.abstract)],
  ];
  const known = fields.filter(([, value]) => value !== null);
  return `@article{${key},\n${known.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** «Family, Given»; what is no person in braces of its own, so that it is not taken apart. */
function nameOf({ family, given, isPerson }: Author): string {
  const [last, first] = [escapeTex(family), given === null ? null : escapeTex(given)];
  if (!isPerson || first === null) return `{${last}}`;
  return [last, first].map(part => (/[,{}]|(?:^|\s)and(?:\s|$)/.test(part) ? `{${part}}` : part)).join(', ');
}

const tex = (text: string | null): string | null => (text === null ? null : escapeTex(text) || null);

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Braces must balance even when they are escaped, so they are written as commands. */
function escapeTex(text: string): string {
  return wellFormed(sanitizeLine(text))
    .trim()
    .replace(/[\\{}~^]/g, char => COMMANDS[char] as string)
    .replace(/[$&#_%]/g, '\\$&');
}

/** A field that is taken as it stands, in which braces must balance. */
function verbatim(url: string): string {
  return wellFormed(sanitizeLine(url))
    .trim()
    .replace(/[\\{}\s"<>^`|]/g, encodeURIComponent);
}
