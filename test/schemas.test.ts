import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { containerNames, sourcePath } from './support/gold.ts';

// The official schemas are no part of this repository: DEPECHE_SCHEMAS names the folder that holds them.
const FOLDER = process.env['DEPECHE_SCHEMAS'] ?? '../shared/schemas';
const hasXmllint = ((): boolean => {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const XSD = { newsmlg2: 'NewsML-G2_2.35-spec-All-Power.xsd', nitf: 'nitf-3-6.xsd' };
const named = (start: string): string[] => containerNames().filter(name => name.startsWith(start));

describe.skipIf(!existsSync(FOLDER) || !hasXmllint)('fixtures of XML standards', () => {
  it.each(Object.entries(XSD).flatMap(([kind, schema]) => named(kind).map(name => [name, schema] as const)))(
    '%s is valid by %s',
    (name, schema) => {
      const args = ['--nonet', '--noout', '--schema', join(FOLDER, schema), sourcePath(name)];
      expect(() => execFileSync('xmllint', args, { stdio: 'pipe' })).not.toThrow();
    },
  );
});

describe.skipIf(!existsSync(FOLDER))('fixtures of ninjs', () => {
  const read = (version: string): object =>
    JSON.parse(readFileSync(join(FOLDER, `ninjs-schema_${version}.json`), 'utf8')) as object;
  const make = (version: string) => {
    if (version === '1.6') return new Ajv({ strict: false, validateFormats: false }).compile(read(version));
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
    return ajv.compile(read(version));
  };

  it.each(named('ninjs'))('%s is valid by the schema that each item names', name => {
    const text = readFileSync(sourcePath(name), 'utf8');
    const items = extname(sourcePath(name)) === '.ndjson' ? text.split('\n').filter(Boolean) : [text];
    for (const item of items.map(one => JSON.parse(one) as { standard?: { version: string } })) {
      const validate = make(item.standard?.version ?? '1.6');
      expect(validate(item) ? [] : validate.errors).toEqual([]);
    }
  });
});
