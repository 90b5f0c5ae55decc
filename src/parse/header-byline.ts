import { CAPITAL, LETTER } from '../text/classes.ts';
import { spanOf } from '../text/mapped.ts';
import { readByline } from './byline.ts';
import { claim, type HeaderDraft, type HeaderLine } from './header-draft.ts';
import { isMark } from './marks.ts';

const MARKED_BYLINE = new RegExp(`^([${LETTER}]{4,20}) [-–—] `);

/** Reads «Par Léa Morin», «Reportage - De notre envoyée spéciale, Léa Morin», «By Tamsin Vailbrook  Global News». */
export function readBylineLine(source: string, { text, mapped, span }: HeaderLine, header: HeaderDraft): boolean {
  if (header.byline !== null) return false;
  // «Reportage - De notre envoyée spéciale, Léa Morin»
  const [start = '', mark = ''] = MARKED_BYLINE.exec(text) ?? [];
  const from = isMark(mark) ? start.length : 0;
  const byline = readByline(text.slice(from));
  if (!byline) return false;
  const place = from > 0 ? spanOf(mapped, from, text.length) : span;
  if (from > 0) {
    header.marks.push(mark);
    header.markPlaces.push(span[0]);
    claim(header, 'mark', [span[0], place[0]]);
  }
  if (byline.agency) {
    header.agency ??= byline.agency;
    header.agencyName ??= byline.agencyName;
  }
  const outlet = from > 0 ? null : outletBehind(source.slice(...span));
  header.byline = outlet ? text.slice(0, outlet.end) : byline.text;
  if (!outlet) return claim(header, 'byline', place);
  header.site ??= outlet.text;
  claim(header, 'byline', [span[0], span[0] + outlet.end]);
  return claim(header, 'site', [span[0] + outlet.start, span[1]]);
}

const COLUMNS = new RegExp(`^(\\S+(?: \\S+){1,7})[ \\t\\u00a0]{2,}([${CAPITAL}][${LETTER}]+(?: [${LETTER}]+){1,3})$`);

/** «By Tamsin Vailbrook  Global News»: who signs and what for stand in two columns, more than a blank apart. */
function outletBehind(line: string): { end: number; start: number; text: string } | null {
  if (line.length > 100 || !/[ \t\u00a0]{2}/.test(line)) return null;
  const found = COLUMNS.exec(line);
  const [, names = '', text = ''] = found ?? [];
  return found ? { end: names.length, start: line.length - text.length, text } : null;
}
