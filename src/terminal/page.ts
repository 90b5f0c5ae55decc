import type { Dispatch, Paragraph } from '../model/article.ts';
import type { Quotes } from '../model/quote.ts';
import type { SegmentRole, Span } from '../model/span.ts';
import { indexOf, mapText, normalizeText } from '../text/mapped.ts';
import { pairMarks } from '../text/marks.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { sourceFacts } from './facts.ts';
import { findUrls, linkTo } from './links.ts';
import type { Paint, Touch } from './paint.ts';
import { isColored, type Style } from './style.ts';

/** What of an article goes on its page. */
export interface PageContent {
  readonly style: Style;
  /** Body paragraphs from the first one on; null for all. */
  readonly most: number | null;
  /** Also what is otherwise left out: end mark, credits, captions, footers. */
  readonly boilerplate: boolean;
  /** Web addresses become links. */
  readonly links: boolean;
  /** For a voice: commas instead of dots between facts. */
  readonly plain: boolean;
}

/** One block of a page before it is laid out: text that is safe to print, and how it is painted. */
export interface PageBlock {
  /** Its role in one spoken word, for pages without colour and drawing. */
  readonly label: string | null;
  readonly number: number | null;
  /** On one line, NFC. */
  readonly text: string;
  readonly touches: readonly Touch[];
  readonly base: Paint;
  /** Notes and what is left out stand in from the margin. */
  readonly indent: number;
  /** The text as it may be broken into rows: of the same length, with non-breaking blanks where it may not. */
  readonly unbroken?: string;
  /** Follows the block above without a blank line. */
  readonly tight?: boolean;
}

const asIs: Paint = text => text;

/** Puts an article's parts in the order in which they are read. */
export function composePage(dispatch: Dispatch, content: PageContent): PageBlock[] {
  const { article } = dispatch;
  const { style } = content;
  const blocks: PageBlock[] = [];
  const add = (label: string | null, text: string, base: Paint, more: Partial<PageBlock> = {}): void => {
    const safe = printable(text);
    if (safe !== '') blocks.push({ label, number: null, text: safe, touches: [], base, indent: 0, ...more });
  };
  for (const mark of article.header.marks) add('Mark', mark, style.badge, { tight: true });
  if (article.header.headline !== null) add('Headline', article.header.headline, style.headline, { tight: true });
  const facts = sourceFacts(article).map(printable);
  const joint = content.plain ? ', ' : ' · ';
  add('Source', facts.join(joint), style.dim, {
    unbroken: facts.map(fact => fact.replaceAll(' ', '\u00a0')).join(joint),
  });
  if (article.header.byline !== null) add('Byline', article.header.byline, style.byline, { tight: true });
  return [...blocks, ...storyBlocks(dispatch, content)];
}

/** Safe to print, on one line, in NFC, so that offsets found in it hold until it is printed. */
function printable(text: string): string {
  return sanitizeLine(text).normalize('NFC').trim();
}

/** Paragraphs, and between them, where they stand in the file, the lines that are otherwise left out. */
function storyBlocks(dispatch: Dispatch, content: PageContent): PageBlock[] {
  const { article } = dispatch;
  const shown = content.most === null ? article.paragraphs : firstParagraphs(article.paragraphs, content.most);
  const placed = shown.map((paragraph, index) => ({
    at: paragraph.span[0],
    block: paragraphBlock(dispatch, paragraph, index === 0, content),
  }));
  if (shown.length === 0 && article.dateline) {
    placed.push({
      at: 0,
      block: {
        label: null,
        number: null,
        text: printable(article.dateline.text),
        touches: [],
        base: content.style.dateline,
        indent: 0,
      },
    });
  }
  const lines = content.boilerplate ? leftOut(dispatch, content.style) : [];
  const all = [...placed, ...lines].sort((a, b) => a.at - b.at);
  // Lines that are left out otherwise stand together.
  return all.map(({ block }, index) =>
    block.indent > 0 && all[index - 1]?.block.indent === block.indent ? { ...block, tight: true } : block,
  );
}

/** Up to the last of so many body paragraphs, with the subheads and notes between them. */
function firstParagraphs(paragraphs: readonly Paragraph[], most: number): readonly Paragraph[] {
  const last = paragraphs.findIndex(({ number }) => number === most);
  return last < 0 ? paragraphs : paragraphs.slice(0, last + 1);
}

