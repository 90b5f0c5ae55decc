import { LANGUAGES } from '../language/index.ts';
import { isLetter } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import type { WrittenClock } from './clock-form.ts';
import type { Token } from './tokens.ts';

interface Label {
  readonly kind: WrittenClock['kind'];
  readonly words: string;
}

/** A label and where it stands in its line. */
export interface PlacedLabel {
  readonly kind: Label['kind'];
  readonly start: number;
  readonly end: number;
}

let labels: readonly Label[] | undefined;

/** The labels of all languages, longest first, so that «last updated» wins over «updated». */
function clockLabels(): readonly Label[] {
  labels ??= LANGUAGES.flatMap(({ clock }) => [
    ...clock.published.map(words => ({ kind: 'published' as const, words })),
    ...clock.updated.map(words => ({ kind: 'updated' as const, words })),
  ]).sort((a, b) => b.words.length - a.words.length);
  return labels;
}

/** The label before a clock: the last one since the previous clock, with only fillers and marks behind it. */
export function readLabel(line: string, tokens: readonly Token[], from: number, to: number): PlacedLabel | null {
  if (from >= to) return null;
  const start = (tokens[from] as Token).start;
  const folded = foldKey(line.slice(start, (tokens[to] as Token).start));
  let best: { kind: Label['kind']; at: number; end: number } | null = null;
  for (const { kind, words } of clockLabels()) {
    const at = lastWords(folded, words);
    // The nearest one counts, and of two that end together the longer one.
    if (at >= 0 && (!best || at + words.length > best.end)) best = { kind, at, end: at + words.length };
  }
  if (!best) return null;
  const { at } = best;
  const first = tokens.find(token => token.start >= start + at);
  return { kind: best.kind, start: first?.start ?? start, end: start + best.end };
}

/** Where words last stand as whole words, or -1. */
function lastWords(text: string, words: string): number {
  for (let at = text.lastIndexOf(words); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(words, at - 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return at;
  }
  return -1;
}
