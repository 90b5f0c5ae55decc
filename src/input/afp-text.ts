import type { Reader, ReadItem } from './container.ts';
import { makeItem, type Part, part } from './make-item.ts';
import { cutRecords } from './records.ts';
import { streamText } from './text-stream.ts';
import { readWireLines } from './wire-lines.ts';

/** «FRA0123 4 G 0210 FRA /AFP-XY12»: zone and number, priority, category, words, origin, code. */
export const AFP_START =
  /^(?:\u0001|ZCZC[^\r\n]*(?:\r\n|\r|\n)+)?(?:[A-Z]{2,3}-){0,3}[A-Z]{3}\d{3,4} \d [A-Z]{1,3} \d{3,4} [A-Z]{2,3}\b[^\r\n]*$/gm;

/** AFP's text form: a header line, take keys, a slug, the headline, an indented story, initials, a time group. */
export const afpText: Reader = {
  read: async function* (input) {
    const { encoding, warnings, pieces } = await streamText(input, null);
    for await (const { text } of cutRecords(pieces, AFP_START)) {
      const item = readMessage(text, encoding);
      if (item) yield { ...item, warnings };
    }
  },
};

const CONTROLS = /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f]/g;
const HEADER = /^(?:[A-Z]{2,3}-){0,3}[A-Z]{3}\d{3,4} (\d) ([A-Z]{1,3}) \d{3,4} [A-Z]{2,3}\b\s*(?:\/\s*([A-Z]+)-(\w+))?/;
/** Keywords that hyphens join: «Animaux-insolite-transports», and a take key behind them. */
const SLUG = /^([\p{L}\d'’]+(?:-[\p{L}\d'’]+)+)(?:\s+([\p{Lu}\d() -]{3,30}))?$/u;
const KEY = /^[\p{Lu}\d'’() -]{4,30}$/u;

function readMessage(text: string, encoding: string): ReadItem | null {
  const lines = text.split(/\r\n|\r|\n/).map(line => line.replace(CONTROLS, '').trimEnd());
  const start = lines.findIndex(line => HEADER.test(line));
  if (start < 0) return null;
  const [, priority, category, house, code] = HEADER.exec(lines[start] as string) ?? [];
  const marks: string[] = [];
  const titles: string[] = [];
  const notes: Part[] = [];
  let slug: string | null = null;
  let at = start + 1;
  for (; at < lines.length; at++) {
    const line = lines[at] as string;
    const found = SLUG.exec(line);
    if (line === '') {
      if (titles.length > 0) break;
    } else if (/^\s/.test(line)) break;
    else if (/^=?\([^()]+\)=?$/.test(line)) notes.push({ role: 'note', text: line });
    else if (slug === null && found) {
      slug = found[1] as string;
      if (found[2] !== undefined) marks.push(found[2].replace(/^\(|\)$/g, '').trim());
    } else if (titles.length === 0 && KEY.test(line)) marks.push(line.replace(/^\(|\)$/g, ''));
    else titles.push(line);
  }
  // A headline in capitals that no other follows.
  if (titles.length === 0 && marks.length > 0) titles.push(marks.pop() as string);
  const story = lines.slice(at);
  const end = story.findLastIndex(line => /^N{4}$/.test(line.trim()));
  return makeItem(
    [
      part('slugline', slug),
      ...marks.map(mark => part('mark', mark)),
      part('headline', titles.join(' ')),
      ...readWireLines(end < 0 ? story : story.slice(0, end)),
      ...notes,
    ],
    {
      urgency: Number(priority) || null,
      section: category ?? null,
      credit: house ?? null,
      id: house === undefined ? null : `${house}-${code}`,
    },
    encoding,
  );
}
