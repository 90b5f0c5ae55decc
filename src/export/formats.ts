import type { Format } from './format.ts';

/** Every format that `export --to` takes. To add one: a file beside this one, and its row here. */
export const FORMATS: readonly Format[] = [
  {
    name: 'json',
    description: 'an array of articles, everything that was parsed',
    extensions: ['json'],
    quotes: true,
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'ndjson',
    description: 'the same, one article a line',
    extensions: ['ndjson', 'jsonl'],
    quotes: true,
    load: async () => (await import('./json.ts')).ndjson,
  },
  {
    name: 'text',
    description: 'headline, dateline and paragraphs',
    extensions: ['txt'],
    load: async () => (await import('./text.ts')).text,
  },
  {
    name: 'markdown',
    description: 'Markdown with YAML front matter',
    extensions: ['md'],
    load: async () => (await import('./markdown.ts')).markdown,
  },
];
