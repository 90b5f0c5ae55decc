import { LANGUAGES } from '../language/index.ts';
import type { BoilerplateKind } from '../model/article.ts';
import { endsIn, isLetter, isLower } from '../text/characters.ts';
import { CAPITAL, LETTER, SMALL } from '../text/classes.ts';
import { foldKey } from '../text/fold.ts';
import { boilerplateKind } from './boilerplate.ts';
import { isClockLine } from './clock.ts';
import { isCredits } from './credits.ts';
import { cueKind, isAnnouncement } from './cues.ts';
import { opensByline } from './dateline-parts.ts';
import { isAgencyCodes, isAgencyName, isInitials, isSigned } from './sign-off.ts';
import { splitEndLine } from './tail.ts';
import { readTimeGroup } from './time-group.ts';

/** What a line below the story is. */
export type FooterRole = 'endMark' | 'initials' | 'credit' | 'clock' | 'separator' | BoilerplateKind;

const SEPARATOR = /^(?:_{3,}|\*(?:\s?\*){2,}|-{3,}|={3,}|#(?:\s?#){2,})$/;
/** What begins the part of a file that is not for print: everything below it goes with it. */
const NOTEBOOK = /^#{1,3}\s/;

const opensNotebook = (line: string): boolean => line[0] === '#' && NOTEBOOK.test(line);

let headings: readonly string[] | undefined;
let headingStarts: ReadonlySet<string> | undefined;

/** «About Halden Marine», «SOURCE Tidewater Bells»: headings of what a press release says of its sender. */
function isFooterHeading(line: string): boolean {
  headings ??= LANGUAGES.flatMap(language => language.footerHeadings);
  headingStarts ??= new Set(headings.map(words => words[0] as string));
  if (!headingStarts.has(foldKey(line[0] ?? ''))) return false;
  const folded = foldKey(line.slice(0, 40));
  return headings.some(
    words =>
      folded.startsWith(words) &&
      (words.endsWith("'") || /^[\s:]/.test(folded.slice(words.length))) &&
      !isLower(line.slice(words.length).trim().replace(/^:\s*/, '')[0]),
  );
}

export function isSeparator(line: string): boolean {
  return line.length <= 40 && SEPARATOR.test(line);
}

/** «*** Serviço áudio disponível em … ***» */
const STARRED = /^\*{2,3}\s\S.{0,200}\s\*{2,3}$/;

/** The role of a line as it stands, or null when it could as well be a paragraph. */
export function footerRole(line: string): FooterRole | null {
  if (splitEndLine(line)) return 'endMark';
  if (isSeparator(line)) return 'separator';
  if (opensNotebook(line)) return 'note';
  if (isInitials(line)) return 'initials';
  if (isAgencyCodes(line) || isCredits(line) || isSigned(line) || isAgencyName(line) || isBracketedByline(line))
    return 'credit';
  if (readTimeGroup(line) || (!endsIn(line, '.:：') && isClockLine(line))) return 'clock';
  if (
    (line[0] === '(' && /^\([^()]{20,240}\.\)$/.test(line)) ||
    (line[0] === '*' && /^\*\s?[^\s*].*\.$/.test(line)) ||
    isNoteLine(line) ||
    isFooterHeading(line)
  )
    return 'note';
  if (isPhoneLine(line)) return 'contact';
  return boilerplateKind(line, true) ?? (isName(line) || isLabelledName(line) || isAuthorNote(line) ? 'credit' : null);
}

/** «(By Wen Mei-chi and Luke Harrow)» */
function isBracketedByline(line: string): boolean {
  return line.startsWith('(') && line.endsWith(')') && line.length <= LONGEST_LOOSE && opensByline(line.slice(1, -1));
}

/** «Lu : 38 fois», «Views: 1,204»: how often a page was read. */
function isCounter(line: string): boolean {
  return line.length <= 40 && COUNTER.test(line);
}

/** A note by its shape alone, wherever it stands outside the story. */
export function isNoteLine(line: string): boolean {
  return (
    (line.startsWith('**') && STARRED.test(line)) || isCounter(line) || (isLabelled(line) && isFooterHeading(line))
  );
}

const isLabelled = (line: string): boolean => line.slice(0, 22).includes(':') && /^[^\s:]{3,20}\s?:/.test(line);

const COUNTER = new RegExp(
  `^[${LETTER}]{2,16}(?: [${LETTER}]{2,12})?\\s?[:：]\\s?\\d[\\d.,\\s]{0,9}(?:[${LETTER}]{2,10})?$`,
);

/** «Pewarta: Sari Wulandari»: a word of any language, and a name. */
function isLabelledName(line: string): boolean {
  const cut = line.length <= LONGEST_NAME ? line.search(/\s?[:：]/) : -1;
  return cut > 2 && !line.slice(0, cut).includes(' ') && isName(line.slice(cut).replace(/^\s?[:：]\s?/, ''));
}

/** «+33 4 55 50 01 23», «Tel.: (0511) 555-0199» */
function isPhoneLine(line: string): boolean {
  if (line.length > 60 || !/\d$/.test(line)) return false;
  const at = line.search(/[+(]?\d/);
  if (!/^[+(]?[\d\s()./–-]{8,24}$/.test(line.slice(at)) || /^\d{4}[-/]\d/.test(line)) return false;
  return at === 0 ? /^[+(0]/.test(line) : cueKind(`${line.slice(0, at).replace(/[\s.:]+$/, '')}:`, true) === 'contact';
}

const LONGEST_LOOSE = 100;

/** A line that ends like no sentence, below a story whose paragraphs do: whatever it is, it is none of them. */
function isLoose(line: string): boolean {
  return line.length <= LONGEST_LOOSE && !/[.!?…»”"'’)\]:;,。！？؟」]$|[.!?»”"]\s|[。！？]/.test(line);
}

const NAME_WORD = new RegExp(`^[${CAPITAL}][${SMALL}'’-]+(?:[-'’][${CAPITAL}][${SMALL}]+)*$`);

const LONGEST_NAME = 60;

/** «Aristide Nabaloum»: an author's name on a line of its own. */
function isName(line: string): boolean {
  if (line.length > LONGEST_NAME) return false;
  const words = line.split(' ');
  return (
    words.length >= 2 && words.length <= 4 && line !== line.toUpperCase() && words.every(word => NAME_WORD.test(word))
  );
}

/** «* Traduit de l'arabe par …», «(gemäß der Nachrichtenagentur …)», «— Avec des informations de …» */
function isAuthorNote(line: string): boolean {
  return line.length <= 120 && (/^\*\s?[^\s*]/.test(line) || (isLetter(line[1]) && /^\([^().]+\)$/.test(line)));
}

/** What opens a footer is short. */
const LONGEST_HEADING = 160;

const NOTICES = ['©', '(c)', '(C)', 'Copyright', 'COPYRIGHT'];

/** «© Agence France-Presse», but not the name of who took a picture. */
function isNotice(line: string): boolean {
  return NOTICES.some(words => line.startsWith(words)) && boilerplateKind(line, true) === 'copyright';
}

/** Paragraphs below an announcement that show that the story goes on. */
const FEWEST_PARAGRAPHS = 2;
/** Shorter sentences may be what a link is called. */
const SHORTEST_PARAGRAPH = 80;

/** Whether paragraphs follow, of which links to other stories have few. */
function goesOn(below: readonly string[]): boolean {
  return (
    below.filter(line => line.length >= SHORTEST_PARAGRAPH && endsIn(line, '.!?…»”"。！？')).length >= FEWEST_PARAGRAPHS
  );
}

/** Lines below which nothing is story any more. */
function opensFooter(lines: readonly string[], at: number): boolean {
  const line = lines[at] as string;
  const left = lines.length - at;
  if (line.length > LONGEST_HEADING) return false;
  // «Lire aussi :», and what it announces.
  const announced = isAnnouncement(line) ? boilerplateKind(line, true) : null;
  if (announced === 'contact' || (announced === 'related' && !goesOn(lines.slice(at + 1)))) return true;
  return (
    opensNotebook(line) ||
    isFooterHeading(line) ||
    (left <= MOST_BELOW_RULE && (isSeparator(line) || isInitials(line) || isNotice(line))) ||
    splitEndLine(line) !== null
  );
}

/** Fewer paragraphs that end like sentences show no habit. */
const FEWEST_SENTENCES = 4;
/** A rule with more below it parts two halves of a story. */
const MOST_BELOW_RULE = 14;
/** How far from the end an end mark may stand: footers are longer than one thinks. */
const LONGEST_FOOTER = 24;

/**
 * The index of the first line below the story. From the last line up, everything that can only be a footer is; and an
 * end mark, a rule or a heading such as «About …» takes all that is below it along.
 */
export function storyEnd(lines: readonly string[]): number {
  const punctuated = lines.filter(line => endsIn(line, '.!?…»”"。！？؟)')).length >= FEWEST_SENTENCES;
  const isBelow = (line: string): boolean => footerRole(line) !== null || (punctuated && isLoose(line));
  let end = lines.length;
  while (end > 1 && isBelow(lines[end - 1] as string)) end--;
  for (let at = Math.max(1, lines.length - LONGEST_FOOTER); at < end; at++) {
    if (opensFooter(lines, at)) {
      end = at;
      while (end > 1 && isBelow(lines[end - 1] as string)) end--;
      return end;
    }
  }
  return end;
}
