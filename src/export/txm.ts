import { stringify } from 'csv-stringify/sync';
import type { Article } from '../model/article.ts';
import { dayOf } from '../select/select.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { wellFormed } from '../text/well-formed.ts';
import { authorLine } from './authors.ts';
import type { MakeSerializer } from './format.ts';
import { placesOf } from './rows.ts';
import { element, textElement, XML_DECLARATION } from './xml.ts';

/**
 * TXM's import module XTZ+CSV (https://txm.gitpages.huma-num.fr): an XML file a text, and metadata.csv, whose first
 * column is the file's name. Metadata have French names, without accents or underscores, as TXM's own examples.
 */
export const txm: MakeSerializer = () => ({
  open: XML_DECLARATION,
  article: ({ article }, _index, name = '') =>
    `${element('text', { id: name, ...metadata(article) }, [
      textElement('head', article.header.headline),
      ...article.paragraphs.map(({ role, text }) => textElement(role === 'subhead' ? 'head' : 'p', text)),
    ])}\n`,
  close: '',
  companion: {
    name: 'metadata.csv',
    open: stringify([['id', ...NAMES]]),
    article: ({ article }, name) => stringify([[name, ...Object.values(metadata(article))]]),
  },
});

const NAMES = [
  'date',
  'annee',
  'mois',
  'jour',
  'agence',
  'lieu',
  'langue',
  'titre',
  'auteur',
  'rubrique',
  'url',
] as const;

function metadata(article: Article): Record<(typeof NAMES)[number], string> {
  const { header, agency, language } = article;
  const day = dayOf(article) ?? '';
  const clean = (text: string | null): string => (text === null ? '' : wellFormed(sanitizeLine(text)).trim());
  return {
    date: day.replaceAll('-', '/'),
    annee: day.slice(0, 4),
    mois: day.slice(0, 7),
    jour: day,
    agence: clean(agency ?? header.credit),
    lieu: clean(placesOf(article).join('/')),
    langue: clean(language),
    titre: clean(header.headline),
    auteur: clean(authorLine(article)),
    rubrique: clean(header.section),
    url: clean(header.url),
  };
}
