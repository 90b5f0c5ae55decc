import { type Agency, agencyByMarker } from '../agency/index.ts';
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

/** «Avec AFP», «Le Monde avec l'AFP», «Ada Quille (with Reuters)»: names, or none, and the agency beside them. */
export function readAlongside(line: string): Alongside | null {
  if (line.length > LONGEST) return null;
  alongside ??= wordSet(language => language.alongside ?? '');
  const known = alongside;
  const words = line.replace(/[()]/g, '').split(' ');
  const at = words.findLastIndex(word => known.has(foldKey(word)));
  if (at < 0 || at === words.length - 1) return null;
  if (!words.slice(0, at).every(word => word.length <= LONGEST_PARTICLE || !isLower(word[0]))) return null;
  return agencyNamed(words.slice(at + 1));
}

/** «de», «la», «and» */
const LONGEST_PARTICLE = 3;

/** The agency that words name, an article before it or none: «La Presse Canadienne», «l'AFP». */
function agencyNamed(words: readonly string[]): Alongside | null {
  const whole = words.join(' ');
  for (const name of [whole, words.slice(1).join(' '), whole.slice(whole.search(/['’]/) + 1)]) {
    const agency = name === '' ? undefined : agencyByMarker(name);
    if (agency) return { agency, name };
  }
  return null;
}
