import { DepecheError } from '../errors.ts';
import type { Reader, ReadItem } from './container.ts';
import { makeItem, part } from './make-item.ts';
import { cutRecords } from './records.ts';
import { streamText } from './text-stream.ts';
import { readWireLines } from './wire-lines.ts';

/** «eca118 4 i 77 …»: service and number, priority, category, words; control characters are often lost. */
export const IPTC7901_START =
  /(?:\u0001|^)[\u007f ]*([a-z]{2,4}\d{2,4}) +(\d) +([a-z]{1,3}) +(\d{1,5})(?:[ \t][^\r\n\u0002]*)?$/gm;

/** IPTC 7901: a header line, a slug, `STX`, take keys, headline and byline, the story, `ETX`, a time group. */
export const iptc7901: Reader = {
  read: async function* (input) {
    const { encoding, warnings, pieces } = await streamText(input, null);
    for await (const { text, line } of cutRecords(pieces, IPTC7901_START)) {
      if (text.replace(CONTROLS, '').trim() === '') continue;
      if (text.includes('\u0002') && !text.includes('\u0003'))
        yield new DepecheError('broken', `line ${line}: the message that begins here is cut off: it has no ETX`);
      else yield { ...readMessage(text, encoding), warnings };
    }
  },
};

const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;
/** Keys of a take in capitals, numbered or not; a word in brackets for the desks. */
const TAKE_KEY = /^(?:\d{1,2}(?:ST|ND|RD|TH|ER|E)? )?[A-Z]{3,14}(?: \d{1,2})?$|^\([^()]{2,30}\)$/;
const MOST_HEADER_LINES = 10;

function readMessage(text: string, encoding: string): ReadItem {
  IPTC7901_START.lastIndex = 0;
  const [, , priority, category] = IPTC7901_START.exec(text) ?? [];
  const lines = text.split(/\r\n|\r|\n/);
  let at = 1;
  const marks: string[] = [];
  const titles: string[] = [];
  let slug: string | null = null;
  let byline: string | null = null;
  for (; at < lines.length && at < MOST_HEADER_LINES + 4; at++) {
    const written = lines[at] as string;
    const line = written.replace(CONTROLS, '').trimEnd();
    if (line.trim() === '') {
      if (titles.length > 0) break;
    } else if (slug === null && titles.length === 0 && /^\S[^\s]*\/$|^\S.*\/$/.test(line))
      slug = line.replace(/\/$/, '');
    // A story's first line is indented.
    else if (/^(?: {2,}|\t)/.test(line) && titles.length > 0) break;
    else if (titles.length === 0 && TAKE_KEY.test(line.trim())) marks.push(line.trim().replace(/^\(|\)$/g, ''));
    else if (/\s=$/.test(line)) {
      if (titles.length === 0) titles.push(line.replace(/\s=$/, ''));
      else byline = line;
      at++;
      break;
    } else titles.push(line.trim());
  }
  // A last line in capitals that nothing follows was no key.
  if (titles.length === 0 && marks.length > 0) titles.push(marks.pop() as string);
  const story = lines.slice(at).join('\n').replace('\u0003', '\n').replace(CONTROLS, '');
  return makeItem(
    [
      part('slugline', slug),
      ...marks.map(mark => part('mark', mark)),
      part('headline', titles.join(' ')),
      part('byline', byline),
      ...readWireLines(story.split('\n')),
    ],
    { urgency: Number(priority) || null, section: category ?? null },
    encoding,
  );
}
