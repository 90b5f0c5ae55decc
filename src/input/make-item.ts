import type { BlockRole, Fields, GivenBlock } from '../model/document.ts';
import type { Warning } from '../model/span.ts';
import type { ReadItem } from './container.ts';

/** A piece of an item's text and what it is. */
export interface Part {
  readonly role: BlockRole;
  readonly text: string;
}

/** Writes the parts one below the other, a blank line between them, and notes where each stands. Empty ones are left out. */
export function makeItem(
  parts: readonly (Part | null)[],
  fields: Fields,
  encoding: string,
  warnings: readonly Warning[] = [],
): ReadItem {
  const blocks: GivenBlock[] = [];
  let text = '';
  for (const part of parts) {
    const piece = part?.text.trim() ?? '';
    if (part === null || piece === '') continue;
    if (text !== '') text += '\n\n';
    blocks.push({ role: part.role, span: [text.length, text.length + piece.length] });
    text += piece;
  }
  return { text: text === '' ? '' : `${text}\n`, blocks, fields, encoding, warnings };
}

/** A part for a text that may be missing. */
export function part(role: BlockRole, text: string | null | undefined): Part | null {
  return text === null || text === undefined || text.trim() === '' ? null : { role, text };
}
