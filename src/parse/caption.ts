import { agencyByMarker, bareAgencyAt } from '../agency/index.ts';
import { wordSet } from '../language/index.ts';
import { CAPITAL, LETTER } from '../text/classes.ts';
import { foldKey } from '../text/fold.ts';

/** What a picture's line ends with: «(Photo : Xinhua)», «(Lucas Delpech / AFP)», «REUTERS/Tove Ekmark», «Foto: Ana Ruiz». */

/** A photographer's line is no longer than this. */
const LONGEST_CREDIT = 80;

const AGENCY_CREDIT = new RegExp(
  `(?:^|[\\s.])([${CAPITAL}][${LETTER}]+)/[${CAPITAL}][^./]{2,40}(?:/[${LETTER} ]{2,20})?$`,
);
const PHOTO_CREDIT = new RegExp(
  `(?:^|[.!?»”]\\s+)([${LETTER}]+(?: [${LETTER}]+)?)\\s?[:：]\\s?[${CAPITAL}][^.:]{1,60}$`,
);

let photoWords: ReadonlySet<string> | undefined;

/** Whether a line ends as captions do; the credit must be its last words. */
export function isCaption(line: string): boolean {
  const end = line.slice(-LONGEST_CREDIT);
  if (!/[)）/:：]/.test(end)) return false;
  const bracket = /[(（]([^()（）]*)[)）]$/.exec(end);
  if (bracket) return isCredit(bracket[1] as string);
  return (end.includes('/') && endsInAgencyCredit(end)) || (/[:：]/.test(end) && endsInPhotoCredit(end));
}

/** Inside brackets: an agency and a name around a slash, or a photo word. */
function isCredit(text: string): boolean {
  const [first = '', second] = text.split('/');
  if (second !== undefined)
    return isAgency(first) || isAgency(second.split('/').at(-1) as string) || startsWithPhoto(text);
  return (startsWithPhoto(text) && text.length > 6) || (/\s/.test(text) && bareAgencyAt(text, 0) !== null);
}

function isAgency(text: string): boolean {
  if (bareAgencyAt(text.trim(), 0)) return true;
  const words = text.trim().split(' ');
  return (
    agencyByMarker(text.trim()) !== undefined ||
    words.some(word => word === word.toUpperCase() && agencyByMarker(word) !== undefined) ||
    (words.length === 2 && agencyByMarker(words[0] as string) !== undefined)
  );
}

function startsWithPhoto(text: string): boolean {
  photoWords ??= wordSet(language => language.photo);
  const [first = ''] = foldKey(text).split(/[\s:：.]/);
  return (
    photoWords.has(first) ||
    foldKey(text)
      .split(/[\s:/]/)
      .some(word => photoWords?.has(word) === true)
  );
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
