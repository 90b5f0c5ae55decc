import type { BlockRole, GivenBlock } from '../model/document.ts';
import type { Segment, SegmentRole, Span } from '../model/span.ts';
import { foldKey } from '../text/fold.ts';
import { readLines } from '../text/lines.ts';
import { normalizeText } from '../text/mapped.ts';
import { type Block, readBlocks } from './blocks.ts';
import { readByline, withoutEndSign } from './byline.ts';
import { readClocks } from './clock.ts';
import type { PlacedClock } from './clock-form.ts';
import { readTitle } from './header.ts';
import type { WrittenHeader } from './header-draft.ts';
import { detectLayout } from './layout.ts';

/** Roles of a block that are no part of the story, and the segment that each makes. */
const ABOVE: Readonly<Partial<Record<BlockRole, SegmentRole>>> = {
  subtitle: 'subtitle',
  byline: 'byline',
  dateline: 'dateline',
  slugline: 'slugline',
  mark: 'mark',
  clock: 'clock',
  site: 'site',
  other: 'other',
};

/** What the blocks say outright. */
export interface GivenParts {
  readonly title: WrittenHeader | null;
  readonly byline: WrittenHeader['agency'];
  readonly texts: Readonly<Partial<Record<'byline' | 'slugline' | 'subtitle' | 'site', string>>>;
  readonly marks: readonly string[];
  readonly spans: Readonly<Partial<Record<BlockRole, Span>>>;
  readonly clocks: readonly PlacedClock[];
  readonly segments: readonly Segment[];
  readonly story: readonly Block[];
}

/** Sorts a container's blocks: what stands above the story, each thing as what it is said to be, and the story's blocks. */
export function readGiven(text: string, blocks: readonly GivenBlock[], monthFirst: boolean): GivenParts {
  const texts: { -readonly [Key in keyof GivenParts['texts']]: string } = {};
  const spans: { -readonly [Key in keyof GivenParts['spans']]: Span } = {};
  const marks: string[] = [];
  const clocks: PlacedClock[] = [];
  const segments: Segment[] = [];
  const story: Block[] = [];
  let title: WrittenHeader | null = null;
  for (const { role, span: loose } of blocks) {
    const line = normalizeText(text, loose);
    if (line === '') continue;
    const span = trim(text, loose);
    if (role === 'headline' && title === null) {
      title = readTitle(text, span);
      segments.push(...title.segments);
      continue;
    }
    const segment = ABOVE[role === 'headline' ? 'other' : role];
    if (segment === undefined) {
      for (const block of layOut(text, role, span)) story.push(block);
      continue;
    }
    segments.push({ role: spans[role] && segment === 'dateline' ? 'other' : segment, span });
    spans[role] ??= span;
    if (role === 'mark') marks.push(line);
    else if (role === 'clock') clocks.push(...readClocks(line, monthFirst).map(clock => ({ ...clock, span })));
    else if (role === 'byline') texts.byline ??= withoutEndSign(line);
    else if (role === 'slugline' || role === 'subtitle' || role === 'site') texts[role] ??= line;
  }
  while (story[0] && title?.headline && repeats(text, story[0], title.headline)) {
    segments.push({ role: 'other', span: story[0].span });
    story.shift();
  }
  const byline = texts.byline === undefined ? null : (readByline(texts.byline)?.agency ?? null);
  return { title, byline, texts, marks, spans, clocks, segments, story };
}

/** The headline once more, at the top of the body. */
function repeats(text: string, { span }: Block, headline: string): boolean {
  const length = span[1] - span[0];
  // Folding and blanks change a length by little.
  return Math.abs(length - headline.length) < 40 && foldKey(normalizeText(text, span)) === foldKey(headline);
}

function trim(text: string, [from, to]: Span): Span {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  return [start, Math.max(start, from + slice.trimEnd().length)];
}

/** A paragraph as it stands; running text as the lines of it that belong together. */
function layOut(text: string, role: BlockRole, span: Span): Block[] {
  if (role === 'text') {
    const lines = readLines(text, span);
    return readBlocks(text, lines, detectLayout(text, lines));
  }
  const [start, end] = span;
  const lines = [{ start, end, next: end, textStart: start, textEnd: end }];
  return role === 'body' ? [{ lines, span }] : [{ lines, span, role: role as NonNullable<Block['role']> }];
}
