import { AGENCIES, type Agency } from '../agency/index.ts';
import { LANGUAGES } from '../language/index.ts';
import { foldKey } from '../text/fold.ts';

/** End marks are short: a longer last word needs no look-up. */
const LONGEST_END_MARK = 16;
/** AFP's, dpa's, EFE's closing initials: «abc-def/gh», «ab/cd». */
const INITIALS = /^[a-z]{2,4}(?:[-/][a-z]{2,4}){1,4}$/;
/** What may stand before an end mark on the same line. */
const SENTENCE_END = new Set(['.', '!', '?', '"', '»', '”', '…', ')', '。']);

let commonMarks: ReadonlySet<string> | undefined;
let creditOpenings: readonly string[] | undefined;

function isEndMark(text: string, agency: Agency | null): boolean {
  commonMarks ??= new Set([...LANGUAGES.flatMap(language => language.endMarks), ...COMMON_END_MARKS]);
  return commonMarks.has(text) || agency?.endMarks?.includes(text) === true;
}

/** Of no language and used by several agencies. */
const COMMON_END_MARKS = ['-0-', '-30-', '###', '■', 'NNNN'];

/** Whether a line of its own is an end mark. */
export function isEndMarkLine(line: string, agency: Agency | null): boolean {
  return line.length <= LONGEST_END_MARK && isEndMark(line, agency);
}

/**
 * The end mark at the end of the last paragraph («… de fruits. Fin»): its index in the text, or -1. Only behind the
 * end of a sentence, so that «… jusqu'à la fin» and «Fin de semaine …» are left alone.
 */
export function findInlineEndMark(text: string, agency: Agency | null): number {
  const space = text.lastIndexOf(' ');
  if (space < 1 || text.length - space > LONGEST_END_MARK) return -1;
  if (!SENTENCE_END.has(text[space - 1] as string)) return -1;
  return isEndMark(text.slice(space + 1), agency) ? space + 1 : -1;
}

export function isInitials(line: string): boolean {
  return line.length <= 30 && INITIALS.test(line);
}

/** «(Reporting by …; Editing by …)» */
export function isCredits(line: string): boolean {
  creditOpenings ??= LANGUAGES.flatMap(language => language.credits);
  const folded = foldKey(line.slice(0, 40));
  return creditOpenings.some(opening => folded.startsWith(opening));
}

/** The agency whose footer names it, and its name as written: the last resort where neither dateline nor header does. */
export function agencyOfFooter(line: string): { agency: Agency; name: string } | null {
  const folded = foldKey(line);
  for (const agency of AGENCIES) {
    const words = agency.footers?.find(name => folded.includes(name));
    if (words !== undefined) return { agency, name: nameIn(line, folded, agency) };
  }
  return null;
}

/** The agency's name as the line writes it, where its folded form has kept the length. */
function nameIn(line: string, folded: string, { name }: Agency): string {
  const at = folded.indexOf(foldKey(name));
  if (at >= 0 && folded.length === line.length) return line.slice(at, at + name.length);
  return name;
}

/** The agency that alone uses this end mark: «(Belga)», «Reuter», «==Kyodo». */
export function agencyOfEndMark(endMark: string | null): { agency: Agency; name: string } | null {
  if (endMark === null) return null;
  const found = AGENCIES.filter(agency => agency.endMarks?.includes(endMark));
  const [agency] = found;
  return agency && found.length === 1 ? { agency, name: agency.name } : null;
}
