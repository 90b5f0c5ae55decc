import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DepecheError } from '../../src/errors.ts';
import { decode } from '../../src/input/decode.ts';
import { readDocuments } from '../../src/input/read.ts';
import type { Article, BoilerplateKind } from '../../src/model/article.ts';
import type { Document } from '../../src/model/document.ts';

/** What a fixture's `expected.json` says of one article. Fields that it leaves out are not asserted. */
export interface GoldArticle {
  readonly language: string | null;
  readonly agency: string | null;
  readonly pageTitle?: string | null;
  readonly headline: string | null;
  readonly headlineSource: string | null;
  readonly marks: readonly string[];
  readonly byline: string | null;
  /** Wall clock as the page gives it. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Only a zone that the page itself writes. */
  readonly zone: string | null;
  readonly dateline: {
    readonly text: string;
    readonly places: readonly string[];
    readonly date: string | null;
    readonly agency: string | null;
  } | null;
  readonly paragraphs: readonly string[];
  readonly subheads: readonly string[];
  readonly endMark: string | null;
  /** Initials and credits, in any order. */
  readonly signOff: readonly string[];
  readonly boilerplate: readonly { readonly text: string; readonly kind: BoilerplateKind }[];
}

export type GoldField = keyof GoldArticle;

/** Every field that is compared; a new one in the gold (quotes, terms) gets its own comparison. */
export const GOLD_FIELDS = [
  'language',
  'agency',
  'pageTitle',
  'headline',
  'headlineSource',
  'marks',
  'byline',
  'published',
  'updated',
  'zone',
  'dateline',
  'paragraphs',
  'subheads',
  'endMark',
  'signOff',
  'boilerplate',
] as const satisfies readonly GoldField[];

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** The cases of plain text, one folder each. */
export function fixtureNames(): string[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(fixturePath(entry.name)))
    .map(entry => entry.name)
    .sort();
}

export function fixturePath(name: string, file = 'source.txt'): string {
  return join(FIXTURES, name, file);
}

/** The cases of containers: `source.xml`, `source.ndjson` … */
export function containerNames(): string[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter(
      entry =>
        entry.isDirectory() &&
        existsSync(fixturePath(entry.name, 'expected.json')) &&
        !existsSync(fixturePath(entry.name)),
    )
    .map(entry => entry.name)
    .sort();
}

/** The path of a case's source, whatever its extension. */
export function sourcePath(name: string): string {
  return fixturePath(
    name,
    readdirSync(join(FIXTURES, name)).find(entry => entry.startsWith('source.')),
  );
}

/** What the program reads of a file, and what it reports. */
export async function readFixture(path: string): Promise<{ documents: Document[]; errors: DepecheError[] }> {
  const documents: Document[] = [];
  const errors: DepecheError[] = [];
  const stdin = (): never => {
    throw new Error('nobody asked for standard input');
  };
  for await (const { document } of readDocuments([path], { stdin, onError: error => errors.push(error) }))
    documents.push(document);
  return { documents, errors };
}

/** A fixture's source, read as the program reads it; the path is left out, as with standard input. */
export async function fixtureDocument(name: string): Promise<Document> {
  const { text, encoding, warnings } = await decode(readFileSync(fixturePath(name)));
  return { path: null, format: 'text', encoding, text, warnings };
}

/** The gold of a fixture, one entry an article; a file with one article may hold it bare. */
export function fixtureGold(name: string): GoldArticle[] {
  const gold = JSON.parse(readFileSync(fixturePath(name, 'expected.json'), 'utf8')) as GoldArticle | GoldArticle[];
  return Array.isArray(gold) ? gold : [gold];
}

/** An article in the words of the gold. */
export function toGold(article: Article): Required<GoldArticle> {
  const { header, dateline, signOff } = article;
  const ofRole = (role: string): string[] => article.paragraphs.filter(p => p.role === role).map(p => p.text);
  const zone = header.published ?? header.updated;
  return {
    language: article.language,
    agency: article.agency,
    pageTitle: header.pageTitle,
    headline: header.headline,
    headlineSource: header.headlineSource,
    marks: header.marks,
    byline: header.byline,
    published: header.published?.local ?? null,
    updated: header.updated?.local ?? null,
    zone: zone?.zoneFrom === 'explicit' ? zone.zone : null,
    dateline: dateline && {
      text: dateline.text,
      places: dateline.places,
      date: dateline.date?.iso ?? null,
      agency: dateline.agency,
    },
    paragraphs: ofRole('body'),
    subheads: ofRole('subhead'),
    endMark: signOff.endMark,
    signOff: [...signOff.credits, ...(signOff.initials === null ? [] : [signOff.initials])].sort(),
    boilerplate: article.boilerplate.map(({ text, kind }) => ({ text, kind })),
  };
}

/** The fields whose value differs from the gold's, with both values; empty when the article is as it should be. */
export function differences(article: Article, gold: GoldArticle): Partial<Record<GoldField, [unknown, unknown]>> {
  const got = toGold(article);
  const found: Partial<Record<GoldField, [unknown, unknown]>> = {};
  for (const field of GOLD_FIELDS) {
    if (!(field in gold)) continue;
    const want = field === 'signOff' ? [...gold.signOff].sort() : gold[field];
    if (!equal(got[field], want)) found[field] = [got[field], want];
  }
  return found;
}

/** Equality of JSON values; the order of keys does not matter. */
function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}
