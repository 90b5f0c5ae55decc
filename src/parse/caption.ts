import { agencyByMarker, bareAgencyAt } from '../agency/index.ts';
import { wordSet } from '../language/index.ts';
import { foldKey } from '../text/fold.ts';

/** What a picture's line ends with: «(Photo : Xinhua)», «(Lucas Delpech / AFP)», «REUTERS/Tove Ekmark», «Foto: Ana Ruiz». */

/** A photographer's line is no longer than this. */
const LONGEST_CREDIT = 80;

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
      .some(word => word === 'photo')
  );
}

/** «… 2025. REUTERS/Tobias Quillon», «… REUTERS/Tove Ekmark/File Photo» */
function endsInAgencyCredit(end: string): boolean {
  const found = /(?:^|[\s.])(\p{Lu}{2,}|\p{Lu}\p{L}+)\/\p{Lu}[^./]{2,40}(?:\/[\p{L} ]{2,20})?$/u.exec(end);
  return found !== null && agencyByMarker(found[1] as string) !== undefined;
}

/** «… da praça. Foto: Divulgação» */
function endsInPhotoCredit(end: string): boolean {
  const found = /(?:^|[.!?»”]\s+)(\p{L}+(?: \p{L}+)?)\s?[:：]\s?\p{Lu}[^.:]{1,60}$/u.exec(end);
  return found !== null && startsWithPhoto(found[1] as string);
}
