import type { WrittenDateline } from './dateline-form.ts';
import { opensByline, readMarker, skipBlanks } from './dateline-parts.ts';

/** «(di Nome Cognome) (ANSA) - …»: only in front of an agency. */
export function readBracketedByline(text: string, at: number): WrittenDateline['byline'] {
  if (text[at] !== '(') return null;
  const close = text.indexOf(')', at);
  if (close < 0 || close - at > 60 || !opensByline(text.slice(at + 1, close))) return null;
  return readMarker(text, skipBlanks(text, close + 1))?.row
    ? { text: text.slice(at, close + 1), start: at, end: close + 1 }
    : null;
}

/** «(记者 林屿晴)» behind a telegram's dateline. */
export function readBracketedName(text: string, from: number): WrittenDateline['byline'] {
  const at = skipBlanks(text, from);
  const close = text.slice(at, at + 30).search(/[)）]/);
  if (!'(（'.includes(text[at] ?? ' ') || close < 0 || !opensByline(text.slice(at + 1, at + close))) return null;
  return { text: text.slice(at, at + close + 1), start: at, end: at + close + 1 };
}
