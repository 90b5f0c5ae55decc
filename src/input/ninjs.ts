import { DepecheError } from '../errors.ts';
import type { Fields } from '../model/document.ts';
import type { Reader, ReadItem } from './container.ts';
import { readIsoClock } from './given-clock.ts';
import { plainText, readHtmlFragment } from './html-fragment.ts';
import { readJsonRecords } from './json-records.ts';
import { languageTag } from './language-tag.ts';
import { makeItem, type Part, part } from './make-item.ts';

/** ninjs 1.x, 2.x and 3.x: an item, an array of items, or an item a line. */
export const ninjs: Reader = {
  read: async function* ({ chunks, encoding }) {
    for await (const record of readJsonRecords(chunks(), encoding)) {
      if (record instanceof DepecheError) yield record;
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
  const abstract = named(item, 'descriptions', null, 'dateline') ?? starting(item, 'description_');
  const body = readBody(item);
  const place = line(item, 'located') ?? names(item, 'places')[0] ?? names(item, 'place')[0] ?? null;
  const created = readIsoClock(string(item, 'firstcreated'));
  const version = readIsoClock(string(item, 'versioncreated'));
  const fields: Fields = {
    language: languageTag(string(item, 'language')),
    published: created ?? version,
    updated: version,
    embargoed: readIsoClock(string(item, 'embargoeduntil') ?? string(item, 'embargoed')),
    urgency: urgency(item.get('urgency')),
    keywords: [...strings(item, 'keywords'), ...names(item, 'subjects'), ...names(item, 'subject')],
    genre: names(item, 'genres')[0] ?? names(item, 'genre')[0] ?? null,
    place,
    credit:
      names(item, 'infosources')[0] ??
      names(item, 'infosource')[0] ??
      line(item, 'creditline') ??
      line(item, 'copyrightholder'),
    copyright: line(item, 'copyrightnotice') ?? line(item, 'copyrightholder'),
    editorNote: line(item, 'ednote'),
    status: string(item, 'pubstatus'),
    id: string(item, 'uri'),
    revision: string(item, 'version'),
    // A body that is missing leaves its summary as the story.
    abstract: body.length === 0 ? null : abstract,
  };
  const byline = line(item, 'by') ?? line(item, 'byline');
  return makeItem(
    [
      part('slugline', line(item, 'slugline')),
      part('headline', headline),
      part('byline', byline),
      part('dateline', dateline),
      ...(body.length === 0 ? [part('text', abstract)] : body),
    ],
    fields,
    encoding,
  );
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

function names(item: Keys, key: string): string[] {
  return objects(item, key).flatMap(object => line(object, 'name') ?? line(object, 'literal') ?? []);
}

/** The value with this role, else the first one that has no role to be left out. */
function named(item: Keys, key: string, role: string | null, but?: string): string | null {
  const all = objects(item, key).filter(object => but === undefined || string(object, 'role') !== but);
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
