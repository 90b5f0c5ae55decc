import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/export/html.ts';
import { FERRY, RAW_CONTROL } from '../support/cli.ts';
import { exportedOf, fixtureArticles, HOSTILE, sayEverywhere, serialize } from '../support/exports.ts';

const articles = [...(await fixtureArticles()).flatMap(fixture => fixture.articles), ...HOSTILE.map(sayEverywhere)];
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off' },
});

async function problems(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

/** What a browser would take for linked data. */
const linkedData = (page: string): Record<string, unknown>[] =>
  [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
    JSON.parse(json as string),
  );

describe('html', () => {
  it('is valid, for every fixture and for hostile texts', async () => {
    for (const article of articles) expect(await problems(serialize(html, [article]))).toEqual([]);
    expect(await problems(serialize(html, articles))).toEqual([]);
    expect(await problems(serialize(html, articles.slice(0, 1)).replace('</header>', '</footer>'))).not.toEqual([]);
  });

  it('lets nothing out of a text: no script, no control character', () => {
    for (const text of HOSTILE) {
      const page = serialize(html, [sayEverywhere(text)]);
      expect(page.match(/<script/g)?.length).toBe(1);
      expect(page).not.toMatch(RAW_CONTROL);
      expect(linkedData(page).length).toBe(1);
    }
  });

  it('holds the facts as linked data of schema.org', () => {
    const page = serialize(html, exportedOf(FERRY));
    expect(linkedData(page)).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Le bac de Sète reprend la mer',
        dateline: 'MARSEILLE, 2 mars (AFP) -',
        datePublished: '2024-03-02T09:15:00',
        inLanguage: 'fr',
        author: [{ '@type': 'Organization', name: 'AFP' }],
        publisher: { '@type': 'NewsMediaOrganization', name: 'AFP' },
        locationCreated: [{ '@type': 'Place', name: 'MARSEILLE' }],
        wordCount: 18,
        articleBody: expect.stringContaining('Le bac a repris la mer'),
      },
    ]);
    expect(page).toContain('<title>Le bac de Sète reprend la mer</title>');
    expect(page).toContain('<p><span class="dateline">MARSEILLE, 2 mars (AFP) -</span> Le bac a repris');
  });

  it('of several articles is one page with a heading each, from the right where the script is', () => {
    const page = serialize(html, articles);
    expect(page.match(/<article/g)?.length).toBe(articles.length);
    expect(page.match(/<h1>/g)?.length).toBe(1);
    expect(page).toContain('<article lang="ar" dir="rtl">');
  });
});
