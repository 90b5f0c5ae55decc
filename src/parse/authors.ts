import { type WordSet, wordSet } from '../language/index.ts';
import { isLower } from '../text/characters.ts';
import { CAPITAL, LETTER } from '../text/classes.ts';
import { foldKey } from '../text/fold.ts';
import { agencyOfSite } from './site-name.ts';

// Names of those who write, on a line that no word such as «By» opens.

const NAME = new RegExp(`^[${CAPITAL}][${LETTER}'’.-]*$`);
const LONGEST_AUTHOR = 60;
const LONGEST_AUTHORS = 120;
/** Words of one name. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;

/**
 * Whether a line below the headline is who wrote: «Hortense Malaval», «CARMELA OUTEIRO», «Imogen Tarrant, Rural affairs
 * reporter», «Lydie Grandmaison – Radio-Canada», «Rhiannon Applegarth in Leeds and Dev Mukherjee-Lane».
 */
export function isAuthor(text: string): boolean {
  if (text.length > LONGEST_AUTHORS || /\d/.test(text)) return false;
  return (text.length <= LONGEST_AUTHOR && (isWithJob(text) || isOne(text) || isOfOutlet(text))) || areAuthors(text);
}

/** A name, and behind a comma what its bearer is. */
function isOne(text: string): boolean {
  const [name = '', role] = text.split(', ');
  return isName(name.split(' ')) && (role === undefined || isLower(role.at(-1)));
}

/** Two to four capitalised words, and no agency. */
function isName(words: readonly string[]): boolean {
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || !words.every(word => NAME.test(word))) return false;
  const name = words.join(' ');
  if (name !== name.toUpperCase() && !endsInCapitals(words)) return false;
  return agencyOfSite(words.slice(0, 2).join(' ')) === null && agencyOfSite(name) === null;
}

/** No word is all capitals, or the surname is, as French papers sign: «Maëlle QUINIOU». */
function endsInCapitals(words: readonly string[]): boolean {
  const first = words.findIndex(word => word.length > 2 && word === word.toUpperCase());
  return first < 0 || (first > 0 && words.slice(first).every(word => word === word.toUpperCase()));
}

let jobs: WordSet | undefined;

/** «Zadie Okonjo-Mills Housing correspondent»: a name, and no comma before what she is. */
function isWithJob(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 3 || words.length > 6 || !words.slice(0, 2).every(word => NAME.test(word))) return false;
  jobs ??= wordSet(language => language.jobs ?? '');
  return jobs.has(foldKey(words.at(-1) as string));
}

let outlets: WordSet | undefined;

/** «Lydie Grandmaison – Radio-Canada»: a name, and behind a dash or a bar what she writes for. */
function isOfOutlet(text: string): boolean {
  const [name = '', outlet = '', more] = text.split(/ [-–—|·] /);
  if (more !== undefined || !isName(name.split(' '))) return false;
  outlets ??= wordSet(language => language.outlets ?? '');
  const known = outlets;
  return outlet.split(/[ -]/).some(word => NAME.test(word) && known.has(foldKey(word)));
}

/** «LA PRESSE», «BBC News»: what a reporter writes for, on a line of its own. */
export function isOutlet(text: string): boolean {
  const words = text.split(' ');
  outlets ??= wordSet(language => language.outlets ?? '');
  return (
    words.length > 1 &&
    words.length <= MOST_WORDS &&
    words.every(word => NAME.test(word)) &&
    outlets.has(foldKey(words.at(-1) as string))
  );
}

let joiners: WordSet | undefined;
let whereFrom: WordSet | undefined;

/** Two names or more, or one with the place it writes from: words that join names or lead to a place stand between. */
function areAuthors(text: string): boolean {
  joiners ??= wordSet(language => language.placeJoiners);
  whereFrom ??= wordSet(language => language.whereFrom ?? '');
  let names = 0;
  let places = 0;
  let open: string[] = [];
  let isPlace = false;
  const close = (): boolean => {
    const isWhole = isPlace ? open.length > 0 && open.every(word => NAME.test(word)) : isName(open);
    if (isPlace) places++;
    else names++;
    open = [];
    isPlace = false;
    return isWhole;
  };
  for (const part of text.split(' ')) {
    const word = foldKey(part);
    if (part === '&' || (joiners.has(word) && isLower(part[0]))) {
      if (!close()) return false;
    } else if (whereFrom.has(word) && isLower(part[0])) {
      if (isPlace || !close()) return false;
      isPlace = true;
    } else {
      open.push(part.replace(/,$/, ''));
      if (part.endsWith(',') && !close()) return false;
    }
  }
  return close() && names + places >= 2;
}
