import type { Passage } from '../structure/items.ts';
import type { Reading } from '../structure/readings.ts';
import type { Draft, Piece } from './draft.ts';
import { passagePiece } from './pieces.ts';

/** A quotation over several paragraphs is one: all of it goes to the link that has a cue. */
export function joinParagraphs(readings: readonly Reading[], drafts: Draft[][]): void {
  for (const { structure } of readings) {
    for (const passage of structure.passages) {
      if (passage.previous !== null || passage.next === null) continue;
      const links: Passage[] = [];
      for (let link: Passage | null = passage; link; link = link.next) links.push(link);
      const holders = links.flatMap(link =>
        (drafts[link.paragraph] as Draft[]).filter(draft => draft.pieces.some(piece => piece.passage === link)),
      );
      const holder = holders.find(({ cue }) => cue !== null) ?? holders[0];
      if (!holder) continue;
      const replaced = new Set(holders.filter(draft => draft === holder || draft.cue === null));
      const pieces: Piece[] = [];
      for (const link of links) {
        link.isSpeech = true;
        const text = readings[link.paragraph]?.paragraph.text as string;
        const own = holder.pieces.filter(piece => piece.paragraph === link.paragraph);
        if (own.some(({ passage: held }) => held === link)) for (const piece of own) pieces.push(piece);
        else if (link.inner[1] > link.inner[0]) pieces.push(passagePiece(link, text));
      }
      for (const link of links) {
        const list = drafts[link.paragraph] as Draft[];
        drafts[link.paragraph] = list.filter(draft => !replaced.has(draft));
      }
      (drafts[holder.sentence.paragraph] as Draft[]).push({ ...holder, pieces });
    }
  }
}
