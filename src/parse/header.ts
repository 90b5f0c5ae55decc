import type { Span } from '../model/span.ts';
import { endsIn, holdsAny, isUpper, startsIn } from '../text/characters.ts';
import { CAPITAL, LETTER } from '../text/classes.ts';
import { mapText } from '../text/mapped.ts';
import { isOutlet } from './authors.ts';
import type { Block } from './blocks.ts';
import { boilerplateKind } from './boilerplate.ts';
import { readClocks } from './clock.ts';
import { isTimeLine, readUpdate } from './clock-update.ts';
import { isNoteLine } from './footer.ts';
import { readFrameLine } from './frame.ts';
import { readBylineLine } from './header-byline.ts';
import { claim, type HeaderDraft, type HeaderLine, type WrittenHeader } from './header-draft.ts';
import { countLetters, piecesBeside, readPiece } from './header-pieces.ts';
import { isMark, readAttention } from './marks.ts';
import { agencyOfSite } from './site-name.ts';
import { readTitles } from './titles.ts';

type Reader = (line: HeaderLine, header: HeaderDraft) => boolean;

/** Reads the lines above the story: each is one thing, and what is nothing else is a title. */
export function readHeader(text: string, blocks: readonly Block[], monthFirst: boolean): WrittenHeader {
  const header = emptyDraft();
  const readers: readonly Reader[] = [
    readFrameLine,
    readCodesLine,
    readAttentionLine,
    (line, draft) => readClockLine(text, line, monthFirst, draft),
    readMarkLine,
    (line, draft) => readBylineLine(text, line, draft),
    readSiteLine,
    readTrailLine,
    readSlugLine,
    readBoilerplateLine,
  ];
  const titles: HeaderLine[] = [];
  for (const { span } of blocks) {
    const mapped = mapText(text, span);
    const line = { text: mapped.text, mapped, span };
    if (!readers.some(read => read(line, header))) titles.push(line);
  }
  readTitles(titles, header);
  header.segments.sort((a, b) => a.span[0] - b.span[0]);
  sortMarks(header);
  return header;
}

/** Reads a headline that is known to be one: its marks, its bracketed source, the site behind it. */
export function readTitle(text: string, span: Span): WrittenHeader {
  const header = emptyDraft();
  const mapped = mapText(text, span);
  readTitles([{ text: mapped.text, mapped, span }], header);
  sortMarks(header);
  return header;
}

function emptyDraft(): HeaderDraft {
  return {
    pageTitle: null,
    headline: null,
    headlineSource: null,
    marks: [],
    markPlaces: [],
    byline: null,
    site: null,
    section: null,
    slugline: null,
    framed: false,
    clocks: [],
    boilerplate: [],
    agency: null,
    agencyName: null,
    segments: [],
  };
}

/** Marks in the order of the text, whichever reader found them: those of a headline are read last. */
function sortMarks(header: HeaderDraft): void {
  const places = header.markPlaces;
  header.marks = header.marks
    .map((mark, index) => ({ mark, at: places[index] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ mark }) => mark);
}

/** Letters that a clock line may hold besides its clocks: «Source: Xinhua|…|Editor: huaxia». */
const MOST_BESIDES_CLOCK = 60;

/** A date without label or time is a clock only when little else stands on its line. */
const MOST_BESIDES_DATE = 3;

/** A line whose dates and times are most of it. The pieces beside them may name the site or the author. */
function readClockLine(
  source: string,
  { span: [start, end] }: HeaderLine,
  monthFirst: boolean,
  header: HeaderDraft,
): boolean {
  if (end - start > 200) return false;
  const line = source.slice(start, end);
  const clocks = readClocks(line, monthFirst);
  if (clocks.length === 0) return readTimeLine(line, [start, end], header);
  const pieces = piecesBeside(line, clocks);
  const letters = pieces.reduce((sum, { text }) => sum + (agencyOfSite(text) ? 0 : countLetters(text)), 0);
  const sure = clocks.some(clock => clock.labelled || (clock.local?.length ?? 0) > 10);
  if (letters > (sure ? MOST_BESIDES_CLOCK : MOST_BESIDES_DATE)) return false;
  header.clocks.push(...clocks.map(clock => ({ ...clock, span: [start + clock.start, start + clock.end] as const })));
  const claims = pieces.flatMap(piece => readPiece(piece, start, header));
  let at = start;
  for (const { role, span } of claims) {
    if (span[0] > at) claim(header, 'clock', [at, span[0]]);
    claim(header, role, span);
    at = span[1];
  }
  return at < end ? claim(header, 'clock', [at, end]) : true;
}

