import { agencyByMarker, bareAgencyAt } from '../agency/index.ts';
import { type WordSet, wordSet } from '../language/index.ts';
import { endsIn, holdsAny, isAllCaps, isLower } from '../text/characters.ts';
import { CAPITAL, LETTER } from '../text/classes.ts';
import { foldKey } from '../text/fold.ts';

/** What a picture's line ends with: «(Photo : Xinhua)», «(Lucas Delpech / AFP)», «REUTERS/Tove Ekmark», «Foto: Ana Ruiz». */

/** A photographer's line is no longer than this. */
const LONGEST_CREDIT = 80;
/** Archives that sign pictures in every language. */
const ARCHIVES = 'Getty Images,Shutterstock,iStock,Unsplash,Alamy,Pexels,Pixabay,picture alliance,imago,EPA'.split(',');

const AGENCY_CREDIT = new RegExp(
  `(?:^|[\\s.])([${CAPITAL}][${LETTER}]+)/[${CAPITAL}][^./]{2,40}(?:/[${LETTER} ]{2,20})?$`,
);
const PHOTO_CREDIT = new RegExp(
  `(?:^|[.!?»”"]\\s+|\\s[-–—]\\s)([${LETTER}]+(?: [${LETTER}]+)?)\\s?[:：]\\s?[${CAPITAL}][^.:]{1,60}$`,
);
/** «… dimanche. PHOTO ANSELME VIGOUROUX», «… . Foto Ana Ruiz» */
const BARE_CREDIT = new RegExp(`(?:^|[.!?»”"]\\s+)([${CAPITAL}][${LETTER}]+) ([${CAPITAL}][^.:!?]{2,60})$`);
/** «… el pasado martes. / BREIXO LAMAS» */
const SLASHED_CREDIT = new RegExp(`[.!?»”"]\\s*/\\s*([${CAPITAL}][^.:!?/]{2,40}(?:/[^.:!?]{2,30})?)$`);
/** «… on March 3, 2025 © Ivandro SEQUEIRA / AFP», but not «Agence © 2025» */
const SIGNED = /[^©]{12}©\s?(?![Cc]opyright)[^\s\d©][^.©]{1,60}$/;

const SENTENCE_END = new Set('.!?…。»”":：,;');

let photoWords: WordSet | undefined;

/** Whether a line ends as captions do; the credit must be its last words. */
export function isCaption(line: string): boolean {
  // A credit ends like no sentence; a paragraph does.
  if (SENTENCE_END.has(line.at(-1) as string)) return false;
  const end = line.slice(-LONGEST_CREDIT);
  if (isCreditLine(line) || (end.includes('©') && SIGNED.test(end)) || isArchives(end) || endsInBareCredit(end))
    return true;
  const bracket = endsIn(end, ')）') ? /[(（]([^()（）]*)[)）]$/.exec(end) : null;
  if (bracket)
    return isCredit((bracket[1] as string).trim(), endsIn(end.slice(0, bracket.index).trimEnd(), '.!?。»”"'));
  return (end.includes('/') && endsInAgencyCredit(end)) || (holdsAny(end, ':：') && endsInPhotoCredit(end));
}

/** «… (Getty Images)» */
function isArchives(end: string): boolean {
  const words = endsIn(end, ')）') ? end.slice(0, -1) : end;
  return ARCHIVES.some(name => words.endsWith(name));
}

/** «© UNICEF/Tomas Lindqvist» alone on a line: the caption is that of the picture above or the line below. */
export function isCreditLine(line: string): boolean {
  return line.startsWith('©') && line.length <= LONGEST_CREDIT && /^©\s?[^\s\d/][^/.]{1,40}\/[^/.]{2,40}$/.test(line);
}

/** Inside brackets: an agency and a name around a slash or, behind a sentence, a dash; or a photo word. */
function isCredit(text: string, behindSentence: boolean): boolean {
  const [first = '', second] = text.split('/');
  if (second !== undefined)
    return isAgency(first) || isAgency(second.split('/').at(-1) as string) || startsWithPhoto(text);
  if (startsWithPhoto(text) && text.length > 6) return true;
  const parts = behindSentence ? text.split(/\s[-–—|·]\s|,\s/) : [];
  if (parts.length > 1 && parts.some(isAgency)) return true;
  return text.includes(' ') && bareAgencyAt(text, 0) !== null;
}

function isAgency(text: string): boolean {
  if (bareAgencyAt(text.trim(), 0)) return true;
  const words = text.trim().split(' ');
  return (
    agencyByMarker(text.trim()) !== undefined ||
    words.some(word => word === word.toUpperCase() && agencyByMarker(word) !== undefined) ||
    (words.length === 2 && words.some(word => agencyByMarker(word) !== undefined))
  );
}

function isPhotoWord(word: string): boolean {
  photoWords ??= wordSet(language => language.photo);
  return photoWords.has(word);
}

function startsWithPhoto(text: string): boolean {
  return foldKey(text)
    .split(/[\s:：./]/)
    .some(isPhotoWord);
}

/** «… 2025. REUTERS/Tobias Quillon», «… REUTERS/Tove Ekmark/File Photo» */
function endsInAgencyCredit(end: string): boolean {
  const found = AGENCY_CREDIT.exec(end);
  return found !== null && agencyByMarker(found[1] as string) !== undefined;
}

/** «… da praça. Foto: Divulgação» */
function endsInPhotoCredit(end: string): boolean {
  const found = PHOTO_CREDIT.exec(end);
  return found !== null && startsWithPhoto(found[1] as string);
}

function endsInBareCredit(end: string): boolean {
  const slashed = end.includes('/') ? SLASHED_CREDIT.exec(end) : null;
  if (slashed) return isNames(slashed[1] as string) && agencyByMarker(slashed[1] as string) === undefined;
  // The expressions are long and compiled at their first use; most lines hold no such word.
  const bare = startsWithPhoto(end.replaceAll('»', ' ')) ? BARE_CREDIT.exec(end) : null;
  if (bare && isPhotoWord(foldKey(bare[1] as string))) return isNames(bare[2] as string);
  // «-- fotoBERNAMA (2025) COPYRIGHT RESERVED»
  const glued = /(?:^|\s)([a-z]{4,8})([A-Z]{2,12})\b/.exec(end);
  return glued !== null && isPhotoWord(glued[1] as string) && agencyByMarker(glued[2] as string) !== undefined;
}

/** Capitals only, or a few words that all begin with one. */
function isNames(text: string): boolean {
  const words = text.split(/[\s/]+/).filter(word => word !== '');
  return isAllCaps(text) || (words.length <= 5 && words.every(word => word.length <= 3 || !isLower(word[0])));
}
