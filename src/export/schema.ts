const nullable = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });
const STRING = { type: 'string' };
const TEXT = nullable(STRING);
const SPAN = {
  description: 'UTF-16 offsets into the decoded text of the file, half open',
  type: 'array',
  items: { type: 'integer', minimum: 0 },
  minItems: 2,
  maxItems: 2,
};

/** An object whose keys are all there; others may be added in later versions. */
function record(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
  return { type: 'object', required: Object.keys(properties).filter(key => !optional.includes(key)), properties };
}

const list = (items: object): object => ({ type: 'array', items });

const CLOCK = record({
  local: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$' },
  zone: TEXT,
  zoneFrom: { enum: ['explicit', 'agency', 'option', 'unknown'] },
  instant: TEXT,
});

const ROLES = [
  'pageTitle',
  'headline',
  'subtitle',
  'mark',
  'site',
  'clock',
  'byline',
  'slugline',
  'dateline',
  'body',
  'subhead',
  'note',
  'endMark',
  'signOff',
  'boilerplate',
  'blank',
  'other',
];

const KINDS = ['contact', 'copyright', 'sponsor', 'related', 'share', 'caption', 'note', 'navigation'];

const QUOTE = record({
  paragraph: nullable({ type: 'integer', minimum: 1 }),
  kind: { enum: ['direct', 'indirect', 'mixed'] },
  content: STRING,
  spans: list(SPAN),
  cue: nullable(record({ text: STRING, lemma: STRING, class: STRING, span: SPAN })),
  source: nullable(record({ text: STRING, span: SPAN })),
  speaker: TEXT,
  flags: list({ enum: ['negated', 'hearsay', 'inferred', 'fragment', 'headline'] }),
});

const ARTICLE = record(
  {
    version: { const: 1 },
    document: record({
      path: TEXT,
      ordinal: { type: 'integer', minimum: 1 },
      count: nullable({ type: 'integer', minimum: 1 }),
      format: STRING,
      encoding: STRING,
    }),
    language: TEXT,
    agency: TEXT,
    found: record({
      format: { enum: ['content', 'option'] },
      language: nullable({ enum: ['text', 'container', 'option'] }),
      agency: nullable({ enum: ['dateline', 'header', 'footer', 'container'] }),
    }),
    header: record({
      pageTitle: TEXT,
      headline: TEXT,
      headlineSource: TEXT,
      marks: list(STRING),
      byline: TEXT,
      slugline: TEXT,
      site: TEXT,
      section: TEXT,
      published: nullable(CLOCK),
      updated: nullable(CLOCK),
      embargoed: nullable(CLOCK),
      subtitle: TEXT,
      abstract: TEXT,
      urgency: nullable({ type: 'integer', minimum: 1, maximum: 9 }),
      keywords: list(STRING),
      genre: TEXT,
      place: TEXT,
      credit: TEXT,
      copyright: TEXT,
      editorNote: TEXT,
      status: TEXT,
      id: TEXT,
      revision: TEXT,
      url: TEXT,
    }),
    dateline: nullable(
      record({
        text: STRING,
        places: list(STRING),
        date: nullable(record({ text: STRING, iso: nullable({ type: 'string', format: 'date' }) })),
        agency: TEXT,
        span: SPAN,
      }),
    ),
    paragraphs: list(
      record({
        number: nullable({ type: 'integer', minimum: 1 }),
        role: { enum: ['body', 'subhead', 'note'] },
        text: STRING,
        span: SPAN,
      }),
    ),
    quotes: { description: 'absent when quotes were not looked for', ...list(QUOTE) },
    terms: {
      description: 'absent when quotes were not looked for',
      ...list(record({ paragraph: { type: 'integer' }, text: STRING, span: SPAN })),
    },
    signOff: record({ endMark: TEXT, initials: TEXT, credits: list(STRING) }),
    boilerplate: list(record({ kind: { enum: KINDS }, text: STRING, span: SPAN })),
    alternatives: list(record({ field: STRING, value: STRING, span: nullable(SPAN) })),
    warnings: list(record({ message: STRING, span: nullable(SPAN) })),
    segments: {
      description: 'in order, without gap or overlap: joined, their slices give the text back',
      ...list(record({ role: { enum: ROLES }, span: SPAN })),
    },
    text: { description: "the article's stretch of the decoded text, with --with-text", type: 'string' },
  },
  ['quotes', 'terms', 'text'],
);

/** The JSON Schema (2020-12) of what `--to json` writes; of one line of `--to ndjson`: its `items`. */
export const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'depeche articles',
  ...list(ARTICLE),
};
