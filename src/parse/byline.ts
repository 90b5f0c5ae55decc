import { AGENCIES, type Agency } from '../agency/index.ts';
import { isLower, isUpper } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import { opensByline } from './dateline-parts.ts';

/** Who signs, as written, and the agency that the line names. */
export interface Byline {
  readonly text: string;
  readonly agency: Agency | null;
  readonly agencyName: string | null;
}

const LONGEST_BYLINE = 120;

/**
 * Reads a byline: an opening word and a name («Par Léa Morin», «By DARLENE FOSS, dpa =»), or a name and the agency it
 * writes for («Olivier Roy, La Presse Canadienne»). Null for anything that ends like a sentence.
 */
export function readByline(line: string): Byline | null {
  const text = line.replace(/\s*[=<]$/, '');
  if (text.length > LONGEST_BYLINE || /[.!?»"”:]$/.test(text)) return null;
  const agency = namedAgency(text);
  if (opensByline(text)) return { text, agency: agency?.agency ?? null, agencyName: agency?.name ?? null };
  if (!agency || !/[,-]\s/.test(text) || !isUpper(text[0])) return null;
  // A name: no word of it but particles in small letters.
  const name = text.split(/,\s| [-–—] /)[0] as string;
  const isPerson = name.split(' ').length >= 2 && name.split(' ').every(word => word.length <= 3 || !isLower(word[0]));
  return isPerson ? { text, agency: agency.agency, agencyName: agency.name } : null;
}

let endings: readonly (readonly [name: string, agency: Agency])[] | undefined;

/** The agency that the end of a line names, and its name as written there. */
function namedAgency(text: string): { agency: Agency; name: string } | null {
  endings ??= AGENCIES.flatMap(agency =>
    [...(agency.footers ?? []), ...agency.markers].map(name => [foldKey(name), agency] as const),
  );
  const folded = foldKey(text);
  const found = endings.find(
    ([name]) => folded.endsWith(name) && !/[a-z]/.test(folded[folded.length - name.length - 1] ?? ' '),
  );
  return found ? { agency: found[1], name: text.slice(text.length - found[0].length) } : null;
}
