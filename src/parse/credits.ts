import { LANGUAGES } from '../language/index.ts';
import { endsIn, isLetter, isLower, isUpper } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import { readAlongside } from './alongside.ts';

// Lines at a story's end that say who else worked on it.

const LONGEST_OPENING = 40;
/** A longer line that ends in a full stop and parts no jobs is a sentence of the story: «Avec la participation de … coureurs, …» */
const LONGEST_PLAIN = 120;
const LONGEST_CONTRIBUTION = 320;

let openings: readonly string[] | undefined;
let contributions: readonly string[] | undefined;

/** «(Reporting by …; Editing by …)», «— With files from Perrin Gaultois», «Kirsten Holmgate contributed research.», «Avec AFP» */
export function isCredits(line: string): boolean {
  const text = isLetter(line[0]) ? line : line.replace(/^[\s—–*]+/, '');
  return opensCredits(text) || isContribution(text) || (!endsIn(text, '.!?»”"') && readAlongside(text) !== null);
}

function opensCredits(text: string): boolean {
  openings ??= LANGUAGES.flatMap(language => language.credits);
  const folded = foldKey(text.slice(0, LONGEST_OPENING));
  if (!openings.some(words => folded.startsWith(words))) return false;
  return !(text.length > LONGEST_PLAIN && text.endsWith('.') && isUpper(text[0]) && !/[;:]/.test(text));
}

/** Names first, and what those who bear them did: «Ada Quill in Leeds contributed to this report.» */
function isContribution(text: string): boolean {
  if (text.length > LONGEST_CONTRIBUTION || !isUpper(text[0])) return false;
  contributions ??= LANGUAGES.flatMap(language => language.contributions ?? []);
  const folded = foldKey(text);
  const found = contributions.find(words => folded.includes(` ${words}`));
  if (found === undefined) return false;
  // Two words of a name, or an agency's and a job: «He contributed to this report» names nobody.
  const [, second = ''] = text.split(' ');
  // «Times staff writer Ines Quill contributed to this report.»
  const named = text
    .slice(0, folded.indexOf(` ${found}`))
    .split(' ')
    .slice(-2);
  return (second !== '' && !isLower(second[0])) || (named.length === 2 && named.every(word => isUpper(word[0])));
}
