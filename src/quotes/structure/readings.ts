import type { Paragraph } from '../../model/article.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Passage, Token } from './items.ts';
import { pairMarks } from './marks.ts';
import { readStructure, type Structure } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** One paragraph as the engine reads it. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly structure: Structure;
}

/** Cuts the body into tokens, pairs its marks over the paragraphs, and finds its sentences. */
export function readParagraphs(paragraphs: readonly Paragraph[], lexicon: Lexicon): Reading[] {
  const body = paragraphs.filter(({ role }) => role === 'body');
  const tokens = body.map(({ text }) => tokenize(text, lexicon));
  const readings: Reading[] = [];
  let carried: string | null = null;
  let open: Passage | null = null;
  body.forEach((paragraph, index) => {
    const list = tokens[index] as Token[];
    const first = tokens[index + 1]?.[0]?.word;
    const next = first?.kind === 'mark' ? first.text : null;
    const pairing = pairMarks(paragraph.text, list, carried, next, lexicon.clipped);
    const structure = readStructure({ index, text: paragraph.text, tokens: list, mates: pairing.mates }, lexicon);
    const begin = structure.passages.find(({ depth }) => depth === 0);
    if (pairing.continues && open && begin) {
      begin.previous = open;
      open.next = begin;
    }
    carried = pairing.carried;
    open =
      carried === null
        ? null
        : (structure.passages.filter(({ depth, closed }) => depth === 0 && !closed).at(-1) ?? null);
    readings.push({ paragraph, tokens: list, structure });
  });
  return readings;
}
