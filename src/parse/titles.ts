import type { Agency } from '../agency/index.ts';
import type { Span } from '../model/span.ts';
import { foldKey } from '../text/fold.ts';
import { spanOf } from '../text/mapped.ts';
import { isAuthor } from './authors.ts';
import { withoutEndSign } from './byline.ts';
import type { HeaderDraft, HeaderLine } from './header-draft.ts';
import { leadingMark, trailingMark } from './marks.ts';
import { agencyOfSite } from './site-name.ts';

const LONGEST_SOURCE = 60;
const LONGEST_SECTION = 40;

/**
 * The headline is the first title. A line above it that repeats it and adds a tail is the page's title; a short line
 * between or before them, the section.
 */
export function readTitles(titles: readonly HeaderLine[], header: HeaderDraft): void {
  if (header.headline === null && findRepeat(titles) === null && sectionFirst(titles)) {
    readOther(titles[0] as HeaderLine, header);
    readTitles(titles.slice(1), header);
    return;
  }
  const repeat = findRepeat(titles);
  const first = titles[0];
  if (!first) return;
  if (header.headline !== null) {
    for (const line of titles) readOther(line, header);
    return;
  }
  if (repeat) {
    header.pageTitle = first.text;
    header.agency ??= titleTail(first.text)?.agency ?? null;
    header.segments.push({ role: 'pageTitle', span: first.span });
    readHeadline(repeat, null, header);
  } else {
    const tail = titleTail(first.text);
    if (tail) {
      header.pageTitle = first.text;
      header.agency ??= tail.agency;
    }
    readHeadline(first, tail?.at ?? null, header);
  }
  for (const line of titles) if (line !== first && line !== repeat) readOther(line, header);
}

/** A later title that the first one repeats, with a tail behind it or the site's name before it; marks aside. */
function findRepeat(titles: readonly HeaderLine[]): HeaderLine | null {
  const [first, ...rest] = titles;
  if (!first) return null;
  const folded = foldKey(withoutMarks(first.text));
  return rest.find(({ text }) => isRepeat(folded, foldKey(withoutMarks(text)))) ?? null;
}

const SHORTEST_REPEAT = 8;

function isRepeat(title: string, headline: string): boolean {
  return headline.length > SHORTEST_REPEAT && (title.startsWith(headline) || title.endsWith(headline));
}

function withoutMarks(title: string): string {
  const leading = leadingMark(title)?.end ?? 0;
  return title.slice(leading, trailingMark(title)?.start ?? title.length).trim();
}

/** A short line above a real title names a section: «Odd News», «SOCIEDAD». */
function sectionFirst(titles: readonly HeaderLine[]): boolean {
  const [first, second] = titles;
  return (
    first !== undefined &&
    second !== undefined &&
    first.text.length <= LONGEST_FIRST_SECTION &&
    second.text.length >= SHORTEST_HEADLINE &&
    second.text.length > first.text.length * 1.5
  );
}

const LONGEST_FIRST_SECTION = 25;
const SHORTEST_HEADLINE = 30;

function readOther({ text, span }: HeaderLine, header: HeaderDraft): void {
  if (header.byline === null && header.headline !== null && isAuthor(text)) {
    header.byline = text;
    header.segments.push({ role: 'byline', span });
    return;
  }
  // «Fiachra Mulvihill», and on the next line what she is: no section.
  const isTitle = header.segments.some(({ role, span: [, end] }) => role === 'byline' && span[0] - end <= 2);
  if (header.section === null && text.length <= LONGEST_SECTION && !isTitle) header.section = text;
  header.segments.push({ role: 'other', span });
}

/** Marks before and behind it taken off, up to where a page title's tail begins. */
function readHeadline(line: HeaderLine, tail: number | null, header: HeaderDraft): void {
  const { text, mapped } = line;
  // «=» closes a line of the wire, and sometimes opens it.
  let start = text[0] === '=' ? text.length - text.slice(1).trimStart().length : 0;
  let end = tail ?? withoutEndSign(text).length;
  for (let mark = leadingMark(text.slice(start, end)); mark; mark = leadingMark(text.slice(start, end))) {
    addMark(header, mark.text, spanOf(mapped, start, start + mark.end));
    start += mark.end;
  }
  for (let mark = trailingMark(text.slice(start, end)); mark; mark = trailingMark(text.slice(start, end))) {
    addMark(header, mark.text, spanOf(mapped, start + mark.start, end));
    end = start + mark.start;
  }
  const headline = text.slice(start, end).trimEnd();
  if (headline === '') return;
  header.headline = headline;
  header.headlineSource = trailingSource(headline);
  header.segments.push({ role: 'headline', span: spanOf(mapped, start, start + headline.length) });
  if (tail !== null) header.segments.push({ role: 'pageTitle', span: spanOf(mapped, tail, text.length) });
}

function addMark(header: HeaderDraft, text: string, span: Span): void {
  header.marks.push(text);
  header.markPlaces.push(span[0]);
  header.segments.push({ role: 'mark', span });
}

/** « - Xinhua - french.news.cn», « | AP News», «-新华网»: where it begins, when an agency's site stands there. */
function titleTail(line: string): { at: number; agency: Agency } | null {
  let at = line.length;
  let agency: Agency | null = null;
  for (;;) {
    const cut = Math.max(line.lastIndexOf('-', at - 1), line.lastIndexOf('|', at - 1), line.lastIndexOf('_', at - 1));
    if (cut <= 0) break;
    const named = agencyOfSite(
      line
        .slice(cut + 1, at)
        .trim()
        .split(',')[0] as string,
    );
    if (!named) break;
    agency = named;
    at = cut;
  }
  if (!agency) return null;
  return { at: line.slice(0, at).trimEnd().length, agency };
}

/** The bracketed source at a headline's end. */
function trailingSource(headline: string): string | null {
  if (!headline.endsWith(')')) return null;
  const open = headline.lastIndexOf('(');
  const inner = headline.slice(open + 1, -1).trim();
  return open > 0 && inner !== '' && inner.length <= LONGEST_SOURCE ? inner : null;
}
