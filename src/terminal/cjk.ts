import stringWidth from 'string-width';
import type { Span } from '../model/span.ts';

/** Ideographs, kana, hangul and full-width forms: scripts whose lines break between any two characters. */
const CJK =
  /[\u2e80-\u2fdf\u3000-\u30ff\u3100-\u31bf\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** Marks that begin no line: closing brackets and quotation marks, commas, full stops (JIS X 4051, GB/T 15834). */
const NO_START = new Set('、。，．：；？！）」』】》〉〕｝”’…‥—％%,.:;?!)]}»ー々');
/** Marks that end no line. */
const NO_END = new Set('（「『【《〈〔｛“‘«([{');

let segmenter: Intl.Segmenter | undefined;

export function hasCjk(text: string): boolean {
  return CJK.test(text);
}

interface Unit {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** Breaks a text in which CJK characters occur: between graphemes of these scripts and at blanks, by the rules above. */
export function breakCjk(text: string, columns: number): Span[] {
  const rows: Span[] = [];
  let start = 0;
  let end = 0;
  let width = 0;
  for (const unit of unbreakable(text)) {
    const isBlank = text[unit.start] === ' ' && unit.end === unit.start + 1;
    if (width > 0 && width + unit.width > columns && !isBlank) {
      rows.push([start, end]);
      start = unit.start;
      width = 0;
    }
    if (isBlank && width === 0) {
      start = unit.end;
      continue;
    }
    width += unit.width;
    if (!isBlank) end = unit.end;
  }
  if (end > start) rows.push([start, end]);
  return rows;
}

/** The text in pieces that stay whole: a CJK grapheme with the marks that cling to it, a word of other letters, a blank. */
function* unbreakable(text: string): Generator<Unit> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let open: { start: number; end: number; width: number; last: string } | null = null;
  for (const { segment, index } of segmenter.segment(text)) {
    if (open && !clings(open.last, segment)) {
      yield open;
      open = null;
    }
    const width = stringWidth(segment);
    if (open) open = { start: open.start, end: index + segment.length, width: open.width + width, last: segment };
    else open = { start: index, end: index + segment.length, width, last: segment };
  }
  if (open) yield open;
}

function clings(last: string, next: string): boolean {
  if (last === ' ' || next === ' ') return false;
  if (NO_START.has(next) || NO_END.has(last)) return true;
  return !CJK.test(last) && !CJK.test(next);
}
