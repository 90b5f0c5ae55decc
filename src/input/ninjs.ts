import { DepecheError } from '../errors.ts';
import type { Fields } from '../model/document.ts';
import { type Reader, type ReadItem, UNWANTED } from './container.ts';
import { readIsoClock } from './given-clock.ts';
import { plainText, readHtmlFragment } from './html-fragment.ts';
import { readJsonRecords } from './json-records.ts';
import { languageTag } from './language-tag.ts';
import { makeItem, type Part, part } from './make-item.ts';

/** ninjs 1.x, 2.x and 3.x: an item, an array of items, or an item a line. */
export const ninjs: Reader = {
  // Nothing is passed over by its bytes: HTML may write any letter as an entity.
  read: async function* ({ views, encoding }) {
    for await (const record of readJsonRecords({ views, encoding })) {
      if (record === UNWANTED || record instanceof DepecheError) yield record;
      else yield readNinjs(record.value, record.encoding) ?? notNinjs(record.line);
    }
  },
};

function notNinjs(line: number): DepecheError {
  return new DepecheError('broken', `line ${line}: no ninjs item`);
}

/** Keys in small letters: the families differ in their case (`versioncreated`, `versionCreated`) and little else. */
type Keys = ReadonlyMap<string, unknown>;

function readNinjs(value: unknown, encoding: string): ReadItem | null {
  const item = keysOf(value);
  if (!item || ![...item.keys()].some(key => key === 'uri' || /^(?:headlines?|bod(?:y_.*|ies))$/.test(key)))
    return null;
  const headline = named(item, 'headlines', 'main') ?? line(item, 'headline') ?? starting(item, 'headline_');
  const dateline = named(item, 'descriptions', 'dateline') ?? line(item, 'dateline');
  const abstract = named(item, 'descriptions', null, ...NO_SUMMARY) ?? starting(item, 'description_');
  const body = readBody(item);
  const place = line(item, 'located') ?? names(item, 'places')[0] ?? names(item, 'place')[0] ?? null;
  const created = readIsoClock(string(item, 'firstcreated') ?? named(item, 'descriptions', 'published'));
  const revised = readIsoClock(named(item, 'descriptions', 'updated'));
  const version = readIsoClock(string(item, 'versioncreated'));
  const fields: Fields = {
    language: languageTag(string(item, 'language')),
    published: created ?? (revised ? null : version),
    updated: version ?? revised,
    embargoed: readIsoClock(
      string(item, 'embargoeduntil') ?? string(item, 'embargoed') ?? named(item, 'descriptions', 'embargoed'),
    ),
    urgency: urgency(item.get('urgency')),
    keywords: [...strings(item, 'keywords'), ...names(item, 'subjects', 'rel', 'section'), ...names(item, 'subject')],
    genre: names(item, 'genres')[0] ?? names(item, 'genre')[0] ?? null,
    place,
    credit:
      names(item, 'infosources', 'role', 'site')[0] ??
      names(item, 'infosource')[0] ??
      line(item, 'creditline') ??
      line(item, 'copyrightholder'),
    copyright: line(item, 'copyrightnotice') ?? line(item, 'copyrightholder'),
    editorNote: line(item, 'ednote'),
    status: string(item, 'pubstatus'),
    pageTitle: withRole(item, 'headlines', 'page')[0] ?? null,
    marks: withRole(item, 'headlines', 'mark'),
    site: withRole(item, 'infosources', 'site')[0] ?? null,
    section: withRole(item, 'subjects', 'section', 'rel')[0] ?? null,
    id: withRole(item, 'altids', 'id')[0] ?? ownId(string(item, 'uri')),
    url: withRole(item, 'altids', 'url')[0] ?? null,
    revision: string(item, 'version'),
    // A body that is missing leaves its summary as the story.
    abstract: body.length === 0 ? null : abstract,
  };
  const byline = line(item, 'by') ?? line(item, 'byline');
  return makeItem(
    [
      part('slugline', line(item, 'slugline')),
      part('headline', headline),
      part('subtitle', withRole(item, 'headlines', 'sub')[0]),
      part('byline', byline),
      part('dateline', dateline),
      ...(body.length === 0 ? [part('text', abstract)] : body),
    ],
    fields,
    encoding,
  );
}

/** Descriptions that are no summary: those with which `export` keeps what ninjs has no key for. */
const NO_SUMMARY = ['dateline', 'published', 'updated', 'embargoed'];

/** What `export` makes up for an item that has no id is none. */
function ownId(uri: string | null): string | null {
  return uri?.startsWith('urn:x-depeche:') ? null : uri;
}

/** The main body: plain text is cut by the usual passes, HTML by its elements. */
function readBody(item: Keys): Part[] {
  const bodies = objects(item, 'bodies');
  const main = bodies.find(body => string(body, 'role') === 'main') ?? bodies[0];
  if (main) return bodyParts(string(main, 'value') ?? '', string(main, 'contenttype') ?? '');
  for (const key of ['body_text', 'body_xhtml', 'body_html']) {
    const value = string(item, key);
    if (value) return bodyParts(value, key);
  }
  const other = [...item.keys()].find(key => key.startsWith('body_') && string(item, key));
  return other === undefined ? [] : bodyParts(string(item, other) as string, '');
}

function bodyParts(value: string, type: string): Part[] {
  const isHtml = /html/i.test(type) || (!/text/i.test(type) && /<\/?(?:p|div|br|h\d)\b/i.test(value));
  return isHtml ? readHtmlFragment(value) : [{ role: 'text', text: value }];
}

function keysOf(value: unknown): Keys | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]));
}

function string(item: Keys, key: string): string | null {
  const value = item.get(key);
  return typeof value === 'string' && value.trim() !== '' ? value : typeof value === 'number' ? String(value) : null;
}

function line(item: Keys, key: string): string | null {
  const value = string(item, key);
  return value === null ? null : plainText(value) || null;
}

function list(item: Keys, key: string): readonly unknown[] {
  const value = item.get(key);
  return Array.isArray(value) ? value : [];
}

function objects(item: Keys, key: string): Keys[] {
  return list(item, key).flatMap(value => keysOf(value) ?? []);
}

function strings(item: Keys, key: string): string[] {
  return list(item, key).filter(value => typeof value === 'string');
}

/** What objects are called, those left out whose `key` has this value. */
function names(item: Keys, list: string, key?: string, but?: string): string[] {
  return objects(item, list).flatMap(object =>
    key !== undefined && string(object, key) === but ? [] : (line(object, 'name') ?? line(object, 'literal') ?? []),
  );
}

/** The values or names of the objects with this role. */
function withRole(item: Keys, list: string, role: string, key = 'role'): string[] {
  return objects(item, list).flatMap(object =>
    string(object, key) === role ? (line(object, 'value') ?? line(object, 'name') ?? []) : [],
  );
}

/** The value with this role, else the first one that has no role to be left out. */
function named(item: Keys, key: string, role: string | null, ...but: readonly string[]): string | null {
  const all = objects(item, key).filter(object => !but.includes(string(object, 'role') ?? ''));
  const found = role === null ? all[0] : all.find(object => string(object, 'role') === role);
  const chosen = found ?? (role === 'main' ? all[0] : undefined);
  return chosen ? line(chosen, 'value') : null;
}

function starting(item: Keys, start: string): string | null {
  const key = [...item.keys()].find(name => name.startsWith(start) && string(item, name) !== null);
  return key === undefined ? null : line(item, key);
}

function urgency(value: unknown): number | null {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= 9 ? number : null;
}
