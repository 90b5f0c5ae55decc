import { type Agency, agencyByMarker } from '../agency/index.ts';
import { LANGUAGES } from '../language/index.ts';
import { isAllCaps, isDigit, isLower, isSpace } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';

// The parts that datelines are made of, besides places and dates. Each reader takes a text and an index, and gives what it
// read and where that ends, or null; the blanks before a part are the caller's.

const LONGEST_MARKER = 48;

/** Longest first, so that «--» is not read as two «-». */
/** «=» is Belga's. */
const SEPARATORS = ['=', '---', '--', '—', '–', '.-', '-', '_'];

/** After an agency in slashes or without brackets these separate too: «/TASS/.», «РИА Новости.» */
const STOPS = ['.', ':'];

export interface Part {
  readonly text: string;
  readonly end: number;
}

/** Blanks, and at most one of `also` among them. */
export function skipBlanks(text: string, from: number, also = ''): number {
  let at = from;
  let taken = also === '';
  for (; at < text.length; at++) {
    const char = text[at] as string;
    if (isSpace(char.charCodeAt(0))) continue;
    if (taken || !also.includes(char)) break;
    taken = true;
  }
  return at;
}

export interface Marker extends Part {
  readonly row: Agency | null;
  /** «/TASS/»: what follows may be a full stop. */
  readonly slashed: boolean;
}

/** «(Xinhua)», «/TASS/», «(dpa/lni)», «(ats afp)»; unknown names only in brackets and capitals. */
export function readMarker(text: string, from: number): Marker | null {
  const open = text[from];
  if (open !== '(' && open !== '/') return null;
  const close = text.indexOf(open === '(' ? ')' : '/', from + 1);
  if (close < 0 || close - from > LONGEST_MARKER) return null;
  const inner = text.slice(from + 1, close).trim();
  const row = findAgency(inner);
  if (!row && (open === '/' || !isAllCaps(inner) || isDigit(inner[0]))) return null;
  return { text: inner, row, end: close + 1, slashed: open === '/' };
}

/** Its first name must be an agency's; what follows it, another agency's or a short service code. */
function findAgency(marker: string): Agency | null {
  const whole = agencyByMarker(marker);
  if (whole) return whole;
  const byline = /^([^,]+), *([^,]+)$/.exec(marker);
  if (byline && opensByline(byline[1] as string)) return agencyByMarker(byline[2] as string) ?? null;
  const [first = '', ...rest] = marker.split(/[ /-]/);
  const row = agencyByMarker(first);
  if (!row || rest.length === 0) return null;
  return rest.every(part => agencyByMarker(part) !== undefined || part.length <= 3) ? row : null;
}

let openings: readonly string[] | undefined;

const FIRST_IDEOGRAPH = '\u3400';

/** «Par Léa Morin», «di Nome Cognome» */
export function opensByline(text: string): boolean {
  openings ??= LANGUAGES.flatMap(language => language.bylines);
  const folded = foldKey(text.slice(0, 40).trim());
  return openings.some(
    words =>
      folded.startsWith(words) &&
      // Chinese puts no blank behind the word. «De notre envoyé spécial» says it without a name's capital.
      (words >= FIRST_IDEOGRAPH ||
        (folded[words.length] === ' ' && (namesJob(words) || !isLower(text.trim()[words.length + 1])))),
  );
}

/** «de notre envoyé», but not «written by», behind which a name must follow. */
function namesJob(words: string): boolean {
  const cut = words.lastIndexOf(' ');
  return cut > 0 && openings?.includes(words.slice(cut + 1)) !== true;
}

/** How many characters of a text are a byline's opening word; 0 when it opens none. */
export function bylineOpening(text: string): number {
  if (!opensByline(text)) return 0;
  return openings?.find(words => foldKey(text.slice(0, words.length)) === words)?.length ?? 0;
}

export interface Separator {
  readonly end: number;
  /** Blanks on both sides. */
  readonly spaced: boolean;
}

/** A dash of any kind; with `stops` also a full stop or colon. */
export function readSeparator(text: string, from: number, stops = false): Separator | null {
  const at = skipBlanks(text, from);
  const found =
    SEPARATORS.find(separator => text.startsWith(separator, at)) ??
    (stops ? STOPS.find(stop => text[at] === stop) : undefined);
  if (found === undefined) return null;
  const end = at + found.length;
  return { end, spaced: at > from && (end === text.length || isSpace(text.charCodeAt(end))) };
}
