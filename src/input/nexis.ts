import type { Fields } from '../model/document.ts';
import type { ReadItem } from './container.ts';
import { languageTag } from './language-tag.ts';
import { creditOf, headOf, readKeywords } from './lexis.ts';
import { makeItem, type Part, part } from './make-item.ts';
import { clockLine, isCopyright, isDateLine, type PressField, readHeading, readLabel } from './press-labels.ts';

/** A paragraph of a Word document: the name of its style, and its text. */
export interface WordParagraph {
  readonly style: string;
  readonly text: string;
}

/** What closes each article. */
export function isEndOfDocument(line: string): boolean {
  return /^(?:end of document|fin du document|ende des dokuments|fin del documento|fim do documento|fine del documento|einde van document)$/i.test(
    line,
  );
}

/** Labels that open what stands below a story. */
const BELOW: readonly PressField[] = ['language', 'keywords', 'other', 'id'];

/**
 * One article of Nexis Uni: headline, publication, date, copyright, labelled lines, «Body», the story, «Graphic»,
 * «Classification». A list of all articles stands above the first one. Null where no date stands above a «Body».
 */
export function readNexis(paragraphs: readonly WordParagraph[], encoding: string): ReadItem | null {
  const body = paragraphs.findIndex(({ text }) => readHeading(text) === 'body');
  if (body < 0) return null;
  const above = paragraphs.slice(0, body);
  const date = above.findLastIndex(({ text }) => isDateLine(text) && readLabel(text) === null);
  if (date < 0) return null;
  const title = above.slice(0, date).findLastIndex(({ style }) => /^(?:heading|titre|[uü]?berschrift)1?$/i.test(style));
  const headline = above[title >= 0 && title >= date - 4 ? title : date - 2]?.text ?? null;
  const publication = above[date - 1]?.text ?? null;
  const found = new Map<PressField, string>();
  if (headline !== null) found.set('headline', headline);
  for (const { text } of above.slice(date + 1)) takeLabel(found, text);
  const story: Part[] = [];
  const captions: Part[] = [];
  let place: 'story' | 'captions' | 'below' = 'story';
  for (const { text, style } of paragraphs.slice(body + 1)) {
    const heading = readHeading(text);
    const label = readLabel(text);
    if (heading === 'caption') place = 'captions';
    else if (heading === 'other' || heading === 'note' || (label !== null && BELOW.includes(label.field))) {
      place = 'below';
      takeLabel(found, text);
    } else if (place === 'below') takeLabel(found, text);
    else if (place === 'captions') captions.push({ role: 'caption', text });
    else story.push({ role: /^heading|^titre|berschrift/i.test(style) ? 'subhead' : 'body', text });
  }
  const fields: Fields = {
    language: languageTag(found.get('language') ?? null),
    site: publication,
    credit: publication === null ? null : creditOf(publication),
    section: found.get('section') ?? null,
    abstract: found.get('abstract') ?? null,
    keywords: readKeywords(found.get('keywords')),
    copyright: found.get('copyright') ?? null,
  };
  const clock = clockLine(above[date]?.text ?? '');
  return makeItem(
    [...headOf(found, clock), part('copyright', found.get('copyright')), ...story, ...captions],
    fields,
    encoding,
  );
}

function takeLabel(found: Map<PressField, string>, line: string): void {
  const label = readLabel(line);
  const field = label?.field ?? (isCopyright(line) ? 'copyright' : null);
  const value = label?.value ?? line;
  if (field !== null && value !== '' && !found.has(field)) found.set(field, value);
}
