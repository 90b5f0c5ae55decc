import { fieldsOf } from './rows.ts';

const KEYWORD = { type: 'keyword', ignore_above: 1024 };

/** Running text, searched in three ways: as written and folded, by French word stems, and by English ones. */
const PROSE = {
  type: 'text',
  analyzer: 'folded',
  fields: {
    fr: { type: 'text', analyzer: 'french_folded' },
    en: { type: 'text', analyzer: 'english_folded' },
  },
};

const PROSE_FIELDS = new Set(['headline', 'subtitle', 'abstract', 'text', 'content']);

const TYPES: Readonly<Record<string, object>> = {
  date: { type: 'date', format: 'strict_date' },
  urgency: { type: 'byte' },
  paragraph: { type: 'integer' },
  paragraphs: { type: 'integer' },
  words: { type: 'integer' },
  ordinal: { type: 'integer' },
};

const propertyOf = (field: string): object => TYPES[field] ?? (PROSE_FIELDS.has(field) ? PROSE : KEYWORD);

/** All kinds of rows share one index: each record has the fields of its kind. */
const FIELDS = [...new Set((['articles', 'paragraphs', 'quotes'] as const).flatMap(fieldsOf))];

/** Elisions that French glues to the next word. */
const ARTICLES = ['l', 'm', 't', 'qu', 'n', 's', 'j', 'd', 'c', 'jusqu', 'quoiqu', 'lorsqu', 'puisqu'];

const SETTINGS = {
  analysis: {
    filter: {
      french_elision: { type: 'elision', articles_case: true, articles: ARTICLES },
      french_stemmer: { type: 'stemmer', language: 'light_french' },
      english_possessive: { type: 'stemmer', language: 'possessive_english' },
      english_stemmer: { type: 'stemmer', language: 'english' },
    },
    analyzer: {
      folded: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'asciifolding'] },
      french_folded: {
        type: 'custom',
        tokenizer: 'standard',
        filter: ['french_elision', 'lowercase', 'french_stemmer', 'asciifolding'],
      },
      english_folded: {
        type: 'custom',
        tokenizer: 'standard',
        filter: ['english_possessive', 'lowercase', 'english_stemmer', 'asciifolding'],
      },
    },
  },
};

/** The body of `PUT /depeche`, for OpenSearch and Elasticsearch. */
export const MAPPING = `${JSON.stringify(
  {
    settings: SETTINGS,
    mappings: {
      dynamic: 'strict',
      properties: Object.fromEntries(FIELDS.map(field => [field, propertyOf(field)])),
    },
  },
  null,
  2,
)}\n`;