function paragraphBlock(
  { article, source, found }: Dispatch,
  { role, number, text, span }: Paragraph,
  isFirst: boolean,
  { style, links }: PageContent,
): PageBlock {
  const dateline = isFirst && article.dateline ? `${printable(article.dateline.text)} ` : '';
  const safe = dateline + printable(text);
  if (role === 'subhead') return { label: 'Subhead', number, text: safe, touches: [], base: style.subhead, indent: 0 };
  if (role === 'note') return { label: 'Note', number, text: safe, touches: [], base: style.dim, indent: 2 };
  const addresses = links ? linkTouches(safe) : [];
  // Where there is no colour nothing else shows.
  if (!isColored(style)) return { label: null, number, text: safe, touches: addresses, base: asIs, indent: 0 };
  const isPlain = found !== undefined && safe === dateline + text;
  const spoken = isPlain
    ? speechTouches(safe, { source, span, shift: dateline.length }, found, style)
    : quoteTouches(safe, style);
  const touches: Touch[] = [...spoken, ...addresses];
  if (dateline !== '') touches.unshift({ span: [0, dateline.length - 1], paint: style.dateline });
  touches.sort((a, b) => a.span[0] - b.span[0]);
  return { label: null, number, text: safe, touches, base: asIs, indent: 0 };
}

interface Place {
  readonly source: string;
  readonly span: Span;
  /** How much stands before the paragraph's own text. */
  readonly shift: number;
}

/** What is said between marks, who says it, and what nobody says, where quotes were looked for. */
function speechTouches(text: string, { source, span, shift }: Place, { quotes }: Quotes, style: Style): Touch[] {
  const mapped = mapText(source, span);
  const here = ([start, end]: Span): Span => [indexOf(mapped, start) + shift, indexOf(mapped, end - 1) + 1 + shift];
  const inside = ([start, end]: Span): boolean => start >= span[0] && end <= span[1];
  const said = quotes
    .filter(({ kind, flags }) => kind !== 'indirect' && !flags.includes('fragment'))
    .flatMap(({ spans }) => spans.filter(inside).map(here));
  const speakers = quotes.flatMap(({ source: named, cue }) =>
    named && cue && inside(named.span) ? [{ span: here(named.span), paint: style.speaker }] : [],
  );
  const marked = pairMarks(text).map(({ outer, inner }) =>
    said.some(([start, end]) => start < inner[1] && end > inner[0])
      ? { span: outer, paint: style.quote }
      : { span: inner, paint: style.term },
  );
  return [...speakers, ...marked];
}

/** Marked passages of so few words that end like no sentence are terms, titles, nicknames. */
const LONGEST_TERM = 4;

function quoteTouches(text: string, style: Style): Touch[] {
  return pairMarks(text).map(({ outer, inner, closed }) => {
    const words = text.slice(...inner).trim();
    const isTerm =
      closed &&
      words.length <= LONGEST_TERM * 10 &&
      words.split(/\s+/).length <= LONGEST_TERM &&
      !/[.!?…,。！？]$/.test(words);
    return isTerm ? { span: inner, paint: style.term } : { span: outer, paint: style.quote };
  });
}

function linkTouches(text: string): Touch[] {
  return findUrls(text).map(({ span, url }) => ({ span, paint: linkTo(url) }));
}

/** Roles that a page leaves out unless asked, and how they are spoken. */
const LEFT_OUT: Readonly<Partial<Record<SegmentRole, string>>> = {
  pageTitle: 'Page title',
  slugline: 'Slugline',
  other: 'Other',
  endMark: 'End mark',
  signOff: 'Sign-off',
  boilerplate: 'Left out',
};

function leftOut({ article, source }: Dispatch, style: Style): { at: number; block: PageBlock }[] {
  return article.segments.flatMap(({ role, span }) => {
    const label = LEFT_OUT[role];
    const text = label === undefined ? '' : printable(normalizeText(source, span));
    if (label === undefined || text === '') return [];
    return [{ at: span[0], block: { label, number: null, text, touches: [], base: style.dim, indent: 2 } }];
  });
}
