import { agencyByMarker } from '../agency/index.ts';
import { endsIn, isLower } from '../text/characters.ts';
import { LETTER } from '../text/classes.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { mapText } from '../text/mapped.ts';
import { boilerplateKind } from './boilerplate.ts';
import { isClockLine } from './clock.ts';
import { isCredits } from './credits.ts';
import { DATELINE_REACH, readDateline } from './dateline.ts';
import { isSeparator } from './footer.ts';
import { isAgencyCodes, isInitials } from './sign-off.ts';
import { splitEndLine } from './tail.ts';

/** Lines above a dateline that can belong to its header. */
const LONGEST_HEADER = 14;
const LONGEST_TITLE = 200;
/** An agency signs in brackets or slashes near the start of a line, or between a place and a dash. */
const SIGNED = /[(/]([^()/]{2,48})[)/]/;
const BARE = new RegExp(`\\s[${LETTER}]{2,10}\\s?[-–—]|电`);
/** An agency signs no further from the start than this. */
const SIGNED_REACH = 130;
const SENTENCE_END = /[.!?»”"…:;,。]$/;
const FRAME_START = /^ZCZC\b/;

/**
 * Cuts a file's lines into those of its dispatches, in order; nothing is left out. A new one begins at a `ZCZC` frame,
 * and above each further dateline that an agency signs, at the headline over it or behind what closed the one before.
 *
 * @returns the index of each dispatch's first line, beginning with 0
 */
export function splitDispatches(text: string, lines: readonly Line[]): number[] {
  const starts = [0];
  let seen = false;
  let newPage = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const opensPage: boolean = newPage;
    newPage = text[line.next - 1] === '\f' || (opensPage && isBlank(line));
    if (isBlank(line)) continue;
    if (opensPage && opensHeader(text, lines, at)) {
      starts.push(at);
      seen = false;
    }
    if (text.startsWith('ZCZC', line.textStart) && FRAME_START.test(text.slice(line.textStart, line.textStart + 5))) {
      if (starts.at(-1) !== at && hasText(lines, starts.at(-1) as number, at)) starts.push(at);
      seen = false;
    } else if (isSigned(text, line)) {
      if (seen) {
        const start = findHeader(text, lines, at, starts.at(-1) as number);
        if (start !== null) starts.push(start);
      }
      seen = true;
    }
  }
  return starts;
}

/** Behind a form feed: a title, and a page clock or a dateline among the next lines. A story's next page has neither. */
function opensHeader(text: string, lines: readonly Line[], at: number): boolean {
  const words = (line: Line): string =>
    text.slice(line.textStart, Math.min(line.textEnd, line.textStart + DATELINE_REACH));
  const near = lines
    .slice(at, at + LONGEST_HEADER)
    .filter(line => !isBlank(line))
    .slice(0, NEAR_LINES);
  if (near.length < 2 || !isHeaderLine(words(near[0] as Line), true)) return false;
  return near.slice(1).some(line => isClockLine(words(line)) || readDateline(words(line)) !== null);
}

const NEAR_LINES = 4;

function hasText(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from, to).some(line => !isBlank(line));
}

/** A dateline that an agency signs: no sentence of a story begins so. */
function isSigned(text: string, line: Line): boolean {
  if (isLower(text[line.textStart])) return false;
  const opening = text.slice(line.textStart, Math.min(line.textEnd, line.textStart + SIGNED_REACH));
  return (
    maySign(opening) &&
    readDateline(mapText(text, [line.textStart, Math.min(line.textEnd, line.textStart + DATELINE_REACH)]).text)?.row !=
      null
  );
}

const SIGNS = ['(', '/', '—', '电', ' - '];

/** Asked of every line, and answered for nearly all without reading a dateline. */
function maySign(opening: string): boolean {
  if (!SIGNS.some(sign => opening.includes(sign))) return false;
  if (opening.includes('(') || opening.includes('/')) {
    const name = SIGNED.exec(opening)?.[1];
    const first = name?.split(/[ ,/-]/).find(word => word !== '');
    if (
      name !== undefined &&
      (agencyByMarker(name) || (first !== undefined && agencyByMarker(first)) || name.includes(','))
    )
      return true;
  }
  return (
    (opening.includes(' - ') || opening.includes('电') || opening.includes('—')) && BARE.test(opening.slice(0, 80))
  );
}

/** The first line of the header above a dateline; null when nothing shows that a new dispatch begins. */
function findHeader(text: string, lines: readonly Line[], dateline: number, from: number): number | null {
  let start = dateline;
  let isClosed = false;
  for (let at = dateline - 1; at > from && at >= dateline - LONGEST_HEADER * 2; at--) {
    const line = lines[at] as Line;
    if (isBlank(line)) continue;
    const words = text.slice(line.textStart, line.textEnd);
    isClosed = closesStory(words) || text[line.next - 1] === '\f';
    if (isClosed && text[line.next - 1] !== '\f') break;
    if (!isHeaderLine(words, start === dateline)) break;
    start = at;
    if (isClosed) break;
  }
  return start < dateline || isClosed ? start : null;
}

/** What stands at a dispatch's end or below it. */
function closesStory(line: string): boolean {
  return (
    isSeparator(line) ||
    splitEndLine(line) !== null ||
    isInitials(line) ||
    isAgencyCodes(line) ||
    isCredits(line) ||
    boilerplateKind(line, true) !== null ||
    endsInMark(line)
  );
}

/** «… de fruits. Fin» */
function endsInMark(line: string): boolean {
  const blank = line.lastIndexOf(' ');
  return blank > 0 && endsIn(line.slice(0, blank), '.!?»”"') && splitEndLine(line.slice(blank + 1)) !== null;
}

function isHeaderLine(line: string, isLast: boolean): boolean {
  if (line.length > LONGEST_TITLE) return false;
  return !SENTENCE_END.test(line) || (!isLast && /\d{4}/.test(line) && line.length < 60);
}
