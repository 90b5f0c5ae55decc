import { afterEach, describe, expect, it, vi } from 'vitest';
import { AGENCIES } from '../../src/agency/index.ts';
import { parse } from '../../src/index.ts';
import type { Article } from '../../src/model/article.ts';
import { fixtureDocument, fixtureGold, fixtureNames } from '../support/gold.ts';

const TABLE = '../../src/agency/agencies.ts';

/** The parser as it is without one row: tables that are made from the rows are made anew. */
async function parserWithout(name: string): Promise<typeof parse> {
  vi.resetModules();
  vi.doMock(TABLE, () => ({ AGENCIES: AGENCIES.filter(agency => agency.name !== name) }));
  return (await import('../../src/index.ts')).parse;
}

/** What an agency's row can explain of an article. */
function explained({ agency, dateline, header, signOff, boilerplate }: Article): unknown {
  const { published, updated } = header;
  return { agency, dateline, zones: [published?.zone, updated?.zone], endMark: signOff.endMark, boilerplate };
}

const fixtures = await Promise.all(
  fixtureNames().map(async name => ({
    name,
    agencies: fixtureGold(name).map(gold => gold.agency),
    document: await fixtureDocument(name),
  })),
);

describe.each(AGENCIES.map(agency => agency.name))('the row of %s', name => {
  afterEach(() => {
    vi.doUnmock(TABLE);
    vi.resetModules();
  });

  it('alone explains a fixture', async () => {
    const own = fixtures.filter(fixture => fixture.agencies.includes(name));
    expect(own.length, 'fixtures whose gold names the agency').toBeGreaterThan(0);
    const without = await parserWithout(name);
    const alone = own.filter(({ document }) => {
      const [before, after] = [parse(document), without(document)];
      const named = before.some(article => article.agency === name);
      return named && JSON.stringify(before.map(explained)) !== JSON.stringify(after.map(explained));
    });
    expect(alone.length, `of ${own.map(fixture => fixture.name).join(', ')}`).toBeGreaterThan(0);
  });
});
