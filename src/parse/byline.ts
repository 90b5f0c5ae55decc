import { type Agency, agencyByMarker, agencyBySite } from '../agency/index.ts';
import { endsIn, isAllCaps, isLower, isUpper } from '../text/characters.ts';
import { readAlongside } from './alongside.ts';
import { opensByline } from './dateline-parts.ts';

/** Who signs, as written, and the agency that the line names. */
export interface Byline {
  readonly text: string;
  readonly agency: Agency | null;
  readonly agencyName: string | null;
}

/** A line without the sign by which a wire ends it: «=» or «<». */
export function withoutEndSign(line: string): string {
  return endsIn(line, '=<') ? line.slice(0, -1).trimEnd() : line;
}

const LONGEST_BYLINE = 120;
/** Words of an agency's name: «The Canadian Press». */
const LONGEST_NAME = 3;

/**
 * Reads a byline: an opening word and a name («Par Léa Morin», «By DARLENE FOSS, dpa =»), or a name and the agency it
 * writes for («Olivier Roy, La Presse Canadienne»). Null for anything that ends like a sentence.
 */
export function readByline(line: string): Byline | null {
  const text = withoutEndSign(line);
  if (text.length > LONGEST_BYLINE || endsIn(text, '.!?»"”:')) return null;
  const agency = namedAgency(text);
  // «Keystone-ATS»: the agency signs alone.
  if (agency?.name === text && !agencyBySite(text)) return { text, agency: agency.agency, agencyName: agency.name };
  if (opensByline(text.startsWith('(') && text.endsWith(')') ? text.slice(1) : text))
    return { text, agency: agency?.agency ?? null, agencyName: agency?.name ?? null };
  const beside = readAlongside(text);
  if (beside) return { text, agency: beside.agency, agencyName: beside.name };
  if (!agency || !/[,-]\s/.test(text) || !isUpper(text[0])) return null;
  // A name: no word of it but particles in small letters.
  const name = text.split(/,\s| [-–—] /)[0] as string;
  const isPerson = name.split(' ').length >= 2 && name.split(' ').every(word => word.length <= 3 || !isLower(word[0]));
  return isPerson ? { text, agency: agency.agency, agencyName: agency.name } : null;
}

/** «Maria Petra» names no agency; «Léa Morin AFP», «DARLENE FOSS, dpa» and «Tove Ekmark - Petra» do. */
function isSetOff(text: string, before: string | undefined, name: string): boolean {
  if (before === undefined || /^[-–—|/]$|[,/]$/.test(before)) return true;
  return name.includes(' ') || (isAllCaps(name) && !isAllCaps(text));
}

/** The agency that the last words of a line name, and its name as written there. */
function namedAgency(text: string): { agency: Agency; name: string } | null {
  const words = text.split(' ');
  for (let count = 1; count <= Math.min(LONGEST_NAME, words.length); count++) {
    const name = words.slice(-count).join(' ');
    const agency = agencyByMarker(name);
    if (agency && isSetOff(text, words[words.length - count - 1], name)) return { agency, name };
  }
  return null;
}
