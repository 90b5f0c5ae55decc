import { LETTER } from '../text/classes.ts';
import { isAgencyCodes, isEndMark } from './sign-off.ts';

/** What follows the last sentence on its line. Offsets are indices into the paragraph's text. */
export interface Tail {
  /** Where the paragraph's own text ends, blanks left out. */
  readonly end: number;
  readonly endMark: { readonly text: string; readonly start: number } | null;
  readonly signOff: { readonly text: string; readonly start: number } | null;
}

const CODES = new RegExp(`^[${LETTER}\\d\\s/.-]{2,40}$`);
const FRAME_END = 'NNNN';
const LONGEST_TAIL = 44;
/** Behind these a sentence is over, so that «… jusqu'à la fin» and «Fin de semaine …» are left alone. */
const SENTENCE_END = new Set(['.', '!', '?', '"', '»', '”', '…', ')', '’', "'", '。', '！', '？', '؟', '”']);

/**
 * Finds an end mark or an agency's codes at the end of the last paragraph: «… de fruits. Fin», «… free. PTI VKN ARD»,
 * «…年底。（完）»; of a mark with codes behind it («(FIN) NDP/LZD») first the codes. Null when the paragraph just ends.
 */
export function findTail(text: string): Tail | null {
  for (let at = Math.max(1, text.length - LONGEST_TAIL); at < text.length; at++) {
    if (!startsTail(text, at)) continue;
    const rest = text.slice(at);
    const mark = rest.endsWith('.') ? rest.slice(0, -1) : rest;
    const end = text.slice(0, at).trimEnd().length;
    if (isEndMark(rest)) return { end, endMark: { text: rest, start: at }, signOff: null };
    if (isEndMark(mark)) return { end, endMark: { text: mark, start: at }, signOff: null };
    if (isAgencyCodes(rest)) return { end, endMark: null, signOff: { text: rest, start: at } };
    const line = splitEndLine(rest);
    if (line) {
      const codes = text.length - line.rest.length;
      return { end: text.slice(0, codes).trimEnd().length, endMark: null, signOff: { text: line.rest, start: codes } };
    }
  }
  return null;
}

/** A place behind the end of a sentence: after a blank, or at a bracket or box that is glued to it. */
function startsTail(text: string, at: number): boolean {
  const glued = '(（/■='.includes(text[at] as string) || text.startsWith('-0-', at);
  const before = text.slice(0, at).trimEnd();
  if (before.length === at && !glued) return false;
  return SENTENCE_END.has(before.at(-1) as string);
}

/** «(Schluss) kat/hol», «-0- PANA RDZ/BNC»: an end mark and codes on a line of their own; null for anything else. */
export function splitEndLine(line: string): { readonly endMark: string; readonly rest: string } | null {
  const clean = line.endsWith('.') ? line.slice(0, -1) : line;
  if (isEndMark(line) || isEndMark(clean)) return { endMark: isEndMark(line) ? line : clean, rest: '' };
  // «14-MAG-25 12:31 NNNN»
  if (line.endsWith(` ${FRAME_END}`) && CODES.test(line.replaceAll(':', '.')))
    return { endMark: FRAME_END, rest: line.slice(0, -FRAME_END.length).trim() };
  const blank = [line.indexOf(' '), line.indexOf('/', 1)].find(at => at > 0 && isEndMark(line.slice(0, at)));
  if (blank === undefined) return null;
  const rest = line.slice(blank + 1).trim();
  return CODES.test(rest) && !rest.endsWith('.') ? { endMark: line.slice(0, blank), rest } : null;
}
