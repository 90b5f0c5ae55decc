import { AGENCIES, type Agency, agencyByMarker } from '../agency/index.ts';
import { LANGUAGES } from '../language/index.ts';
import { isLower, startsIn } from '../text/characters.ts';
import { LETTER } from '../text/classes.ts';
import { foldKey } from '../text/fold.ts';

/** End marks are short: a longer last word needs no look-up. */
const LONGEST_END_MARK = 16;

/** Of no language and used by several agencies. */
const COMMON_END_MARKS = ['-0-', '-30-', '- 30 -', '###', '# # #', '■', 'NNNN'];

let endMarks: ReadonlySet<string> | undefined;

/** Whether a text is an end mark of any language or agency, as written. */
export function isEndMark(text: string): boolean {
  if (text.length > LONGEST_END_MARK) return false;
  endMarks ??= new Set([
    ...LANGUAGES.flatMap(language => language.endMarks),
    ...AGENCIES.flatMap(agency => agency.endMarks ?? []),
    ...COMMON_END_MARKS,
  ]);
  return endMarks.has(text) || isSignature(text);
}

/** «(Télam)», «(sda)», «/ritzau/», «/ATS»: an agency's name in brackets or behind a slash. */
function isSignature(text: string): boolean {
  const found = startsIn(text, '(（/') ? /^(?:\(([^()]+)\)|（([^（）]+)）|\/([^/]+)\/?)$/.exec(text) : null;
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  return name !== undefined && agencyByMarker(name) !== undefined;
}

const LONGEST_SIGN_OFF = 40;
/** «abc-def/gh», «MCV // FAP», «Cgl/Mrt»: letters of names around slashes and hyphens. */
const INITIALS = new RegExp(
  `^/?[${LETTER}]{1,5}\\d?(?:\\s?\\([${LETTER}/]{1,9}\\))?(?:\\s?[-/]{1,2}\\s?[${LETTER}]{1,5}){1,4}/?$|^/[${LETTER}]{2,4}/$`,
);
/** «ktm/rlb», «ARD», «z2», «12mars2025»: what may follow an agency's name in its closing line. */
const CODE = new RegExp(`^[${LETTER}\\d]{1,5}(?:[-/][${LETTER}\\d]{1,5})*$|^\\d{1,2}[${LETTER}]+\\d{2,4}$`);

/** «(Agenzia Fides, 3/3/2025)», «MAP: 14 mai 2025» */
const DATED = new RegExp(
  `^\\(([^(),]+),\\s?[\\d/.\\s-]{6,10}\\)$|^([${LETTER} -]{2,20})\\s?[:,]\\s\\d[${LETTER}\\d ./-]{5,20}$`,
);

/** The agency of such a line. */
export function agencyOfCodes(line: string): Agency | null {
  if (!isAgencyCodes(line)) return null;
  const dated = DATED.exec(line);
  const name = dated ? (dated[1] ?? (dated[2] as string)) : (line.replace(/^\(/, '').split(/[\s/]/)[0] as string);
  return agencyByMarker(name) ?? null;
}

/** «abc-def/gh» and its like, alone on a line. */
export function isInitials(line: string): boolean {
  return line.length <= LONGEST_SIGN_OFF && INITIALS.test(line);
}

/** «AAP ktm/rlb», «dpa jra bok», «(SDA/lc)», «PTI VKN ARD»: an agency and codes. */
export function isAgencyCodes(line: string): boolean {
  if (line.length > LONGEST_SIGN_OFF) return false;
  const dated = DATED.exec(line);
  if (dated) return agencyByMarker(dated[1] ?? (dated[2] as string)) !== undefined;
  const [first = '', ...codes] = line.replace(/^\(|\)$/g, '').split(/(?<=^[^\s/]+)[\s/]|\s/);
  return codes.length > 0 && agencyByMarker(first) !== undefined && codes.every(code => CODE.test(code));
}

/** «Moa Tjärnlund/TT», «(Ghi/Adnkronos)», «Mylène Casgrain, La Presse Canadienne»: a name and the agency. */
export function isSigned(line: string): boolean {
  if (line.length > LONGEST_SIGNATURE) return false;
  const inner = line.replace(/^[(（]|[)）]$/g, '');
  const cut = Math.max(inner.lastIndexOf('/'), inner.lastIndexOf(', '), inner.lastIndexOf(' - '));
  if (cut <= 0 || agencyByMarker(inner.slice(cut).replace(/^[\s,/-]+/, '')) === undefined) return false;
  const words = inner.slice(0, cut).split(' ');
  return (
    words.length <= 4 && words.every(word => /^[^\d.:;!?]+$/.test(word) && (word.length <= 3 || !isLower(word[0])))
  );
}

const LONGEST_SIGNATURE = 60;

/** «Agence d'information du Burkina» alone on its line. */
export function isAgencyName(line: string): boolean {
  return line.length <= LONGEST_SIGNATURE && agencyNames().has(foldKey(line));
}

let names: ReadonlySet<string> | undefined;

function agencyNames(): ReadonlySet<string> {
  names ??= new Set(AGENCIES.flatMap(agency => agency.footers ?? []));
  return names;
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
