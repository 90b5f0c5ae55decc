import type { Draft } from '../contents/draft.ts';
import type { Passage } from '../structure/items.ts';

const holdsI = ({ sentences }: Passage): boolean =>
  sentences.some(({ items }) => items.some(({ word }) => word.pronoun?.person === 1 && !word.pronoun.plural));

/** The content's marked words are in the first person singular: a body says «nous». */
export function saysI({ pieces }: Draft): boolean {
  // The pieces of one passage stand together: it is looked through once.
  return pieces.some(({ passage }, at) => passage !== null && passage !== pieces[at - 1]?.passage && holdsI(passage));
}

/** So are marked words of its sentence, where others beside them are part of the content. */
export const marksI = ({ sentence: { items } }: Draft): boolean =>
  items.some(({ passage }) => passage !== null && holdsI(passage));
