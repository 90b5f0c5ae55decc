import { AGENCIES, type Agency, agencyByMarker, agencyBySite } from '../agency/index.ts';
import { type WordSet, wordSet } from '../language/index.ts';
import { isLower } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';

/** The agency that helped, as a line names it. */
export interface Alongside {
  readonly agency: Agency;
  /** As written, without an article. */
  readonly name: string;
}

const LONGEST = 80;

let alongside: WordSet | undefined;

function isAlongside(word: string): boolean {
  alongside ??= wordSet(language => language.alongside ?? '');
  return alongside.has(foldKey(word));
}

/** «Avec AFP», «Le Monde avec l'AFP», «Ada Quille (with Reuters)»: names, or none, and the agency beside them. */
export function readAlongside(line: string): Alongside | null {
  if (line.length > LONGEST) return null;
  const words = line.replace(/[()]/g, '').split(' ');
  const at = words.findLastIndex(isAlongside);
  if (at < 0 || at === words.length - 1) return null;
  if (!words.slice(0, at).every(word => word.length <= LONGEST_PARTICLE || !isLower(word[0]))) return null;
  return agencyNamed(words.slice(at + 1));
}

/** «de», «la», «and» */
const LONGEST_PARTICLE = 3;

let joiners: WordSet | undefined;

/** The agency that words name, or the first of several: «La Presse Canadienne», «l'AFP et Reuters». */
function agencyNamed(words: readonly string[]): Alongside | null {
  joiners ??= wordSet(language => language.placeJoiners);
  const join = joiners;
  const cut = words.findIndex(word => join.has(foldKey(word)) || word.endsWith(','));
  if (cut > 0) {
    const isComma = (words[cut] as string).endsWith(',');
    const first = oneAgency(words.slice(0, isComma ? cut + 1 : cut));
    return first && agencyNamed(words.slice(cut + 1)) ? first : null;
  }
  return oneAgency(words);
}

/** One agency, an article before it or none. */
function oneAgency(words: readonly string[]): Alongside | null {
  const whole = words.join(' ').replace(/,$/, '');
  const names = [whole, whole.slice(whole.indexOf(' ') + 1), whole.slice(whole.search(/['’]/) + 1)];
  for (const name of names) {
    const agency = agencyByMarker(name) ?? agencyBySite(name) ?? agencyWrittenOut(name);
    if (agency) return { agency, name };
  }
  return null;
}

/** «The Associated Press»: the name that its notices give an agency. */
function agencyWrittenOut(name: string): Agency | undefined {
  const folded = foldKey(name);
  return AGENCIES.find(({ footers }) => footers?.includes(folded));
}
