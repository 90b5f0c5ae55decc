import { DepecheError } from '../errors.ts';
import type { Fields, GivenClock } from '../model/document.ts';
import type { Reader, ReadItem } from './container.ts';
import { readIsoClock } from './given-clock.ts';
import { makeItem, type Part, part } from './make-item.ts';
import { cutRecords } from './records.ts';
import { streamText } from './text-stream.ts';
import { readWireLines } from './wire-lines.ts';

/** `SYN SYN SOH`, or a service's letter and number above a line with priority, category and keyword. */
export const ANPA_START =
  /\u0016{0,4}\u0001|^\u0016*[a-zA-Z]\d{4}[^\r\n]{0,24}(?:\r\n|\r|\n)[a-z] ?[a-z][\u0011-\u0014 ]{1,4}(?=[A-Z]{2}-)/gm;

/** ANPA 1312: a header, `STX`, a slug line, lines with `^`, a story indented by tabs, `ETX`, the time. */
export const anpa: Reader = {
  read: async function* (input) {
    const { encoding, warnings, pieces } = await streamText(input, null);
    for await (const { text, line } of cutRecords(pieces, ANPA_START)) {
      if (text.replace(CONTROLS, '').trim() === '') continue;
      if (text.includes('\u0002') && !text.includes('\u0003'))
        yield new DepecheError('broken', `line ${line}: the message that begins here is cut off: it has no ETX`);
      else yield { ...readMessage(text, encoding), warnings };
    }
  },
};

const CONTROLS = /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f]/g;
/** «BC-US--Swan Bridge,104», «BC-EU--Snow Thieves, 2nd Ld-Writethru,210» */
const SLUG = /^[A-Za-z]{2}-\S[^,]*(?:,[^,]+)*,\s*\d*$/;
const TAKE =
  /^(?:\d{1,2}(?:st|nd|rd|th) )?(?:Ld|Lead|Writethru|Add|Sub|Insert|Take|Correction|Corrective|Urgent|Adv)\b/i;

function readMessage(text: string, encoding: string): ReadItem {
  const start = text.indexOf('\u0002');
  const end = text.indexOf('\u0003');
  const inside = start >= 0 ? text.slice(start + 1, end < 0 ? undefined : end) : withoutHeader(text);
  const behind = end >= 0 && start >= 0 ? text.slice(end + 1) : '';
  const lines = [...inside.split(/\r\n|\r|\n/), ...behind.split(/\r\n|\r|\n/)].map(line =>
    line.replace(CONTROLS, '').trimEnd(),
  );
  const clockAt = lines.findLastIndex(line => readTrailer(line) !== null);
  const published = clockAt < 0 ? null : readTrailer(lines[clockAt] as string);
  const story: string[] = [];
  const notes: Part[] = [];
  const titles: string[] = [];
  const marks: string[] = [];
  let slug: string | null = null;
  let byline: string | null = null;
  const others: Part[] = [];
  for (const [at, written] of lines.entries()) {
    const line = written.replace(/<$/, '').trimEnd();
    if (at === clockAt || (written === '' && story.length === 0)) continue;
    if (story.length === 0 && slug === null && SLUG.test(line.replace(/^\^/, ''))) {
      const pieces = line.replace(/^\^/, '').split(/,\s*/).slice(0, -1);
      slug = pieces.filter(piece => !TAKE.test(piece)).join(', ');
      marks.push(...pieces.filter(piece => TAKE.test(piece)));
    } else if (line.startsWith('^') && isTop(story)) {
      const title = line.slice(1).trim();
      if (/^(?:Eds|Editors?|HFR|AP Photos?|With AP)\b/i.test(title)) notes.push({ role: 'note', text: title });
      else if (/^(?:By|Por|Par)\s/i.test(title) && byline === null) byline = title.replace(/\s*=$/, '');
      else if (title.endsWith('=')) others.push({ role: 'other', text: title });
      else if (title !== '') titles.push(title);
    } else if (slug === null && titles.length === 0 && story.length === 0 && /^\S/.test(line)) titles.push(line.trim());
    else story.push(line);
  }
  const fields: Fields = { published, urgency: urgencyOf(text) };
  const body = story.join('\n');
  return makeItem(
    [
      part('slugline', slug),
      ...marks.map(mark => part('mark', mark)),
      part('headline', titles[0] ?? alertOf(slug, body)),
      part('subtitle', titles[1]),
      part('byline', byline),
      ...others,
      ...readWireLines(story),
      ...notes,
    ],
    fields,
    encoding,
  );
}

/** Lines with `^` stand above the story. */
const isTop = (story: readonly string[]): boolean => story.every(line => line.trim() === '');

/** The two lines above the slug, where the control characters are lost. */
function withoutHeader(text: string): string {
  const lines = text.replace(CONTROLS, '').split(/\r\n|\r|\n/);
  const slug = lines.slice(0, 6).findIndex(line => SLUG.test(line.replace(/<$/, '').trim()));
  return lines.slice(slug >= 0 ? slug : 1).join('\n');
}

/** `AP-WF-04-22-25 1907GMT`; `KWS-21:37-12-09-25`, whose day stands before its month. */
function readTrailer(line: string): GivenClock | null {
  const text = line.replace(/<$/, '').trim();
  const wire = /^(?:[A-Z]{2,4}-){0,3}(\d{2})-(\d{2})-(\d{2}) (\d{2})(\d{2})([A-Z]{2,4})?$/.exec(text);
  if (wire) {
    const [, month, day, year, hour, minute, zone] = wire;
    const clock = readIsoClock(`${century(year as string)}-${month}-${day}T${hour}:${minute}`);
    return clock && { ...clock, zone: zone ?? null };
  }
  const other = /^[A-Z]{2,4}-(\d{2}):(\d{2})-(\d{2})-(\d{2})-(\d{2})$/.exec(text);
  if (!other) return null;
  const [, hour, minute, day, month, year] = other;
  return readIsoClock(`${century(year as string)}-${month}-${day}T${hour}:${minute}`);
}

const century = (year: string): string => (Number(year) > 69 ? `19${year}` : `20${year}`);

/** f(lash), b(ulletin), u(rgent), r(egular) and all others. */
function urgencyOf(text: string): number | null {
  const found = /(?:^|[\r\n])([fburdasz]) ?[a-z][\u0011-\u0014 ]/.exec(text.slice(0, 200))?.[1];
  return found === undefined ? null : ({ f: 1, b: 2, u: 3 }[found] ?? 5);
}

/** An alert has no headline: its one sentence is it. */
function alertOf(slug: string | null, body: string): string | null {
  if (!/alert/i.test(slug ?? '')) return null;
  const first = body.trim().split(/\n\s*\n/)[0] as string;
  return first.replace(/\s+/g, ' ').replace(/^.{0,60}\([^()]+\) (?:_|-{1,2}|—) /, '') || null;
}
