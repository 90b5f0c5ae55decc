import { DepecheError } from '../errors.ts';
import type { Reader, ReadItem, ReadResult } from './container.ts';
import { FACTIVA_TAGS, readHeaderLines, toHeader } from './factiva-header.ts';
import { makeItem, type Part } from './make-item.ts';
import { isCopyright, isWordCount } from './press-labels.ts';
import { cutRecords, type Record } from './records.ts';
import { streamText } from './text-stream.ts';

/** The line that ends each article. */
const END = /^[ \t]*(?:Document|Dokument|Documento)[ \t]+[A-Za-z0-9]{10,}[ \t]*\r?$/gm;
const END_LINE = new RegExp(END.source);

/** Factiva as text: each article ends with its `Document` line; with indexing its parts have two-letter tags. */
export const factiva: Reader = {
  read: async function* (input) {
    const { encoding, warnings, pieces } = await streamText(input, null);
    for await (const record of cutRecords(pieces, END, true)) {
      const result = readRecord(record, encoding);
      if (result instanceof DepecheError) yield result;
      else if (result) yield { ...result, warnings };
    }
  },
};

function readRecord({ text, line }: Record, encoding: string): ReadResult | null {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n|\f/)
    .map(row => row.trim());
  if (lines.every(row => row === '')) return null;
  const end = lines.findLastIndex(row => END_LINE.test(row));
  const above = lines.slice(0, end < 0 ? lines.length : end);
  const isArticle = above.some(isWordCount) || above.some(row => TAGGED.test(row));
  // What stands below the last article is a summary of the search.
  if (end < 0)
    return isArticle ? new DepecheError('broken', `line ${line}: the article that begins here is cut off`) : null;
  const id = (lines[end] as string).split(/\s+/)[1] as string;
  return readTagged(above, id, encoding) ?? readPlain(above, id, encoding);
}

const TAGGED = /^(?:HD|WC|PD|LP)(?:\s|$)/;

/** With indexing: `HD`, then its text behind it or below. */
function readTagged(lines: readonly string[], id: string, encoding: string): ReadItem | null {
  const pattern = new RegExp(`^(${FACTIVA_TAGS.join('|')})(?:\\s{2,}(.*)|\\s*)$`);
  const tags = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of lines) {
    const [, tag, rest] = pattern.exec(line) ?? [];
    if (tag !== undefined && !tags.has(tag)) {
      open = rest ? [rest] : [];
      tags.set(tag, open);
    } else open?.push(line);
  }
  if (!tags.has('HD') || !tags.has('PD')) return null;
  const header = toHeader(new Map([...tags].map(([tag, rows]) => [tag, rows.filter(Boolean).join(' ')])));
  const story = [...(tags.get('LP') ?? []), '', ...(tags.get('TD') ?? [])].join('\n');
  return makeItem([...header.parts, toBody(story)], { ...header.fields, id }, encoding);
}

/** Without: lines in a fixed order, up to the language or copyright and a blank line. */
function readPlain(lines: readonly string[], id: string, encoding: string): ReadItem {
  const count = lines.findIndex(isWordCount);
  let end = count;
  if (count >= 0) {
    const copyright = lines.slice(count, count + LONGEST_HEADER).findIndex(isCopyright);
    end = copyright >= 0 ? count + copyright : count;
    // A copyright may go on; without one the block of lines ends the header.
    while (end + 1 < lines.length && lines[end + 1] !== '') end++;
  }
  const tags = readHeaderLines(lines.slice(0, end + 1).filter(Boolean), false) ?? new Map<string, string>();
  const header = toHeader(tags);
  const story = lines.slice(end + 1).join('\n');
  return makeItem([...header.parts, toBody(story)], { ...header.fields, id }, encoding);
}

const LONGEST_HEADER = 24;

const toBody = (story: string): Part => ({ role: 'text', text: story });
