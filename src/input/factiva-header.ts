import type { Fields } from '../model/document.ts';
import { languageTag } from './language-tag.ts';
import { type Part, part } from './make-item.ts';
import { clockLine, isCopyright, isDateLine, isLanguageName, isWordCount } from './press-labels.ts';

/** What stands above an article of Factiva. */
export interface FactivaHeader {
  readonly fields: Fields;
  readonly parts: readonly (Part | null)[];
}

/** The tags of an article with indexing, and of one without, by the order of its lines. */
export type Tags = ReadonlyMap<string, string>;

export const FACTIVA_TAGS =
  'SE HD CR BY WC PD ET SN SC ED PG VOL LA CY LP TD CX CT RF CO IN NS RE IPC IPD PUB AN ART CLM DE ATC'.split(' ');

/**
 * Tells the lines of an article without indexing apart: [section], headline, [byline], the count of words, date, [time],
 * source, its code, [edition, page], language, copyright.
 *
 * @param lines up to the copyright line, blank ones left out
 * @returns null when no line counts words
 */
export function readHeaderLines(lines: readonly string[], hasHeadline: boolean): Tags | null {
  const count = lines.findIndex(isWordCount);
  if (count < 0) return null;
  const tags = new Map<string, string>([['WC', lines[count] as string]]);
  const above = lines.slice(0, count);
  const signed = above.length > 1 && isByline(above.at(-1) as string);
  const byline = signed || (hasHeadline && above.length === 1) ? above.pop() : undefined;
  if (byline !== undefined) tags.set('BY', byline);
  if (!hasHeadline) {
    // A section is a word or two above a longer headline.
    const section =
      above.length > 1 &&
      (above[0] as string).length <= LONGEST_SECTION &&
      (above[0] as string).length < (above[1] as string).length;
    if (section) tags.set('SE', above.shift() as string);
    if (above.length > 0) tags.set('HD', above.join(' '));
  }
  for (const line of lines.slice(count + 1)) setTag(tags, line);
  return tags;
}

const LONGEST_SECTION = 40;
const LONGEST_BYLINE = 120;

function setTag(tags: Map<string, string>, line: string): void {
  const put = (...names: readonly string[]): void => {
    const free = names.find(name => !tags.has(name));
    if (free !== undefined) tags.set(free, line);
  };
  if (isCopyright(line)) put('CY');
  else if (!tags.has('PD') && isDateLine(line)) put('PD');
  else if (/^\d{1,2}:\d{2}(?:\s?(?:[AP]M|[A-Z]{3,4}))?$/i.test(line)) put('ET');
  else if (isLanguageName(line)) put('LA');
  else if (!tags.has('SN')) put('SN');
  else if (!tags.has('SC') && /^[A-Z0-9]{2,10}$/.test(line)) put('SC');
  else if (tags.has('SC') && /^[A-Z]?\d{1,4}(?:[-, ]+[A-Z]?\d{1,4})*$/i.test(line)) put('PG');
  else put('ED', 'VOL', 'RF');
}

/** «By …», «Par …», or names: no sentence and no long line. */
function isByline(line: string): boolean {
  return (
    line.length <= LONGEST_BYLINE &&
    (/^(?:by|par|von|por|di|da|de|van|av|af|от|reporting by)\s/i.test(line) || isNames(line))
  );
}

function isNames(line: string): boolean {
  const words = line.split(/[\s,;/&]+/);
  return (
    words.length <= 8 &&
    words.every(word =>
      /^(?:\p{Lu}[\p{L}'’.-]*|and|et|und|y|e|de|da|di|du|la|le|van|von|der|den|dos|del|bin|al)$/u.test(word),
    ) &&
    words.length > 1
  );
}

export function toHeader(tags: Tags): FactivaHeader {
  const of = (tag: string): string | null => tags.get(tag)?.replace(/\s+/g, ' ').trim() || null;
  const coded = (tag: string): string[] =>
    (of(tag) ?? '').split(/\s*\|\s*/).flatMap(entry => entry.split(/\s+:\s+/)[1] ?? []);
  const date = of('PD');
  const source = of('SN');
  return {
    fields: {
      language: languageTag(of('LA')),
      site: source,
      credit: source,
      section: of('SE'),
      copyright: of('CY'),
      keywords: [...coded('NS'), ...coded('IN'), ...coded('RE'), ...coded('CO')],
      id: of('AN')?.replace(/^(?:Document|Dokument|Documento)\s+/, '') ?? null,
    },
    parts: [
      part('headline', of('HD')),
      part('byline', of('BY')),
      part('clock', date === null ? null : clockLine(date, of('ET'))),
    ],
  };
}
