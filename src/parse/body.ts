import type { Boilerplate, Paragraph, SignOff } from '../model/article.ts';
import type { Segment, SegmentRole, Span } from '../model/span.ts';
import { endsIn } from '../text/characters.ts';
import { isUnseen } from '../text/invisible.ts';
import { mapText, normalizeText, spanOf } from '../text/mapped.ts';
import type { Block } from './blocks.ts';
import { readClocks } from './clock.ts';
import type { PlacedClock } from './clock-form.ts';
import { type FooterRole, footerRole, storyEnd } from './footer.ts';
import { strayKinds } from './stray.ts';
import { readSubhead, wholeSubhead } from './subhead.ts';
import { findTail, splitEndLine } from './tail.ts';
import { readTimeGroup } from './time-group.ts';

/** The story and what stands below it. */
export interface WrittenBody {
  readonly paragraphs: readonly Paragraph[];
  readonly signOff: SignOff;
  readonly boilerplate: readonly Boilerplate[];
  readonly segments: readonly Segment[];
  /** A time group below the story: «271422 GMT Mar 25». */
  readonly clocks: readonly PlacedClock[];
}

type Draft = {
  paragraphs: Paragraph[];
  signOff: { endMark: string | null; initials: string | null; credits: string[] };
  boilerplate: Boilerplate[];
  segments: Segment[];
  clocks: PlacedClock[];
};

interface Piece {
  readonly span: Span;
  readonly text: string;
  readonly role?: Block['role'];
}

/** Sorts the blocks from the first paragraph on into paragraphs, subheads, sign-off and lines that belong to no story. */
export function readBody(source: string, blocks: readonly Block[]): WrittenBody {
  const all = blocks
    .map(({ span, role }): Piece => ({ span, text: normalizeText(source, span), ...(role && { role }) }))
    .filter(({ text }) => !isUnseen(text));
  const body: Draft = {
    paragraphs: [],
    signOff: { endMark: null, initials: null, credits: [] },
    boilerplate: [],
    segments: [],
    clocks: [],
  };
  const pieces = takeGiven(all, body);
  const end = storyEnd(pieces.map(({ text }) => text));
  const story = takeBoilerplate(pieces.slice(0, end), body);
  takeTail(source, story, body);
  addParagraphs(source, story, body);
  addFooter(pieces.slice(end), body);
  return body;
}

function claim(body: Draft, role: SegmentRole, span: Span): void {
  body.segments.push({ role, span });
}

/** Takes out what a container says is no story: captions, related links, notes. */
function takeGiven(pieces: readonly Piece[], body: Draft): readonly Piece[] {
  return pieces.filter(({ role, text, span }) => {
    if (role === undefined || role === 'subhead') return true;
    body.boilerplate.push({ kind: role, text, span });
    claim(body, 'boilerplate', span);
    return false;
  });
}

/** Takes captions, related lines and the like out of the story. */
function takeBoilerplate(pieces: readonly Piece[], body: Draft): Piece[] {
  const kinds = strayKinds(pieces);
  return pieces.filter(({ text, span }, index) => {
    const kind = kinds[index] ?? null;
    if (kind === null) return true;
    body.boilerplate.push({ kind, text, span });
    claim(body, 'boilerplate', span);
    return false;
  });
}

/** Takes the end mark or the agency's codes off the last paragraph's line. */
function takeTail(source: string, story: Piece[], body: Draft): void {
  for (let round = 0; round < MOST_TAILS; round++) {
    const last = story.at(-1);
    const tail = last && findTail(last.text);
    const part = tail && (tail.endMark ?? tail.signOff);
    if (!last || !tail || !part) return;
    if (tail.endMark) body.signOff.endMark ??= tail.endMark.text;
    if (tail.signOff) body.signOff.credits.unshift(tail.signOff.text);
    const mapped = mapText(source, last.span);
    claim(body, tail.endMark ? 'endMark' : 'signOff', spanOf(mapped, part.start, last.text.length));
    story[story.length - 1] = { text: last.text.slice(0, tail.end), span: spanOf(mapped, 0, tail.end) };
  }
}

/** «… here. EFE ab/cd»: a mark and codes, never more than a few. */
const MOST_TAILS = 3;

function addParagraphs(source: string, story: readonly Piece[], body: Draft): void {
  let number = 0;
  story.forEach((piece, index) => {
    const subhead =
      piece.role === 'subhead'
        ? wholeSubhead(piece.text)
        : readSubhead(piece.text, story[index - 1]?.text ?? null, story[index + 1]?.text ?? null);
    if (subhead) {
      const span = spanOf(mapText(source, piece.span), subhead.start, subhead.end);
      body.paragraphs.push({ number: null, role: 'subhead', text: piece.text.slice(subhead.start, subhead.end), span });
      claim(body, 'subhead', piece.span);
    } else {
      body.paragraphs.push({ number: ++number, role: 'body', text: piece.text, span: piece.span });
      claim(body, 'body', piece.span);
    }
  });
}

/** Below the story each line is one thing; what cannot be told goes on as the line above it, else is a note. */
function addFooter(pieces: readonly Piece[], body: Draft): void {
  let label: FooterRole | null = null;
  let afterRule = false;
  for (const piece of pieces) {
    const known = footerRole(piece.text);
    const role: FooterRole = (known === 'credit' && label) || (known ?? label ?? (afterRule ? 'credit' : 'note'));
    addFooterLine(piece, role, body);
    label = announces(piece.text, known)
      ? known
      : known === null || (known === 'credit' && label !== null)
        ? label
        : null;
    afterRule = role === 'separator' ? /^_/.test(piece.text) : afterRule && known === null;
  }
}

/** «Lire aussi :», «Contacts»: what the lines below it are. */
function announces(text: string, known: FooterRole | null): boolean {
  if (known !== 'related' && known !== 'contact') return false;
  return endsIn(text, ':：') || (text.length <= LONGEST_ANNOUNCEMENT && !/[\d.@:：]/.test(text));
}

const LONGEST_ANNOUNCEMENT = 40;

function addFooterLine({ text, span }: Piece, role: FooterRole, body: Draft): void {
  if (role === 'separator') claim(body, 'other', span);
  else if (role === 'endMark') addEndLine(text, span, body);
  else if (role === 'clock') addClock(text, span, body);
  else if (role === 'initials' && body.signOff.initials === null) {
    body.signOff.initials = text;
    claim(body, 'signOff', span);
  } else if (role === 'initials' || role === 'credit') {
    body.signOff.credits.push(text);
    claim(body, 'signOff', span);
  } else {
    body.boilerplate.push({ kind: role, text, span });
    claim(body, 'boilerplate', span);
  }
}

function addEndLine(text: string, span: Span, body: Draft): void {
  const line = splitEndLine(text);
  if (!line) return;
  body.signOff.endMark ??= line.endMark;
  if (line.rest === '') {
    claim(body, 'endMark', span);
    return;
  }
  body.signOff.credits.push(line.rest);
  const markFirst = text.startsWith(line.endMark);
  const cut = markFirst ? span[0] + line.endMark.length : span[1] - line.endMark.length;
  claim(body, markFirst ? 'endMark' : 'signOff', [span[0], cut]);
  claim(body, markFirst ? 'signOff' : 'endMark', [cut, span[1]]);
}

function addClock(text: string, span: Span, body: Draft): void {
  const group = readTimeGroup(text);
  const clocks = group ? [group] : readClocks(text, false);
  body.clocks.push(...clocks.map(clock => ({ ...clock, span })));
  claim(body, 'clock', span);
}
