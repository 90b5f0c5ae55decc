import type { Agency } from '../agency/index.ts';
import type { Boilerplate, Paragraph, SignOff } from '../model/article.ts';
import type { Segment, Span } from '../model/span.ts';
import { isLetter } from '../text/characters.ts';
import { mapText, normalizeText, spanOf } from '../text/mapped.ts';
import type { Block } from './blocks.ts';
import { boilerplateKind } from './boilerplate.ts';
import type { PlacedClock } from './settle.ts';
import { findInlineEndMark, isCredits, isEndMarkLine, isInitials } from './sign-off.ts';

/** The story and what stands below it. */
export interface WrittenBody {
  readonly paragraphs: readonly Paragraph[];
  readonly signOff: SignOff;
  readonly boilerplate: readonly Boilerplate[];
  readonly segments: readonly Segment[];
  /** A time group below the story: «271422 GMT Mar 25». */
  readonly clocks: readonly PlacedClock[];
}

interface Piece {
  readonly span: Span;
  readonly text: string;
  readonly lines: number;
}

/** A cross-head is no longer than this and ends like no sentence. */
const LONGEST_SUBHEAD = 80;
const SENTENCE_END = new Set(['.', '!', '?', '"', '»', '”', '…', ':', ';', ',', ')', "'", '’', '。']);

/**
 * Sorts the blocks from the first paragraph on. Below the story, from the last block up, every line that is an end
 * mark, initials, credits or boilerplate is taken off; inside it only lines that open like boilerplate are.
 */
export function readBody(text: string, blocks: readonly Block[], agency: Agency | null): WrittenBody {
  const pieces = blocks.map(({ span, lines }) => ({ span, text: normalizeText(text, span), lines: lines.length }));
  const body: Draft = {
    paragraphs: [],
    signOff: { endMark: null, initials: null, credits: [] },
    boilerplate: [],
    segments: [],
    clocks: [],
  };
  const end = storyEnd(pieces, agency);
  const story = splitStory(pieces.slice(0, end), body);
  const last = story.at(-1);
  if (last) takeInlineEndMark(text, last, story, agency, body);
  addParagraphs(story, body);
  for (const piece of pieces.slice(end)) addFooterLine(piece, agency, body);
  return body;
}

type Draft = {
  paragraphs: Paragraph[];
  signOff: { endMark: string | null; initials: string | null; credits: string[] };
  boilerplate: Boilerplate[];
  segments: Segment[];
  clocks: PlacedClock[];
};

/** The index of the first block below the story: after an end mark of its own line, else above the closing footer. */
function storyEnd(pieces: readonly Piece[], agency: Agency | null): number {
  let end = pieces.length;
  while (end > 1 && isFooterLine(pieces[end - 1] as Piece, agency)) end--;
  // An end mark ends the story even when lines below it are not recognised; only near the end can it be one.
  for (let at = Math.max(1, end - 6); at < end; at++) {
    if (isEndMarkLine((pieces[at] as Piece).text, agency)) return at;
  }
  return end;
}

function isFooterLine({ text }: Piece, agency: Agency | null): boolean {
  return isEndMarkLine(text, agency) || isInitials(text) || isCredits(text) || boilerplateKind(text, true) !== null;
}

/** Takes captions, related lines and the like out of the story. */
function splitStory(pieces: readonly Piece[], body: Draft): Piece[] {
  return pieces.filter((piece, index) => {
    const kind = index === 0 ? null : boilerplateKind(piece.text, false);
    if (kind === null) return true;
    body.boilerplate.push({ kind, text: piece.text, span: piece.span });
    body.segments.push({ role: 'boilerplate', span: piece.span });
    return false;
  });
}

function takeInlineEndMark(source: string, last: Piece, story: Piece[], agency: Agency | null, body: Draft): void {
  const at = findInlineEndMark(last.text, agency);
  if (at < 0) return;
  const mapped = mapText(source, last.span);
  const span = spanOf(mapped, at, last.text.length);
  body.signOff.endMark = last.text.slice(at);
  body.segments.push({ role: 'endMark', span });
  const kept = last.text.slice(0, at).trimEnd();
  story[story.length - 1] = { text: kept, span: spanOf(mapped, 0, kept.length), lines: last.lines };
}

function addParagraphs(story: readonly Piece[], body: Draft): void {
  let number = 0;
  story.forEach((piece, index) => {
    const role =
      index > 0 && index + 1 < story.length && isSubhead(piece, story[index + 1] as Piece) ? 'subhead' : 'body';
    body.paragraphs.push({ number: role === 'body' ? ++number : null, role, text: piece.text, span: piece.span });
    body.segments.push({ role, span: piece.span });
  });
}

/** A short line that ends like no sentence, above a paragraph. */
function isSubhead({ text }: Piece, next: Piece): boolean {
  if (text.length > LONGEST_SUBHEAD || next.text.length <= text.length || SENTENCE_END.has(text.at(-1) as string))
    return false;
  return isLetter(text[0]) || isLetter(text[2]);
}

function addFooterLine(piece: Piece, agency: Agency | null, body: Draft): void {
  const { text, span } = piece;
  if (body.signOff.endMark === null && isEndMarkLine(text, agency)) {
    body.signOff.endMark = text;
    body.segments.push({ role: 'endMark', span });
  } else if (isInitials(text) && body.signOff.initials === null) {
    body.signOff.initials = text;
    body.segments.push({ role: 'signOff', span });
  } else if (isCredits(text)) {
    body.signOff.credits.push(text);
    body.segments.push({ role: 'signOff', span });
  } else {
    body.boilerplate.push({ kind: boilerplateKind(text, true) ?? 'note', text, span });
    body.segments.push({ role: 'boilerplate', span });
  }
}
