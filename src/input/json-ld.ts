import { plainText } from './html-fragment.ts';

/** A node of schema.org's graph. */
export type Thing = Readonly<Record<string, unknown>>;

/** The articles that JSON-LD scripts describe, news articles first, and the things that they refer to by `@id`. */
export interface Graph {
  readonly articles: readonly Thing[];
  readonly byId: ReadonlyMap<string, Thing>;
}

/** Scripts are as good as their pages: a broken one is passed over. */
export function readJsonLd(scripts: readonly string[]): Graph {
  const articles: Thing[] = [];
  const byId = new Map<string, Thing>();
  for (const script of scripts) {
    const queue: unknown[] = [parse(script)];
    for (let at = 0; at < queue.length && at < MOST_THINGS; at++) {
      const value = queue[at];
      // Not spread: a page may list more things than a call takes arguments.
      if (Array.isArray(value)) for (const inner of value.slice(0, MOST_THINGS)) queue.push(inner);
      if (!isThing(value)) continue;
      const id = value['@id'];
      // A bare reference has nothing but its @id.
      if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
      if (isArticle(value)) articles.push(value);
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
  return { articles: [...articles.filter(isNews), ...articles.filter(thing => !isNews(thing))], byId };
}

const MOST_THINGS = 5000;

function parse(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!-{2}|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-{2}>|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
    .replace(/;\s*$/, '');
  for (const attempt of [
    text,
    text.replace(/[\u0000-\u001f]+/g, ' '),
    text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([\]}])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient.
    }
  }
  return null;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string')
    .map(type => type.replace(/^.*[/#:]/, ''));
}

function isArticle(thing: Thing): boolean {
  return (
    typesOf(thing).some(type => /Article$|^(?:BlogPosting|LiveBlogPosting|Report)$/.test(type)) &&
    ['headline', 'name', 'articleBody', 'datePublished'].some(key => key in thing)
  );
}

function isNews(thing: Thing): boolean {
  return typesOf(thing).some(type => /NewsArticle$/.test(type));
}

/** A text, entities decoded: JSON-LD is often made of HTML. */
export function textIn(thing: Thing | undefined, key: string): string | null {
  const value = [thing?.[key]].flat().find(one => typeof one === 'string' && one.trim() !== '');
  return typeof value === 'string' ? plainText(value) || null : null;
}

/** The names of people, bodies and places, which may be texts, things or references. */
export function namesIn(graph: Graph, thing: Thing | undefined, key: string): string[] {
  return [thing?.[key]].flat().flatMap(value => {
    if (typeof value === 'string') return /^https?:/.test(value) ? [] : [plainText(value)].filter(Boolean);
    if (!isThing(value)) return [];
    const id = value['@id'];
    const known = typeof id === 'string' ? { ...graph.byId.get(id), ...value } : value;
    const names = [known['name']].flat().filter((name): name is string => typeof name === 'string');
    if (names.length > 0) return names.map(plainText).filter(Boolean);
    const parts = [known['givenName'], known['familyName']].filter(name => typeof name === 'string');
    return parts.length > 0 ? [parts.join(' ')] : [];
  });
}

/** Texts in a list, or one text that commas part. */
export function listIn(thing: Thing | undefined, key: string): string[] {
  const value = thing?.[key];
  const texts = typeof value === 'string' ? value.split(/[,;]/) : [value].flat().filter(one => typeof one === 'string');
  return texts.flatMap(text => plainText(text as string) || []);
}