/** «Publié à 5 h», or «Mis à jour à 11 h 12», which goes with the clock above it. */
function readTimeLine(line: string, span: Span, header: HeaderDraft): boolean {
  const above = header.clocks.find(({ kind }) => kind === 'published')?.local;
  const update = above ? readUpdate(line, above) : null;
  if (!isTimeLine(line) && update?.start !== 0) return false;
  if (update) header.clocks.push({ ...update, span });
  return claim(header, 'clock', span);
}

const readSiteLine: Reader = ({ text, span }, header) => {
  const agency = agencyOfSite(text);
  if (!agency || header.site !== null) return false;
  header.site = text;
  header.agency ??= agency;
  return claim(header, 'site', span);
};

/** «FACTUEL», «1ST LEAD», «(Avec photo)» alone on a line. */
const readMarkLine: Reader = ({ text, span }, header) => {
  const mark = text.slice(startsIn(text, '([') ? 1 : 0, endsIn(text, ')]') ? -1 : undefined);
  if (!isMark(mark)) return false;
  header.marks.push(mark);
  header.markPlaces.push(span[0]);
  return claim(header, 'mark', span);
};

/** «(ATTN: ADDS quotes)», «(Adds quotes)»: what a desk tells the next one; with a label it is a mark. */
const readAttentionLine: Reader = ({ text, span }, header) => {
  const note = readAttention(text);
  if (note === null) return false;
  if (!note.isLabelled) {
    header.boilerplate.push({ kind: 'note', text, span });
    return claim(header, 'boilerplate', span);
  }
  header.marks.push(note.text);
  header.markPlaces.push(span[0]);
  return claim(header, 'mark', span);
};

/** «Accueil › Culture › Musique», «Suisse > Régions»: the way to the page. */
const readTrailLine: Reader = ({ text, span }, header) => {
  if (text.length > LONGEST_TRAIL || text.includes('«') || endsIn(text, '.!?') || !mayLead(text)) return false;
  const parts = text.split(/\s*[>›»→]\s*/);
  const isTrail = parts.length > 1 && parts.every(part => part !== '' && part.length <= LONGEST_PART);
  if (!isTrail && !isMenu(text)) return false;
  header.boilerplate.push({ kind: (!isTrail && boilerplateKind(text, true)) || 'navigation', text, span });
  return claim(header, 'boilerplate', span);
};

/** «World News | U.S. News | Sports»: short names side by side, and no figures, which a clock's line has. */
function isMenu(text: string): boolean {
  const parts = text.split(/\s+[|/·•]\s+/);
  if (parts.length < 3 || agencyOfSite(parts.at(-1) as string)) return false;
  return parts.every(part => part !== '' && part.length <= longestItem(part) && !/\d/.test(part));
}

/** Signs between the parts of a way or a menu. */
const mayLead = (text: string): boolean => holdsAny(text, '>›»→|/·•');

const LONGEST_TRAIL = 120;

const LONGEST_ITEM = 28;

/** Chinese says in a quarter of the characters what others say. */
const longestItem = (part: string): number => (part >= '\u2e80' ? LONGEST_ITEM / 4 : LONGEST_ITEM);

const LONGEST_PART = 40;

/** «SENEGAL-ELEVAGE-SOCIETE», «bc-us-swans»: the keywords under which a wire files a story. */
const readSlugLine: Reader = ({ text, span }, header) => {
  if (header.slugline !== null || text.includes(' ') || !SLUG.test(text)) return false;
  header.slugline = text;
  return claim(header, 'slugline', span);
};

const SLUG = new RegExp(
  `^[${CAPITAL}][${CAPITAL}\\d]+(?:[-/][${CAPITAL}\\d]{2,}){1,6}[-/=]?$|^[${CAPITAL}][${LETTER}]+(?:-[${LETTER}\\d]{3,}){2,6}$`,
);

/** «ADN0456 7 CRO 0 ADN CRO NAZ», «FRA0123 4 G 0210 FRA /AFP-XY12»: the codes of a wire. */
const readCodesLine: Reader = ({ text, span }, header) =>
  isUpper(text[1]) && /^[A-Z]{2,4}\d{3,5} [A-Z\d /-]{2,60}$/.test(text) && claim(header, 'other', span);

const readBoilerplateLine: Reader = ({ text, span }, header) => {
  const kind = boilerplateKind(text, true) ?? (isNoteLine(text) ? 'note' : null);
  // «LA PRESSE» under a name is no heading of contacts.
  if (!kind || (kind === 'contact' && isOutlet(text))) return false;
  header.boilerplate.push({ kind, text, span });
  return claim(header, 'boilerplate', span);
};
