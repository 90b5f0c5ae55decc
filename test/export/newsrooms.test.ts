import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { newsmlG2 } from '../../src/export/newsml-g2.ts';
import { ninjs } from '../../src/export/ninjs.ts';
import { nitf } from '../../src/export/nitf.ts';
import { FERRY } from '../support/cli.ts';
import { exportedOf, fixtureArticles, HOSTILE, sayEverywhere, serialize } from '../support/exports.ts';
import { canRun, hasSchema, hasXmllint, readSchema, xmllint } from '../support/schemas.ts';

const NINJS = 'ninjs-schema_3.1.json';
const G2 = 'NewsML-G2_2.35-spec-All-Power.xsd';
const NITF = 'nitf-3-6.xsd';
const articles = [
  ...(await fixtureArticles()).flatMap(fixture => fixture.articles),
  ...HOSTILE.map(sayEverywhere),
  ...exportedOf(FERRY),
];

describe('ninjs', () => {
  it.skipIf(!canRun('ninjs', { [NINJS]: hasSchema(NINJS) }))('is valid by the schema of the IPTC', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
    const validate = ajv.compile(readSchema(NINJS));
    for (const article of articles) {
      validate(JSON.parse(serialize(ninjs, [article])));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ uri: 'no uri' })).toBe(false);
    expect(validate({ uri: 'urn:x:y', mood: 'sunny' })).toBe(false);
  });

  it('says in its own keys what the dispatch says', () => {
    const [ferry] = exportedOf(FERRY);
    expect(JSON.parse(serialize(ninjs, [ferry as never]))).toMatchObject({
      language: 'fr',
      located: 'MARSEILLE',
      headlines: [{ role: 'main', value: 'Le bac de Sète reprend la mer' }],
      descriptions: [
        { role: 'dateline', value: 'MARSEILLE, 2 mars (AFP) -' },
        { role: 'published', value: '2024-03-02T09:15:00' },
      ],
      bodies: [
        {
          contentType: 'text/html',
          wordCount: 18,
          value:
            '<p>Le bac a repris la mer samedi, a déclaré le capitaine.</p>\n<p>Il transporte des vélos et des œufs.</p>',
        },
      ],
      infoSources: [{ role: 'provider', name: 'AFP' }],
    });
  });
});

describe.each([
  ['newsml-g2', newsmlG2, G2],
  ['nitf', nitf, NITF],
] as const)('%s', (_name, make, schema) => {
  it.skipIf(!canRun(schema, { [schema]: hasSchema(schema), xmllint: hasXmllint }))(
    'is valid by the schema of the IPTC',
    () => {
      expect(
        xmllint(
          articles.map(article => serialize(make, [article])),
          schema,
        ),
      ).toBe('');
      expect(
        xmllint([serialize(make, articles.slice(0, 1)).replace(/<(?:docdata|itemMeta)/, '<mood/>$&')], schema),
      ).not.toBe('');
    },
  );
});

describe('newsml-g2 of several articles', () => {
  it.skipIf(!canRun(G2, { [G2]: hasSchema(G2), xmllint: hasXmllint }))('is a valid message', () => {
    expect(xmllint([serialize(newsmlG2, articles)], G2)).toBe('');
  });
});
