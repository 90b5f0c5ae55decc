import type { Article } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import { foldKey } from '../text/fold.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { wellFormed } from '../text/well-formed.ts';
import type { MakeSerializer } from './format.ts';
import { placesOf } from './rows.ts';

/** The corpus of IRaMuTeQ and Alceste: a line of starred variables before each text. Its variables have French names. */
export const iramuteq: MakeSerializer = () => ({
  open: '',
  article: ({ article }, index) => {
    const { headline } = article.header;
    const text = [...(headline === null ? [] : [headline]), ...article.paragraphs.map(({ text }) => text)];
    const lines = text.map(plain).filter(line => line !== '');
    return `${index === 0 ? '' : '\n'}**** ${variables(article).join(' ')}\n${lines.map(line => `${line}\n`).join('')}`;
  },
  close: '',
});

function variables(article: Article): string[] {
  const day = dayOf(article);
  const all: readonly (readonly [string, string | null])[] = [
    ['source', article.agency ?? article.header.site ?? article.header.credit],
    ['date', day],
    ['am', day?.slice(0, 7) ?? null],
    ['annee', day?.slice(0, 4) ?? null],
    ['lieu', placesOf(article)[0] ?? null],
    ['langue', article.language],
  ];
  return all.map(([name, value]) => `*${name}_${(value === null ? '' : modality(value)) || 'NA'}`);
}

/** No blank, accent, apostrophe or underscore. */
function modality(value: string): string {
  return foldKey(sanitizeLine(value))
    .replaceAll('œ', 'oe')
    .replace(/['\s_*.,;:"()]+/g, '-')
    .replace(/[^\p{L}\p{N}-]/gu, '')
    .replace(/^-+|-+$/g, '');
}

/** Stars open variables and themes, and underscores around a word make it a variable. */
function plain(text: string): string {
  return wellFormed(sanitizeLine(text)).replace(/[*_]+/g, ' ').replace(/ {2,}/g, ' ').trim();
}
