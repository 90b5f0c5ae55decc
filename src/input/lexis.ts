import type { Fields } from '../model/document.ts';
import type { Reader, ReadItem } from './container.ts';
import { languageTag } from './language-tag.ts';
import { makeItem, type Part, part } from './make-item.ts';
import { clockLine, isCopyright, isDateLine, type PressField, readLabel } from './press-labels.ts';
import { cutRecords } from './records.ts';
import { streamText } from './text-stream.ts';

/** «1 of 50 DOCUMENTS», «Dokument 1 von 50», «Document 1 de 50» */
export const LEXIS_START =
  /^[ \t\ufeff]*(?:\d+ of \d+ DOCUMENTS?|(?:Dokument|Document|Documento|DOCUMENT) \d+ (?:von|de|sur|di|of|van) \d+)[ \t]*$/gm;

/** LexisNexis as text: a counting line above each document, centred lines, labels in capitals. */
export const lexis: Reader = {
  read: async function* (input) {
    const { encoding, warnings, pieces } = await streamText(input, null);
    for await (const { text } of cutRecords(pieces, LEXIS_START)) {
      const item = readDocument(text, encoding);
      if (item) yield { ...item, warnings };
    }
  },
};

/** Lines that no blank line parts. */
interface Group {
  readonly lines: readonly string[];
  readonly text: string;
}

function groupsOf(lines: readonly string[]): Group[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups
    .filter(group => group.length > 0)
    .map(group => ({ lines: group, text: group.map(line => line.trim()).join(' ') }));
}

/** Labels that open what stands below a story. */
const BELOW: readonly PressField[] = ['language', 'caption', 'keywords', 'other', 'id', 'url'];

function readDocument(text: string, encoding: string): ReadItem | null {
  const [first = '', ...lines] = text.trimStart().split(/\r\n|\r|\n|\f/);
  LEXIS_START.lastIndex = 0;
  // What stands above the first document is the list of them.
  if (!LEXIS_START.test(first)) return null;
  const groups = groupsOf(lines);
  const label = (group: Group): ReturnType<typeof readLabel> => readLabel(group.text, true);
  const found = new Map<PressField, string>();
  const take = (field: PressField, value: string): void => {
    if (!found.has(field) && value !== '') found.set(field, value);
  };
  let publication: string | null = null;
  let clock: string | null = null;
  const size = groups.findIndex(group => label(group)?.field === 'length');
  let at = 0;
  for (; at < groups.length; at++) {
    const group = groups[at] as Group;
    const known = label(group);
    if (known) {
      if (at > size && size >= 0 && BELOW.includes(known.field)) break;
      take(known.field, known.value);
    } else if (isCopyright(group.text)) take('copyright', group.text);
    else if (clock === null && isDateLine((group.lines[0] as string).trim()))
      clock = clockLine((group.lines[0] as string).trim());
    else if (publication === null) publication = group.text;
    else if (clock === null && at < 4 && size > at) {
      // An edition or a second name of the paper.
    } else if (!found.has('headline')) take('headline', group.text);
    else if (at < size) take('subtitle', group.text);
    else break;
  }
  const rest = groups.slice(at);
  const end = rest.findIndex(group => BELOW.includes(label(group)?.field ?? 'body') || isCopyright(group.text));
  const story = end < 0 ? rest : rest.slice(0, end);
  for (const group of end < 0 ? [] : rest.slice(end)) {
    const known = label(group);
    if (known) take(known.field, known.value);
    else if (isCopyright(group.text)) take('copyright', group.text);
  }
  const credit = publication === null ? null : creditOf(publication);
  const fields: Fields = {
    language: languageTag(found.get('language') ?? null),
    site: publication,
    credit,
    section: found.get('section') ?? null,
    abstract: found.get('abstract') ?? null,
    keywords: readKeywords(found.get('keywords')),
    copyright: found.get('copyright') ?? null,
    url: found.get('url') ?? null,
  };
  return makeItem(
    [
      ...headOf(found, clock),
      ...toParts(story),
      part('caption', found.get('caption')),
      part('copyright', found.get('copyright')),
    ],
    fields,
    encoding,
  );
}

/** The parts above a story, in the order in which they are written. */
export function headOf(found: ReadonlyMap<PressField, string>, clock: string | null): (Part | null)[] {
  return [
    part('headline', found.get('headline')),
    part('subtitle', found.get('subtitle')),
    part('byline', found.get('byline')),
    part('clock', clock ?? clockLine(found.get('published') ?? '')),
    part('dateline', found.get('dateline')),
  ];
}

/** «CATTLE (90%); BELLS (88%)» */
export function readKeywords(text: string | undefined): string[] {
  return (text ?? '').split(/;\s*/).flatMap(word => word.replace(/\s*\(\d+\s?%\)$/, '').trim() || []);
}

/** «Agence France Presse -- English» → «Agence France Presse» */
export function creditOf(publication: string): string {
  return publication.replace(/\s+--?\s+.*$|\s*\([^()]*\)$/, '').trim();
}

/** A group of lines is a paragraph, however they are wrapped. */
function toParts(groups: readonly Group[]): Part[] {
  return groups.map(({ lines }) => ({ role: 'body', text: lines.join('\n') }));
}
